// What the shipped world recorded was known by its notes alone.
MATCH (r:Revision {note: 'The places, the general model, and what the seed document says'})
  SET r.source = 'seed:1-places-model-and-notice';
MATCH (r:Revision {note: 'The chain of directives, other models, and the instances that sources evidence'})
  SET r.source = 'seed:2-chain-and-instances';
MATCH (r:Revision {note: 'What the press report of 27 July 2022 adds: number and date of the notice'})
  SET r.source = 'seed:3-press-report';

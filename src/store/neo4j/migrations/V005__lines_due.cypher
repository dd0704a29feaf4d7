// A line says on which day its holding may stand otherwise next, so that no day and no append looks at them all.
CREATE INDEX concurrently_holds_turn IF NOT EXISTS FOR ()-[h:CONCURRENTLY_HOLDS]-() ON (h.turnsOn);
CREATE INDEX concurrently_holds_model IF NOT EXISTS FOR ()-[h:CONCURRENTLY_HOLDS]-() ON (h.modelId);
MATCH ()-[h:CONCURRENTLY_HOLDS]->() SET h.turnsOn = '0001-01-01' REMOVE h.suspendedNowAsOf;
// What was retracted bears no kind, and what is recorded bears its own alone.
MATCH (e:Entity) WHERE NOT EXISTS { MATCH (e)-[:HAS_VERSION]->(v) WHERE v.recordedTo = 2147483647 }
  REMOVE e:Place:Organization:Post:OrganizationType:PostType:Person:Occupancy:Directive:Document:PilotModel,
    e:ConcurrentHolding:BodyMerger:Effect:Obligation:ChangeEvent:ExecutionReport:CountAssertion:Criticism:OpenQuestion:Proposal;
MATCH (e:OrganizationType)-[:HAS_VERSION]->(v) WHERE v.recordedTo = 2147483647 AND v.kind <> 'OrganizationType' REMOVE e:OrganizationType;
MATCH (e:PostType)-[:HAS_VERSION]->(v) WHERE v.recordedTo = 2147483647 AND v.kind <> 'PostType' REMOVE e:PostType;
MATCH (e:CountAssertion)-[:HAS_VERSION]->(v) WHERE v.recordedTo = 2147483647 AND v.kind <> 'CountAssertion' REMOVE e:CountAssertion;
MATCH (e:Criticism)-[:HAS_VERSION]->(v) WHERE v.recordedTo = 2147483647 AND v.kind <> 'Criticism' REMOVE e:Criticism;
MATCH (e:OpenQuestion)-[:HAS_VERSION]->(v) WHERE v.recordedTo = 2147483647 AND v.kind <> 'OpenQuestion' REMOVE e:OpenQuestion;

-- Who recorded a revision and what it came from; null: not known. What the shipped world recorded was known by its notes alone.
ALTER TABLE revision ADD COLUMN recorded_by TEXT;
ALTER TABLE revision ADD COLUMN source TEXT;

UPDATE revision SET source = 'seed:1-places-model-and-notice'
  WHERE note = 'The places, the general model, and what the seed document says';
UPDATE revision SET source = 'seed:2-chain-and-instances'
  WHERE note = 'The chain of directives, other models, and the instances that sources evidence';
UPDATE revision SET source = 'seed:3-press-report'
  WHERE note = 'What the press report of 27 July 2022 adds: number and date of the notice';

-- The digest vouches for the revision itself from now on, not only for what it recorded.
UPDATE revision SET digest = sha256(concat_ws(char(10), digest, number, instant, ifnull(recorded_by, ''), ifnull(source, ''), note));

-- What callers note for speed alone: no fact, in no log.
CREATE TABLE memo (
  name TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

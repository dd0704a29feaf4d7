-- An arrangement is not there before all that it is made of. Until now its rows held no such start. With these, all that follows from
-- bodies is made anew by derive-anew.ts: earlier builds derived less.
DROP TABLE arrangement;
CREATE TABLE arrangement (
  sort_key       TEXT NOT NULL,
  recorded_from  INTEGER NOT NULL REFERENCES revision,
  recorded_to    INTEGER NOT NULL,
  entity         INTEGER NOT NULL REFERENCES entity,
  version        INTEGER NOT NULL REFERENCES version,
  kind           INTEGER NOT NULL REFERENCES word,
  model          INTEGER REFERENCES entity,
  place          INTEGER NOT NULL REFERENCES entity,
  level          INTEGER NOT NULL,
  branch         INTEGER NOT NULL,
  derived        INTEGER NOT NULL,
  from_earliest  INTEGER NOT NULL, -- start of the arrangement itself
  from_latest    INTEGER NOT NULL,
  own_earliest   INTEGER NOT NULL, -- end of the arrangement itself
  own_latest     INTEGER NOT NULL,
  start_earliest INTEGER NOT NULL, -- latest start of itself and of everything it is not there without
  start_latest   INTEGER NOT NULL,
  end_earliest   INTEGER NOT NULL, -- earliest end of these
  end_latest     INTEGER NOT NULL,
  context        TEXT NOT NULL,    -- versions: [its place, [post or null, organization, place], …]
  PRIMARY KEY (sort_key, recorded_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX arrangement_by_place ON arrangement (place, sort_key);
CREATE INDEX arrangement_by_entity ON arrangement (entity, recorded_from);

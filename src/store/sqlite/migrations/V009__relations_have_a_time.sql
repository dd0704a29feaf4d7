-- What lies in what, and what answers to what, changes over time: a link lasts from a day until before another, and what lives in it is
-- listed anew for each. All is made anew.
DROP TABLE link;
CREATE TABLE link (
  src           INTEGER NOT NULL REFERENCES entity,
  kind          INTEGER NOT NULL REFERENCES word,
  dst           INTEGER NOT NULL REFERENCES entity,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL,
  lasts_from    INTEGER NOT NULL, -- it leads there from this day until lasts_to; 10101 and 99991231: always
  lasts_to      INTEGER NOT NULL,
  PRIMARY KEY (src, kind, dst, recorded_from, lasts_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_target ON link (dst, kind, src, recorded_from, recorded_to, lasts_from, lasts_to);
CREATE INDEX link_by_turn ON link (kind, src) WHERE lasts_from > 10101 OR lasts_to < 99991231;

DROP INDEX IF EXISTS version_by_container;
ALTER TABLE version DROP COLUMN container;

DROP TABLE listing;
CREATE TABLE listing (
  kind          INTEGER NOT NULL REFERENCES word,
  sort_key      TEXT NOT NULL,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL,
  shown_from    INTEGER NOT NULL, -- it is shown so from this day until shown_to; 99991231: for good
  shown_to      INTEGER NOT NULL,
  entity        INTEGER NOT NULL REFERENCES entity,
  version       INTEGER NOT NULL REFERENCES version,
  container     INTEGER REFERENCES entity, -- what it lives in on these days
  place         INTEGER REFERENCES entity,
  level         INTEGER NOT NULL,
  branch        INTEGER NOT NULL,
  class         INTEGER NOT NULL,
  derived       INTEGER NOT NULL,
  from_earliest INTEGER NOT NULL,
  from_latest   INTEGER NOT NULL,
  to_earliest   INTEGER NOT NULL,
  to_latest     INTEGER NOT NULL,
  exists_from   INTEGER NOT NULL, -- it may be there from this day until exists_to: itself and what it lives in
  exists_to     INTEGER NOT NULL,
  held_from     INTEGER NOT NULL, -- no date leaves that open from this day until held_to
  held_to       INTEGER NOT NULL,
  sure_from     INTEGER NOT NULL, -- sources make it certain from this day until held_to; 99991231: never
  search_key    TEXT,             -- null: not found by search
  PRIMARY KEY (kind, sort_key, recorded_from, shown_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_by_place
  ON listing (place, kind, sort_key, recorded_from, recorded_to, shown_from, shown_to, exists_from, exists_to, version)
  WHERE place IS NOT NULL;
-- The names that entries are listed by, folded: all that a search looks at but their spelling.
CREATE INDEX listing_by_name
  ON listing (kind, search_key, recorded_from, recorded_to, shown_from, shown_to, exists_from, exists_to, version)
  WHERE search_key IS NOT NULL;
CREATE INDEX listing_by_container ON listing (container, recorded_to) WHERE container IS NOT NULL;

DROP TABLE arrangement;
CREATE TABLE arrangement (
  sort_key       TEXT NOT NULL,
  recorded_from  INTEGER NOT NULL REFERENCES revision,
  recorded_to    INTEGER NOT NULL,
  shown_from     INTEGER NOT NULL, -- its members are so from this day until shown_to; 99991231: for good
  shown_to       INTEGER NOT NULL,
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
  PRIMARY KEY (sort_key, recorded_from, shown_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX arrangement_by_place ON arrangement (place, sort_key);
CREATE INDEX arrangement_by_entity ON arrangement (entity, recorded_from);

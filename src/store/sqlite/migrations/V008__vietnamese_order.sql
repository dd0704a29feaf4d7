-- Lists are in the order of the Vietnamese alphabet, of the name that is shown on the day: what changes its name has a listing for each
-- name in turn, of which a day sees one. Searching folds more than it did, and puts first what is there on the day. All is made anew.
DROP TABLE listing;
CREATE TABLE listing (
  kind          INTEGER NOT NULL REFERENCES word,
  sort_key      TEXT NOT NULL,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL,
  shown_from    INTEGER NOT NULL, -- it is shown under this name from this day until shown_to; 99991231: for good
  shown_to      INTEGER NOT NULL,
  entity        INTEGER NOT NULL REFERENCES entity,
  version       INTEGER NOT NULL REFERENCES version,
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
  search_key    TEXT,             -- on the latest name alone; null: not found by search
  PRIMARY KEY (kind, sort_key, recorded_from, shown_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_by_place
  ON listing (place, kind, sort_key, recorded_from, recorded_to, shown_from, shown_to, exists_from, exists_to, version)
  WHERE place IS NOT NULL;
-- The names that entries are listed by, folded: all that a search looks at but their spelling.
CREATE INDEX listing_by_name ON listing (kind, search_key, recorded_from, recorded_to, exists_from, exists_to, version)
  WHERE search_key IS NOT NULL;

-- The sort keys of a version but that of its latest name, which is version.sort_key.
CREATE TABLE earlier_key (
  version    INTEGER NOT NULL REFERENCES version,
  shown_from INTEGER NOT NULL,
  shown_to   INTEGER NOT NULL,
  sort_key   TEXT NOT NULL,
  PRIMARY KEY (version, shown_from)
) STRICT, WITHOUT ROWID;

ALTER TABLE spelling RENAME COLUMN sort_key TO search_key;

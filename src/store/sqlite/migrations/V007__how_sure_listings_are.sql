-- How surely something is there on a day: listings say from when and until when no date leaves it open, and from when on sources make
-- it certain. A day that bounds a start or an end is one on which it was there, which other bounds follow. All is made anew.
DROP TABLE listing;
CREATE TABLE listing (
  kind          INTEGER NOT NULL REFERENCES word,
  sort_key      TEXT NOT NULL,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL,
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
  PRIMARY KEY (kind, sort_key, recorded_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_by_place ON listing (place, kind, sort_key, recorded_from, recorded_to, exists_from, exists_to, version)
  WHERE place IS NOT NULL;

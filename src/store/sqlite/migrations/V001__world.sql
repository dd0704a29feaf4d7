-- Facts are appended and closed: recorded_from <= revision < recorded_to. An open end is 9007199254740991.
-- Days are numbers, 20220707; from_* and to_* are the earliest and latest day an uncertain date can be.

CREATE TABLE revision (
  number  INTEGER PRIMARY KEY,
  instant TEXT NOT NULL,
  at_ms   INTEGER NOT NULL,
  note    TEXT NOT NULL,
  digest  TEXT NOT NULL -- SHA-256 over what it put and retracted: the engine's pages have no checksums
) STRICT;
CREATE INDEX revision_by_instant ON revision (at_ms, number);

-- Kinds, kinds of link and schemes of codes, as numbers.
CREATE TABLE word (
  key  INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

-- What lists are filtered by, one bit for each value of a dimension.
CREATE TABLE facet (
  dimension TEXT NOT NULL,
  value     TEXT NOT NULL,
  bit       INTEGER NOT NULL,
  PRIMARY KEY (dimension, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  key INTEGER PRIMARY KEY,
  id  TEXT NOT NULL UNIQUE
) STRICT;

-- One row for each content an entry has had. Bodies never change.
CREATE TABLE version (
  key           INTEGER PRIMARY KEY,
  entity        INTEGER NOT NULL REFERENCES entity,
  kind          INTEGER NOT NULL REFERENCES word,
  container     INTEGER REFERENCES entity,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL,
  sort_key      TEXT NOT NULL,
  body          TEXT NOT NULL
) STRICT;
CREATE INDEX version_by_entity ON version (entity, recorded_from, recorded_to);
CREATE INDEX version_by_container ON version (container, recorded_to) WHERE container IS NOT NULL;
CREATE INDEX version_by_opening ON version (recorded_from);
CREATE INDEX version_by_closing ON version (recorded_to) WHERE recorded_to < 9007199254740991;

CREATE TABLE link (
  src           INTEGER NOT NULL REFERENCES entity,
  kind          INTEGER NOT NULL REFERENCES word,
  dst           INTEGER NOT NULL REFERENCES entity,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL,
  PRIMARY KEY (src, kind, dst, recorded_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_target ON link (dst, kind, src, recorded_from, recorded_to);

CREATE TABLE code (
  scheme        INTEGER NOT NULL REFERENCES word,
  value         TEXT NOT NULL,
  entity        INTEGER NOT NULL REFERENCES entity,
  from_earliest INTEGER NOT NULL,
  to_latest     INTEGER NOT NULL,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL
) STRICT;
CREATE INDEX code_by_value ON code (scheme, value, entity);
CREATE INDEX code_by_entity ON code (entity, recorded_to);

-- What an entry is listed and filtered by, for as long as neither it nor what it lives in is corrected. Derived from version.
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
  exists_from   INTEGER NOT NULL,
  exists_to     INTEGER NOT NULL,
  PRIMARY KEY (kind, sort_key, recorded_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_by_place ON listing (place, kind, sort_key, recorded_from, recorded_to, exists_from, exists_to, version)
  WHERE place IS NOT NULL;

-- All that decides how an arrangement stands but effects, with the versions of its members. Derived from version and listing.
CREATE TABLE arrangement (
  sort_key      TEXT NOT NULL,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL,
  entity        INTEGER NOT NULL REFERENCES entity,
  version       INTEGER NOT NULL REFERENCES version,
  kind          INTEGER NOT NULL REFERENCES word,
  model         INTEGER REFERENCES entity,
  place         INTEGER NOT NULL REFERENCES entity,
  level         INTEGER NOT NULL,
  branch        INTEGER NOT NULL,
  derived       INTEGER NOT NULL,
  from_earliest INTEGER NOT NULL,
  from_latest   INTEGER NOT NULL,
  own_earliest  INTEGER NOT NULL, -- end of the arrangement itself
  own_latest    INTEGER NOT NULL,
  end_earliest  INTEGER NOT NULL, -- end of itself or of anything it cannot outlive
  end_latest    INTEGER NOT NULL,
  context       TEXT NOT NULL,    -- versions: [its place, [post or null, organization, place], …]
  PRIMARY KEY (sort_key, recorded_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX arrangement_by_place ON arrangement (place, sort_key);
CREATE INDEX arrangement_by_entity ON arrangement (entity, recorded_from);

-- Names and codes of an entry, folded and as spelled, each between two U+0001. Never folded by the engine.
CREATE TABLE spelling (
  version       INTEGER PRIMARY KEY REFERENCES version,
  kind          INTEGER NOT NULL REFERENCES word,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL,
  sort_key      TEXT NOT NULL,
  folded        TEXT NOT NULL,
  exact         TEXT NOT NULL
) STRICT;
-- The folded names and codes that an entry is not listed by, each with U+0001 behind it as in sort_key: the beginnings of all names
-- are then two ranges, and a word that thousands of names have is found without looking at them all.
CREATE TABLE other_spelling (
  folded  TEXT NOT NULL,
  version INTEGER NOT NULL REFERENCES version,
  PRIMARY KEY (folded, version)
) STRICT, WITHOUT ROWID;
-- The row id is that of spelling; kind is the word's number, so that one match asks for both.
CREATE VIRTUAL TABLE term USING fts5 (kind, folded, content = '', tokenize = 'unicode61 remove_diacritics 0', detail = column);

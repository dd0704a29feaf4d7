-- What has the words of a search is read in the order in which it is told, as far as a page goes. A position says where a spelling comes in
-- the order of search keys: no key has a lower one than a key before it, and those between which there is no room share theirs. The row id
-- of a term is the position of its spelling and, in the lower 32 bits, the spelling's own. All is made anew.
DROP TABLE spelling;
CREATE TABLE spelling (
  version       INTEGER PRIMARY KEY REFERENCES version,
  kind          INTEGER NOT NULL REFERENCES word,
  recorded_from INTEGER NOT NULL REFERENCES revision,
  recorded_to   INTEGER NOT NULL,
  search_key    TEXT NOT NULL,
  position      INTEGER NOT NULL, -- from 0, below 2^31
  folded        TEXT NOT NULL,
  exact         TEXT NOT NULL
) STRICT;
CREATE INDEX spelling_by_key ON spelling (search_key, position);

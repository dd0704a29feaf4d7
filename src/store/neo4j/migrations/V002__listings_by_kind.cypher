// Of what lies in a place, most is of other kinds than the one asked for.
CREATE INDEX listing_kind_place IF NOT EXISTS FOR (l:Listing) ON (l.kind, l.place);
DROP INDEX listing_place IF EXISTS;

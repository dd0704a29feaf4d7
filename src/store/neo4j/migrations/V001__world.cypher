// Facts are appended and closed: recordedFrom <= revision < recordedTo. An open end is 2147483647.
// Days are texts, 2022-07-07; from… and to… are the earliest and latest day an uncertain date can be.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT version_key IF NOT EXISTS FOR (v:Version) REQUIRE v.key IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (r:Revision) REQUIRE r.number IS UNIQUE;
CREATE CONSTRAINT meta_key IF NOT EXISTS FOR (m:Meta) REQUIRE m.key IS UNIQUE;
CREATE CONSTRAINT revision_append IF NOT EXISTS FOR (r:Revision) REQUIRE r.append IS UNIQUE;
CREATE INDEX revision_moment IF NOT EXISTS FOR (r:Revision) ON (r.moment);
CREATE INDEX version_opening IF NOT EXISTS FOR (v:Version) ON (v.recordedFrom);
CREATE INDEX version_closing IF NOT EXISTS FOR (v:Version) ON (v.recordedTo);
// A listing is what an entry is listed and filtered by, for as long as neither it nor what it lives in is corrected.
CREATE INDEX listing_key IF NOT EXISTS FOR (l:Listing) ON (l.listKey);
CREATE INDEX listing_place IF NOT EXISTS FOR (l:Listing) ON (l.place);
// An arrangement in context: all that decides how it stands but effects.
CREATE INDEX context_sort_key IF NOT EXISTS FOR (a:Context) ON (a.sortKey);
CREATE INDEX context_place IF NOT EXISTS FOR (a:Context) ON (a.place);
CREATE INDEX code_value IF NOT EXISTS FOR (c:Code) ON (c.scheme, c.value);
CREATE INDEX concurrently_holds_id IF NOT EXISTS FOR ()-[h:CONCURRENTLY_HOLDS]-() ON (h.id);
CREATE INDEX suspends_id IF NOT EXISTS FOR ()-[s:SUSPENDS]-() ON (s.id);
// Names are folded and cut into words by us: analyzers of a language would drop syllables.
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (v:Version) ON EACH [v.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

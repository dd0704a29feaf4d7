-- What an entry rests on is a link however deep inside it stands, and so is all it refers to. Until now the evidence of its parts,
-- what it was derived from, the places of a class and the documents that were searched were none.
INSERT OR IGNORE INTO word (text) VALUES ('EVIDENCED_BY'), ('DERIVED_FROM'), ('SEARCHED'), ('TYPE_FOUND_IN');

CREATE TEMP TABLE resting AS
  SELECT v.key AS version, 'EVIDENCED_BY' AS kind, t.value AS id FROM version v, json_tree(v.body) t
    WHERE t.key = 'document' AND json_extract(v.body, t.path || '.type') IN ('QUOTE', 'CITATION')
  UNION SELECT v.key, 'DERIVED_FROM', i.value FROM version v, json_tree(v.body) t, json_each(t.value) i
    WHERE t.key = 'inputs' AND json_extract(v.body, t.path || '.basis') = 'DERIVED'
  UNION SELECT v.key, 'SEARCHED', i.value FROM version v, json_each(v.body, '$.searched') i
    WHERE v.body ->> '$.kind' = 'OpenQuestion'
  UNION SELECT v.key, 'TYPE_FOUND_IN', i.value FROM version v, json_each(v.body, '$.places') i
    WHERE v.body ->> '$.kind' = 'OrganizationType';

INSERT OR IGNORE INTO entity (id) SELECT DISTINCT id FROM resting;
INSERT OR IGNORE INTO link (src, kind, dst, recorded_from, recorded_to)
  SELECT v.entity, w.key, e.key, v.recorded_from, v.recorded_to
  FROM resting r JOIN version v ON v.key = r.version JOIN word w ON w.text = r.kind JOIN entity e ON e.id = r.id;
DROP TABLE resting;

// What lies in what, and what answers to what, changes over time: a link lasts from validFrom until before validTo, absent where it is
// there from ever or for good, and what lives in it is listed anew for each. All that is derived is made anew: see derive-again.ts,
// which goes with it, and does what link-again.ts, list-again.ts and span-again.ts did. Lines are looked at again.
CREATE INDEX within_from IF NOT EXISTS FOR ()-[w:WITHIN]-() ON (w.validFrom);
CREATE INDEX within_to IF NOT EXISTS FOR ()-[w:WITHIN]-() ON (w.validTo);
MATCH ()-[h:CONCURRENTLY_HOLDS]->() WHERE h.turnsOn IS NOT NULL SET h.turnsOn = '0001-01-01';
MATCH (m:Meta {key: 'lines'}) DELETE m;

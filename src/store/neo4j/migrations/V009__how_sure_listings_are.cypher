// How surely something is there on a day: listings say from when and until when no date leaves it open, and from when on sources make
// it certain. A day that bounds a start or an end is one on which it was there, which other bounds follow. See list-again.ts and
// span-again.ts, which go with it; lines are looked at again.
MATCH ()-[h:CONCURRENTLY_HOLDS]->() WHERE h.turnsOn IS NOT NULL SET h.turnsOn = '0001-01-01';

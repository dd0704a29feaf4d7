-- What an entry refers to now is closed when it is corrected, however many versions it has had.
CREATE INDEX link_open ON link (src) WHERE recorded_to = 9007199254740991;

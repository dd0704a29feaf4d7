// What an entry rests on is a link however deep inside it stands, and so is all it refers to: see link-again.ts, which goes with it.

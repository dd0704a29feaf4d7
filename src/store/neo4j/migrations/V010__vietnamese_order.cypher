// Lists are in the order of the Vietnamese alphabet, of the name that is shown on the day: what changes its name has a listing for each
// name in turn, of which a day sees one. Searching folds more than it did, and a symbol is looked up in any spelling. See
// order-again.ts, which goes with it.

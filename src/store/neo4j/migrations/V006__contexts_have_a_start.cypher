// An arrangement is not there before all that it is made of, nor after. Its contexts say from when, the old ones too: see span-again.ts,
// which goes with it.

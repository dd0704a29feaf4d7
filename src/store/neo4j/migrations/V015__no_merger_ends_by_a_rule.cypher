// A merger does not surely end with a body in it of which a rule alone says when it ended. All is made anew: see order-again.ts.

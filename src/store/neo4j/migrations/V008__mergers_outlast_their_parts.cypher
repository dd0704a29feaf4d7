// A merger does not end with a body in it that is recorded to have ended before: see span-again.ts.

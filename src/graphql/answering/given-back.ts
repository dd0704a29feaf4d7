const TYPE = '__typename'
/** Deeper than any input is that takes something of an answer. */
const DEEPEST = 8

function withoutTypes(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => withoutTypes(one, depth - 1))
  const kept = Object.entries(value).filter(([name]) => name !== TYPE)
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutTypes(one, depth - 1)]))
}

/**
 * What a client was given it may give back: a `view` as `at`. Clients with a cache keep the name of its type with it, which no input has,
 * and by which each would be refused.
 */
export const givenBack = (variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object(withoutTypes(variables, DEEPEST))

import type { Plugin } from 'graphql-yoga'

const TYPE = '__typename'
/** Deeper than any input is that takes something of an answer. */
const DEEPEST = 8

function withoutTypes(value: unknown, depth = DEEPEST): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => withoutTypes(one, depth - 1))
  const kept = Object.entries(value).filter(([name]) => name !== TYPE)
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutTypes(one, depth - 1)]))
}

/**
 * What a client was given it may give back: a `view` as `at`. Clients with a cache keep the name of its type with it, which no input has,
 * and by which each would be refused.
 */
export const useGivenBack = (): Plugin => ({
  onParams({ params, setParams }) {
    const { variables } = params
    // What are no values of variables is refused for what it is.
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables))
      setParams({ ...params, variables: Object(withoutTypes(variables)) })
  },
})

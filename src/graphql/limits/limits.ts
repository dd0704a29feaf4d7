import type { Allowance } from '../../answers/budget.ts'

/** How much one request may ask. A limit met is a clear error, never a slow answer to everybody else. */
export interface Limits extends Allowance {
  /** Bytes of a request body. */
  readonly bodyBytes: number
  /** Tokens of a document. */
  readonly tokens: number
  /** Selections inside selections. */
  readonly depth: number
  /** The same below `__schema` and `__type`: the standard introspection query is 15 deep. */
  readonly introspectionDepth: number
  readonly aliases: number
  readonly fields: number
  readonly directives: number
  /** Validation errors reported before giving up. */
  readonly validationErrors: number
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 262_144,
  tokens: 2000,
  depth: 12,
  introspectionDepth: 16,
  aliases: 30,
  fields: 1000,
  directives: 50,
  objects: 20_000,
  characters: 8_000_000,
  validationErrors: 20,
  deadlineMs: 10_000,
}

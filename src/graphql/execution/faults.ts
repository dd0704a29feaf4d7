import { type GraphQLError, locatedError } from 'graphql'
import type { AskedField } from './asked-field.ts'

/** Where a value stands in the answer; null: it is the answer. */
export interface Place {
  readonly above: Place | null
  readonly key: string | number
}

function keysTo(place: Place): readonly (string | number)[] {
  const keys: (string | number)[] = []
  for (let one: Place | null = place; one; one = one.above) keys.push(one.key)
  return keys.reverse()
}

export const located = (error: unknown, { nodes }: AskedField, place: Place): GraphQLError =>
  locatedError(error, nodes, keysTo(place))

/** What went wrong in an answer. What fails inside of what is null already is not told. */
export class Faults {
  readonly #nulled = new Set<Place | null>()
  readonly #errors: GraphQLError[] = []

  get all(): readonly GraphQLError[] {
    return this.#errors
  }

  /** @param place that is null for it */
  add(error: GraphQLError, place: Place | null): void {
    if (this.#isNull(place)) return
    this.#nulled.add(place)
    this.#errors.push(error)
  }

  #isNull(place: Place | null): boolean {
    for (let one = place; one; one = one.above) if (this.#nulled.has(one)) return true
    return this.#nulled.has(null)
  }
}

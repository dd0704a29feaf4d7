import type { BodyMerger } from '../model/arrangement.ts'
import type { OrganizationId } from '../model/ids.ts'
import { type Body, makersOf } from './bodies.ts'
import { fromTheDeepest } from './from-the-deepest.ts'

interface Merger {
  readonly arrangement: BodyMerger
}

const componentsOf = (mergers: readonly Merger[]): readonly OrganizationId[] =>
  mergers.flatMap(({ arrangement }) => arrangement.components)

/** Which mergers made which bodies. Never in a circle: what came of a body did not make it. */
export class MergerMakers<M extends Merger> {
  readonly #into: ReadonlyMap<OrganizationId | null, readonly M[]>
  readonly #of: ReadonlyMap<OrganizationId, readonly M[]>

  constructor(mergers: readonly M[], bodies: readonly Body[]) {
    this.#into = Map.groupBy(mergers, ({ arrangement }) => arrangement.result)
    const isInCircle = this.#hasCircle() ? (id: OrganizationId) => this.#cameOf(id) : () => false
    const made = bodies.map((body) => [body.id, isInCircle(body.id) ? [] : this.#makersOf(body)] as const)
    this.#of = new Map(made.filter(([, makers]) => makers.length > 0))
  }

  /** The bodies that mergers made. */
  get made(): readonly OrganizationId[] {
    return [...this.#of.keys()]
  }

  /** The mergers that made a body; none where it was there before one of them. */
  of(body: OrganizationId): readonly M[] {
    return this.#of.get(body) ?? []
  }

  /** The mergers that made what is in a merger. */
  before(merger: M): readonly M[] {
    return componentsOf([merger]).flatMap((body) => this.of(body))
  }

  #makersOf(body: Body): readonly M[] {
    const into = this.#into.get(body.id) ?? []
    const mergers = into.map(({ arrangement }) => arrangement)
    return makersOf(body, mergers).length > 0 ? into : []
  }

  #partsOf = (body: OrganizationId): readonly OrganizationId[] => componentsOf(this.#into.get(body) ?? [])

  /** Whether a body is a part of what it became a part of: then it was there before. Mergers that follow each other may do that. */
  #cameOf = (body: OrganizationId): boolean => fromTheDeepest(this.#partsOf(body), this.#partsOf).includes(body)

  /** Whether that is so of any of them. */
  #hasCircle(): boolean {
    const bodies = fromTheDeepest(
      [...this.#into.keys()].filter((id) => id !== null),
      this.#partsOf,
    )
    const order = new Map(bodies.map((body, at) => [body, at]))
    const place = (body: OrganizationId) => order.get(body) ?? 0
    return bodies.some((body) => this.#partsOf(body).some((part) => place(part) >= place(body)))
  }
}

import type { Arrangement, BodyMerger } from '../model/arrangement.ts'
import { type Day, FIRST_DAY } from '../model/date.ts'
import type { OrganizationId, PlaceId } from '../model/ids.ts'
import { boundsOf } from '../model/interval.ts'
import type { Existence } from '../model/standing.ts'
import { asComponent, asResult, type Body, gravestOf, ifShown } from './bodies.ts'
import { type ChangePoint, distinctPoints } from './change-points.ts'
import { fromTheDeepest } from './from-the-deepest.ts'
import { type LivedMerger, LivingMerger, type MergerInContext, type Told } from './living-merger.ts'
import { asLongAsAny, during, type LifeOnDay, type MadeLife, without } from './made-life.ts'
import { MergerMakers } from './merger-makers.ts'
import type { Surroundings } from './surroundings.ts'

/** What a merger says of the life of what it made, where the body's own record does not date that. */
function besideOwn({ valid }: Body, life: LifeOnDay): LifeOnDay {
  const begun = valid.from === null ? life : without('NOT_STARTED', life)
  return valid.to === null ? begun : without('ENDED', begun)
}

const NONE: readonly MadeLife[] = []

/**
 * The lives of mergers, of the bodies in them and of those that they made, which may be in further mergers: a merger lasts no longer than
 * the bodies in it, at both ends, and what it made no longer than the merger, where its own record says nothing else.
 */
export class MergerLives {
  readonly #bodies: ReadonlyMap<OrganizationId, Body>
  readonly #makers: MergerMakers<LivingMerger>
  readonly #with: ReadonlyMap<OrganizationId, readonly LivingMerger[]>
  readonly #into: ReadonlyMap<OrganizationId | null, readonly BodyMerger[]>
  readonly #at: ReadonlyMap<PlaceId, readonly LivingMerger[]>

  /**
   * @param mergers all of a view
   * @param bodies those that they made, as far as they are recorded
   */
  constructor(mergers: readonly MergerInContext[], bodies: readonly Body[]) {
    const living = mergers.map((facts) => new LivingMerger(facts))
    const parts = living.flatMap((merger) => merger.arrangement.components.map((body) => ({ body, merger })))
    const byBody = [...Map.groupBy(parts, ({ body }) => body)]
    this.#with = new Map(byBody.map(([body, some]) => [body, some.map(({ merger }) => merger)]))
    const merged = living.map(({ arrangement }) => arrangement)
    this.#into = Map.groupBy(merged, ({ result }) => result)
    this.#at = Map.groupBy(living, ({ arrangement }) => arrangement.place)
    this.#bodies = new Map(bodies.map((body) => [body.id, body]))
    this.#makers = new MergerMakers(living, bodies)
  }

  /** The bodies that mergers made. */
  get made(): readonly OrganizationId[] {
    return this.#makers.made
  }

  /** The bodies in mergers. */
  get components(): readonly OrganizationId[] {
    return [...this.#with.keys()]
  }

  /** The mergers of which a body is the result, also where it was there before. */
  into(body: OrganizationId): readonly BodyMerger[] {
    return this.#into.get(body) ?? []
  }

  /** The mergers at a place itself that are there on a day, or may be. */
  at(place: PlaceId, day: Day): readonly BodyMerger[] {
    const there = (this.#at.get(place) ?? []).filter((one) => this.#on(one, day).existence.state !== 'NO')
    return there.map(({ arrangement }) => arrangement)
  }

  /** The mergers that a body is in, each with its life. */
  with(body: OrganizationId): readonly LivedMerger[] {
    return (this.#with.get(body) ?? []).map((one) => ({
      merger: one.arrangement,
      life: { on: (day) => this.#on(one, day).life, changePoints: () => this.#changePointsOf(one) },
    }))
  }

  /** The life of a body that mergers made; null: none did. */
  lifeOf(id: OrganizationId): MadeLife | null {
    const [body, makers] = [this.#bodies.get(id), this.#makers.of(id)]
    if (!body || makers.length === 0) return null
    return {
      on: (day) => asLongAsAny(makers.map((one) => besideOwn(body, this.#on(one, day).life))),
      changePoints: () => distinctPoints(makers.flatMap((one) => this.#changePointsOf(one))),
    }
  }

  /** The lives that mergers gave to the bodies of an arrangement. @param bodies in which its posts are, or which are merged */
  around(arrangement: Arrangement, bodies: readonly OrganizationId[]): readonly MadeLife[] {
    // Asked for every row of a list: most bodies were made by no merger.
    const made = bodies.filter((id) => this.#makers.of(id).length > 0)
    if (made.length === 0) return NONE
    return [...new Set(made)].flatMap((id): readonly MadeLife[] => {
      const life = this.lifeOf(id)
      if (!life) return []
      return [endsBy(life, arrangement) ? { ...life, on: (day) => without('ENDED', life.on(day)) } : life]
    })
  }

  /** The same of an arrangement in which posts may have moved from body to body. */
  throughout(arrangement: Arrangement, { bodies, moves }: Surroundings, day: Day): readonly MadeLife[] {
    if (moves.length === 0) return this.around(arrangement, bodies(day))
    const days = [FIRST_DAY, ...moves.flatMap((point) => point.days)]
    return [...new Set(days.flatMap(bodies))].flatMap((body) =>
      this.around(arrangement, [body]).map((life) => during(life, (one) => bodies(one).includes(body))),
    )
  }

  /** Whether an arrangement is there: no more surely than the bodies of it that mergers made. @param own by all else that is known */
  existenceAround(arrangement: Arrangement, bodies: readonly OrganizationId[], own: Existence, day: Day): Existence {
    const says = (id: OrganizationId) => (this.#isPast(id, arrangement, day) ? null : ifShown(this.asResult(id, day)))
    return gravestOf(own, bodies.map(says))
  }

  /** What the mergers that made a body say of it and of all that is in it; null: nothing against its own record. */
  asResult(id: OrganizationId, day: Day): Existence | null {
    const body = this.#bodies.get(id)
    const makers = this.#makers.of(id).map((one) => this.#on(one, day))
    return body ? asResult(body, makers) : null
  }

  /** What the mergers that took up a body say of it alone; null: nothing against its own record. */
  asComponent(id: OrganizationId, day: Day): Existence | null {
    const mergers = this.#with.get(id) ?? []
    return asComponent(
      { id },
      mergers.map((one) => this.#on(one, day)),
    )
  }

  /** Whether the life of a body was over by the merger that it is in, which goes on without it. */
  #isPast(id: OrganizationId, arrangement: Arrangement, day: Day): boolean {
    const life = this.lifeOf(id)
    return life !== null && endsBy(life, arrangement) && !life.on(day).possible.includes('NOT_STARTED')
  }

  /** Of what it rests on first, so that a chain may be as long as anybody writes it. */
  #on(merger: LivingMerger, day: Day): Told {
    const known = merger.toldOn(day)
    if (known) return known
    const untold = (one: LivingMerger) => this.#makers.before(one).filter((before) => !before.toldOn(day))
    const told = fromTheDeepest([merger], untold).map((one) => this.#tell(one, day))
    return told.at(-1) ?? this.#tell(merger, day)
  }

  #tell(merger: LivingMerger, day: Day): Told {
    const { arrangement } = merger
    merger.byMergers ??= this.around(arrangement, arrangement.components)
    return merger.tell(day, (own) => this.existenceAround(arrangement, arrangement.components, own, day))
  }

  #changePointsOf(merger: LivingMerger): readonly ChangePoint[] {
    const unknown = (one: LivingMerger) => this.#makers.before(one).filter(({ changePoints }) => changePoints === null)
    for (const one of merger.changePoints ? [] : fromTheDeepest([merger], unknown)) {
      one.byMergers ??= this.around(one.arrangement, one.arrangement.components)
      one.findChangePoints()
    }
    return merger.changePoints ?? []
  }
}

/** A body that merged is not ended by what makes it part of the merger, nor the merger by that: see `isEndByMerger` in `lifespans.ts`. */
const endsBy = (life: MadeLife, { kind, valid }: Arrangement): boolean =>
  kind === 'BodyMerger' && life.on(boundsOf(valid).fromLatest).possible.includes('ENDED')

import type { BodyMerger } from '../model/arrangement.ts'
import type { Day } from '../model/date.ts'
import type { ExecutionReport } from '../model/remarks.ts'
import type { Existence } from '../model/standing.ts'
import { type MergerOnDay, ofMergers } from './bodies.ts'
import { type ChangePoint, changePointOn, distinctPoints } from './change-points.ts'
import { arrangementExistence } from './execution.ts'
import { shownThrough } from './existence.ts'
import type { LifeOnDay, LifeState, MadeLife } from './made-life.ts'
import type { StandingEffect } from './reach.ts'
import { type StandingFacts, standingOn } from './standing.ts'
import { changePointsOf } from './timeline.ts'

/** All that decides how a merger stands and whether it is there, but for what other mergers made of the bodies in it. */
export interface MergerInContext extends Omit<StandingFacts, 'byMergers'> {
  readonly arrangement: BodyMerger
  readonly reports: readonly ExecutionReport[]
}

/** How a merger is on a day, and how far it lets what it made be there. */
export interface Told extends MergerOnDay {
  readonly life: LifeOnDay
}

/** A merger with its life, which those of the bodies in it bound. */
export interface LivedMerger {
  readonly merger: BodyMerger
  readonly life: MadeLife
}

const NO_ORDERS: readonly StandingEffect[] = []
const LIFE_STATES = ['NOT_STARTED', 'ACTIVE', 'ENDED'] as const satisfies readonly LifeState[]

/**
 * What a merger made is there as long as the merger by its dates and those of what is in it, whatever was ordered of it: an order ends
 * nothing before it is carried out.
 */
function lifeIn(facts: StandingFacts, { state, because }: Existence, day: Day): LifeOnDay {
  const standing = standingOn({ ...facts, standingEffects: NO_ORDERS }, day)
  const possible = LIFE_STATES.filter((one) => standing.possible.includes(one))
  if (state !== 'NO') return { possible, because: ofMergers(standing.because) }
  return { possible: [possible.includes('NOT_STARTED') ? 'NOT_STARTED' : 'ENDED'], because: ofMergers(because) }
}

/** Days kept of each merger: a list asks about one, a history about a few. */
const MOST_DAYS = 1_000

/** A merger, and what was worked out of it before. */
export class LivingMerger {
  readonly arrangement: BodyMerger
  /** The lives of the bodies in it that mergers made; null: not looked for yet. */
  byMergers: readonly MadeLife[] | null = null
  changePoints: readonly ChangePoint[] | null = null
  readonly #facts: MergerInContext
  readonly #days = new Map<Day, Told>()

  constructor(facts: MergerInContext) {
    this.arrangement = facts.arrangement
    this.#facts = facts
  }

  toldOn(day: Day): Told | undefined {
    return this.#days.get(day)
  }

  /** @param around how sure it is beside the bodies in it */
  tell(day: Day, around: (own: Existence) => Existence): Told {
    const { arrangement, reports } = this.#facts
    const facts = this.#standingFacts
    const existence = around(arrangementExistence(facts, reports, shownThrough(arrangement), day))
    const { possible } = standingOn(facts, day)
    const told = { merger: arrangement, possible, existence, life: lifeIn(facts, existence, day) }
    if (this.#days.size >= MOST_DAYS) this.#days.clear()
    this.#days.set(day, told)
    return told
  }

  findChangePoints(): void {
    const reported = this.#facts.reports.map(({ id, observed }) => changePointOn(id, observed))
    this.changePoints = distinctPoints([...changePointsOf(this.#standingFacts), ...reported])
  }

  get #standingFacts(): StandingFacts {
    return { ...this.#facts, byMergers: this.byMergers ?? [] }
  }
}

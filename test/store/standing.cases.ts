import { expect } from 'vitest'
import { type Day, rangeOf } from '../../src/model/date.ts'
import type { Id, PlaceId } from '../../src/model/ids.ts'
import { boundsOf } from '../../src/model/interval.ts'
import type { ExecutionReport } from '../../src/model/remarks.ts'
import { StandingState } from '../../src/model/standing.ts'
import { isOver } from '../../src/rules/authority.ts'
import { executionOf } from '../../src/rules/execution.ts'
import { isEndByMerger } from '../../src/rules/lifespans.ts'
import { outcomeOf } from '../../src/rules/outcome.ts'
import { isAbout, isByName, reachingAt, type StandingEffect, standingEffectsAmong } from '../../src/rules/reach.ts'
import { isAbsentByMergers, type StandingFacts, standingOn } from '../../src/rules/standing.ts'
import { surroundingsOf } from '../../src/rules/surroundings.ts'
import type { Whereabouts } from '../../src/rules/whereabouts.ts'
import { mergerLivesInView } from '../../src/store/mergers-in-view.ts'
import { ANY_ARRANGEMENT } from '../../src/store/queries.ts'
import { cohortsInView, standingEffectsInView } from '../../src/store/rulings-in-view.ts'
import type { ArrangementQuery, PageRequest, Store, View } from '../../src/store/store.ts'
import type { Random } from '../helpers/random.ts'
import type { RandomWorld } from '../helpers/random-world.ts'
import { PlainView } from './plain-view.ts'
import { randomHistory } from './random-history.ts'
import { randomAt } from './random-questions.ts'

/** The orders of every effect in view, with all that may end them. */
function standingEffectsIn(plain: PlainView): readonly StandingEffect[] {
  const entries = new Map(plain.all.map((entry) => [entry.id, entry]))
  const effects = plain.all.filter((entry) => entry.kind === 'Effect')
  const later = plain.all.filter((entry) => entry.kind === 'Directive')
  return standingEffectsAmong({ effects, later, find: (id) => entries.get(id) })
}

const WHOLE: PageRequest = { first: 10_000, after: null }

async function byAnswer<T extends string>(
  view: View,
  query: (answer: T) => ArrangementQuery,
  answers: readonly T[],
): Promise<ReadonlyMap<Id, T>> {
  const pages = await Promise.all(answers.map((one) => view.arrangements(query(one), WHOLE)))
  return new Map(
    pages.flatMap(({ items }, at) => items.map(({ item }) => [item.arrangement.id, answers[at] as T] as const)),
  )
}

/** Whether what an order may reach lay under its issuers only when it was ordered, or only does so on the day. */
function reach({ authority, effect, where }: StandingEffect, day: Day): 'NO_MORE' | 'LATER' | null {
  if (where === undefined) return null
  const [then, now] = [rangeOf(effect.effectiveFrom).latest, day].map((one) => isOver(authority, where.on(one)))
  return then === now ? null : then ? 'NO_MORE' : 'LATER'
}

/** What makes an arrangement hard to judge on a day: each must come up often enough to say that stores and rules agree on it. */
function occasionsOf(facts: StandingFacts, reports: readonly ExecutionReport[], day: Day): readonly string[] {
  const { arrangement, members, standingEffects, byMergers } = facts
  const { possible, decisive, lapsed } = outcomeOf(standingEffects, day)
  const execution = executionOf(facts, reports, day)
  const ended = members.some(({ organization }) =>
    isEndByMerger(boundsOf(organization.valid), boundsOf(arrangement.valid)),
  )
  const occasions = {
    'orders of several ranks': new Set(standingEffects.map(({ authority }) => authority.rank)).size > 1,
    'an order of an unknown issuer': decisive.some(({ authority }) => authority.rank === null),
    'an order by name': decisive.some(isByName),
    'contrary orders': decisive.length > 1 && possible.length > 1,
    'an order taken out of force': lapsed.length > 0,
    'set up after the order':
      execution?.state === 'NOT_DONE' && execution.because.some(({ role }) => role === 'OWN_RECORD'),
    'bodies that mergers made': byMergers.length > 0 && arrangement.kind === 'ConcurrentHolding',
    'mergers of what mergers made': byMergers.length > 0 && arrangement.kind === 'BodyMerger',
    'what is not there for its mergers': isAbsentByMergers(byMergers, day),
    'a body that ended with its merger': arrangement.kind === 'BodyMerger' && ended,
    'a place that moved out of reach': standingEffects.some((one) => reach(one, day) === 'NO_MORE'),
    'a place that moved into reach': standingEffects.some((one) => reach(one, day) === 'LATER'),
    'a post that moved': members.some(({ post }) => post !== null && typeof post.organization !== 'string'),
  }
  return Object.entries(occasions).flatMap(([occasion, isMet]) => (isMet ? [occasion] : []))
}

/** Standing and execution as filtered by the store are those that the rules give for the same facts. Gives how often each was met. */
export async function standsAsTheRulesSay(
  store: Store,
  seed: number,
  make?: (random: Random) => RandomWorld,
): Promise<ReadonlyMap<string, number>> {
  const { random, journal } = await randomHistory(store, seed, make)
  const met = new Map<string, number>()
  for (let round = 0; round < 6; round += 1) {
    const at = randomAt(random, journal.head.number)
    const plain = new PlainView(journal.records, at)
    const standingEffects = standingEffectsIn(plain)
    const whereaboutsOf = (place: PlaceId): Whereabouts => plain.whereabouts(place)
    const view = store.view(at)
    const effectsInView = await standingEffectsInView(view)
    const lives = await mergerLivesInView(view, effectsInView)
    const cohorts = await cohortsInView(view, effectsInView, lives)
    const states = await byAnswer(
      view,
      (state) => ({ ...ANY_ARRANGEMENT, cohorts, states: [state] }),
      StandingState.options,
    )
    const outcomes = await byAnswer(view, (one) => ({ ...ANY_ARRANGEMENT, cohorts, execution: [one] }), [
      'DONE',
      'NOT_DONE',
      'UNKNOWN',
    ] as const)
    const reports = plain.all.filter((entry) => entry.kind === 'ExecutionReport')
    for (const context of plain.contexts) {
      const { arrangement } = context
      const about = standingEffects.filter((one) => isAbout(one, arrangement))
      const reaching = reachingAt(about, whereaboutsOf(arrangement.place))
      const bodies = context.members.map(({ organization }) => organization.id)
      const byMergers = lives.around(arrangement, bodies)
      const surroundings = surroundingsOf(context)
      const facts = { ...context, surroundings, standingEffects: reaching, byMergers, events: [] }
      const own = reports.filter((report) => report.arrangement === arrangement.id)
      const { state } = standingOn(facts, at.validAt)
      const execution = executionOf(facts, own, at.validAt)?.state
      const message = `world ${seed}, ${arrangement.id} at ${JSON.stringify(at)}`
      expect({ state: states.get(arrangement.id), execution: outcomes.get(arrangement.id) }, message).toEqual({
        state,
        execution,
      })
      const occasions = occasionsOf(facts, own, at.validAt)
      for (const one of [state, `execution ${execution ?? 'none'}`, ...occasions]) met.set(one, (met.get(one) ?? 0) + 1)
    }
  }
  return met
}

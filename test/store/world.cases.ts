import { expect } from 'vitest'
import type { ArrangementInContext } from '../../src/model/arrangement.ts'
import type { Version } from '../../src/model/as-of.ts'
import { type Day, rangeOf } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Id, PlaceId } from '../../src/model/ids.ts'
import { boundsOf } from '../../src/model/interval.ts'
import type { ExecutionReport } from '../../src/model/remarks.ts'
import { StandingState } from '../../src/model/standing.ts'
import { linksOf } from '../../src/model/traits.ts'
import { isOver } from '../../src/rules/authority.ts'
import { executionOf } from '../../src/rules/execution.ts'
import { isEndByMerger } from '../../src/rules/lifespans.ts'
import { outcomeOf } from '../../src/rules/outcome.ts'
import { isAbout, isByName, reachingAt, type StandingEffect, standingEffectsAmong } from '../../src/rules/reach.ts'
import { isAbsentByMergers, type StandingFacts, standingOn } from '../../src/rules/standing.ts'
import { surroundingsOf } from '../../src/rules/surroundings.ts'
import type { Whereabouts } from '../../src/rules/whereabouts.ts'
import { mergerLivesInView } from '../../src/store/mergers-in-view.ts'
import { ANY_ARRANGEMENT, NOT_APART } from '../../src/store/queries.ts'
import { cohortsInView, standingEffectsInView } from '../../src/store/rulings-in-view.ts'
import type { ArrangementQuery, ChangeQuery, PageRequest, Store, TallyBy, View } from '../../src/store/store.ts'
import { type Random, randomOf } from '../helpers/random.ts'
import type { RandomWorld } from '../helpers/random-world.ts'
import { codesIn } from '../helpers/terms.ts'
import { keyIn } from './plain/find.ts'
import { pageFrom } from './plain/order.ts'
import { PlainView } from './plain-view.ts'
import { type History, randomHistory } from './random-history.ts'
import {
  randomArrangementQuery,
  randomAt,
  randomChanges,
  randomContained,
  randomIds,
  randomLink,
  randomPage,
  randomQuery,
  randomSearchQuery,
} from './random-questions.ts'

/** One question, asked of the store and of plain arrays. */
interface Asked {
  readonly args: unknown
  readonly given: Promise<unknown>
  readonly wanted: unknown
}
/** By these the API looks for what is below something on the day. */
const BELOW = ['WITHIN', 'AT_PLACE', 'PART_OF', 'POST_IN', 'OCCUPIES', 'HELD_BY'] as const

type Ask = (view: View, plain: PlainView, history: History) => Asked

const KINDS = ['RECORDED', 'CORRECTED', 'WITHDRAWN'] as const
const randomRecorded = (random: History['random'], revision: number): ChangeQuery => ({
  since: random.int(revision + 1),
  kinds: KINDS.filter(() => random.chance(0.8)),
})

const versionKey = ({ entry, recordedFrom }: Version<Entry>) =>
  `${String(recordedFrom.number).padStart(10, '0')} ${entry.id}`

const contextKey = (plain: PlainView) => (one: ArrangementInContext) => plain.keyOf(one.arrangement)

const QUESTIONS: Readonly<Record<string, Ask>> = {
  entries: (view, plain, { random, world }) => {
    const ids = randomIds(random, world.entries)
    return { args: ids, given: view.entries(ids), wanted: plain.entries(ids) }
  },
  linked: (view, plain, { random, world }) => {
    const link = randomLink(random, world, linksOf)
    const direction = random.pick(['in', 'out'] as const)
    const near = world.entries
      .flatMap(linksOf)
      .filter(({ kind }) => kind === link)
      .map(({ to }) => to)
    const ids = [...randomIds(random, world.entries), ...random.some(near, 3)]
    return {
      args: { ids, link, direction },
      given: view.linked(ids, link, direction),
      wanted: plain.linked(ids, link, direction),
    }
  },
  linkedThere: (view, plain, { random, world }) => {
    const link = random.chance(0.7) ? random.pick(BELOW) : randomLink(random, world, linksOf)
    const near = world.entries.flatMap(linksOf).filter(({ kind }) => kind === link)
    const ids = [...randomIds(random, world.entries), ...random.some(near, 5).map(({ to }) => to)]
    return { args: { ids, link }, given: view.linkedThere(ids, link), wanted: plain.linkedThere(ids, link) }
  },
  versions: (view, plain, { random, world }) => {
    const ids = randomIds(random, world.entries)
    return { args: ids, given: view.versions(ids), wanted: plain.versions(ids) }
  },
  versionPage: (view, plain, { random, world }) => {
    const ids = randomIds(random, world.entries)
    const all = plain.versionsInOrder(ids)
    const page = randomPage(random, all.map(versionKey))
    return { args: { ids, page }, given: view.versionPage(ids, page), wanted: pageFrom(all, versionKey, page) }
  },
  countVersions: (view, plain, { random, world }) => {
    const ids = randomIds(random, world.entries)
    return { args: ids, given: view.countVersions(ids), wanted: plain.versionsInOrder(ids).length }
  },
  changes: (view, plain, { random }) => {
    const query = randomRecorded(random, plain.at.revision)
    const all = plain.changes(query)
    const page = randomPage(
      random,
      all.map(({ id }) => id),
    )
    return { args: { query, page }, given: view.changes(query, page), wanted: pageFrom(all, ({ id }) => id, page) }
  },
  countChanges: (view, plain, { random }) => {
    const query = randomRecorded(random, plain.at.revision)
    return { args: query, given: view.countChanges(query), wanted: plain.changes(query).length }
  },
  find: (view, plain, { random, world }) => {
    const query = randomQuery(random, world, linksOf)
    const all = plain.find(query)
    const key = keyIn(plain, query)
    const page = randomPage(random, all.map(key))
    return { args: { query, page }, given: view.find(query, page), wanted: pageFrom(all, key, page) }
  },
  contained: (view, plain, { random, world }) => {
    const query = randomContained(random, world, linksOf)
    const all = plain.find(query)
    const key = keyIn(plain, query)
    const page = randomPage(random, all.map(key))
    return { args: { query, page }, given: view.find(query, page), wanted: pageFrom(all, key, page) }
  },
  count: (view, plain, { random, world }) => {
    const query = randomQuery(random, world, linksOf)
    return { args: query, given: view.count(query), wanted: plain.find(query).length }
  },
  arrangements: (view, plain, { random, world }) => {
    const query = randomArrangementQuery(random, world, linksOf)
    const all = plain.arrangements(query)
    const page = randomPage(random, all.map(contextKey(plain)))
    return {
      args: { query, page },
      given: view.arrangements(query, page),
      wanted: pageFrom(all, contextKey(plain), page),
    }
  },
  countArrangements: (view, plain, { random, world }) => {
    const query = randomArrangementQuery(random, world, linksOf)
    return { args: query, given: view.countArrangements(query), wanted: plain.arrangements(query).length }
  },
  'changed arrangements': (view, plain, { random, world }) => {
    const query = randomChanges(random, world, linksOf)
    const all = plain.arrangements(query)
    const page = randomPage(random, all.map(contextKey(plain)))
    const by = { ...NOT_APART, kind: random.chance(0.5), execution: random.chance(0.5) }
    const listed = async () => ({
      ...(await view.arrangements(query, page)),
      total: await view.countArrangements(query),
      tally: await view.tally(query, by),
    })
    const wanted = { ...pageFrom(all, contextKey(plain), page), total: all.length, tally: plain.tally(query, by) }
    return { args: { query, page, by }, given: listed(), wanted }
  },
  tally: (view, plain, { random, world }) => {
    const query = randomArrangementQuery(random, world, linksOf)
    const [model, kind, branches, execution, year] = Array.from({ length: 5 }, () => random.chance(0.5))
    const place = random.pick([null, ...codesIn('LEVEL')])
    const by = { ...NOT_APART, ...{ model, kind, branches, execution, year }, place } as TallyBy
    return { args: { query, by }, given: view.tally(query, by), wanted: plain.tally(query, by) }
  },
  search: (view, plain, { random, world }) => {
    const query = randomSearchQuery(random, world)
    const whole: PageRequest = { first: 1000, after: null }
    const page = randomPage(
      random,
      plain.search(query, whole).items.map(({ sortKey }) => sortKey),
    )
    return {
      args: { query, page },
      given: view.search(query, page),
      wanted: plain.search(query, page),
    }
  },
  chart: (view, plain, { random, world }) => {
    const bodies = world.entries.flatMap((entry) => (entry.kind === 'Organization' ? [entry.id] : []))
    const root = random.pick([...world.places, ...world.places, ...bodies.slice(0, 10), 'place/nowhere' as const])
    const depth = 1 + random.int(4)
    const absent = random.chance(0.5) ? random.some(bodies, 5) : []
    const query = {
      ...randomArrangementQuery(random, world, linksOf),
      within: null,
      members: null,
      linkedTo: [],
      starting: null,
    }
    return {
      args: { root, depth, query, absent },
      given: view.chart(root, depth, query, absent),
      wanted: plain.chart(root, depth, query, absent),
    }
  },
}

const sizeOf = (answer: unknown): number => {
  if (typeof answer === 'number') return answer
  if (answer instanceof Map) return answer.size
  if (Array.isArray(answer)) return answer.length
  const parts = typeof answer === 'object' && answer !== null ? Object.values(answer) : []
  return parts.reduce((sum: number, part) => sum + (Array.isArray(part) ? part.length : 0), 0)
}

const ROUNDS = 14
/** As of how many views each question is asked: a server plans it once, which takes far longer than to answer it. */
const VIEWS = 2

/** Records a world and asks about it. Gives how many of the answers said something, per question. */
export const asksEverything = async (
  store: Store,
  seed: number,
  rounds = ROUNDS,
): Promise<ReadonlyMap<string, number>> => asksOf(store, await randomHistory(store, seed), `world ${seed}`, rounds)

/** Asks a store that holds a history about it. */
export async function asksOf(
  store: Store,
  history: History,
  of: string,
  rounds = ROUNDS,
): Promise<ReadonlyMap<string, number>> {
  const { random, journal } = history
  const told = new Map<string, number>()
  for (let round = 0; round < rounds / VIEWS; round += 1)
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      const question = random.int(1_000_000_000)
      for (let n = 0; n < VIEWS; n += 1) {
        const at = randomAt(random, journal.head.number)
        const plain = new PlainView(journal.records, at)
        const { args, given, wanted } = ask(store.view(at), plain, { ...history, random: randomOf(question) })
        expect(await given, `${of}, ${name} at ${JSON.stringify(at)} of ${JSON.stringify(args)}`).toEqual(wanted)
        if (sizeOf(wanted) > 0) told.set(name, (told.get(name) ?? 0) + 1)
      }
    }
  return told
}

export const QUESTION_NAMES = Object.keys(QUESTIONS)
export { ROUNDS }

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

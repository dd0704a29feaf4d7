import { expect } from 'vitest'
import type { ArrangementInContext } from '../../src/model/arrangement.ts'
import type { Version } from '../../src/model/as-of.ts'
import type { Entry } from '../../src/model/entry.ts'
import { linksOf } from '../../src/model/traits.ts'
import { NOT_APART } from '../../src/store/queries.ts'
import type { ChangeQuery, PageRequest, Store, TallyBy, View } from '../../src/store/store.ts'
import { randomOf } from '../helpers/random.ts'
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

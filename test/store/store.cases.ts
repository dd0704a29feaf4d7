import { describe, expect, test } from 'vitest'
import { NOTHING_RECORDED } from '../../src/model/as-of.ts'
import { Conflict, Incorrect, NotFound } from '../../src/model/errors.ts'
import type { Id } from '../../src/model/ids.ts'
import type { Place } from '../../src/model/place.ts'
import type { Post } from '../../src/model/post.ts'
import { StandingState } from '../../src/model/standing.ts'
import { ANY_ARRANGEMENT, anyOf } from '../../src/store/queries.ts'
import type { Batch, Page, Store, View } from '../../src/store/store.ts'
import { body, district, holding, lasting, PROVINCE, post } from '../helpers/facts.ts'
import { instantOf } from './journal.ts'
import { PlainView } from './plain-view.ts'
import { randomHistory } from './random-history.ts'
import { asksEverything, QUESTION_NAMES, ROUNDS, standsAsTheRulesSay } from './world.cases.ts'

export interface StoreUnderTest {
  readonly name: string
  /** An empty store each time; the suite closes it. */
  readonly open: () => Promise<Store>
  /** An empty store that may be used beside an open one; default: another of the same. */
  readonly beside?: () => Promise<Store>
  /** How many random worlds it is asked about: fewer where a question takes longer. */
  readonly worlds?: number
  /** How long a case may take. */
  readonly timeoutMs?: number
  /** What it cannot do yet: the cases by title, and why. */
  readonly skip?: readonly { readonly tests: readonly string[]; readonly reason: string }[]
}

/** How a store behaves. A store that cannot lists the case and says why; nobody edits a case to fit a store. */
export function storeCases({
  name,
  open,
  beside = open,
  skip = [],
  worlds = 20,
  timeoutMs = 30_000,
}: StoreUnderTest): void {
  describe(name, () => {
    for (const [title, run] of Object.entries(CASES))
      test(title, { timeout: timeoutMs }, async (context) => {
        const known = skip.find(({ tests }) => tests.includes(title))
        if (known) return context.skip(known.reason)
        const closedAtTheEnd = async (made: Promise<Store>) => {
          const store = await made
          context.onTestFinished(() => store.close())
          return store
        }
        const fresh = () => closedAtTheEnd(open())
        await run(await fresh(), { fresh, beside: () => closedAtTheEnd(beside()), worlds })
      })
    test('skips only cases that exist', () =>
      expect(Object.keys(CASES)).toEqual(expect.arrayContaining(skip.flatMap(({ tests }) => [...tests]))))
  })
}

interface Bench {
  /** Further empty stores, one at a time. */
  readonly fresh: () => Promise<Store>
  /** An empty store to be used with the first. */
  readonly beside: () => Promise<Store>
  readonly worlds: number
}
type Case = (store: Store, bench: Bench) => Promise<void>

const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null, '2025-07-01'))
const committee = body('org/dam-ha/ubkt', damHa.id)
const inspectorate = body('org/dam-ha/thanh-tra', damHa.id)
const chair = post('post/dam-ha/chu-nhiem', committee.id)
const inspector = post('post/dam-ha/chanh-thanh-tra', inspectorate.id)
const pair = holding(lasting('2018-04-11'))
const WORLD = [damHa, committee, inspectorate, chair, inspector, pair] as const

const batch = (over: Partial<Batch>): Batch => ({
  put: [],
  retract: [],
  note: 'test',
  instant: instantOf(1),
  expected: null,
  ...over,
})

const posts = anyOf('Post')

const BY_PROVINCE = { model: true, place: 'PROVINCE' } as const

/** What a store says, beside what looking at every entry says. */
const answersIn = (
  view: View,
  plain: PlainView,
  ids: readonly Id[],
): readonly (readonly [Promise<unknown>, unknown])[] => [
  [view.entries(ids), plain.entries(ids)],
  [view.versions(ids), plain.versions(ids)],
  ...(['WITHIN', 'POST_IN', 'FIRST_POST'] as const).map(
    (link) => [view.linked(ids, link, 'in'), plain.linked(ids, link, 'in')] as const,
  ),
  [view.count(posts), plain.find(posts).length],
  [view.countArrangements(ANY_ARRANGEMENT), plain.arrangements(ANY_ARRANGEMENT).length],
  [view.tally(ANY_ARRANGEMENT, BY_PROVINCE), plain.tally(ANY_ARRANGEMENT, BY_PROVINCE)],
  [view.chart('place/vn', 3, ANY_ARRANGEMENT), plain.chart('place/vn', 3, ANY_ARRANGEMENT)],
]

/** All items of a list, asked for page by page. */
async function walk<T>(
  page: (after: string | null) => Promise<Page<T>>,
  after: string | null = null,
): Promise<Page<T>['items']> {
  const { items, hasNext } = await page(after)
  const last = items.at(-1)
  return hasNext && last ? [...items, ...(await walk(page, last.sortKey))] : items
}

const latest = async (store: Store) => store.view({ validAt: '2022-08-31', revision: (await store.head()).number })

const CASES: Readonly<Record<string, Case>> = {
  'has recorded nothing at first': async (store) => {
    expect(await store.head()).toEqual(NOTHING_RECORDED)
    expect(await store.revision({ number: 0 })).toEqual(NOTHING_RECORDED)
    expect(await store.revision({ before: instantOf(1) })).toEqual(NOTHING_RECORDED)
    expect(await store.check()).toEqual([])
    expect(await (await latest(store)).entries([damHa.id])).toEqual(new Map())
  },

  'gives what was recorded, with the revision that did': async (store) => {
    const revision = await store.append(batch({ put: WORLD }))
    expect(revision).toEqual({ number: 1, instant: instantOf(1), note: 'test' })
    expect(await store.head()).toEqual(revision)
    expect(await (await latest(store)).entries(WORLD.map(({ id }) => id))).toEqual(
      new Map(WORLD.map((one) => [one.id, one])),
    )
  },

  'is unchanged when the same batch comes twice': async (store) => {
    const revision = await store.append(batch({ put: WORLD }))
    expect(await store.append(batch({ put: WORLD, instant: instantOf(2), note: 'again' }))).toEqual(revision)
    expect((await (await latest(store)).versions([chair.id])).get(chair.id)).toHaveLength(1)
  },

  'sees the same entry in another order of its fields': async (store) => {
    const revision = await store.append(batch({ put: WORLD }))
    const reordered = Object.fromEntries(Object.entries(chair).toReversed()) as unknown as Post
    expect(await store.append(batch({ put: [reordered] }))).toEqual(revision)
  },

  'makes no revision of a batch that says nothing': async (store) => {
    expect(await store.append(batch({ retract: ['post/nobody'] }))).toEqual(NOTHING_RECORDED)
  },

  'corrects an entry and keeps what was known before': async (store) => {
    await store.append(batch({ put: WORLD }))
    const corrected: Post = { ...chair, role: 'DEPUTY' }
    await store.append(batch({ put: [corrected], instant: instantOf(2) }))
    const [before, after] = [1, 2].map((revision) => store.view({ validAt: '2022-08-31', revision }))
    expect(await before?.entries([chair.id])).toEqual(new Map([[chair.id, chair]]))
    expect(await after?.entries([chair.id])).toEqual(new Map([[chair.id, corrected]]))
    expect((await after?.versions([chair.id]))?.get(chair.id)).toMatchObject([
      { entry: chair, recordedFrom: { number: 1 }, recordedTo: { number: 2 } },
      { entry: corrected, recordedFrom: { number: 2 }, recordedTo: null },
    ])
    expect((await before?.versions([chair.id]))?.get(chair.id)).toMatchObject([{ recordedTo: null }])
  },

  'closes what is retracted, and takes it up again when it is recorded again': async (store) => {
    await store.append(batch({ put: WORLD }))
    await store.append(batch({ retract: [chair.id], instant: instantOf(2) }))
    expect(await (await latest(store)).count(posts)).toBe(1)
    await store.append(batch({ put: [chair], instant: instantOf(3) }))
    expect(await (await latest(store)).count(posts)).toBe(2)
    expect((await (await latest(store)).versions([chair.id])).get(chair.id)).toHaveLength(2)
  },

  'answers as of each revision as it stood then, whatever came before and since': async (store) => {
    const { journal, world } = await randomHistory(store, 7)
    const ids = world.entries.map(({ id }) => id)
    const agrees = async (revision: number) => {
      const at = { validAt: '2022-08-29', revision } as const
      for (const [given, wanted] of answersIn(store.view(at), new PlainView(journal.records, at), ids))
        expect(await given, `revision ${revision}`).toEqual(wanted)
    }
    for (const change of [
      () => journal.append(journal.current.map(world.again)),
      () =>
        journal.append(
          [],
          journal.current.slice(0, 40).map(({ id }) => id),
        ),
    ]) {
      await agrees(journal.head.number)
      await change()
      await agrees(journal.head.number)
      await agrees(2)
    }
  },

  'counts at the nearest place of a level, where one lies in another': async (store) => {
    const outer: Place = { ...PROVINCE, parent: null }
    const inner: Place = { ...PROVINCE, id: 'place/vn/quang-ninh/inner', parent: PROVINCE.id }
    const within: Place = { ...damHa, parent: inner.id }
    await store.append(batch({ put: [...WORLD, within, outer, inner].filter((entry) => entry !== damHa) }))
    const tallied = await (await latest(store)).tally(ANY_ARRANGEMENT, BY_PROVINCE)
    expect(tallied.map(({ place }) => place)).toEqual([inner.id])
  },

  'refuses a batch prepared on another revision': async (store) => {
    await store.append(batch({ put: [damHa], expected: 0 }))
    await expect(store.append(batch({ put: [committee], expected: 0 }))).rejects.toThrow(Conflict)
    await expect(store.append(batch({ put: [committee], expected: 2 }))).rejects.toThrow(Conflict)
    expect(await store.head()).toMatchObject({ number: 1 })
    expect(await store.append(batch({ put: [committee], expected: 1 }))).toMatchObject({ number: 2 })
  },

  'lets exactly one of several writers on one revision through': async (store) => {
    const all = WORLD.map((entry) => store.append(batch({ put: [entry], expected: 0 })))
    const results = await Promise.allSettled(all)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await store.head()).toMatchObject({ number: 1 })
  },

  'refuses a batch that contradicts itself': async (store) => {
    await expect(store.append(batch({ put: [chair, { ...chair, role: 'DEPUTY' }] }))).rejects.toThrow(Incorrect)
    await expect(store.append(batch({ put: [chair], retract: [chair.id] }))).rejects.toThrow(Incorrect)
    expect(await store.head()).toEqual(NOTHING_RECORDED)
    await store.append(batch({ put: [chair, { ...chair }] }))
    expect(await store.head()).toMatchObject({ number: 1 })
  },

  'leaves nothing behind of a batch that fails half-way, and goes on': async (store) => {
    await store.append(batch({ put: [damHa] }))
    const broken = { ...chair, valid: null } as unknown as Post
    const corrected = { ...damHa, level: 'PROVINCE' as const }
    await expect(store.append(batch({ put: [corrected, committee, inspector, broken] }))).rejects.toThrow(TypeError)
    expect(await store.head()).toMatchObject({ number: 1 })
    const view = await latest(store)
    expect(await view.entries(WORLD.map(({ id }) => id))).toEqual(new Map([[damHa.id, damHa]]))
    expect(await view.find(posts, { first: 9, after: null })).toEqual({ items: [], hasNext: false })
    await store.append(batch({ put: WORLD }))
    expect(await (await latest(store)).count(posts)).toBe(2)
    expect(await store.check()).toEqual(expect.not.arrayContaining([expect.stringMatching(/listed|parse|engine/)]))
  },

  'finds a revision by its number or by an instant': async (store) => {
    for (const n of [1, 2, 3])
      await store.append(batch({ put: [{ ...damHa, codes: [code(n)] }], instant: instantOf(n) }))
    expect(await store.revision({ number: 2 })).toMatchObject({ number: 2, instant: instantOf(2) })
    expect(await store.revision({ before: instantOf(2) })).toMatchObject({ number: 2 })
    expect(await store.revision({ before: instantOf(2).replace('.000Z', 'Z') })).toMatchObject({ number: 2 })
    expect(await store.revision({ before: '2022-08-29T08:01:59.999Z' })).toMatchObject({ number: 1 })
    expect(await store.revision({ before: '2099-01-01T00:00:00Z' })).toMatchObject({ number: 3 })
    await expect(store.revision({ number: 4 })).rejects.toThrow(NotFound)
    await expect(store.revision({ before: 'yesterday' })).rejects.toThrow(Incorrect)
  },

  'never records a revision as earlier than the one before': async (store) => {
    await store.append(batch({ put: [damHa], instant: instantOf(5) }))
    expect(await store.append(batch({ put: [committee], instant: instantOf(4) }))).toMatchObject({
      instant: instantOf(5),
    })
  },

  'does not answer as of a revision that is not recorded yet': async (store) => {
    await store.append(batch({ put: WORLD }))
    await expect(store.view({ validAt: '2022-08-31', revision: 2 }).entries([chair.id])).rejects.toThrow(NotFound)
  },

  'leaves out of the map what has nothing to give, and asks nothing of an empty list': async (store) => {
    await store.append(batch({ put: WORLD }))
    const view = await latest(store)
    expect(await view.entries([])).toEqual(new Map())
    expect(await view.entries(['post/nobody', chair.id, chair.id])).toEqual(new Map([[chair.id, chair]]))
    expect(await view.linked([], 'POST_IN', 'in')).toEqual(new Map())
    expect(await view.linked(['post/nobody', committee.id, committee.id, damHa.id], 'POST_IN', 'in')).toEqual(
      new Map([[committee.id, [chair]]]),
    )
    expect(await view.versions([])).toEqual(new Map())
    expect(await view.versions(['post/nobody'])).toEqual(new Map())
  },

  'does not list an arrangement whose members are not all recorded, until they are': async (store) => {
    await store.append(batch({ put: WORLD.filter(({ id }) => id !== inspectorate.id) }))
    expect(await (await latest(store)).countArrangements(ANY_ARRANGEMENT)).toBe(0)
    expect(await (await latest(store)).entries([pair.id])).toEqual(new Map([[pair.id, pair]]))
    await store.append(batch({ put: [inspectorate] }))
    const { items } = await (await latest(store)).arrangements(ANY_ARRANGEMENT, { first: 9, after: null })
    expect(items.map(({ item }) => item)).toEqual([
      {
        arrangement: pair,
        place: damHa,
        members: [
          { post: chair, organization: committee, place: damHa },
          { post: inspector, organization: inspectorate, place: damHa },
        ],
      },
    ])
  },

  'gives every item once when a list is walked page by page': async (store) => {
    const { journal } = await randomHistory(store, 3)
    const at = { validAt: '2022-08-29', revision: journal.head.number } as const
    const whole = await store.view(at).find(posts, { first: 1000, after: null })
    const walked = await walk((after) => store.view(at).find(posts, { first: 7, after }))
    expect(walked).toEqual(whole.items)
    expect(walked).toHaveLength(new PlainView(journal.records, at).find(posts).length)
  },

  'tells its whole history as a log, from which another store becomes the same': async (store, { beside }) => {
    const { journal } = await randomHistory(store, 11)
    const copy = await beside()
    for await (const { revision, put, retract } of store.log(0)) {
      const given = await copy.append({ put, retract, note: revision.note, instant: revision.instant, expected: null })
      expect(given).toEqual(revision)
    }
    const ids = journal.records.map(({ entry }) => entry.id)
    for (let revision = 1; revision <= journal.head.number; revision += 1) {
      const at = { validAt: '2020-02-29', revision } as const
      expect(await copy.view(at).versions(ids)).toEqual(await store.view(at).versions(ids))
    }
    const tail: number[] = []
    for await (const { revision } of store.log(2)) tail.push(revision.number)
    expect(tail).toEqual(journal.revisions.map(({ number }) => number).slice(2))
  },

  'names references to nothing, and finds nothing else wrong with a sound store': async (store) => {
    await store.append(batch({ put: WORLD }))
    expect(await store.check()).toEqual([
      expect.stringMatching(/"holding\/.*" refers to "doc\/s6"/),
      expect.stringMatching(/"holding\/.*" refers to "model\/m2"/),
      expect.stringMatching(/"org\//),
      expect.stringMatching(/"org\//),
      expect.stringMatching(/"place\/.*" refers to "doc\/s6"/),
      expect.stringMatching(/"place\/.*" refers to "place\/vn\/quang-ninh"/),
      expect.stringMatching(/"post\//),
      expect.stringMatching(/"post\//),
    ])
  },

  'draws nothing below a root that is not recorded, whatever lies in it': async (store) => {
    await store.append(batch({ put: WORLD }))
    const view = await latest(store)
    expect(await view.chart('place/vn/quang-ninh', 2, ANY_ARRANGEMENT)).toEqual({
      places: [],
      organizations: [],
      posts: [],
      arrangements: [],
    })
    expect((await view.chart(damHa.id, 2, ANY_ARRANGEMENT)).posts).toHaveLength(2)
  },

  'answers every question as looking at every entry would, in random worlds': async (_, { fresh, worlds }) => {
    const told = new Map(QUESTION_NAMES.map((name) => [name, 0]))
    for (let seed = 1; seed <= worlds; seed += 1)
      for (const [name, count] of await asksEverything(await fresh(), seed))
        told.set(name, (told.get(name) ?? 0) + count)
    // A comparison of nothing with nothing tests nothing.
    for (const [name, count] of told) expect(count, name).toBeGreaterThan((worlds * ROUNDS) / 4)
  },

  'filters by standing and execution as the rules decide them, in random worlds': async (_, { fresh, worlds }) => {
    const met = new Map(
      [...StandingState.options, ...['DONE', 'NOT_DONE', 'UNKNOWN', 'none'].map((one) => `execution ${one}`)].map(
        (one) => [one, 0],
      ),
    )
    for (let seed = 101; seed <= 100 + worlds / 2; seed += 1)
      for (const [one, count] of await standsAsTheRulesSay(await fresh(), seed))
        met.set(one, (met.get(one) ?? 0) + count)
    for (const [one, count] of met) expect(count, one).toBeGreaterThan(worlds / 2)
  },
}

const code = (n: number) => ({ scheme: 'GSO', value: String(n), valid: lasting(null) })

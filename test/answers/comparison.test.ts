import { beforeAll, describe, expect, test } from 'vitest'
import { arrangementChanges, type Compared, modelChanges } from '../../src/answers/comparison.ts'
import { standing } from '../../src/answers/standing.ts'
import type { Day } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { type Change, changeBetween } from '../../src/rules/comparison.ts'
import { ANY_ARRANGEMENT } from '../../src/store/queries.ts'
import type { ArrangementQuery, Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { effect, lasting, post } from '../helpers/facts.ts'
import { randomDay } from '../helpers/random-world/dates.ts'
import { movingWorld } from '../helpers/random-world/moving.ts'
import { emptyStore } from '../helpers/stores.ts'
import { randomHistory } from '../store/random-history.ts'
import { allOf, storeOf, viewsOver } from './readers.ts'
import { merger, model, pair, SMALL } from './small-world.ts'

const both = { levels: ['DISTRICT', 'PROVINCE'] } as const
const FIRST: readonly Entry[] = [
  ...SMALL,
  model('model/m3', both),
  effect('AUTHORISE', '2018-01-01', { id: 'effect/m3', target: 'model/m3', ...both }),
  { ...pair, id: 'holding/lost', second: 'post/lost', model: null },
]
/** What is put right in the second revision, beside what is withdrawn. */
const SECOND: readonly Entry[] = [
  { ...pair, valid: lasting('2018-04-11', '2022-01-01') },
  { ...pair, id: 'holding/added', model: null },
  post('post/lost', 'org/state'),
  { ...merger('merger/n', ['org/state', 'org/other']), valid: lasting('2021-01-01', '2022-01-01') },
  model('model/m2', both),
  effect('AUTHORISE', '2018-01-01', { id: 'effect/m2', ...both }),
]
const WITHDRAWN = ['holding/late', 'merger/m', 'model/m3'] as const

let store: Store
beforeAll(async () => {
  store = await storeOf(FIRST)
  const said = { by: null, source: null, note: 'second', instant: '2026-01-03T00:00:00.000Z', expected: null }
  await store.append({ ...said, put: SECOND, retract: WITHDRAWN })
})

interface Point {
  readonly day: Day
  readonly revision: number
}
async function between(from: Point, to: Point, narrow: Partial<ArrangementQuery> = {}): Promise<Compared> {
  const views = viewsOver(store)
  const [one, two] = [from, to].map(({ day, revision }) => views.viewAt({ validAt: day, revision }))
  if (!one || !two) throw new Error('There are two views.')
  const query = { ...ANY_ARRANGEMENT, ...narrow }
  return { from: await one, to: await two, inFrom: query, inTo: query, filter: null }
}
const told = async (compared: Compared, first: number, wanted: readonly Change[] | null = null) =>
  (await allOf(arrangementChanges(compared, wanted), first)).map(
    ({ standingChange, arrangement: { value, view }, before, after }) =>
      `${standingChange} ${value.id}@${view.asOf.revision} ${before.state} ${after.state}`,
  )
const models = async (compared: Compared) =>
  (await modelChanges(compared)).map(
    ({ standingChange, model: { value, view }, level, before, after }) =>
      `${standingChange} ${value.id}@${view.asOf.revision} ${level} ${before.state} ${after.state}`,
  )

describe('two days of one revision', () => {
  const days = (from: Day, to: Day) => between({ day: from, revision: 1 }, { day: to, revision: 1 })
  const STARTED = ['holding/late', 'merger/m', 'merger/n'].map((id) => `STARTED ${id}@1 NOT_STARTED ACTIVE`)
  const ALL = [STARTED[0], 'SUSPENDED holding/pair@1 NOT_STARTED SUSPENDED', STARTED[1], STARTED[2]]

  test('tell what the notice suspended', async () => {
    const compared = await days('2022-07-06', '2022-07-07')
    expect(await told(compared, 10)).toEqual(['SUSPENDED holding/pair@1 ACTIVE SUSPENDED'])
    expect(await models(compared)).toEqual(['SUSPENDED model/m2@1 DISTRICT ACTIVE SUSPENDED'])
  })

  test.each([1, 2, 3, 4, 5])('are told in pages of %i', async (first) => {
    expect(await told(await days('2017-01-01', '2022-07-07'), first)).toEqual(ALL)
  })

  test('have pages that know whether they go on', async () => {
    const source = arrangementChanges(await days('2017-01-01', '2022-07-07'), null)
    const page = async (first: number) => {
      const { items, hasNext } = await source.page({ first, after: null })
      return [items.length, hasNext]
    }
    expect([await page(3), await page(4), await page(5)]).toEqual([
      [3, true],
      [4, false],
      [4, false],
    ])
  })

  test('are told and counted by the changes that are wanted', async () => {
    const compared = await days('2017-01-01', '2022-07-07')
    expect(await told(compared, 1, ['STARTED'])).toEqual(STARTED)
    expect(await arrangementChanges(compared, ['STARTED']).count()).toBe(3)
    expect(await told(compared, 1, [])).toEqual([])
    expect(await arrangementChanges(compared, null).count()).toBe(4)
  })

  test('are none where they are one', async () => {
    const compared = await days('2022-07-07', '2022-07-07')
    expect([await told(compared, 10), await models(compared)]).toEqual([[], []])
  })
})

describe('two revisions of one day', () => {
  const revisions = (narrow: Partial<ArrangementQuery> = {}, from: Day = '2022-07-07') =>
    between({ day: from, revision: 1 }, { day: '2022-07-07', revision: 2 }, narrow)
  const KNOWN = [
    'BECAME_KNOWN holding/added@2 UNKNOWN ACTIVE',
    'ENDED holding/pair@2 SUSPENDED ENDED',
    'ENDED merger/n@2 ACTIVE ENDED',
  ]
  const GONE = ['BECAME_UNKNOWN holding/late@1 ACTIVE UNKNOWN', 'BECAME_UNKNOWN merger/m@1 ACTIVE UNKNOWN']

  test.each([1, 2, 3, 4, 100])(
    'are told in pages of %i: what is known otherwise, then what is known no more',
    async (first) => {
      const compared = await revisions()
      expect(await told(compared, first)).toEqual([...KNOWN, ...GONE])
      expect(await arrangementChanges(compared, null).count()).toBe(5)
    },
  )

  test('are looked through no further than a page needs', async () => {
    const { store: counting, calls } = countingStore(store)
    const views = viewsOver(counting)
    const at = (revision: number) => views.viewAt({ validAt: '2022-07-07', revision })
    const [from, to] = [await at(1), await at(2)]
    const query = { inFrom: ANY_ARRANGEMENT, inTo: ANY_ARRANGEMENT, filter: null }
    const { page } = arrangementChanges({ from, to, ...query }, null)
    // What all pages share is read with the first.
    await page({ first: 100, after: null })
    const asked = async (first: number) => {
      calls.length = 0
      await page({ first, after: null })
      return calls.filter((name) => name === 'arrangements').length
    }
    expect([await asked(1), await asked(100)]).toEqual([1, 2])
  })

  test('are told by the changes that are wanted', async () => {
    expect(await told(await revisions(), 1, ['BECAME_UNKNOWN'])).toEqual(GONE)
    expect(await told(await revisions(), 1, ['ENDED'])).toEqual(KNOWN.slice(1))
  })

  test('call nothing gone that only fits no more', async () => {
    const compared = await revisions()
    const narrow = { ...compared, inTo: { ...ANY_ARRANGEMENT, kinds: [] } }
    expect(await told(narrow, 10)).toEqual(GONE)
  })

  test('say of what they do not know nothing but that', async () => {
    const { items } = await arrangementChanges(await revisions(), ['BECAME_KNOWN']).page({ first: 1, after: null })
    expect(items[0]?.item.before).toEqual({ state: 'UNKNOWN', possible: [], since: null, until: null, because: [] })
  })

  test('may be of two days, too', async () => {
    expect(await told(await revisions({}, '2022-07-06'), 10)).toEqual([
      ...KNOWN.map((line) => line.replace('SUSPENDED ', 'ACTIVE ')),
      ...GONE,
    ])
    expect(await models(await revisions({}, '2017-01-01'))).toContain(
      'SUSPENDED model/m2@2 DISTRICT NOT_STARTED SUSPENDED',
    )
  })

  test('tell of models at each of their levels, in either revision', async () => {
    expect(await models(await revisions())).toEqual([
      'BECAME_KNOWN model/m2@2 PROVINCE UNKNOWN SUSPENDED',
      'BECAME_UNKNOWN model/m3@1 DISTRICT ACTIVE UNKNOWN',
      'BECAME_UNKNOWN model/m3@1 PROVINCE ACTIVE UNKNOWN',
    ])
  })
})

describe.each([
  ['random', undefined],
  ['moving', movingWorld],
])('two days of one revision of %s worlds', (_what, world) => {
  test.each([1, 2, 3])('are told as each arrangement stood on both: %i', async (seed) => {
    const store = await emptyStore()
    const { random } = await randomHistory(store, 900 + seed, world)
    const { number: revision } = await store.head()
    const seen = new Set<string>()
    for (let round = 0; round < 12; round += 1) {
      const [from = '', to = ''] = [randomDay(random), randomDay(random)].toSorted()
      const views = viewsOver(store)
      const [one, two] = [
        await views.viewAt({ validAt: from as Day, revision }),
        await views.viewAt({ validAt: to as Day, revision }),
      ]
      const compared = { from: one, to: two, inFrom: ANY_ARRANGEMENT, inTo: ANY_ARRANGEMENT, filter: null }
      const standings = (
        await store.view(two.asOf).arrangements(ANY_ARRANGEMENT, { first: 1000, after: null })
      ).items.map(async ({ item: { arrangement } }) => {
        const [before, after] = [await standing(one, arrangement), await standing(two, arrangement)]
        const change = before && after && changeBetween(before.state, after.state)
        return change ? [`${change} ${arrangement.id}@${revision} ${before.state} ${after.state}`] : []
      })
      const wanted = (await Promise.all(standings)).flat()
      expect(await told(compared, 7)).toEqual(wanted)
      expect(await arrangementChanges(compared, null).count()).toBe(wanted.length)
      for (const line of wanted) seen.add(line.split(' ')[0] ?? '')
    }
    expect(seen.size).toBeGreaterThan(2)
    await store.close()
  })
})

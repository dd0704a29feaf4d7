import { setImmediate } from 'node:timers/promises'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Budget } from '../../src/answers/budget.ts'
import { sharedWithDeadline, withDeadline } from '../../src/answers/deadline.ts'
import { fewOf } from '../../src/answers/few.ts'
import { lazy, lazyAsync, mapMaybeAsync } from '../../src/answers/lazy.ts'
import { sharedFacts } from '../../src/answers/shared-facts.ts'
import { entriesIn, mapped, none } from '../../src/answers/source.ts'
import { Turns } from '../../src/answers/turns.ts'
import { LARGEST_READ, type ViewReader } from '../../src/answers/view-reader.ts'
import type { Entry } from '../../src/model/entry.ts'
import { LimitExceeded, Timeout } from '../../src/model/errors.ts'
import { anyOf } from '../../src/store/queries.ts'
import type { Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { allOf, idsIn, readerOf, storeOf, viewsOver } from './readers.ts'
import { DERIVED, PROVINCE, pair, SMALL } from './small-world.ts'

let store: Store
beforeAll(async () => {
  store = await storeOf(SMALL, [{ ...PROVINCE, origin: DERIVED }])
})
let view: ViewReader
let calls: string[]
beforeEach(async () => {
  const counting = countingStore(store)
  calls = counting.calls
  view = await readerOf(counting.store)
  calls.length = 0
})

describe('a reader of a view', () => {
  test('asks for all that one level wants in one call, and for nothing twice', async () => {
    const found = await view.getAll('Place', ['place/p', 'place/vn', 'place/p', 'place/nowhere'])
    expect(idsIn(found)).toEqual(['place/p', 'place/vn', 'place/p'])
    await view.entry('place/vn')
    expect(calls).toEqual(['entries'])
    await Promise.all([view.entry('place/p/d'), view.entry('place/p/e')])
    expect(calls).toEqual(['entries', 'entries'])
  })

  test('asks for no more than five hundred in one call', async () => {
    await Promise.all(Array.from({ length: 501 }, (_, n) => view.entry(`place/none-${n}`)))
    expect(calls).toEqual(['entries', 'entries'])
    calls.length = 0
    await Promise.all(Array.from({ length: 500 }, (_, n) => view.entry(`post/none-${n}`)))
    expect(calls).toEqual(['entries'])
  })

  test('gives an entry only as what it is', async () => {
    expect(await view.get('Post', 'place/p')).toBeNull()
    expect(await view.get('Post', null)).toBeNull()
    expect(await view.read('Place', 'place/nowhere')).toBeNull()
    expect((await view.read('Place', 'place/p'))?.id).toBe('place/p')
  })

  test('counts what it gives as objects, not what a rule looks at', async () => {
    const left = () => view.budget.objectsLeft
    const [before] = [left()]
    await view.read('Place', 'place/p')
    expect(left()).toBe(before)
    await view.get('Place', 'place/p')
    expect(left()).toBe(before - 1)
    await view.get('Place', 'place/nowhere')
    await view.linked('Organization', 'place/p/d', 'AT_PLACE', 'in')
    expect(left()).toBe(before - 3)
  })

  test('follows links of each kind in either direction, each in one call', async () => {
    const bodies = await Promise.all(
      (['place/p/d', 'place/p/e'] as const).map((id) => view.linked('Organization', id, 'AT_PLACE', 'in')),
    )
    expect(bodies.map((found) => idsIn(found).toSorted())).toEqual([
      ['org/party', 'org/state'],
      ['org/c1', 'org/c2', 'org/joint', 'org/other'],
    ])
    expect(calls).toEqual(['linked'])
    expect(idsIn(await view.linked('Place', 'org/party', 'AT_PLACE', 'out'))).toEqual(['place/p/d'])
    expect(idsIn(await view.linked('Organization', 'org/centre', 'PART_OF', 'in'))).toEqual(['org/party'])
    expect(await view.linked('Post', 'place/p/d', 'AT_PLACE', 'in')).toEqual([])
    expect(calls).toEqual(['linked', 'linked', 'linked'])
  })

  test('knows the versions of an entry, and none of what is none', async () => {
    const [known, unknown] = await Promise.all([view.versions('place/p'), view.versions('place/nowhere')])
    expect(known.map(({ recordedFrom }) => recordedFrom.number)).toEqual([1, 2])
    expect(unknown).toEqual([])
    expect(calls).toEqual(['versions'])
  })

  test('keeps what came another way', async () => {
    const other: Entry = { ...PROVINCE, id: 'place/other' }
    view.prime(other)
    expect(await view.entry('place/other')).toBe(other)
    expect(calls).toEqual([])
  })

  test('keeps what its lists gave', async () => {
    await allOf(entriesIn(view, anyOf('Post')), 10)
    await allOf(
      fewOf(view, anyOf('PilotModel'), () => true),
      10,
    )
    calls.length = 0
    expect([(await view.entry('post/first'))?.id, (await view.entry('model/m2'))?.id]).toEqual([
      'post/first',
      'model/m2',
    ])
    expect(calls).toEqual([])
  })

  test('keeps an arrangement with its members, once it was read', async () => {
    const context = await view.withMembers(pair)
    expect(context?.members.map(({ post }) => post?.id)).toEqual(['post/first', 'post/second'])
    calls.length = 0
    expect(view.withMembers(pair)).toBe(context)
    expect(await view.entry('place/p/d')).toBe(context?.place)
    expect(await view.entry('holding/pair')).toBe(pair)
    expect(calls).toEqual([])
    expect(await view.withMembers({ ...pair, id: 'holding/lost', first: 'post/nowhere' })).toBeNull()
  })

  test('lets others have their turn after what it read for long, one by one', async () => {
    let now = 0
    const late = await viewsOver(store, { deadlineMs: 1e9 }, { elapsed: () => (now += 9) }).viewAt({})
    const turnsFor = async (work: () => Promise<unknown>) => {
      let [turns, isDone] = [0, false]
      const all = Promise.all(Array.from({ length: 100 }, work)).finally(() => {
        isDone = true
      })
      for (; !isDone; turns += 1) await setImmediate()
      await all
      return turns
    }
    late.prime(PROVINCE)
    expect(await turnsFor(async () => late.read('Place', PROVINCE.id))).toBeGreaterThanOrEqual(100)
    await late.linked('Place', PROVINCE.id, 'WITHIN', 'in')
    expect(await turnsFor(() => late.linked('Place', PROVINCE.id, 'WITHIN', 'in'))).toBeGreaterThanOrEqual(100)
  })

  test('may read as much at once as its answer may hold, and ten thousand at most', async () => {
    expect([LARGEST_READ, view.mostAtOnce]).toEqual([10_000, 10_000])
    const small = await readerOf(store, '2022-08-31', { objects: 3 })
    expect(small.mostAtOnce).toBe(3)
    await expect(small.linked('Organization', 'place/p/e', 'AT_PLACE', 'in')).rejects.toThrow(LimitExceeded)
    expect(small.budget.hasEnded).toBe(true)
  })

  test('has facts that all its answers need at hand once they were read', async () => {
    expect(view.standingEffects()).toBeInstanceOf(Promise)
    expect((await view.standingEffects()).map(({ effect }) => effect.id)).toEqual(['effect/begin', 'effect/suspend'])
    expect(view.standingEffects()).not.toBeInstanceOf(Promise)
    expect((await view.mergerLives()).made).toEqual(['org/joint'])
    expect((await view.cohorts()).map(({ model, possible }) => `${model} ${possible}`)).toContain('model/m2 SUSPENDED')
    expect([...(await view.mergedBodies()).absent].toSorted()).toEqual(['org/c1', 'org/c2'])
    expect(await view.sharedCodes()).toEqual([{ scheme: 'GSO', value: '199', places: ['place/p/d', 'place/p/old'] }])
  })
})

describe('what requests share', () => {
  test('is read once for each revision, or for each day of one', async () => {
    const counting = countingStore(store)
    const shared = sharedFacts(counting.store)
    const [first, second] = await viewsOver(store).revisions([1, 2])
    if (!first || !second) throw new Error('The store has two revisions.')
    expect(shared.mergerLives(first)).toBe(shared.mergerLives(first))
    expect(shared.mergerLives(first)).not.toBe(shared.mergerLives(second))
    expect(shared.cohorts('2022-07-06', first)).toBe(shared.cohorts('2022-07-06', first))
    const days = ['2022-07-06', '2022-07-07'] as const
    const states = await Promise.all(days.map((day) => shared.cohorts(day, first)))
    expect(states.map((cohorts) => cohorts[0]?.possible)).toEqual([['ACTIVE'], ['SUSPENDED']])
    expect((await shared.sharedCodes(first)).map(({ value }) => value)).toEqual(['199'])
    const effects = await shared.standingEffects(first)
    expect(shared.standingEffects(first)).toBe(effects)
    expect(shared.whereabouts(first)).toBe(shared.whereabouts(first))
    expect(shared.whereabouts(first)).not.toBe(shared.whereabouts(second))
  })

  test('is at hand for a request that comes later', async () => {
    const views = viewsOver(store)
    await (await views.viewAt({ validAt: '2022-07-06' })).standingEffects()
    expect((await views.viewAt({ validAt: '2022-07-07' })).standingEffects()).not.toBeInstanceOf(Promise)
  })
})

describe('a call of a store', () => {
  const budget = (elapsed: () => number) =>
    new Budget({
      allowance: { objects: 10, characters: 10, deadlineMs: 1000 },
      turns: new Turns(),
      elapsed,
      signal: new AbortController().signal,
    })

  test('waits for its turn where the answer has worked for long, and is not made after the deadline', async () => {
    let now = 0
    const own = budget(() => now)
    const asked: string[] = []
    const ask = async (name: string) => asked.push(name)
    now = 100
    const late = withDeadline(() => ask('late'), own)
    expect(asked).toEqual([])
    await late
    await withDeadline(() => ask('at once'), own)
    now = 1001
    await expect(withDeadline(() => ask('never'), own)).rejects.toThrow(Timeout)
    expect(asked).toEqual(['late', 'at once'])
  })

  test('for what requests share keeps to the deadline, too, and is none where that is at hand', async () => {
    let now = 0
    const own = budget(() => now)
    expect(sharedWithDeadline(1, own)).toBe(1)
    expect(await sharedWithDeadline(Promise.resolve(2), own)).toBe(2)
    now = 1001
    expect(sharedWithDeadline(1, own)).toBe(1)
    await expect(sharedWithDeadline(Promise.resolve(2), own)).rejects.toThrow(Timeout)
    const full = budget(() => 0)
    const tooMuch = Promise.reject(new LimitExceeded('Too much.', 'Ask for less.'))
    await expect(sharedWithDeadline(tooMuch, full)).rejects.toThrow('Too much.')
    expect(full.hasEnded).toBe(true)
  })

  test('that would give too much ends the whole answer; another fault is its own', async () => {
    const own = budget(() => 0)
    const fails = (error: Error) => withDeadline(() => Promise.reject(error), own)
    await expect(fails(new Error('other'))).rejects.toThrow('other')
    expect(own.hasEnded).toBe(false)
    await expect(fails(new LimitExceeded('Too much.', 'Ask for less.'))).rejects.toThrow('Too much.')
    expect(own.hasEnded).toBe(true)
    await expect(fails(new LimitExceeded('More.', 'Ask for less.'))).rejects.toThrow('Too much.')
  })
})

describe('a value that is worked out when it is asked for', () => {
  test('is worked out once', async () => {
    let times = 0
    const one = lazy(() => {
      times += 1
      return undefined
    })
    one()
    one()
    expect(times).toBe(1)
  })

  test('is there at once after it was waited for', async () => {
    const value = { n: 1 }
    const soon = lazyAsync(async () => value)
    const first = soon()
    expect(first).toBeInstanceOf(Promise)
    expect(soon()).toBe(first)
    expect(await first).toBe(value)
    expect(soon()).toBe(value)
    const never = lazyAsync<object>(() => Promise.reject(new Error('gone')))
    await expect(never()).rejects.toThrow('gone')
    await expect(never()).rejects.toThrow('gone')
  })

  test('is gone on with at once where it is at hand', async () => {
    expect(mapMaybeAsync(1, (n) => n + 1)).toBe(2)
    expect(await mapMaybeAsync(Promise.resolve(1), (n) => n + 1)).toBe(2)
  })
})

test('a list made of another has its pages and its count', async () => {
  const numbers = { page: async () => ({ items: [{ item: 1, sortKey: 'a' }], hasNext: true }), count: async () => 7 }
  const texts = mapped(numbers, String)
  expect(await texts.page({ first: 1, after: null })).toEqual({ items: [{ item: '1', sortKey: 'a' }], hasNext: true })
  expect(await texts.count()).toBe(7)
  expect([await none().page({ first: 1, after: null }), await none().count()]).toEqual([
    { items: [], hasNext: false },
    0,
  ])
})

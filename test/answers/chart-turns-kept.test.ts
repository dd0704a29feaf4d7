import { describe, expect, test } from 'vitest'
import { chartTurns } from '../../src/answers/chart-turns.ts'
import type { RequestViews } from '../../src/answers/request-views.ts'
import { sharedFacts } from '../../src/answers/shared-facts.ts'
import type { Day } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { Timeout } from '../../src/model/errors.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { body, lasting, post } from '../helpers/facts.ts'
import { readerOf, storeOf, viewsOver } from './readers.ts'
import { COUNTRY, inProvince, PROVINCE } from './small-world.ts'
import { holding, PLACES } from './turning-chart.ts'

describe('the days on which a chart turned, as they are looked for,', () => {
  test('are not told of what is too much to look through, of whichever kind', async () => {
    const districts = ['a', 'b', 'c'].map((id) => inProvince(`place/p/${id}`))
    const bodies = ['a', 'b', 'c'].map((id) => body(`org/${id}`, PROVINCE.id))
    const posts = ['a', 'b', 'c'].map((id) => post(`post/${id}`, 'org/a'))
    const pair = (id: string) => ({ ...holding(`holding/${id}`, 'post/a', 'post/b'), place: COUNTRY.id })
    const isTold = async (entries: readonly Entry[], depth: number, most: number) =>
      (await chartTurns(await readerOf(await storeOf([COUNTRY, PROVINCE, ...entries])), PROVINCE.id, depth, most)) !==
      null
    const worlds: readonly (readonly [readonly Entry[], depth: number, enough: number])[] = [
      [districts, 2, 4],
      [bodies, 1, 3],
      [[...bodies.slice(0, 1), ...posts], 1, 3],
      [[...bodies.slice(0, 1), ...posts.slice(0, 2), pair('a'), pair('b'), pair('c')], 1, 3],
    ]
    for (const [entries, depth, enough] of worlds)
      expect([
        await isTold(entries, depth, enough - 2),
        await isTold(entries, depth, enough - 1),
        await isTold(entries, depth, enough),
      ]).toEqual([false, false, true])
    expect(await isTold(districts, 1, 1), 'of what is not drawn there may be any').toBe(true)
  })

  test('are told once, however much turned on one', async () => {
    const all = ['org/a', 'org/b'].map((id) => body(id as 'org/a', 'place/p', lasting('2019-03-01')))
    const view = await readerOf(await storeOf([...PLACES, ...all]), '2026-06-01')
    const before = view.budget.objectsLeft
    expect(await chartTurns(view, PROVINCE.id, 2)).toHaveLength(1)
    expect(view.budget.objectsLeft, 'and count among what the answer holds').toBe(before - 1)
  })

  test('are looked for once in a request, whichever day it asks about, and kept for others', async () => {
    const { store, calls } = countingStore(await storeOf([...PLACES, body('org/a', 'place/p', lasting('2019-03-01'))]))
    const told = async (views: RequestViews, validAt: Day, depth = 2) =>
      (await chartTurns(await views.viewAt({ validAt }), PROVINCE.id, depth))?.map(({ value }) => value)
    const looks = async (...asked: readonly ReturnType<typeof told>[]) => {
      calls.length = 0
      await Promise.all(asked)
      return calls.filter((call) => call === 'linked').length
    }
    const once = await looks(told(viewsOver(store), '2026-06-01'))
    const shared = sharedFacts(store)
    const request = () => viewsOver(store, {}, { shared })
    const one = request()
    const both = [told(one, '2026-06-01'), told(one, '2020-01-01')] as const
    expect(await looks(...both)).toBe(once)
    expect(await both[0]).toEqual(await both[1])
    expect(await looks(told(request(), '2021-01-01'))).toBe(0)
    expect(await looks(told(request(), '2021-01-01', 1))).toBeGreaterThan(0)
    expect(await told(request(), '2021-01-01')).toEqual(await both[0])
  })

  test('are those that a revision knows', async () => {
    const dated = (day: string) => body('org/a', 'place/p', lasting(day))
    const store = await storeOf([...PLACES, dated('2019-03-01')], [dated('2019-04-01')])
    const views = viewsOver(store)
    const told = async (revision: number) =>
      (await chartTurns(await views.viewAt({ validAt: '2026-06-01', revision }), PROVINCE.id, 2))?.map(
        ({ value }) => value.day,
      )
    expect([await told(1), await told(2)]).toEqual([['2019-03-01'], ['2019-04-01']])
  })

  test('are looked for in turns, and given up at the deadline', async () => {
    const all = Array.from({ length: 40 }, (_, at) => body(`org/b${at}`, 'place/p', lasting('2019-03-01')))
    const store = await storeOf([...PLACES, ...all])
    let now = 0
    const views = viewsOver(store, { deadlineMs: 60 }, { elapsed: () => now++ })
    const view = await views.viewAt({ validAt: '2026-06-01' })
    await expect(chartTurns(view, PROVINCE.id, 2)).rejects.toThrow(Timeout)
  })
})

import { describe, expect, test } from 'vitest'
import type { ChartLink, ChartModel, HeldLink } from '../../src/chart/chart-model.ts'
import { asOneLink } from '../../src/chart/one-link.ts'
import type { StandingState } from '../../src/model/standing.ts'
import { SMALL } from './small-chart.ts'

const [FIRST, BEGUN, ENDED, DAY] = ['0001-01-01', '2018-08-07', '2022-07-07', '2025-08-01'] as const

const link = (id: string, model: string | null, state: StandingState = 'ACTIVE'): HeldLink => ({
  ...{ id, kind: id.includes(' ') ? 'PilotLink' : 'ConcurrentHolding', model, code: '', place: 'place/a' },
  ...{ mainPost: 'post/p', concurrentPost: 'post/s', exists: ['YES'], history: [{ from: FIRST, state }] },
})
const PAIR = 'pair/1 place/a'
const chart = (...links: readonly ChartLink[]): ChartModel => ({ ...SMALL, days: [DAY], links })

/** By which ids the second chart's links are called now, and were before where the first one has them. */
const told = (then: ChartModel, now: ChartModel) => {
  const [[first], [second]] = asOneLink([then], [now])
  const idsOf = (model: ChartModel | undefined) => model?.links.map(({ id }) => id)
  return { before: idsOf(first), after: second?.links.map(({ id, idBefore }) => (idBefore ? [id, idBefore] : [id])) }
}

describe('a pair of a model in one view and an arrangement in the other', () => {
  test.each(['model/m3', null])('are one link where the arrangement follows %s', (model) => {
    const [pair, shown] = [link(PAIR, 'model/m3'), link('holding/1', model)]
    expect(told(chart(pair), chart(shown))).toEqual({ before: ['holding/1'], after: [['holding/1', PAIR]] })
    expect(told(chart(shown), chart(pair))).toEqual({ before: [PAIR], after: [[PAIR, 'holding/1']] })
  })

  test('are two where each follows a model of its own', () => {
    const [pair, shown] = [link(PAIR, 'model/m3'), link('holding/1', 'model/m2')]
    expect(told(chart(pair), chart(shown))).toEqual({ before: [PAIR], after: [['holding/1']] })
    expect(told(chart(shown), chart(pair))).toEqual({ before: ['holding/1'], after: [[PAIR]] })
  })

  test('are found of several models, each with its own', () => {
    const pairs = [link(PAIR, 'model/m3'), link('pair/2 place/a', 'model/m2')]
    const shown = [link('holding/2', 'model/m2'), link('holding/3', 'model/m3')]
    expect(told(chart(...pairs), chart(...shown)).after).toEqual([
      ['holding/2', 'pair/2 place/a'],
      ['holding/3', PAIR],
    ])
  })

  test('are two where they join other posts, or in turn', () => {
    const pair = link(PAIR, 'model/m3')
    const turned = { ...link('holding/1', 'model/m3'), mainPost: 'post/s', concurrentPost: 'post/p' }
    expect(told(chart(pair), chart(turned)).after).toEqual([['holding/1']])
  })
})

test.each([
  ['holding/1', 'holding/2'],
  [PAIR, 'pair/2 place/a'],
])('%s and %s are never one link', (then, now) => {
  expect(told(chart(link(then, 'model/m3')), chart(link(now, 'model/m3')))).toEqual({ before: [then], after: [[now]] })
})

describe('of several arrangements that show a pair', () => {
  const pair = chart(link(PAIR, 'model/m3'))
  const stands = link('holding/2', 'model/m3')

  test.each(['ENDED', 'NOT_STARTED'] as const)('it is the one that stands, not the one that is %s', (state) => {
    const several = chart(link('holding/1', 'model/m3', state), stands)
    expect(told(pair, several).after).toEqual([['holding/1'], ['holding/2', PAIR]])
    expect(told(several, pair)).toEqual({ before: ['holding/1', PAIR], after: [[PAIR, 'holding/2']] })
  })

  test.each(['SUSPENDED', 'UNKNOWN'] as const)('one that is %s stands as well, and it is the first', (state) => {
    const several = chart(link('holding/1', 'model/m3', state), stands)
    expect(told(pair, several).after).toEqual([['holding/1', PAIR], ['holding/2']])
  })

  test('it is the one that stands on the day of the view', () => {
    const until = { from: ENDED, state: 'ENDED' } as const
    const early = { ...stands, id: 'holding/1', history: [...stands.history, until] }
    const late = {
      ...stands,
      history: [{ from: FIRST, state: 'NOT_STARTED' } as const, { ...until, state: 'ACTIVE' } as const],
    }
    const on = (day: typeof BEGUN | typeof DAY) => told(pair, { ...chart(early, late), days: [day] }).after
    expect(on(BEGUN)).toEqual([['holding/1', PAIR], ['holding/2']])
    expect(on(DAY)).toEqual([['holding/1'], ['holding/2', PAIR]])
  })
})

import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../src/model/date.ts'
import type { Effect } from '../../src/model/effect.ts'
import { type Authority, NATIONAL, UNKNOWN_AUTHORITY } from '../../src/rules/authority.ts'
import type { Ending } from '../../src/rules/force.ts'
import { forceOn } from '../../src/rules/force.ts'
import { outcomeOf, standingOrderOf, surelyAfter } from '../../src/rules/outcome.ts'
import { inOrder, type StandingEffect, standingEffectOf } from '../../src/rules/reach.ts'
import { effect } from '../helpers/facts.ts'
import { randomOf } from '../helpers/random.ts'

const of = (rank: number): Authority => ({ rank, places: ['place/vn/quang-ninh'] })
const PROVINCE = of(1)
const DISTRICT = of(2)
const HOLDING = 'holding/vn/quang-ninh/dam-ha/p-2'

function order(
  action: Effect['action'],
  from: string,
  authority: Authority = NATIONAL,
  over: Partial<Effect> = {},
  endings: readonly Ending[] = [],
): StandingEffect {
  const level = authority.rank ?? 'unknown'
  const id = `effect/${action}-${from}-${level}-${over.target ?? 'model'}` as const
  const made = standingEffectOf(effect(action, from, { id, ...over }), authority, endings)
  if (!made) throw new Error(`${action} decides nothing about standing.`)
  return made
}
const named = { target: HOLDING } as const

const possible = (day: '2022-07-06' | '2022-07-07' | '2024-01-01', ...orders: readonly StandingEffect[]) =>
  outcomeOf(inOrder(orders), day).possible
const in2024 = (...orders: readonly StandingEffect[]) => possible('2024-01-01', ...orders)

describe('orders of one rank', () => {
  test('of one day that contradict each other leave both possible, whatever their ids', () => {
    const [a, b] = ['effect/a', 'effect/b'] as const
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const orders = [
        order('SUSPEND', '2022-07-07', NATIONAL, { id: one }),
        order('RESUME', '2022-07-07', NATIONAL, { id: other }),
      ]
      expect(possible('2022-07-06', ...orders)).toEqual(['ACTIVE'])
      expect(possible('2022-07-07', ...orders)).toEqual(['ACTIVE', 'SUSPENDED'])
      expect(in2024(...orders)).toEqual(['ACTIVE', 'SUSPENDED'])
    }
  })
  test('of one day that name the arrangement contradict each other too', () => {
    expect(
      in2024(order('SUSPEND', '2022-07-07', NATIONAL, named), order('RESUME', '2022-07-07', NATIONAL, named)),
    ).toEqual(['ACTIVE', 'SUSPENDED'])
  })
  test('of one day that agree are one', () => {
    const orders = [order('SUSPEND', '2022-07-07'), order('SUSPEND', '2022-07-07', NATIONAL, { id: 'effect/again' })]
    expect(in2024(...orders)).toEqual(['SUSPENDED'])
  })
  test.each([
    ['2022-07-07', '2022-07-08', ['ACTIVE']],
    ['2022-07-07', '[2022-07-07..2022-07-09]', ['ACTIVE']],
    ['[2022-07-01..2022-07-07]', '2022-07-07', ['ACTIVE']],
    ['2022-07', '2022-07-30', ['ACTIVE', 'SUSPENDED']],
    ['2022-07', '2022-07', ['ACTIVE', 'SUSPENDED']],
  ] as const)('suspended %s and resumed %s', (suspended, resumed, expected) => {
    expect(in2024(order('SUSPEND', suspended), order('RESUME', resumed))).toEqual(expected)
  })
  test('stay open while the later one may not be in force yet', () => {
    const orders = [order('SUSPEND', '2020'), order('RESUME', '[2022-07-07..2023-01-01]')]
    expect(possible('2022-07-06', ...orders)).toEqual(['SUSPENDED'])
    expect(possible('2022-07-07', ...orders)).toEqual(['ACTIVE', 'SUSPENDED'])
    expect(in2024(...orders)).toEqual(['ACTIVE'])
  })
})

describe('hundreds of orders of one rank', () => {
  const DAY = ['2022-01-01', '2022-01-02', '2022-01-03'] as const
  const DATES = [...DAY, '2022', '2022-01', '[2022-01-01..2022-01-02]', '[..2022-01-02]', '[2022-01-02..]'] as const

  test.each([1, 2, 3, 4, 5])('are decided by those that no other surely comes after: case %d', (seed) => {
    const random = randomOf(seed)
    for (let round = 0; round < 60; round += 1) {
      const orders = inOrder(
        Array.from({ length: 1 + random.int(12) }, (_, n) =>
          order(random.pick(['SUSPEND', 'RESUME']), random.pick(DATES), NATIONAL, { id: `effect/${n}` }),
        ),
      )
      const day = random.pick([...DAY, '2024-01-01'] as const)
      const inForce = orders.filter(({ effect }) => forceOn(effect, [], day) !== 'NO')
      const sure = inForce.filter(({ effect }) => forceOn(effect, [], day) === 'YES')
      const wanted = inForce.filter((one) => !sure.some((other) => surelyAfter(other, one)))
      expect(outcomeOf(orders, day).decisive).toEqual(wanted)
    }
  })
})

describe('an order that names the arrangement', () => {
  test.each(['2022-07-06', '2022-07-07', '2022-07-08'])('decides over one on its model, given on %s', (day) => {
    expect(in2024(order('SUSPEND', '2022-07-07'), order('CONTINUE', day, NATIONAL, named))).toEqual(['ACTIVE'])
    expect(in2024(order('RESUME', '2022-07-07'), order('SUSPEND', day, NATIONAL, named))).toEqual(['SUSPENDED'])
  })
  test('does not decide over one on the model of another directive and of the same day, whatever the ids', () => {
    for (const [directive, other] of [
      ['directive/a', 'directive/b'],
      ['directive/b', 'directive/a'],
    ] as const) {
      const onModel = order('SUSPEND', '2022-07-07', NATIONAL, { directive })
      const byName = order('RESUME', '2022-07-07', NATIONAL, { ...named, directive: other })
      expect(in2024(onModel, byName)).toEqual(['ACTIVE', 'SUSPENDED'])
      const dayBefore = order('RESUME', '2022-07-06', NATIONAL, { ...named, directive: other })
      expect(in2024(onModel, dayBefore)).toEqual(['ACTIVE'])
    }
  })
  test.each([
    ['2022-07-07', '[2022-07-01..2022-07-07]'],
    ['[2022-07-07..2022-07-10]', '2022-07-07'],
    ['[2022-07-01..2022-07-08]', '[2022-07-02..2022-07-07]'],
  ])(
    'decides over one of another directive on the model, %s, where its own date is %s: that is no one day',
    (day, own) => {
      const onModel = order('SUSPEND', day, NATIONAL, { directive: 'directive/a' })
      const byName = order('RESUME', own, NATIONAL, { ...named, directive: 'directive/b' })
      expect(in2024(onModel, byName)).toEqual(['ACTIVE'])
      const perhaps = order('RESUME', '[2022-07-10..2025]', NATIONAL, { ...named, directive: 'directive/b' })
      const before = order('CONTINUE', '2020', NATIONAL, { ...named, directive: 'directive/b' })
      const until = order('SUSPEND', '[2022-07-01..2022-07-10]', NATIONAL, { directive: 'directive/a' })
      expect(in2024(before, until, perhaps)).toEqual(['ACTIVE'])
    },
  )
  test('does not decide over one of that day by another directive, though a third repeats that', () => {
    const by = (directive: 'directive/a' | 'directive/b') =>
      ({ ...named, directive, id: `effect/of-${directive}` }) as const
    const onModel = order('SUSPEND', '2022-07-07', NATIONAL, { directive: 'directive/a' })
    const repeated = [by('directive/a'), by('directive/b')].map((over) => order('RESUME', '2022-07-07', NATIONAL, over))
    expect(in2024(onModel, ...repeated)).toEqual(['ACTIVE', 'SUSPENDED'])
  })
  test('decides only from its day on', () => {
    const orders = [order('SUSPEND', '2022-01-01'), order('CONTINUE', '2022-07-07', NATIONAL, named)]
    expect(possible('2022-07-06', ...orders)).toEqual(['SUSPENDED'])
    expect(possible('2022-07-07', ...orders)).toEqual(['ACTIVE'])
  })
  test('does not decide over a later one on the model when all it does is permit', () => {
    expect(in2024(order('AUTHORISE', '2018', NATIONAL, named), order('SUSPEND', '2022'))).toEqual(['SUSPENDED'])
    expect(in2024(order('SUSPEND', '2018'), order('AUTHORISE', '2022', NATIONAL, named))).toEqual(['ACTIVE'])
    const both = (['AUTHORISE', 'CONTINUE'] as const).map((action) => order(action, '2018-08-07', NATIONAL, named))
    expect(in2024(...both, order('SUSPEND', '2022'))).toEqual(['SUSPENDED'])
  })
  test('does not lift what a higher authority ordered of the model', () => {
    expect(in2024(order('SUSPEND', '2022'), order('CONTINUE', '2023', PROVINCE, named))).toEqual(['SUSPENDED'])
  })
})

describe('orders of several ranks', () => {
  test.each(['2021', '2022-07-07', '2023'])(
    'a lower authority does not lift what a higher one suspended, on %s',
    (day) => {
      const orders = [order('SUSPEND', '2022-07-07'), order('CONTINUE', day, PROVINCE)]
      expect(in2024(...orders)).toEqual(['SUSPENDED'])
      expect(outcomeOf(inOrder(orders), '2024-01-01').decisive.map(({ state }) => state)).toEqual(['SUSPENDED'])
    },
  )
  test('a lower authority may suspend what a higher one allowed before, until that speaks again', () => {
    const orders = [order('AUTHORISE', '2018'), order('SUSPEND', '2022', PROVINCE)]
    expect(in2024(...orders)).toEqual(['SUSPENDED'])
    expect(in2024(...orders, order('CONTINUE', '2023'))).toEqual(['ACTIVE'])
  })
  test('a lower authority may end what a higher one suspended, but not suspend what it ended', () => {
    expect(in2024(order('SUSPEND', '2022'), order('END', '2023', PROVINCE))).toEqual(['ENDED'])
    expect(in2024(order('END', '2022'), order('SUSPEND', '2023', PROVINCE))).toEqual(['ENDED'])
  })
  test('of one day leave both possible where the lower is the stricter', () => {
    expect(in2024(order('CONTINUE', '2022-07-07'), order('SUSPEND', '2022-07-07', PROVINCE))).toEqual([
      'ACTIVE',
      'SUSPENDED',
    ])
  })
  test('are decided by the higher where the lower says the same', () => {
    const orders = [order('SUSPEND', '2020'), order('SUSPEND', '2022', PROVINCE)]
    expect(outcomeOf(orders, '2024-01-01').decisive).toEqual(orders.slice(0, 1))
  })
  test('leave nothing open where the lower surely holds, and both say the same', () => {
    const perhaps = order('SUSPEND', '[2022-07-01..2022-08-01]')
    expect(possible('2022-07-07', perhaps, order('SUSPEND', '2020', PROVINCE))).toEqual(['SUSPENDED'])
    expect(possible('2022-07-07', perhaps)).toEqual(['ACTIVE', 'SUSPENDED'])
  })
  test('hold down to the lowest', () => {
    expect(
      in2024(order('AUTHORISE', '2018'), order('SUSPEND', '2019', PROVINCE), order('RESUME', '2020', DISTRICT)),
    ).toEqual(['SUSPENDED'])
    expect(
      in2024(order('AUTHORISE', '2018'), order('SUSPEND', '2019', DISTRICT), order('RESUME', '2020', PROVINCE)),
    ).toEqual(['ACTIVE'])
  })
  test('leave a lower one to decide where the higher may not be in force', () => {
    expect(
      possible('2022-07-07', order('SUSPEND', '[2022-01-01..2023-01-01]'), order('CONTINUE', '2020', PROVINCE)),
    ).toEqual(['ACTIVE', 'SUSPENDED'])
  })
})

describe('an order of an unknown issuer', () => {
  test('may reach', () => {
    const unknown = order('SUSPEND', '2022-07-07', UNKNOWN_AUTHORITY)
    expect(possible('2022-07-06', unknown)).toEqual(['ACTIVE'])
    expect(possible('2022-07-07', unknown)).toEqual(['ACTIVE', 'SUSPENDED'])
    expect(outcomeOf([unknown], '2022-07-07').decisive).toEqual([unknown])
  })
  test('may be of any rank, so only the highest surely comes over it', () => {
    const unknown = order('SUSPEND', '2020', UNKNOWN_AUTHORITY)
    expect(in2024(unknown, order('CONTINUE', '2022', PROVINCE))).toEqual(['ACTIVE', 'SUSPENDED'])
    expect(in2024(unknown, order('CONTINUE', '2022'))).toEqual(['ACTIVE'])
    expect(in2024(order('SUSPEND', '2020'), order('RESUME', '2022', UNKNOWN_AUTHORITY))).toEqual([
      'ACTIVE',
      'SUSPENDED',
    ])
  })
  test('may be of a low rank, which an order by name of a higher one does not bind', () => {
    const orders = [order('CONTINUE', '2020', NATIONAL, named), order('SUSPEND', '2022', UNKNOWN_AUTHORITY)]
    expect(in2024(...orders)).toEqual(['ACTIVE', 'SUSPENDED'])
  })
  test('changes nothing where it says what stands anyway', () => {
    expect(in2024(order('SUSPEND', '2020'), order('SUSPEND', '2022', UNKNOWN_AUTHORITY))).toEqual(['SUSPENDED'])
  })
})

describe('an order taken out of force', () => {
  const repealed = (date: string | null, isSure = true): readonly Ending[] => [
    { fact: 'directive/r', directive: 'directive/r', date: date === null ? null : uncertainDate(date), isSure },
  ]
  const suspended = (...endings: Parameters<typeof repealed>) =>
    order('SUSPEND', '2022-01-01', NATIONAL, {}, repealed(...endings))

  test('decides until that day, and then as the other orders leave it', () => {
    expect(possible('2022-07-06', suspended('2022-07-07'))).toEqual(['SUSPENDED'])
    expect(possible('2022-07-07', suspended('2022-07-07'))).toEqual(['ACTIVE'])
    expect(possible('2022-07-07', suspended('2022-07-07'), order('END', '2020'))).toEqual(['ENDED'])
  })
  test('is told of as lapsed from that day', () => {
    const one = suspended('2022-07-07')
    expect(outcomeOf([one], '2022-07-06').lapsed).toEqual([])
    expect(outcomeOf([one], '2022-07-07')).toMatchObject({ decisive: [], lapsed: [one] })
  })
  test('is told of beside others that hold', () => {
    const [ended, held] = [suspended('2022-07-07'), order('SUSPEND', '2020')]
    expect(outcomeOf([held, ended], '2022-07-07')).toMatchObject({ decisive: [held], lapsed: [ended] })
  })
  test('is not told of where a later one decides anyway', () => {
    expect(outcomeOf(inOrder([suspended('2022-07-07'), order('RESUME', '2022-03-01')]), '2024-01-01').lapsed).toEqual(
      [],
    )
  })
  test('leaves both possible while the day of its end is open, or whether it ended at all', () => {
    expect(possible('2022-07-07', suspended('[2022-07-07..2023-01-01]'))).toEqual(['ACTIVE', 'SUSPENDED'])
    expect(possible('2022-07-06', suspended('[2022-07-07..2023-01-01]'))).toEqual(['SUSPENDED'])
    expect(in2024(suspended('[2022-07-07..2023-01-01]'))).toEqual(['ACTIVE'])
    expect(in2024(suspended('2022-07-07', false))).toEqual(['ACTIVE', 'SUSPENDED'])
    expect(in2024(suspended(null))).toEqual(['ACTIVE', 'SUSPENDED'])
  })
  test('does not come over an earlier one', () => {
    expect(in2024(order('SUSPEND', '2020'), order('RESUME', '2021', NATIONAL, {}, repealed('2023')))).toEqual([
      'SUSPENDED',
    ])
  })
})

describe('the order that stands', () => {
  const at = (day: '2022-07-06' | '2022-07-07' | '2024-01-01', ...orders: readonly StandingEffect[]) =>
    standingOrderOf(inOrder(orders), day)

  test('stands from its day on', () => {
    expect(at('2022-07-06', order('SUSPEND', '2022-07-07'))).toBeNull()
    expect(at('2022-07-07', order('SUSPEND', '2022-07-07'))).toEqual({ since: '2022-07-07', last: '2022-07-07' })
  })
  test('stands without a break through a stricter one, which is then the last', () => {
    expect(at('2024-01-01', order('SUSPEND', '2022-07-07'), order('END', '2023-01-01'))).toEqual({
      since: '2022-07-07',
      last: '2023-01-01',
    })
  })
  test('counts one as the last as soon as it may have come', () => {
    expect(at('2024-01-01', order('SUSPEND', '2022-07-07'), order('END', '[2023-12-31..2025-01-01]'))?.last).toBe(
      '2025-01-01',
    )
  })
  test('does not stand where orders contradict each other, nor again before they no longer do', () => {
    const tie = [order('SUSPEND', '2020-01-01'), order('SUSPEND', '2022-07-07'), order('RESUME', '2022-07-07')]
    expect(at('2022-07-06', ...tie)?.since).toBe('2020-01-01')
    expect(at('2022-07-07', ...tie)).toBeNull()
    expect(at('2024-01-01', ...tie, order('END', '2023-01-01'))?.since).toBe('2023-01-01')
  })
  test('is not the weaker for what is not in force yet, nor for what a lower authority says against it', () => {
    const order22 = order('SUSPEND', '2022-07-07')
    const asBefore = { since: '2022-07-07', last: '2022-07-07' }
    expect(at('2024-01-01', order22, order('END', '2025-01-01'))).toEqual(asBefore)
    expect(at('2024-01-01', order22, order('RESUME', '2025-01-01'))).toEqual(asBefore)
    expect(at('2024-01-01', order22, order('CONTINUE', '2023-01-01', PROVINCE))).toEqual(asBefore)
  })
  test('stands from the day after the last on which none did, in whatever order things ended', () => {
    const until = (date: string): readonly Ending[] => [
      { fact: 'directive/r', directive: 'directive/r', date: uncertainDate(date), isSure: true },
    ]
    const first = order('SUSPEND', '2018-01-01', NATIONAL, {}, until('2023-01-01'))
    const second = order('SUSPEND', '2020-01-01', NATIONAL, {}, until('2021-01-01'))
    expect(at('2024-01-01', first, second)).toBeNull()
    expect(at('2024-01-01', first, second, order('SUSPEND', '2023-12-01'))).toEqual({
      since: '2023-12-01',
      last: '2023-12-01',
    })
    expect(at('2022-07-06', first, second)?.since).toBe('2018-01-01')
  })
})

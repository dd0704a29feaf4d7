import { describe, expect, test } from 'vitest'
import { type Authority, NATIONAL, UNKNOWN_AUTHORITY } from '../../../src/rules/authority.ts'
import * as rules from '../../../src/rules/conflicts/effects.ts'
import { inOrder, type StandingEffect, standingEffectOf } from '../../../src/rules/reach.ts'
import { effect, holding, lasting } from '../../helpers/facts.ts'
import { settledIn } from '../whereabouts.ts'
import { allOf, factsOf, inKeys } from './records.ts'

const { contraryEffects, lowerAuthority } = rules
const begunAgainstOrder = inKeys(rules.begunAgainstOrder)
const lowerEnding = inKeys(rules.lowerEnding)

type Ordering = readonly [...action: Parameters<typeof effect>, authority?: Authority]
const order = (...[action, from, over, authority = NATIONAL]: Ordering): StandingEffect => {
  const made = standingEffectOf(effect(action, from, over), authority)
  if (made) return made
  throw new Error(`${action} orders nothing.`)
}
const about = 'model/m2'
const pair = holding(lasting('2018'))
const NAMED = { target: pair.id, levels: [] } as const
const PROVINCE: Authority = { rank: 1, places: ['place/vn/quang-ninh'] }
const DISTRICT: Authority = { rank: 2, places: ['place/vn/quang-ninh/dam-ha'] }
const ELSEWHERE: Authority = { rank: 1, places: ['place/vn/yen-bai'] }
const whereaboutsOf = settledIn((place) =>
  place === 'place/vn/quang-ninh/dam-ha' ? [place, 'place/vn/quang-ninh', 'place/vn'] : [place, 'place/vn'],
)
const idsOf = (...effects: readonly StandingEffect[]) => effects.map((one) => one.effect.id)

describe('orders of one day on one thing', () => {
  const suspend = order('SUSPEND', '2022-07-07')
  const resume = order('RESUME', '2022-07-07')

  test('are in conflict when they leave it otherwise, whatever the order of their ids', () => {
    expect(factsOf(contraryEffects({ about, effects: inOrder([suspend, resume]) }, whereaboutsOf))).toEqual([
      idsOf(resume, suspend),
    ])
    const [conflict] = allOf(contraryEffects({ about, effects: [suspend, resume] }, whereaboutsOf))
    expect(conflict).toEqual({
      rule: 'CONTRARY_EFFECTS',
      about,
      facts: idsOf(suspend, resume),
      explanation:
        'From 2022-07-07: effect/suspend-2022-07-07 of directive/notice leaves it SUSPENDED; effect/resume-2022-07-07 of directive/notice leaves it ACTIVE.',
    })
  })

  test.each([
    [
      'both name the arrangement, without levels',
      order('SUSPEND', '2022-07-07', NAMED),
      order('RESUME', '2022-07-07', NAMED),
    ],
    ['one names its model', order('SUSPEND', '2022-07-07', { ...NAMED, directive: 'directive/other' }), resume],
    ['they are of one month', order('SUSPEND', '2022-07', NAMED), order('RESUME', '2022-07-15', NAMED)],
    ['one bound dates both', order('SUSPEND', '[..2022-08-29]', NAMED), order('RESUME', '[..2022-08-29]', NAMED)],
  ])('are in conflict about an arrangement when %s', (_what, a, b) => {
    expect(factsOf(contraryEffects({ about: pair.id, effects: [a, b] }, whereaboutsOf))).toEqual([idsOf(a, b)])
  })

  test.each([
    ['leave it the same', suspend, order('SUSPEND', '2022-07-07', { id: 'effect/other' })],
    ['are of other days', suspend, order('RESUME', '2022-07-08')],
    [
      'are of other levels',
      order('SUSPEND', '2022-07-07', { levels: ['PROVINCE'] }),
      order('RESUME', '2022-07-07', { levels: ['DISTRICT'] }),
    ],
    [
      'are of provinces apart',
      order('SUSPEND', '2022-07-07', {}, ELSEWHERE),
      order('RESUME', '2022-07-07', {}, PROVINCE),
    ],
    ['are of two ranks, and the lower only lifts', suspend, order('RESUME', '2022-07-07', {}, PROVINCE)],
    ['are dated so that one is the later', order('SUSPEND', '2022'), order('RESUME', '2022-12-31')],
    ['are dated by a bound that says little', order('SUSPEND', '[..2022-08-29]'), order('AUTHORISE', '2018-01-01')],
  ])('are in none when they %s', (_what, a, b) => {
    expect(factsOf(contraryEffects({ about, effects: [a, b] }, whereaboutsOf))).toEqual([])
  })

  test.each([
    ['a lower authority is the stricter', resume, order('SUSPEND', '2022-07-07', {}, PROVINCE)],
    ['nobody says who issued one of them', resume, order('SUSPEND', '2022-07-07', {}, UNKNOWN_AUTHORITY)],
    [
      "nobody says who issued one, and the other is a province's",
      order('RESUME', '2022-07-07', {}, PROVINCE),
      order('SUSPEND', '2022-07-07', {}, UNKNOWN_AUTHORITY),
    ],
    [
      "nobody says who issued the first, and the other is a province's",
      order('RESUME', '2022-07-07', {}, UNKNOWN_AUTHORITY),
      order('SUSPEND', '2022-07-07', {}, PROVINCE),
    ],
    [
      'they are of one district',
      order('RESUME', '2022-07-07', {}, DISTRICT),
      order('SUSPEND', '2022-07-07', {}, DISTRICT),
    ],
  ])('are in conflict where %s', (_what, a, b) => {
    expect(factsOf(contraryEffects({ about, effects: [a, b] }, whereaboutsOf))).toEqual([idsOf(a, b)])
  })

  test('are in none when one directive makes an exception of an arrangement', () => {
    const exception = order('RESUME', '2022-07-07', NAMED)
    expect(factsOf(contraryEffects({ about: pair.id, effects: [exception, suspend] }, whereaboutsOf))).toEqual([])
  })

  test('are told of an arrangement only when one of them names it: those of its model are told of the model', () => {
    expect(factsOf(contraryEffects({ about: pair.id, effects: [suspend, resume] }, whereaboutsOf))).toEqual([])
  })
})

describe('an order of a lower authority', () => {
  const national = order('SUSPEND', '2022-07-07')
  const told = (...effects: readonly StandingEffect[]) =>
    factsOf(lowerAuthority({ about, effects: inOrder(effects) }, whereaboutsOf))

  test('is in conflict with one of a higher that it would lift', () => {
    const lower = order('CONTINUE', '2022-08-15', {}, PROVINCE)
    expect(told(national, lower)).toEqual([idsOf(lower, national)])
    const sameDay = order('CONTINUE', '2022-07-07', {}, PROVINCE)
    expect(told(national, sameDay)).toEqual([idsOf(sameDay, national)])
    const ofDistrict = order('CONTINUE', '2022-08-15', {}, DISTRICT)
    const provincial = order('SUSPEND', '2022-07-07', {}, PROVINCE)
    expect(told(provincial, ofDistrict)).toEqual([idsOf(ofDistrict, provincial)])
  })

  test.each([
    ['comes before it', [national, order('CONTINUE', '2022-01-01', {}, PROVINCE)]],
    ['is stricter', [order('CONTINUE', '2022-01-01'), order('SUSPEND', '2022-08-15', {}, PROVINCE)]],
    ['repeats it', [national, order('SUSPEND', '2022-08-15', {}, PROVINCE)]],
    [
      'follows one that lifted it',
      [national, order('RESUME', '2022-08-01'), order('CONTINUE', '2022-08-15', {}, PROVINCE)],
    ],
    [
      'is of another level',
      [order('SUSPEND', '2022-07-07', { levels: ['COMMUNE'] }), order('CONTINUE', '2022-08-15', {}, PROVINCE)],
    ],
    [
      'is of a place beside',
      [order('SUSPEND', '2022-07-07', {}, ELSEWHERE), order('CONTINUE', '2022-08-15', {}, PROVINCE)],
    ],
    ['is of the same authority', [national, order('CONTINUE', '2022-08-15')]],
  ])('is in none when it %s', (_what, effects) => {
    expect(told(...effects)).toEqual([])
  })
})

describe('what would take an order out of force', () => {
  const told = (authority: Authority, higher: Authority) =>
    lowerEnding({ by: 'directive/lower', authority, on: 'directive/notice', higher })

  test.each([
    ['a province, one of the country', PROVINCE, NATIONAL],
    ['a district, one of its province', DISTRICT, PROVINCE],
  ])('is in conflict with one of a higher authority: of %s', (_what, authority, higher) => {
    expect(told(authority, higher)).toEqual([
      {
        rule: 'LOWER_AUTHORITY',
        about: 'directive/notice',
        facts: ['directive/lower', 'directive/notice'],
        explanation:
          'directive/lower would take directive/notice of a higher authority out of force, or part of it; that stays in force.',
      },
    ])
  })

  test.each([
    ['of the same rank', PROVINCE, ELSEWHERE],
    ['higher', PROVINCE, DISTRICT],
    ['of the country', NATIONAL, NATIONAL],
    ['known to nobody', UNKNOWN_AUTHORITY, NATIONAL],
    ['of a province, and the other known to nobody', PROVINCE, UNKNOWN_AUTHORITY],
  ])('is in none where it is %s', (_what, authority, higher) => {
    expect(told(authority, higher)).toEqual([])
  })
})

describe('an arrangement that begins', () => {
  const order22 = [order('SUSPEND', '2022-07-07')]
  test('after an order against it is in conflict with the order', () => {
    const late = holding(lasting('2023-03-01'))
    expect(begunAgainstOrder(late, order22)).toMatchObject([
      { rule: 'BEGUN_AGAINST_ORDER', about: late.id, facts: [late.id, 'effect/suspend-2022-07-07'] },
    ])
  })
  test.each([
    ['before it', '2018-01-01'],
    ['on its day', '2022-07-07'],
    ['in its year', '2022'],
    ['at the latest after it', '[..2023-03-01]'],
    ['on no stated day', null],
  ])('is in none when it begins %s', (_what, from) => {
    expect(begunAgainstOrder(holding(lasting(from)), order22)).toEqual([])
  })
  test('is in none once the order was lifted', () => {
    expect(begunAgainstOrder(holding(lasting('2023-03-01')), [...order22, order('RESUME', '2023-01-01')])).toEqual([])
  })
})

describe('orders are looked at whatever the order in which they are given', () => {
  const told = (...effects: readonly StandingEffect[]) => factsOf(contraryEffects({ about, effects }, whereaboutsOf))
  const bothWays = (a: StandingEffect, b: StandingEffect, wanted: boolean) => {
    expect(told(a, b)).toEqual(wanted ? [idsOf(a, b)] : [])
    expect(told(b, a)).toEqual(wanted ? [idsOf(b, a)] : [])
  }
  const on = '2022-07-07'
  test.each([
    ['one names the levels of the other', order('SUSPEND', on, { levels: ['DISTRICT'] }), order('RESUME', on), true],
    ['a lower one only lifts', order('SUSPEND', on), order('RESUME', on, {}, PROVINCE), false],
    ['a lower one is the stricter', order('CONTINUE', on), order('END', on, {}, PROVINCE), true],
    ['one surely comes later', order('SUSPEND', '[2022-07-07..2022-07-10]'), order('RESUME', on), false],
    ['both are national', order('SUSPEND', on), order('RESUME', on), true],
    ['one is national', order('SUSPEND', on, {}, PROVINCE), order('RESUME', on), true],
    [
      'nobody says who issued either',
      order('SUSPEND', on, {}, UNKNOWN_AUTHORITY),
      order('RESUME', on, {}, UNKNOWN_AUTHORITY),
      true,
    ],
  ])('where %s', (_what, a, b, wanted) => bothWays(a, b, wanted))

  test('where one of several places of one lies under the other', () => {
    const two: Authority = { rank: 2, places: ['place/vn/quang-ninh/dam-ha', 'place/vn/yen-bai/x'] }
    bothWays(order('RESUME', on, {}, PROVINCE), order('SUSPEND', on, {}, two), true)
    const none: Authority = { rank: 2, places: ['place/vn/yen-bai/x'] }
    bothWays(order('RESUME', on, {}, PROVINCE), order('SUSPEND', on, {}, none), false)
  })

  test('where one names the arrangement', () => {
    const onModel = order('RESUME', on)
    const byName = order('SUSPEND', on, { ...NAMED, directive: 'directive/other' })
    for (const effects of [
      [onModel, byName],
      [byName, onModel],
    ])
      expect(factsOf(contraryEffects({ about: pair.id, effects }, whereaboutsOf))).toEqual([idsOf(...effects)])
  })

  test('and dates that only bound say nothing of their order', () => {
    bothWays(order('SUSPEND', '2018'), order('RESUME', '[2018-06-01..]'), false)
    bothWays(order('SUSPEND', '[..2018-12-31]'), order('RESUME', '2018'), false)
  })

  test('and are told with both dates', () => {
    const [conflict] = allOf(
      contraryEffects({ about, effects: [order('SUSPEND', '2018'), order('RESUME', '2018-06-01')] }, whereaboutsOf),
    )
    expect(conflict?.explanation).toBe(
      'From 2018 and 2018-06-01, in an order that no source gives: effect/suspend-2018 of directive/notice leaves it SUSPENDED; effect/resume-2018-06-01 of directive/notice leaves it ACTIVE.',
    )
  })
})

describe('what a lower authority lifts', () => {
  const told = (...effects: readonly StandingEffect[]) =>
    allOf(lowerAuthority({ about, effects: inOrder(effects) }, whereaboutsOf))
  const national = order('SUSPEND', '2022-07-07')
  const lower = order('CONTINUE', '2022-08-15', {}, PROVINCE)

  test('is told with all that was in force', () => {
    const again = order('SUSPEND', '2022-07-07', { id: 'effect/too' })
    expect(told(national, again, lower)).toEqual([
      {
        rule: 'LOWER_AUTHORITY',
        about,
        facts: [lower.effect.id, national.effect.id, 'effect/too'],
        explanation:
          'effect/continue-2022-08-15 of directive/notice leaves it ACTIVE from 2022-08-15, against an order of a higher authority in force: effect/suspend-2022-07-07 of directive/notice leaves it SUSPENDED; effect/too of directive/notice leaves it SUSPENDED.',
      },
    ])
  })
  test('is what a higher one ordered, not what a still lower one did', () => {
    const ofDistrict = order('END', '2022-08-15', {}, DISTRICT)
    expect(told(national, ofDistrict, lower).map(({ facts }) => facts)).toEqual([idsOf(lower, national)])
  })
  test('is nothing of a province beside, nor what may not have been in force', () => {
    expect(told(order('SUSPEND', '2022-07-07', {}, ELSEWHERE), order('CONTINUE', '2022-08-15', {}, DISTRICT))).toEqual(
      [],
    )
    expect(told(order('SUSPEND', '[2022-07-01..2023-01-01]'), lower)).toEqual([])
    expect(told(lower)).toEqual([])
  })
})

test('what begins against orders is told with all of them', () => {
  const orders = [order('SUSPEND', '2022-07-07'), order('END', '2022-07-07', { id: 'effect/end' })]
  const late = holding(lasting('2022-07-08'))
  expect(begunAgainstOrder(late, orders)).toEqual([
    {
      rule: 'BEGUN_AGAINST_ORDER',
      about: late.id,
      facts: [late.id, ...idsOf(...orders)],
      explanation:
        'It begins 2022-07-08, after an order against it: effect/suspend-2022-07-07 of directive/notice leaves it SUSPENDED; effect/end of directive/notice leaves it ENDED.',
    },
  ])
  expect(begunAgainstOrder(late, [])).toEqual([])
})

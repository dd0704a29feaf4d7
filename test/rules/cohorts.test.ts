import { describe, expect, test } from 'vitest'
import type { PlaceId } from '../../src/model/ids.ts'
import { type Authority, NATIONAL, UNKNOWN_AUTHORITY } from '../../src/rules/authority.ts'
import { cohortsOf, type NamedArrangement } from '../../src/rules/cohorts.ts'
import { type StandingEffect, standingEffectOf } from '../../src/rules/reach.ts'
import { effect, holding, lasting } from '../helpers/facts.ts'
import { made } from './arrangements.ts'
import { settledIn } from './whereabouts.ts'

const damHa: PlaceId = 'place/vn/quang-ninh/dam-ha'
const quangNinh: PlaceId = 'place/vn/quang-ninh'
const around: readonly PlaceId[] = [damHa, quangNinh, 'place/vn']
function ancestors(place: PlaceId): readonly PlaceId[] {
  if (!place.startsWith('place/')) throw new Error(`${place} is no place.`)
  return around.includes(place) ? around.slice(around.indexOf(place)) : [place]
}

const order = (...[action, from, over, authority = NATIONAL]: [...Parameters<typeof effect>, Authority?]) => {
  const ordered = standingEffectOf(effect(action, from, over), authority)
  if (ordered) return ordered
  throw new Error(`${action} orders nothing.`)
}
const AT_DISTRICT = { levels: ['DISTRICT'] } as const
const inProvince = (place: PlaceId): Authority => ({ rank: 1, places: [place] })
const cohorts = (effects: readonly StandingEffect[], named: readonly NamedArrangement[] = []) =>
  cohortsOf(effects, named, { of: settledIn(ancestors), moved: [] }, '2023-01-01')

const suspended = order('SUSPEND', '2022-07-07', AT_DISTRICT)
const SUSPENDED = {
  possible: ['SUSPENDED'],
  order: { since: '2022-07-07', last: '2022-07-07' },
  reachedBy: ['directive/notice'],
}

const activeBy = (...directives: readonly string[]) => ({
  possible: ['ACTIVE'],
  order: null,
  reachedBy: directives.map((one) => `directive/${one}`),
})

describe('classes of arrangements', () => {
  test('are none without orders on a model', () => {
    expect(cohorts([])).toEqual([])
    expect(cohorts([order('SUSPEND', '2022', { target: 'holding/h' })])).toEqual([])
  })

  test('are told apart by model and level, each once', () => {
    const both = order('RESUME', '2022-09-01', { levels: ['PROVINCE', 'DISTRICT'], directive: 'directive/b' })
    const other = order('SUSPEND', '2022-07-07', { ...AT_DISTRICT, target: 'model/m4' })
    expect(cohorts([suspended, other, both])).toEqual([
      { model: 'model/m2', level: 'DISTRICT', place: null, arrangement: null, ...activeBy('notice', 'b') },
      { model: 'model/m4', level: 'DISTRICT', place: null, arrangement: null, ...SUSPENDED },
      { model: 'model/m2', level: 'PROVINCE', place: null, arrangement: null, ...activeBy('b') },
    ])
  })

  test('name each directive that reaches them once', () => {
    const again = order('SUSPEND', '2022-08-01', { ...AT_DISTRICT, id: 'effect/again' })
    expect(cohorts([suspended, again])[0]).toMatchObject({
      order: { since: '2022-07-07', last: '2022-08-01' },
      reachedBy: ['directive/notice'],
    })
  })

  test('are told apart by the place that only one directive governs, with what reaches it from above', () => {
    const national = order('AUTHORISE', '2018', { ...AT_DISTRICT, directive: 'directive/centre' })
    const local = order('SUSPEND', '2022-07-07', AT_DISTRICT, inProvince(quangNinh))
    const found = cohorts([national, local])
    expect(found.map(({ place, possible, reachedBy }) => [place, possible, reachedBy])).toEqual([
      [null, ['ACTIVE'], ['directive/centre']],
      [quangNinh, ['SUSPENDED'], ['directive/centre', 'directive/notice']],
    ])
  })

  test('of a place have what reaches it from the places around, not from those inside or beside', () => {
    const local = order('SUSPEND', '2022-07-07', AT_DISTRICT, inProvince(quangNinh))
    const inside = order('END', '2022-08-01', AT_DISTRICT, { rank: 2, places: [damHa] })
    const beside = order('END', '2022-08-01', AT_DISTRICT, inProvince('place/vn/yen-bai'))
    expect(cohorts([local, inside, beside]).map(({ place, possible }) => [place, possible])).toEqual([
      [null, ['ACTIVE']],
      [quangNinh, ['SUSPENDED']],
      [damHa, ['ENDED']],
      ['place/vn/yen-bai', ['ENDED']],
    ])
  })

  test('are reached perhaps by an order of an unknown issuer', () => {
    expect(cohorts([order('SUSPEND', '2022', AT_DISTRICT, UNKNOWN_AUTHORITY)])).toMatchObject([
      { place: null, possible: ['ACTIVE', 'SUSPENDED'], order: null, reachedBy: ['directive/notice'] },
    ])
  })
})

describe('an arrangement that stands in its own way', () => {
  const arrangement = holding(lasting('2018'))
  const one = (...spans: readonly (readonly [from: string | null, to: string | null])[]): NamedArrangement => ({
    arrangement,
    byMergers: spans.map(([from, to]) => made(lasting(from, to))),
  })
  const OWN = { model: 'model/m2', level: 'DISTRICT', place: null, arrangement: arrangement.id }
  const byName = order('CONTINUE', '2022-08-01', { target: arrangement.id, levels: [], directive: 'directive/b' })

  test('has all that reaches it: by its name, by its model, in its place', () => {
    const ofOthers = [
      order('END', '2022', { target: 'holding/other', levels: [] }),
      order('END', '2022', { levels: ['PROVINCE'] }),
      order('END', '2022', AT_DISTRICT, inProvince('place/vn/yen-bai')),
    ]
    const local = order('AUTHORISE', '2020', { ...AT_DISTRICT, directive: 'directive/c' }, inProvince(quangNinh))
    expect(cohorts([local, suspended, byName, ...ofOthers], [one()]).at(-1)).toEqual({
      ...OWN,
      ...activeBy('c', 'notice', 'b'),
    })
  })

  test('follows the classes, and stands open where no order reaches it', () => {
    expect(cohorts([suspended], [one()]).map((cohort) => cohort.arrangement)).toEqual([null, arrangement.id])
    expect(cohorts([], [one()])).toEqual([{ ...OWN, ...activeBy() }])
  })

  test.each([
    ['2023-01-02', null, ['NOT_STARTED'], SUSPENDED.order],
    ['2023-01-01', null, ['SUSPENDED'], SUSPENDED.order],
    [null, '2023-01-02', ['SUSPENDED'], SUSPENDED.order],
    [null, '2023-01-01', ['ENDED'], SUSPENDED.order],
    [null, '2022-07-08', ['ENDED'], SUSPENDED.order],
    [null, '2022-07-07', ['ENDED'], null],
    [null, '[2022-07-07..2022-08-01]', ['ENDED'], SUSPENDED.order],
    ['[2022-12-01..2023-01-02]', null, ['NOT_STARTED', 'SUSPENDED'], SUSPENDED.order],
    [null, '[2023-01-01..2023-02-01]', ['SUSPENDED', 'ENDED'], SUSPENDED.order],
  ] as const)('whose body a merger made from %s to %s may be %j', (from, to, possible, ordered) => {
    expect(cohorts([suspended], [one([from, to])]).at(-1)).toEqual({ ...OWN, ...SUSPENDED, possible, order: ordered })
  })
})

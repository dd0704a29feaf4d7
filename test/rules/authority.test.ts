import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { authorityOf, isOver, issuersOf, NATIONAL, UNKNOWN_AUTHORITY } from '../../src/rules/authority.ts'
import { PROVINCE as ALONE, body, district, holding, lasting } from '../helpers/facts.ts'
import { directive } from './conflicts/records.ts'

const PROVINCE = { ...ALONE, parent: 'place/vn' } as const

const damHa = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const WORLD: readonly Entry[] = [
  { ...ALONE, id: 'place/vn', level: 'COUNTRY' },
  PROVINCE,
  damHa,
  body('org/centre', 'place/vn'),
  body('org/province', PROVINCE.id),
  body('org/district', damHa.id),
  body('org/lost', 'place/lost'),
  { ...body('org/odd', PROVINCE.id), place: 'org/centre' as 'place/odd' },
  holding(lasting('2018')),
]
const find = (id: string) => WORLD.find((one) => one.id === id)
const of = (issuer: string | null) => authorityOf(directive({ issuer: issuer as 'org/x' }), find)

test('an authority ranks by what its place lies in, whatever its level is called', () => {
  const upside = (place: (typeof WORLD)[number]): Entry =>
    place.kind === 'Place' ? { ...place, level: place.level === 'COUNTRY' ? 'COMMUNE' : 'COUNTRY' } : place
  const named = WORLD.map(upside)
  const rank = (issuer: 'org/centre' | 'org/province' | 'org/district', world: readonly Entry[]) =>
    authorityOf(directive({ issuer }), (id) => world.find((one) => one.id === id)).rank
  for (const world of [WORLD, named])
    expect([rank('org/centre', world), rank('org/province', world), rank('org/district', world)]).toEqual([0, 1, 2])
})

test('places that lie in each other end nothing', () => {
  const circle: readonly Entry[] = [
    body('org/a', 'place/a'),
    { ...PROVINCE, id: 'place/a', parent: 'place/b' },
    { ...PROVINCE, id: 'place/b', parent: 'place/a' },
  ]
  expect(authorityOf(directive({ issuer: 'org/a' }), (id) => circle.find((one) => one.id === id)).rank).toBe(1)
})

test('of a place that moved, the fewest that it ever lay in count', () => {
  const parent = [
    { to: damHa.id, valid: lasting(null, '2020-01-01') },
    { to: 'place/vn' as const, valid: lasting('2020-01-01') },
  ]
  const world = [...WORLD, body('org/moved-place', 'place/m'), { ...PROVINCE, id: 'place/m' as const, parent }]
  expect(authorityOf(directive({ issuer: 'org/moved-place' }), (id) => world.find((one) => one.id === id)).rank).toBe(1)
})

test('a directive has the issuer that a source names', () => {
  expect(issuersOf(directive({ issuer: 'org/centre' }))).toEqual(['org/centre'])
  expect(issuersOf(directive({ issuer: null }))).toEqual([])
})

describe('the authority behind a directive', () => {
  test('is that of the place where its issuer sits', () => {
    expect(of('org/centre')).toEqual({ rank: 0, places: [] })
    expect(of('org/province')).toEqual({ rank: 1, places: [PROVINCE.id] })
    expect(of('org/district')).toEqual({ rank: 2, places: [damHa.id] })
  })
  test.each([
    ['an issuer whom no source names', null],
    ['an issuer who is not recorded', 'org/nobody'],
    ['an issuer whose place is not recorded', 'org/lost'],
    ['an issuer at something that is no place', 'org/odd'],
    ['something at a place that is no body', 'holding/vn/quang-ninh/dam-ha/p-2'],
  ])('is unknown of %s', (_what, issuer) => {
    expect(of(issuer)).toEqual({ rank: null, places: [] })
  })
})

test('an authority is over what lies in its places, and over all when it is the country’s or unknown', () => {
  const province = of('org/province')
  expect(isOver(province, [damHa.id, PROVINCE.id, 'place/vn'])).toBe(true)
  expect(isOver(province, ['place/vn/yen-bai', 'place/vn'])).toBe(false)
  expect(isOver({ ...province, places: ['place/vn/yen-bai', PROVINCE.id] }, [PROVINCE.id])).toBe(true)
  expect(isOver(province, [])).toBe(false)
  expect([isOver(NATIONAL, []), isOver(UNKNOWN_AUTHORITY, [])]).toEqual([true, true])
})

test('an issuer that moved is of no known tier where no source dates its directive', () => {
  const place = [
    { to: damHa.id, valid: lasting(null, '2020-01-01') },
    { to: PROVINCE.id, valid: lasting('2020-01-01') },
  ]
  const moved = { ...body('org/moved', damHa.id), place }
  const on = (effectiveFrom: '2019-12-31' | '2020-01-01' | '2019' | '[2019..2020]' | '[2020..]' | '[2019..]' | null) =>
    authorityOf(directive({ issuer: moved.id, effectiveFrom: effectiveFrom && uncertainDate(effectiveFrom) }), (id) =>
      id === moved.id ? moved : find(id),
    ).rank
  expect([on('2019-12-31'), on('2019'), on('2020-01-01')]).toEqual([2, 2, 1])
  expect([on('[2019..2020]'), on('[2019..]'), on(null), on('[2020..]')]).toEqual([null, null, null, 1])
})

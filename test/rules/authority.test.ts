import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { authorityOf, isOver, issuersOf, NATIONAL, rankOf, UNKNOWN_AUTHORITY } from '../../src/rules/authority.ts'
import { body, district, holding, lasting, PROVINCE } from '../helpers/facts.ts'
import { directive } from './conflicts/records.ts'

const damHa = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const WORLD: readonly Entry[] = [
  { ...PROVINCE, id: 'place/vn', level: 'COUNTRY' },
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

test('levels rank from the country down', () => {
  expect((['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const).map(rankOf)).toEqual([0, 1, 2, 3])
})

test('a directive has the issuer that a source names', () => {
  expect(issuersOf(directive({ issuer: 'org/centre' }))).toEqual(['org/centre'])
  expect(issuersOf(directive({ issuer: null }))).toEqual([])
})

describe('the authority behind a directive', () => {
  test('is that of the place where its issuer sits', () => {
    expect(of('org/centre')).toEqual({ level: 'COUNTRY', places: [] })
    expect(of('org/province')).toEqual({ level: 'PROVINCE', places: [PROVINCE.id] })
    expect(of('org/district')).toEqual({ level: 'DISTRICT', places: [damHa.id] })
  })
  test.each([
    ['an issuer whom no source names', null],
    ['an issuer who is not recorded', 'org/nobody'],
    ['an issuer whose place is not recorded', 'org/lost'],
    ['an issuer at something that is no place', 'org/odd'],
    ['something at a place that is no body', 'holding/vn/quang-ninh/dam-ha/p-2'],
  ])('is unknown of %s', (_what, issuer) => {
    expect(of(issuer)).toEqual({ level: null, places: [] })
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
    ).level
  expect([on('2019-12-31'), on('2019'), on('2020-01-01')]).toEqual(['DISTRICT', 'DISTRICT', 'PROVINCE'])
  expect([on('[2019..2020]'), on('[2019..]'), on(null), on('[2020..]')]).toEqual([null, null, null, 'PROVINCE'])
})

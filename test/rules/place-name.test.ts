import { describe, expect, test } from 'vitest'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Place } from '../../src/model/place.ts'
import type { Wordings } from '../../src/rules/place-forms.ts'
import { designationOn, fullNameOn } from '../../src/rules/place-name.ts'
import { district, lasting, named } from '../helpers/facts.ts'

const wording = (vi: string, en: string) => ({
  vi: { territory: vi, committee: '{place}' },
  en: { territory: en, committee: '{place}' },
})
const WORDINGS: Wordings = {
  RURAL_DISTRICT: wording('huyện {place}', '{place} District'),
  TOWN: wording('thị xã {place}', '{place} Town'),
}
const place: Place = {
  ...district('place/p', ALWAYS),
  names: named('Đông Triều'),
  designations: [
    { designation: 'RURAL_DISTRICT', valid: lasting('2000-01-01', '2015-03-11') },
    { designation: 'TOWN', valid: lasting('2015-03-11', '2024-11-01') },
  ],
}

describe('a place is called', () => {
  test.each([
    ['2000-01-01', 'RURAL_DISTRICT', 'Huyện Đông Triều', 'Đông Triều District'],
    ['2015-03-10', 'RURAL_DISTRICT', 'Huyện Đông Triều', 'Đông Triều District'],
    ['2015-03-11', 'TOWN', 'Thị xã Đông Triều', 'Đông Triều Town'],
    ['2024-10-31', 'TOWN', 'Thị xã Đông Triều', 'Đông Triều Town'],
  ] as const)('on %s a %s', (day, designation, vi, en) => {
    expect(designationOn(place, day)).toBe(designation)
    expect([fullNameOn(place, WORDINGS, 'vi', day), fullNameOn(place, WORDINGS, 'en', day)]).toEqual([vi, en])
  })
  test.each(['1999-12-31', '2024-11-01'] as const)('as last, where %s is outside of all dates', (day) => {
    expect(designationOn(place, day)).toBe('TOWN')
    expect(fullNameOn(place, WORDINGS, 'vi', day)).toBe('Thị xã Đông Triều')
  })
  test('by the last of several designations of one day', () => {
    const both = { ...place, designations: place.designations.map((one) => ({ ...one, valid: ALWAYS })) }
    expect(designationOn(both, '2020-01-01')).toBe('TOWN')
    expect(fullNameOn(both, WORDINGS, 'vi', '2020-01-01')).toBe('Thị xã Đông Triều')
  })
  test('nothing without a designation', () => {
    expect(designationOn({ ...place, designations: [] }, '2020-01-01')).toBeNull()
  })
})

describe('a name is left alone', () => {
  test('where one of its designations has no words', () => {
    const { TOWN, ...fewer } = WORDINGS
    expect(TOWN).toBeDefined()
    expect(fullNameOn(place, fewer, 'vi', '2010-01-01')).toBe('Đông Triều')
  })
  test('without a designation, and is the id where there is none', () => {
    expect(fullNameOn({ ...place, designations: [] }, WORDINGS, 'en', '2010-01-01')).toBe('Đông Triều')
    expect(fullNameOn({ ...place, names: [] }, WORDINGS, 'vi', '2010-01-01')).toBe('place/p')
  })
})

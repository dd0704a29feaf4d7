import { describe, expect, test } from 'vitest'
import { mayBeAmong } from '../../src/web/panel/may-count.ts'

const province = { key: 'place/p' }
const count = { place: province, atLevel: { key: 'term/level/DISTRICT' }, observed: '2019-12-05' }
const district = {
  ...{ key: 'place/p/d', level: { key: 'term/level/DISTRICT' }, ancestors: [province, { key: 'place/n' }] },
  valid: { from: '[..2017-03-06]', to: '2025-07-01' },
}

describe('a count for a province is told of a place in it', () => {
  test('where it is of its level, or says of none, and the place was there on the day counted', () => {
    expect(mayBeAmong(district, count)).toBe(true)
    expect(mayBeAmong(district, { ...count, atLevel: null })).toBe(true)
    expect(mayBeAmong({ ...district, valid: { from: null, to: null } }, count)).toBe(true)
    expect(mayBeAmong({ ...district, valid: { from: '2019', to: '[2019-12-05..2021-01-01]' } }, count)).toBe(true)
    expect(mayBeAmong({ ...district, valid: { from: '2020', to: null } }, { ...count, observed: '[2018..]' })).toBe(
      true,
    )
  })

  test.each([
    ['of another level', { ...district, level: { key: 'term/level/COMMUNE' } }, count],
    ['that began after that day', { ...district, valid: { from: '2020-01-01', to: null } }, count],
    ['that was over by that day', { ...district, valid: { from: null, to: '2019-12-05' } }, count],
    ['of another province', { ...district, ancestors: [{ key: 'place/q' }] }, count],
    ['where the count says for no place', district, { ...count, place: null }],
  ])('not of one %s', (_, place, one) => expect(mayBeAmong(place, one)).toBe(false))
})

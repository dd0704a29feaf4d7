import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/model/place.ts'
import { few } from '../../../src/rules/conflicts/conflict.ts'
import { liesOutsideLife } from '../../../src/rules/conflicts/lying.ts'
import { district, lasting, PROVINCE } from '../../helpers/facts.ts'
import { allOf } from './records.ts'

const other = { ...PROVINCE, id: 'place/vn/other', valid: lasting('2010-01-01') } as const
const lived = (from: string | null, to: string | null): Place => ({ ...PROVINCE, valid: lasting(from, to) })
const toldOf = (place: Place, province: Place) =>
  allOf(few(liesOutsideLife(place, (id) => [province, other].find((one) => one.id === id) ?? null)))

describe('a place in another', () => {
  const place = district('place/vn/quang-ninh/d', lasting('2000-01-01'))

  test('is told when it outlives that', () => {
    expect(toldOf(place, lived('1990', '2010-01-01'))).toEqual([
      {
        rule: 'LIES_OUTSIDE_LIFE',
        about: place.id,
        facts: [place.id, PROVINCE.id],
        explanation:
          'place/vn/quang-ninh/d, recorded from 2000-01-01, no end stated, lies in place/vn/quang-ninh, recorded from 1990 until before 2010-01-01: no source says where it lies after that.',
      },
    ])
  })

  test('is told when it is older than that', () => {
    expect(toldOf(place, lived('2005', null)).map(({ explanation }) => explanation)).toEqual([
      expect.stringContaining('no source says where it lies before that'),
    ])
  })

  test('is told on both sides when it is older and outlives it', () => {
    expect(toldOf(place, lived('2005', '2010-01-01')).map(({ explanation }) => explanation)).toEqual([
      expect.stringContaining('no source says where it lies before and after that'),
    ])
  })

  test.each([
    ['may have begun with it', place, lived('2000', null)],
    ['may have begun after it', place, lived('[1990..2005]', null)],
    ['ends with it', { ...place, valid: lasting('2000-01-01', '2010-01-01') }, lived('1990', '2010-01-01')],
    ['may end with it', { ...place, valid: lasting('2000-01-01', '2010') }, lived('1990', '2010-01-01')],
    ['is in what lasted until a day at least', place, lived('1990', '[2010-01-01..]')],
    ['has no dates', { ...place, valid: lasting(null) }, lived('1990', '2010-01-01')],
    ['is in what is not recorded', { ...place, parent: 'place/nowhere' }, lived('1990', '2010-01-01')],
    ['is in nothing', { ...place, parent: null }, lived('1990', '2010-01-01')],
    [
      'went elsewhere on that day',
      {
        ...place,
        parent: [
          { to: PROVINCE.id, valid: lasting(null, '2010-01-01') },
          { to: other.id, valid: lasting('2010-01-01') },
        ],
      },
      lived('1990', '2010-01-01'),
    ],
  ] as const)('is not told when it %s', (_what, one, province) => {
    expect(toldOf(one, province)).toEqual([])
  })
})

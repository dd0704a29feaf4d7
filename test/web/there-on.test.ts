import { expect, test } from 'vitest'
import { nearestDayOf } from '../../src/chart/absence.ts'
import { absenceOn } from '../../src/web/frame/there-on.ts'
import { en } from '../../src/web/words/en.ts'

const day = '2025-08-01'

test.each([
  ['gone', '[..2017-03-06]', '2025-07-01', '2025-06-30'],
  ['gone on some day', '2017', '[2021-01-01..2021-06-30]', '2020-12-31'],
  ['gone with what it lies in, and seen until a day', '[..2020-05-29]', '[2020-05-29..]', '2020-05-29'],
  ['gone by some day, nobody knows since when', '2017', '[..2021-06-30]', null],
  ['not there yet', '2026-01-01', null, '2026-01-01'],
  ['not there yet, from some day of a year', '2026', '2027', '2026-12-31'],
  ['not there for what it lies in', '2017', null, null],
  ['undated', null, null, null],
])('of what is %s, the nearest day that it was or will be there is told', (_, from, to, nearest) => {
  expect(nearestDayOf({ from, to }, day)).toBe(nearest)
})

test('of what is there nothing is said', () => {
  const time = { from: '2017', to: '2030' }
  const said = (['YES', 'PRESUMED', null] as const).map((state) => absenceOn({ state, time }, { day, words: en }))
  expect(said).toEqual([null, null, null])
})

import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day-range.ts'
import { shareOf } from '../../src/web/chart/turns.ts'
import { yearsOf } from '../../src/web/chart/years.ts'

const SPAN = ['2016-01-01', '2026-11-29'] as const

test('years are written below a slider as far as there is room, and no two in the same place', () => {
  expect(yearsOf(SPAN, 900)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  expect(yearsOf(SPAN, 360)).toEqual([2016, 2018, 2020, 2022, 2024, 2026])
  expect(yearsOf(['1944-01-01', '2026-11-29'], 360)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020])
  expect(yearsOf(['2016-06-01', '2017-02-01'], 360)).toEqual([2017])
  expect(yearsOf(['2016-06-01', '2016-12-01'], 360)).toEqual([])
})

test('no two years are nearer than their digits are wide, however long the span and narrow the slider', () => {
  for (const width of [1, 120, 360, 1_000])
    for (const last of ['2017-01-01', '2026-11-29', '2130-01-01', '9999-12-30'] as const) {
      const span = ['2016-01-01', last] as const
      const at = yearsOf(span, width).map((year) => shareOf(`${year}-01-01` as Day, span) * width)
      for (const [index, place] of at.entries())
        if (index > 0) expect(place - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(Math.min(35, width))
      expect(at.length).toBeLessThanOrEqual(width / 35 + 1)
    }
})

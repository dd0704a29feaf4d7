import fc from 'fast-check'
import type { Day, UncertainDate } from '../../src/model/date.ts'
import type { Interval } from '../../src/model/interval.ts'
import { boundsOf } from '../../src/model/interval.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** Days of four years, few enough that boundaries meet. */
export const aDay: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: 2018, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 15, 28))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}` as Day)

/** Dates of every precision that sources use. */
export const anUncertainDate: fc.Arbitrary<UncertainDate> = fc
  .oneof(
    { weight: 5, arbitrary: aDay.map(String) },
    aDay.map((day) => day.slice(0, 7)),
    aDay.map((day) => day.slice(0, 4)),
    aDay.map((day) => `[..${day}]`),
    fc.tuple(aDay, aDay).map((days) => `[${days.toSorted().join('..')}]`),
  )
  .map((text) => text as UncertainDate)

export const anInterval: fc.Arbitrary<Interval> = fc
  .record({ from: fc.option(anUncertainDate), to: fc.option(anUncertainDate) })
  .filter((interval) => boundsOf(interval).fromEarliest <= boundsOf(interval).toLatest)

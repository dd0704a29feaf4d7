import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, FIRST_DAY, LAST_DAY, uncertainDate } from '../../src/model/date.ts'
import type { Id } from '../../src/model/ids.ts'
import type { ChangePoint } from '../../src/rules/change-points.ts'
import { datedPoints, firstAfter, lastBefore, lastUpTo } from '../../src/rules/dated-points.ts'

const DAYS: readonly Day[] = [FIRST_DAY, '2018-04-11', '2020-01-01', '2022-07-07', '2022-07-08', LAST_DAY]
const anyDay = fc.constantFrom(...DAYS)
const anyPoint = fc.tuple(anyDay, anyDay).map(
  ([one, other]): ChangePoint => ({
    fact: 'effect/a' as Id,
    date: uncertainDate('2018'),
    days: one < other ? [one, other] : [other, one],
  }),
)
const anyPoints = fc.array(anyPoint, { maxLength: 6 })
/** As many as are no longer searched through one by one, too. */
const fewOrMany = fc.oneof(anyPoints, fc.array(anyPoint, { minLength: 17, maxLength: 40 }))

describe('change points by their days', () => {
  test('have every day on which something may change, in order, each once, and no last day', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const said = [FIRST_DAY, ...points.flatMap(({ days }) => days)]
        expect(datedPoints(points).days).toEqual(DAYS.filter((day) => said.includes(day) && day !== LAST_DAY))
      }),
    )
  })

  test('are found by the day from which they surely count', () => {
    fc.assert(
      fc.property(fewOrMany, anyDay, (points, day) => {
        expect(datedPoints(points).surelyOn(day)).toEqual(points.filter(({ days: [, surely] }) => surely === day))
      }),
    )
  })

  test('of several lists are walked from any day outwards, as those of all together', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, anyDay, (some, others, day) => {
        const two = [datedPoints(some), datedPoints(others)]
        const { days } = datedPoints([...some, ...others])
        expect(lastUpTo(two, day)).toBe(days.findLast((one) => one <= day))
        expect(lastBefore(two, day)).toBe(days.findLast((one) => one < day))
        expect(firstAfter(two, day)).toBe(days.find((one) => one > day))
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { hasFilter } from '../../src/web/chart/filters-set.ts'
import type { PeriodFragment } from '../../src/web/generated/details.ts'
import { isMerger } from '../../src/web/panel/merged.ts'
import { turningReason } from '../../src/web/panel/turning.ts'

const why = (role: string, text: string) => ({ role, text }) as PeriodFragment['because'][number]
const period = (state: string, ...because: PeriodFragment['because']) =>
  ({ state, since: null, because }) as unknown as PeriodFragment

const [notice, effect] = [why('DIRECTIVE', 'Notice 16-TB/TW'), why('EFFECT', 'SUSPEND from 2022-07-07')]
const ended = why('ORGANIZATION', 'Inspectorate, until [2025-03-28..2025-07-01]')
const suspended = period('SUSPENDED', effect, notice)

describe('what made a period begin', () => {
  test('is the directive, before the effect in it', () => {
    expect(turningReason(suspended, period('ACTIVE'))).toBe(notice)
    expect(turningReason(suspended, undefined)).toBe(notice)
  })
  test('is nothing that the period before rested on, too', () => {
    expect(turningReason(period('UNKNOWN', effect, notice, ended), suspended)).toBe(ended)
    expect(turningReason(period('UNKNOWN', effect, notice), suspended)).toBe(null)
  })
})

describe('what is said of a link', () => {
  test('of bodies run as one that are not in the chart, the answer knows that they were', () => {
    const told = [null, { isMerger: false }, { isMerger: true }]
    expect(told.map((one) => isMerger({ kind: 'ConcurrentHolding' }, one))).toEqual([false, false, true])
    expect(isMerger({ kind: 'BodyMerger' }, null)).toBe(true)
  })

  test('nothing matches the filters only where one is set', () => {
    expect([hasFilter({}), hasFilter({ place: 'place/a', at: '2022-08-31' })]).toEqual([false, false])
    expect([hasFilter({ model: 'M3' }), hasFilter({ branch: 'PARTY' })]).toEqual([true, true])
  })
})

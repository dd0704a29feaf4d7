import { describe, expect, test } from 'vitest'
import type { Ask } from '../../src/graphql/charts/asking.ts'
import { turnsAround } from '../../src/graphql/charts/turns-around.ts'
import type { WireCode } from '../../src/graphql/error-codes.ts'
import { SMALL } from '../chart/small-chart.ts'

const AT = { validAt: '2022-08-31', revision: 1 } as Parameters<typeof turnsAround>[3]
type Wanted = Parameters<typeof turnsAround>[1]
const ALL = { place: 'place/a', depth: 2, levels: null, models: null, onlyLinked: false } as Wanted
const PICTURED = { model: SMALL } as Parameters<typeof turnsAround>[2]

const refusing =
  (code: WireCode): Ask =>
  () =>
    Promise.resolve({ errors: [{ message: 'No.', extensions: { code } }] })
const turning =
  (...days: readonly string[]): Ask =>
  (_query, { level = 'DISTRICT' }) => {
    const turns = days.map((day) => ({ day, level: { code: level }, model: null, linked: true }))
    return Promise.resolve({ data: { orgChart: { turns }, generalModelChart: { turns } } })
  }

describe('the days before and after the one of a picture', () => {
  test('are the nearest on which its chart turned', async () => {
    const ask = turning('2020-01-01', '2022-08-30', '2022-08-31', '2022-09-01', '2025-07-01')
    const around = { before: '2022-08-30', after: '2022-09-01' }
    expect(await turnsAround(ask, ALL, PICTURED, AT)).toEqual(around)
    expect(await turnsAround(ask, { ...ALL, place: null, levels: ['PROVINCE'] }, PICTURED, AT)).toEqual(around)
  })

  test('are those of its links where all are too much to be told, or take too long', async () => {
    const ofLinks = { before: '2022-07-07', after: null }
    for (const place of ['place/a', null])
      for (const code of ['QUERY_TOO_COMPLEX', 'TIMEOUT'] as const)
        expect(await turnsAround(refusing(code), { ...ALL, place, levels: ['PROVINCE'] }, PICTURED, AT)).toEqual(
          ofLinks,
        )
    const untold: Ask = () => Promise.resolve({ data: { orgChart: { turns: null } } })
    expect(await turnsAround(untold, ALL, PICTURED, AT)).toEqual(ofLinks)
  })

  test('are refused with whatever else is refused', async () => {
    await expect(turnsAround(refusing('STORE_UNAVAILABLE'), ALL, PICTURED, AT)).rejects.toThrow('No.')
  })
})

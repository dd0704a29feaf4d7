import type { Entry } from '../src/model/entry.ts'
import { TERMS } from '../test/helpers/terms.ts'
import { centralEntries } from './world-orders.ts'
import { provinceEntries, type WorldSize } from './world-province.ts'
import { lasting } from './world-records.ts'

const S1: WorldSize = { provinces: 63, districts: 705, persons: 60_000 }
/** 56 thousand posts, 10 thousand concurrent holdings and 150 thousand occupancies; and ten times all of it, places too. */
export const SIZES = {
  s1: S1,
  s10: { provinces: S1.provinces * 10, districts: S1.districts * 10, persons: S1.persons * 10 },
} as const satisfies Record<string, WorldSize>
export type SizeName = keyof typeof SIZES

/** The day on which the bench looks: after the notice, before the district level ended. */
export const LOOKED_AT = '2022-08-31'
const CORRECTED_ONE_IN = 50

/** What was learned better later: some arrangements began on another day. */
const corrections = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .filter((entry) => entry.kind === 'ConcurrentHolding')
    .filter((_, n) => n % CORRECTED_ONE_IN === 0)
    .map((holding) => ({
      ...holding,
      valid: { ...holding.valid, from: lasting('2018-09-03').from },
      startBasis: 'DECIDED',
    }))

/** The world as batches, one revision each: the centre, then each province and its corrections. The same size gives the same world. */
export function* batchesOf(size: WorldSize): Generator<readonly Entry[]> {
  yield TERMS
  yield centralEntries()
  for (let n = 0; n < size.provinces; n += 1) {
    const entries = provinceEntries(n, size)
    yield entries
    yield corrections(entries)
  }
}

import type { Batch } from '../../src/store/store.ts'
import { lasting, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { batch, damHa, pair, WORLD } from './case-world.ts'
import { instantOf } from './journal.ts'

/** Whole in itself. */
const OWN_WORLD = WORLD.map((entry) => (entry === pair ? { ...pair, model: null } : entry))
const coded: typeof damHa = {
  ...damHa,
  names: [...damHa.names, { language: 'en', text: 'Dam Ha', use: 'ALTERNATE', valid: lasting(null) }],
  codes: [
    { scheme: 'GSO', value: '1', valid: lasting(null, '2020-01-01') },
    { scheme: 'GSO', value: '2', valid: lasting('2020-01-01') },
  ],
}
/** Batches: a place that is corrected, and things in it that are retracted and recorded again. */
export const CORRECTED_WORLD: readonly Batch[] = [
  { put: [SOURCE, PROVINCE, ...OWN_WORLD], retract: [] },
  { put: [coded], retract: [pair.id] },
  { put: OWN_WORLD.slice(1), retract: [] },
].map((one, n) => batch({ ...one, instant: instantOf(n) }))

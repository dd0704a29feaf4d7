import type { EntryOf, Kind } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import type { Origin } from '../../../src/model/origin.ts'
import type { Random } from '../random.ts'
import { randomInterval } from './dates.ts'
import { DIRECTIVES, DOCUMENTS, type Ids, MODELS } from './ids.ts'
import { randomNames } from './names.ts'

export const LEVELS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const

/** One maker for each kind: what it makes is well formed, whatever chance decides. */
export type Makers = { readonly [K in Kind]: (id: EntryOf<K>['id']) => EntryOf<K> }

const originOf = (random: Random, inputs: readonly Id[] = ['doc/0']): Origin =>
  random.chance(0.3)
    ? { basis: 'DERIVED', rule: 'general-model', inputs: [random.pick(inputs)] }
    : {
        basis: 'STATED',
        confidence: 'HIGH',
        evidence: [{ type: 'CITATION', document: random.pick(DOCUMENTS), words: null, note: null }],
      }

/** What any thing in a world may refer to. */
const anyIdOf = (random: Random, { arrangements, organizations, places }: Ids): Id =>
  random.pick<() => Id>([
    () => random.pick(MODELS),
    () => random.pick(MODELS),
    () => random.pick(MODELS),
    () => random.pick(MODELS),
    () => (random.chance(0.5) ? random.pick(DIRECTIVES) : `effect/${random.int(40)}`),
    () => random.pick(arrangements),
    () => random.pick(organizations),
    () => random.pick(places).id,
  ])()

/** What the makers leave to chance. */
export interface Chances extends Ids {
  readonly random: Random
  readonly origin: () => Origin
  readonly names: () => ReturnType<typeof randomNames>
  readonly valid: () => ReturnType<typeof randomInterval>
  readonly levels: () => readonly (typeof LEVELS)[number][]
  readonly anything: () => Id
  /** Mostly what is made, sometimes nothing. */
  readonly maybe: <T>(make: () => T) => T | null
}

export const chancesOf = (random: Random, ids: Ids): Chances => ({
  ...ids,
  random,
  origin: () => originOf(random),
  names: () => randomNames(random),
  valid: () => randomInterval(random),
  levels: () => random.some(LEVELS, 6),
  anything: () => anyIdOf(random, ids),
  maybe: (make) => (random.chance(0.7) ? make() : null),
})

import { Incorrect } from '../../model/errors.ts'
import type { Facets } from '../../model/kind-row.ts'
import { quoted } from '../../model/text.ts'
import type { Connection } from './driver.ts'

export type Masks = { readonly [K in Exclude<keyof Facets, 'class'>]: number }

/** Values of a dimension as bits of one number, so that a list is filtered by one comparison. */
export interface FacetBits {
  /** The bits of those values the store has seen; 0: none of them, so nothing matches. */
  maskOf(dimension: string, values: readonly string[]): number
  /** The values whose bits are set, by code point. */
  valuesIn(dimension: string, mask: number): readonly string[]
  /** Inside a transaction: gives each value a bit if it has none. */
  masksFor(facets: Omit<Facets, 'class'>): Masks
  /** The same for values of its class. */
  classFor(kind: string, values: readonly string[]): number
  forget(): void
}

/** `class` is a kind's own subdivision, so each kind has its own bits for it. */
export const classOf = (kind: string): string => `class ${kind}`

/** Numbers are exact up to 2^53. */
const MOST_BITS = 52

interface FacetRow {
  readonly dimension: string
  readonly value: string
  readonly bit: number
}

const SELECT = 'SELECT dimension, value, bit FROM facet'
const keyOf = (dimension: string, value: string) => `${dimension}\u0001${value}`

export function facetBitsOf(reader: Connection, writer: Connection): FacetBits {
  const bits = new Map<string, number>()
  const learn = ({ dimension, value, bit }: FacetRow) => bits.set(keyOf(dimension, value), bit)
  const find = (dimension: string, value: string): number | undefined => {
    const key = keyOf(dimension, value)
    if (!bits.has(key)) for (const row of reader.all<FacetRow>(SELECT)) learn(row)
    return bits.get(key)
  }
  const add = (dimension: string, value: string): number => {
    const known = writer.all<FacetRow>(`${SELECT} WHERE dimension = $dimension`, { dimension })
    known.forEach(learn)
    const bit = known.find((row) => row.value === value)?.bit ?? known.length
    if (bit > MOST_BITS)
      throw new Incorrect(
        `${quoted(value)} is one more ${dimension} than the ${MOST_BITS + 1} that a store tells apart.`,
        'Tell the world in fewer words.',
      )
    const row = { dimension, value, bit }
    writer.run('INSERT OR IGNORE INTO facet (dimension, value, bit) VALUES ($dimension, $value, $bit)', row)
    learn(row)
    return bit
  }
  const valuesOf = (dimension: string) =>
    reader.all<FacetRow>(`${SELECT} WHERE dimension = $dimension ORDER BY value`, { dimension })
  const masked = (found: readonly (number | undefined)[]): number =>
    [...new Set(found)].reduce<number>((mask, bit) => (bit === undefined ? mask : mask + 2 ** bit), 0)
  const maskFor = (dimension: string, values: readonly string[]) =>
    masked(values.map((value) => bits.get(keyOf(dimension, value)) ?? add(dimension, value)))
  return {
    maskOf: (dimension, values) => masked(values.map((value) => find(dimension, value))),
    valuesIn: (dimension, mask) =>
      valuesOf(dimension).flatMap(({ value, bit }) => (Math.floor(mask / 2 ** bit) % 2 === 1 ? [value] : [])),
    masksFor: ({ level, branch }) => ({ level: maskFor('level', level), branch: maskFor('branch', branch) }),
    classFor: (kind, values) => maskFor(classOf(kind), values),
    forget: () => bits.clear(),
  }
}

import { sortKeyOf } from '../../src/model/collation.ts'
import { byCodePoint } from '../../src/model/text.ts'

export interface Identified {
  readonly id: string
}
export interface Named extends Identified {
  readonly name: string
}

export const byId = (a: Identified, b: Identified): number => Number(a.id > b.id) - Number(a.id < b.id)

/** As our lists are ordered: by the Vietnamese alphabet, then by id. The peer orders by the letters as written. */
export const byName = (a: Named, b: Named): number => byCodePoint(sortKeyOf(a.name, a.id), sortKeyOf(b.name, b.id))

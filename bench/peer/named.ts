import { sortKeyOf } from '../../src/model/collation.ts'
import { AS_WRITTEN } from '../../src/model/list-order.ts'
import { byCodePoint } from '../../src/model/text.ts'

export interface Identified {
  readonly id: string
}
export interface Named extends Identified {
  readonly name: string
}

export const byId = (a: Identified, b: Identified): number => Number(a.id > b.id) - Number(a.id < b.id)

const collation = AS_WRITTEN.collationIn('vi')
const keyOf = ({ name, id }: Named) => sortKeyOf(name, id, collation)

/** As our lists are ordered: by the Vietnamese alphabet, then by id. The peer orders by the letters as written. */
export const byName = (a: Named, b: Named): number => byCodePoint(keyOf(a), keyOf(b))

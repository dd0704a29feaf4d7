import { fold } from '../../src/model/text.ts'

export interface Identified {
  readonly id: string
}
export interface Named extends Identified {
  readonly name: string
}

export const byId = (a: Identified, b: Identified): number => Number(a.id > b.id) - Number(a.id < b.id)

/** As our lists are ordered: marks and case aside, then by id. The peer orders by the letters as written. */
export function byName(a: Named, b: Named): number {
  const [left, right] = [fold(a.name), fold(b.name)]
  return left === right ? byId(a, b) : Number(left > right) - Number(left < right)
}

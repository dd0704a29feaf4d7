import { type Linked, nodeOf } from './links.ts'

/** What a user of the peer must know of the domain: how effects come to a standing. */
export interface AskedEffect {
  readonly id: string
  readonly action: string
  readonly target: string
  readonly levels: readonly string[]
  readonly effectiveFrom: string
  readonly directiveConnection: Linked<{
    readonly id: string
    readonly issuerConnection: Linked<{
      readonly placeConnection: Linked<{ readonly id: string; readonly level: string }>
    }>
  }>
}

const DECIDING = ['AUTHORISE', 'CONTINUE', 'RESUME', 'SUSPEND', 'END']

/** The place that a directive's orders are bound to; null: they hold everywhere. */
export function authorityOf({ directiveConnection }: Pick<AskedEffect, 'directiveConnection'>): string | null {
  const issuer = nodeOf(nodeOf(directiveConnection)?.issuerConnection ?? { edges: [] })
  const place = issuer && nodeOf(issuer.placeConnection)
  return !place || place.level === 'COUNTRY' ? null : place.id
}

type Dated = Pick<AskedEffect, 'id' | 'action' | 'effectiveFrom'>
const before = (a: Dated, b: Dated) =>
  a.effectiveFrom === b.effectiveFrom
    ? Number(a.id > b.id) - Number(a.id < b.id)
    : a.effectiveFrom < b.effectiveFrom
      ? -1
      : 1

/** Those that decide a standing, the earliest first. */
export const decidingOf = <Effect extends Dated>(effects: readonly Effect[]): readonly Effect[] =>
  effects.filter(({ action }) => DECIDING.includes(action)).toSorted(before)

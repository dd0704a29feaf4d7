import type { Directive } from '../model/directive.ts'
import type { Entry } from '../model/entry.ts'
import type { Id, OrganizationId, PlaceId } from '../model/ids.ts'
import { possiblyOverlap } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import { relationsOf, targetsOf } from '../model/relation.ts'
import { daysOfIssue } from './issue-date.ts'

/** What lies under the bodies that issued an order, and how high they stand. */
export interface Authority {
  /** In how many places, one within the other, the highest of them lies; null: no source says who issued the order, so it may reach anything. */
  readonly rank: number | null
  /** What lies in one of these places is under it. A body of a place that lies in no other is over everything. */
  readonly places: readonly PlaceId[]
}

/** Over everything. */
export const NATIONAL: Authority = { rank: 0, places: [] }
/** Of an issuer whom no source names. */
export const UNKNOWN_AUTHORITY: Authority = { rank: null, places: [] }

/** The bodies that issued a directive; none where no source names them. */
export const issuersOf = ({ issuer, jointIssuers = [] }: Directive): readonly OrganizationId[] =>
  issuer === null ? [] : [issuer, ...jointIssuers]

/** Where a body was when it issued a directive; null: it moved, and no source tells whether before or after. */
function seatOf({ place }: Organization, directive: Directive): PlaceId | null {
  if (typeof place === 'string') return place
  const days = daysOfIssue(directive)
  const seats = relationsOf(place).filter(({ valid }) => days && possiblyOverlap(valid, days))
  const [seat, ...others] = new Set(seats.map(({ to }) => to))
  return others.length > 0 ? null : (seat ?? null)
}

/** In how many places a place lies, one within the other, the fewest that it ever did. A circle of places ends where it began. */
function depthOf(id: PlaceId, find: (id: Id) => Entry | undefined, below: readonly PlaceId[] = []): number {
  const place = find(id)
  const around = place?.kind === 'Place' ? targetsOf(place.parent) : []
  const above = around.filter((one) => one !== id && !below.includes(one))
  return above.length === 0 ? 0 : 1 + Math.min(...above.map((one) => depthOf(one, find, [...below, id])))
}

/**
 * The authority behind a directive, from where its issuers sat. How high it stands follows from what lies in what, and needs no names of
 * tiers. @param find gives the issuers, their places, and those that these lie in
 */
export function authorityOf(directive: Directive, find: (id: Id) => Entry | undefined): Authority {
  const seats = issuersOf(directive).flatMap((id) => {
    const issuer = find(id)
    const seat = issuer?.kind === 'Organization' ? seatOf(issuer, directive) : null
    const place = seat && find(seat)
    return place?.kind === 'Place' ? [place] : []
  })
  if (seats.length === 0) return UNKNOWN_AUTHORITY
  const rank = Math.min(...seats.map(({ id }) => depthOf(id, find)))
  return rank === 0 ? NATIONAL : { rank, places: seats.map(({ id }) => id) }
}

/** Whether a place lies under an authority, or may do so. @param ancestors the place and all it lies within */
export const isOver = ({ rank, places }: Authority, ancestors: readonly PlaceId[]): boolean =>
  rank === null || rank === 0 || places.some((place) => ancestors.includes(place))

import type { Directive } from '../model/directive.ts'
import type { Entry } from '../model/entry.ts'
import type { Id, OrganizationId, PlaceId } from '../model/ids.ts'
import { possiblyOverlap } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import { relationsOf } from '../model/relation.ts'
import { Level } from '../model/vocabulary.ts'
import { daysOfIssue } from './issue-date.ts'

/** What lies under the bodies that issued an order, and how high they stand. */
export interface Authority {
  /** The tier of the highest of them; null: no source says who issued the order, so it may reach anything. */
  readonly level: Level | null
  /** What lies in one of these places is under it. A body of the country's own tier is over everything. */
  readonly places: readonly PlaceId[]
}

/** Over the whole country. */
export const NATIONAL: Authority = { level: 'COUNTRY', places: [] }
/** Of an issuer whom no source names. */
export const UNKNOWN_AUTHORITY: Authority = { level: null, places: [] }

/** How high an authority stands: 0 is the country's. */
export const rankOf = (level: Level): number => Level.options.indexOf(level)

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

/** The authority behind a directive, from where its issuers sat. @param find gives the issuers and their places */
export function authorityOf(directive: Directive, find: (id: Id) => Entry | undefined): Authority {
  const seats = issuersOf(directive).flatMap((id) => {
    const issuer = find(id)
    const seat = issuer?.kind === 'Organization' ? seatOf(issuer, directive) : null
    const place = seat && find(seat)
    return place?.kind === 'Place' ? [place] : []
  })
  const level = Level.options.find((one) => seats.some((place) => place.level === one)) ?? null
  if (level === null) return UNKNOWN_AUTHORITY
  return level === 'COUNTRY' ? NATIONAL : { level, places: seats.map(({ id }) => id) }
}

/** Whether a place lies under an authority, or may do so. @param ancestors the place and all it lies within */
export const isOver = ({ level, places }: Authority, ancestors: readonly PlaceId[]): boolean =>
  level === null || level === 'COUNTRY' || places.some((place) => ancestors.includes(place))

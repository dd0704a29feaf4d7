import { bodiesBelow, mayBeSuperior, mayHold } from '../../answers/descendants.ts'
import { thereDuring } from '../../answers/during.ts'
import type { Living } from '../../answers/existence.ts'
import { entriesIn, entriesThat, entriesWhere, type Source } from '../../answers/source.ts'
import type { InViewOf, ViewReader } from '../../answers/view-reader.ts'
import type { EntryOf } from '../../model/entry.ts'
import { Incorrect } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import type { DaySpan, Query } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { existingId, spanAsked } from './arguments.ts'
import type { Open } from './choices.ts'
import { occupancyQuery, organizationQuery, placeQuery, postQuery } from './filters.ts'

// Lists of what is there for a time: on the view's day as surely as asked, or possibly on some day of a span.

type Lasting = { readonly during?: sdl.DaySpan | null; readonly existing?: sdl.Existing | null } | null

/** @throws Incorrect where it is also asked how surely something is there on the view's day */
function spanOf(filter: Lasting): DaySpan | null {
  const span = spanAsked(filter?.during)
  if (span === null || !filter?.existing || filter.existing === 'POSSIBLE') return span
  throw new Incorrect(
    'Both `during` and `existing` are given.',
    'Leave `existing` out: `during` gives what may have been there on some day.',
  )
}

/** The entries of a query that were there when asked for. @param isLeftOut of those a store gives */
function lasting<K extends Living['kind']>(
  view: ViewReader,
  query: Query<K>,
  filter: Lasting,
  isLeftOut: ((entry: EntryOf<K>) => boolean) | null = null,
): Source<InViewOf<K>> {
  const span = spanOf(filter)
  if (!span) return isLeftOut ? entriesWhere(view, query, (entry) => !isLeftOut(entry)) : entriesIn(view, query)
  return entriesThat(view, { ...query, existing: 'ANY', absent: [] }, async (all) => {
    const there = await thereDuring(view, query.kind, all as readonly Living[], span)
    return all.map((entry, at) => there[at] === true && !isLeftOut?.(entry))
  })
}

/** Whether what has ended is asked for, too. */
const isAtAnyTime = (filter: Lasting): boolean => filter?.existing === 'ANY' || Boolean(filter?.during)

export const placeSource: Open<sdl.PlaceFilter, InViewOf<'Place'>> = async (
  view,
  filter,
  order = 'LISTED',
  among = null,
) => {
  const below = await existingId(view, 'place', filter?.below)
  if (below !== null && filter?.within)
    throw new Incorrect('Both `within` and `below` are given.', 'Give one: `below` leaves the place itself out.')
  const query = await placeQuery(view, below === null ? filter : { ...filter, within: below })
  const parent = await existingId(view, 'place', filter?.parent)
  const lying = parent === null || (await mayHold(view, parent, isAtAnyTime(filter))) ? among : []
  return lasting(view, { ...query, order, among: lying }, filter, below === null ? null : ({ id }) => id === below)
}

/** Those that are in both; null: any. */
const inBoth = (one: readonly Id[] | null, other: readonly Id[] | null): readonly Id[] | null =>
  one && other ? one.filter((id) => other.includes(id)) : (one ?? other)

export const organizationSource: Open<sdl.OrganizationFilter, InViewOf<'Organization'>> = async (
  view,
  filter,
  order = 'LISTED',
  among = null,
) => {
  const [top, superior] = [
    await existingId(view, 'org', filter?.below),
    await existingId(view, 'org', filter?.superior),
  ]
  const isEver = isAtAnyTime(filter)
  const below = top === null ? null : await bodiesBelow(view, top, isEver)
  const answering = superior === null || (await mayBeSuperior(view, superior, isEver)) ? below : []
  const query = await organizationQuery(view, filter)
  return lasting(view, { ...query, order, among: inBoth(among, answering) }, filter)
}

export const postSource: Open<sdl.PostFilter, InViewOf<'Post'>> = async (
  view,
  filter,
  order = 'LISTED',
  among = null,
) => lasting(view, { ...(await postQuery(view, filter)), order, among }, filter)

export const occupancySource: Open<sdl.OccupancyFilter, InViewOf<'Occupancy'>> = async (
  view,
  filter,
  order = 'LISTED',
  among = null,
) => lasting(view, { ...(await occupancyQuery(view, filter)), order, among }, filter)

import { type Arrangement, isArrangement } from '../../model/arrangement.ts'
import { arrangementListed, type ListedMember } from '../listed-arrangement.ts'
import type { Context } from './columns.ts'
import type { Writer } from './entry-row.ts'
import type { Listing, Listings } from './listing.ts'
import { OPEN } from './predicates.ts'

const ARRANGEMENTS = ['ConcurrentHolding', 'BodyMerger'] as const satisfies readonly Arrangement['kind'][]

const contextOf = (place: Listing, members: readonly ListedMember<Listing>[]): Context => [
  place.version,
  ...members.map((one): Context[1] & {} => [one.post?.version ?? null, one.organization.version, one.place.version]),
]

/** The branches of all bodies in it. */
export const branchOf = (members: readonly ListedMember<Listing>[]): number =>
  members.reduce((mask, { organization }) => mask | (organization.spells[0]?.branch ?? 0), 0)

/** The columns of an arrangement but its revisions, over all time; none for anything else, and where a member is not recorded. */
export function arrangementRowsOf(writer: Writer, listings: Listings, listing: Listing) {
  if (!ARRANGEMENTS.some((kind) => writer.symbols.keyFor(kind) === listing.kind)) return []
  const entry = listings.entryRowOf(listing.entity)?.entry
  if (!entry || !isArrangement(entry)) return []
  const { entities } = writer
  const { entity, version, kind, sortKey, derived } = listing
  return arrangementListed<number, number, Listing>(entry, listing, listings.of, entities.keyFor).map(
    ({ place, members, span, shownFrom, shownTo }) => ({
      ...{ entity, version, kind, sortKey, shownFrom, shownTo, derived },
      model: entry.model === null ? null : entities.keyFor(entry.model),
      place: place.entity,
      level: listing.spells[0]?.level ?? 0,
      branch: branchOf(members),
      fromEarliest: listing.fromEarliest,
      fromLatest: listing.fromLatest,
      ownEarliest: listing.toEarliest,
      ownLatest: listing.toLatest,
      ...span,
      context: JSON.stringify(contextOf(place, members)),
    }),
  )
}
type ArrangementRow = ReturnType<typeof arrangementRowsOf>[number]

const INSERT = `INSERT INTO arrangement (sort_key, recorded_from, recorded_to, shown_from, shown_to, entity, version, kind, model, place,
    level, branch, derived, from_earliest, from_latest, own_earliest, own_latest, start_earliest, start_latest,
    end_earliest, end_latest, context)
  VALUES ($sortKey, $revision, ${OPEN}, $shownFrom, $shownTo, $entity, $version, $kind, $model, $place,
    $level, $branch, $derived, $fromEarliest, $fromLatest, $ownEarliest, $ownLatest, $startEarliest, $startLatest,
    $endEarliest, $endLatest, $context)`
/** Those written last: only these may be open, however many there were before. */
const IS_OPEN = `entity = $entity AND recorded_to = ${OPEN}
  AND recorded_from = (SELECT max(latest.recorded_from) FROM arrangement latest WHERE latest.entity = $entity)`
const CLOSE = `UPDATE arrangement SET recorded_to = $revision WHERE ${IS_OPEN}`
const WRITTEN = `SELECT version, shown_from AS shownFrom, shown_to AS shownTo, context
  FROM arrangement WHERE ${IS_OPEN} ORDER BY shown_from`

/** The versions around it, and when, decide all else. */
const told = (rows: readonly Pick<ArrangementRow, 'version' | 'shownFrom' | 'shownTo' | 'context'>[]): string =>
  JSON.stringify(rows.map(({ version, shownFrom, shownTo, context }) => [version, shownFrom, shownTo, context]))

/** @param rows none: the entity is no arrangement, or none that can be read whole */
export function writeArrangement(
  { connection }: Writer,
  entity: number,
  rows: readonly ArrangementRow[],
  isNew: boolean,
  revision: number,
): void {
  if (rows.length > 0 && !isNew && told(connection.all<ArrangementRow>(WRITTEN, { entity })) === told(rows)) return
  if (!isNew) connection.run(CLOSE, { entity, revision })
  for (const row of rows) connection.run(INSERT, { ...row, revision })
}

import type { Writer } from './entry-row.ts'
import type { Listing } from './listing.ts'
import { OPEN } from './predicates.ts'

/** The columns of a listing but its revisions, in one flat record. */
const rowOf = ({ own, container: _, ...listing }: Listing) => ({ ...listing, ...own })
type ListingRow = ReturnType<typeof rowOf>

const INSERT = `INSERT INTO listing (kind, sort_key, recorded_from, recorded_to, entity, version, place, level, branch, class,
    derived, from_earliest, from_latest, to_earliest, to_latest, exists_from, exists_to)
  VALUES ($kind, $sortKey, $revision, ${OPEN}, $entity, $version, $place, $level, $branch, $class,
    $derived, $fromEarliest, $fromLatest, $toEarliest, $toLatest, $existsFrom, $existsTo)`
const CLOSE = `UPDATE listing SET recorded_to = $revision
  WHERE kind = $kind AND sort_key = $sortKey AND recorded_to = ${OPEN}`
const SAME = `SELECT 1 FROM listing WHERE kind = $kind AND sort_key = $sortKey AND recorded_to = ${OPEN}
  AND version = $version AND place IS $place AND level = $level AND branch = $branch
  AND exists_from = $existsFrom AND exists_to = $existsTo`

/** @param before where the entity was listed, when the batch closed its version */
export function writeListing(
  { connection }: Writer,
  listing: Listing | undefined,
  before: { readonly kind: number; readonly sortKey: string } | undefined,
  isNew: boolean,
  revision: number,
): void {
  const row: ListingRow | undefined = listing && rowOf(listing)
  if (row && !before && !isNew && connection.get(SAME, row)) return
  const old = before ?? row
  if (old && !isNew) connection.run(CLOSE, { kind: old.kind, sortKey: old.sortKey, revision })
  if (row) connection.run(INSERT, { ...row, revision })
}

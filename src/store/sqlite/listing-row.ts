import { OPEN } from './fragments.ts'
import type { Setting } from './settings.ts'
import type { Desk } from './written.ts'

/** The columns of a listing but its revisions, in one flat record. */
const rowOf = ({ own, container: _, ...setting }: Setting) => ({ ...setting, ...own })
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
  { writer }: Desk,
  setting: Setting | undefined,
  before: { readonly kind: number; readonly sortKey: string } | undefined,
  isNew: boolean,
  revision: number,
): void {
  const row: ListingRow | undefined = setting && rowOf(setting)
  if (row && !before && !isNew && writer.get(SAME, row)) return
  const old = before ?? row
  if (old && !isNew) writer.run(CLOSE, { kind: old.kind, sortKey: old.sortKey, revision })
  if (row) writer.run(INSERT, { ...row, revision })
}

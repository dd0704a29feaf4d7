import type { Entry, EntryOf, Kind } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import type { Level } from '../../model/vocabulary.ts'

/** What is known under an id; undefined: nothing, which is a fault of its own. */
export type Find = (id: Id) => Entry | undefined

/** What stands under an id, where it is of that kind. */
export function found<K extends Kind>(find: Find, kind: K, id: Id | null): EntryOf<K> | undefined {
  const isOfKind = (entry: Entry | undefined): entry is EntryOf<K> => entry?.kind === kind
  const entry = id === null ? undefined : find(id)
  return isOfKind(entry) ? entry : undefined
}

/** One issue where something is wrong. */
export const when = (wrong: boolean, path: string, message: string): readonly Issue[] =>
  wrong ? [{ path, message }] : []
export const listed = (levels: readonly Level[]) => levels.join(', ')

import type { Connection } from './driver.ts'

const CHANGES = 'SELECT data_version AS changes FROM pragma_data_version()'

/** Gives the same until anybody changes the file, then what is made anew. */
export function whileUnchanged<T>(reader: Connection, make: () => T): () => T {
  let made: { readonly changes: number | undefined; readonly value: T } | null = null
  return () => {
    const changes = reader.get<{ readonly changes: number }>(CHANGES)?.changes
    if (made === null || made.changes !== changes) made = { changes, value: make() }
    return made.value
  }
}

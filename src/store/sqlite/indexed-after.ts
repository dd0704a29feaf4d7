import type { Connection } from './driver.ts'
import { CACHE, configure } from './open-reader.ts'

interface Index {
  readonly name: string
  readonly sql: string
}

/** A first revision asks for none of them: nothing was listed, or led anywhere, before. */
const INDEXES = `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('link', 'listing') AND sql IS NOT NULL
  ORDER BY rowid`

/** What is sorted for an index takes as much memory as pages of the file may. */
const SMALL_CACHE = 'cache_size = -8192'

function make(connection: Connection, indexes: readonly Index[]): void {
  configure(connection, [SMALL_CACHE])
  try {
    for (const { sql } of indexes) connection.exec(sql)
  } finally {
    configure(connection, [CACHE])
  }
}

/** Makes the indexes of what is written to an empty store once all is there, in their order: row by row, each would be looked for its place. */
export function indexedAfter(connection: Connection, write: () => void): void {
  const indexes = connection.all<Index>(INDEXES)
  for (const { name } of indexes) connection.exec(`DROP INDEX ${name}`)
  write()
  make(connection, indexes)
}

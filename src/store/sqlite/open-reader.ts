import { type Connection, connect } from './driver.ts'

export const CACHE = 'cache_size = -65536'
export const FOR_READING = [CACHE, 'trusted_schema = OFF'] as const

export function configure(connection: Connection, listings: readonly string[]): void {
  for (const listing of listings) connection.exec(`PRAGMA ${listing}`)
}

/** A connection that reads a store and cannot write it. */
export function openReader(file: string, waitMs: number): Connection {
  const reader = connect(file, { readOnly: true, waitMs })
  try {
    configure(reader, FOR_READING)
    return reader
  } catch (error) {
    reader.close()
    throw error
  }
}

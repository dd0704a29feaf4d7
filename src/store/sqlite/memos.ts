import type { Connection } from './driver.ts'

/** What a caller noted under a name; null: nothing. */
export const memo = (reader: Connection, name: string): string | null =>
  reader.get<{ readonly text: string }>('SELECT text FROM memo WHERE name = $name', { name })?.text ?? null

export function noteMemo(writer: Connection, name: string, text: string): void {
  writer.run('INSERT OR REPLACE INTO memo (name, text) VALUES ($name, $text)', { name, text })
}

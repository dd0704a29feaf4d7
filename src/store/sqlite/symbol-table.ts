import type { Connection } from './driver.ts'

/** Texts that recur in every row, kept once and known by number. Two stores may number them differently. */
export interface SymbolTable {
  /** The number of a text; 0, which no row has, when the store has never seen it. */
  keyOf(text: string): number
  /** Inside a transaction: gives it a number if it has none. */
  keyFor(text: string): number
  /** What was numbered in a transaction that failed is forgotten. */
  forget(): void
}

const UNKNOWN_SYMBOL = 0

interface WordRow {
  readonly key: number
  readonly text: string
}

export function symbolTableOf(reader: Connection, writer: Connection): SymbolTable {
  const keys = new Map<string, number>()
  const learn = ({ key, text }: WordRow) => void keys.set(text, key)
  const reload = () => reader.all<WordRow>('SELECT key, text FROM word').forEach(learn)
  // Another process may have added symbols since: look again before saying that there is none.
  const find = (text: string): number | undefined => {
    if (!keys.has(text)) reload()
    return keys.get(text)
  }
  const add = (text: string): number => {
    const row = writer.get<WordRow>('SELECT key, text FROM word WHERE text = $text', { text })
    const key = row?.key ?? writer.run('INSERT INTO word (text) VALUES ($text)', { text })
    learn({ key, text })
    return key
  }
  return {
    keyOf: (text) => find(text) ?? UNKNOWN_SYMBOL,
    keyFor: (text) => keys.get(text) ?? add(text),
    forget: () => keys.clear(),
  }
}

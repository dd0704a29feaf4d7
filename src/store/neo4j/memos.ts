import type { Graph } from './driver.ts'

const READ = 'MATCH (m:Meta {key: $key}) RETURN m.text AS text'
const WRITE = 'MERGE (m:Meta {key: $key}) SET m.text = $text'

const keyOf = (name: string) => `memo:${name}`

/** What a caller noted under a name; null: nothing. */
export async function memo({ read }: Graph, name: string): Promise<string | null> {
  const [found] = await read<{ readonly text: string }>(READ, { key: keyOf(name) })
  return found?.text ?? null
}

export async function noteMemo({ write }: Graph, name: string, text: string): Promise<void> {
  await write((run) => run(WRITE, { key: keyOf(name), text }))
}

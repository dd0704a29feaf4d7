import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { took } from './commands.ts'
import type { Row } from './measure.ts'
import { batchesOf, SIZES } from './world.ts'

const WANTED = 500_000
/** DESIGN §6: memory in MB, and milliseconds for a thousand entries, which is 25 thousand a second. */
const BARS = { memory: 400, perThousand: 40 }

/** A file of so many entries, one per line, each id once. @returns how many */
function writeEntries(file: string): number {
  const handle = openSync(file, 'w')
  const seen = new Set<string>()
  const [provinces, districts, persons] = [SIZES.s1.provinces * 2, SIZES.s1.districts * 2, SIZES.s1.persons * 2]
  for (const batch of batchesOf({ provinces, districts, persons })) {
    const fresh = batch.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    writeSync(handle, fresh.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    if (seen.size >= WANTED) break
  }
  closeSync(handle)
  return seen.size
}

/** One import of a large file into a new store, and its export, each a process of its own. */
export async function importRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dualhat-imports-'))
  const [file, out] = [join(folder, 'entries.jsonl'), join(folder, 'log.jsonl')]
  const env = { DUALHAT_STORE: join(folder, 'world.db'), DUALHAT_SEED: 'off' }
  try {
    const count = writeEntries(file)
    const imported = await took(folder, { args: ['import', file], env })
    const exported = await took(folder, { args: ['export', '--out', out], env })
    const load = `load ${loadavg()[0]?.toFixed(1) ?? '?'}`
    const shown = `${Math.round((count / imported.wall) * 1000)} a second, CPU ${Math.round(imported.cpu / 1000)} s, ${load}`
    const size = String(count)
    return [
      { what: 'import, peak memory, MB', size, value: imported.memory, shown: load, bar: BARS.memory },
      { what: 'import, ms per thousand', size, value: imported.wall / (count / 1000), shown, bar: BARS.perThousand },
      { what: 'export, peak memory, MB', size, value: exported.memory, shown: load, bar: BARS.memory },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

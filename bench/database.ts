import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seedStore } from '../src/actions/seed/seed.ts'
import { openSqliteStore, storeOn } from '../src/store/sqlite/index.ts'
import { openFile } from '../src/store/sqlite/open.ts'
import type { Store } from '../src/store/store.ts'
import { load } from './loading.ts'
import type { SizeName } from './world.ts'

const GENERATOR = new URL('.', import.meta.url)
const TABLES = new URL('../src/store/sqlite/migrations/', import.meta.url)

const filesIn = (folder: URL, wanted: RegExp) =>
  readdirSync(folder)
    .filter((name) => wanted.test(name))
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder)))

/** The generator's own text and the tables': a database made by others is built again. */
function version(): string {
  const hash = createHash('sha256')
  for (const text of [...filesIn(GENERATOR, /^world.*\.ts$/), ...filesIn(TABLES, /\.sql$/)]) hash.update(text)
  return hash.digest('hex').slice(0, 12)
}

/** The database of a size, built when it is not there yet. */
export async function databaseOf(folder: string, size: SizeName, say: (line: string) => void): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const name = `${size}-${version()}.db`
  const file = join(folder, name)
  if (existsSync(file)) return file
  for (const old of readdirSync(folder).filter((one) => one.startsWith(`${size}-`))) rmSync(join(folder, old))
  say(`Building the world of ${size} in ${file}`)
  const store = await openSqliteStore(`${file}.part`)
  await load(store, size, say)
  await store.close()
  renameSync(`${file}.part`, file)
  return file
}

const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url))

/** The shipped world as a database, recorded anew each time. */
export async function shippedDatabase(folder: string, say: (line: string) => void): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'shipped.db')
  for (const old of ['', '-wal', '-shm']) rmSync(file + old, { force: true })
  say(`Recording the shipped world in ${file}`)
  const store = await openSqliteStore(file)
  await seedStore(store, { folder: SEED_FOLDER, now: () => new Date() })
  await store.close()
  return file
}

/** The store over a database, without the check in the background that a large one gets: it would read beside what is measured. */
export const openQuietly = async (file: string): Promise<Store> =>
  storeOn({ ...(await openFile(file, 5000)), unchecked: false })

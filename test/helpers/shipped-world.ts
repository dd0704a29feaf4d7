import { existsSync } from 'node:fs'
import { copyFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { prepareWorld } from '../../src/actions/seed/prepared.ts'
import { type SeedRevision, seedRevisions, seedStore } from '../../src/actions/seed/seed.ts'
import { takePrepared } from '../../src/actions/seed/take-prepared.ts'
import type { Api, ApiOptions } from '../../src/graphql/index.ts'
import type { Revision } from '../../src/model/as-of.ts'
import { SHIPPED } from '../../src/shipped.ts'
import { type Access, openNeo4jStore } from '../../src/store/neo4j/index.ts'
import { compact } from '../../src/store/sqlite/compact.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { apiOver, temporaryFolder } from './api.ts'
import { atEnd } from './at-end.ts'
import { emptyNeo4jStore } from './neo4j.ts'

export const SEED_FOLDER = SHIPPED.folder

let revisions: Promise<readonly SeedRevision[]> | undefined
/** What the files of the shipped world come to, read once for all test files of a worker: to read them takes seconds. */
export const shippedRevisions = (): Promise<readonly SeedRevision[]> => {
  revisions ??= seedRevisions(SEED_FOLDER)
  return revisions
}

/** The files of the shipped world without its communes: half of it, for tests that start one and look at something else. */
export async function copySeedWithoutCommunes(to: string): Promise<void> {
  await cp(SEED_FOLDER, to, { recursive: true, filter: (file) => !/\d-communes/.test(file) })
  const file = join(to, 'revisions.json')
  const parts: readonly { readonly folder: string }[] = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify(parts.filter(({ folder }) => !folder.includes('communes'))))
}

/** The store that holds the shipped world, made of the prepared one once in a run, and only read after that. */
async function shippedFile(): Promise<string> {
  const file = join(inject('runFolder'), 'shipped.db')
  if (existsSync(file)) return file
  await prepareWorld(SHIPPED.prepared, { folder: SEED_FOLDER, now: () => new Date(), open: openSqliteStore, compact })
  await takePrepared(SHIPPED, file, () => undefined)
  return file
}

/** The shipped world in a file of one's own. */
export const copyShippedFile = async (to: string): Promise<void> => copyFile(await shippedFile(), to)

async function shippedSqliteStore(): Promise<Store> {
  const file = join(await temporaryFolder(), 'shipped.db')
  await copyShippedFile(file)
  return openSqliteStore(file)
}

/** The moments at which a store's revisions were recorded, one after the other. */
async function momentsOf(store: Store): Promise<() => Date> {
  const { number } = await store.head()
  const all = Array.from({ length: number }, (_, at) => store.revision({ number: at + 1 }))
  const left = (await Promise.all(all)).values()
  return () => new Date(left.next().value?.instant ?? 0)
}

const tells = ({ number, note, instant }: Revision) => `${number} ${note} ${instant}`

/**
 * The shipped world on the server: as the test file before left it, if it recorded nothing else, or made anew. Its last
 * revision says so: whatever is recorded after it, or in its place, has another number or another time.
 */
async function shippedNeo4jStore(access: Access): Promise<Store> {
  const source = await openSqliteStore(await shippedFile())
  const [wanted, now] = [tells(await source.head()), await momentsOf(source)]
  await source.close()
  const found = await openNeo4jStore(access)
  if (tells(await found.head()) === wanted) return found
  await found.close()
  const store = await emptyNeo4jStore(access)
  await seedStore(store, { folder: SEED_FOLDER, now })
  return store
}

/** The shipped world in a store of the engine that the tests run on, closed when the test file is done. */
export async function shippedStore(): Promise<Store> {
  const server = inject('neo4j')
  const store = await (server ? shippedNeo4jStore(server) : shippedSqliteStore())
  atEnd(() => store.close())
  return store
}

export interface ShippedWorld {
  readonly store: Store
  readonly api: Api
}

/** The world that the product ships, behind the API. */
export async function shippedWorld(options: Partial<ApiOptions> = {}): Promise<ShippedWorld> {
  const store = await shippedStore()
  return { store, api: apiOver(store, options) }
}

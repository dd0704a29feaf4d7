import { existsSync, readlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder, refusedFile } from './actions/files.ts'
import { clockIn } from './answers/clock.ts'
import type { Wanted } from './cli/app.ts'
import type { Config } from './config.ts'
import { Incorrect, NotFound, Unsupported } from './model/errors.ts'
import { quoted, withoutPassword } from './model/text.ts'
import type { Access } from './store/neo4j/index.ts'
import { newStore } from './store/new-store.ts'
import { hasNoStore, openSqliteStore } from './store/sqlite/index.ts'
import type { Store } from './store/store.ts'

const NEO4J = /^(neo4j|bolt)(\+s)?:\/\//
const NEARLY_NEO4J = /^(neo4j|bolt)(\+s(sc)?)?:(?!\/\/)/
/** What is written as an address is none of a file; one letter alone is a drive. */
const NEARLY_ADDRESS = /^[a-z][a-z\d+.-]+:(?!\/\/)/i
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//i
/** Whether a store is named by an address, and not by a file. */
export const isAddress = (store: string): boolean => ADDRESS.test(store)
export const isNeo4j = (store: string): boolean => NEO4J.test(store)
const namesServer = (address: string) => URL.canParse(address) && new URL(address).hostname !== ''
type Open = (file: string) => Promise<Store>

/** Where a link leads; null: it is none. */
function linkAt(file: string): string | null {
  try {
    return readlinkSync(file)
  } catch {
    return null
  }
}

/** A store that lies elsewhere may be there again tomorrow: none is begun in the place of the link to it. */
function refuseBrokenLink(file: string): void {
  const to = existsSync(file) ? null : linkAt(file)
  if (to === null) return
  throw new NotFound(
    `${quoted(file)} is a link to ${quoted(to)}, where nothing is.`,
    'Bring back what it leads to, or name another store with --store.',
  )
}

/** Begins a store in a file only where that is wanted. */
function openFile(file: string, wanted: Wanted, open: Open): Promise<Store> {
  const isEmpty = hasNoStore(file)
  if (wanted === 'existing' && (isEmpty || !existsSync(file)))
    throw new NotFound(
      `There is no store at ${quoted(file)}${isEmpty ? ': the file is empty' : ''}.`,
      'Begin one with "dualhat seed", or name another with --store.',
    )
  if (existsSync(file)) return open(file)
  refuseBrokenLink(file)
  makeFolder(dirname(file))
  return newStore(file, open).catch((error: unknown) => {
    throw refusedFile(file, 'written', error)
  })
}

export const placeOf = ({ DUALHAT_STORE: at, DUALHAT_SEED: mayBeSeeded }: Config) => ({
  mayBeSeeded,
  at: withoutPassword(at),
  wasThere: isAddress(at) || (existsSync(at) && !hasNoStore(at)),
})

export const accessOf = (config: Config): Access => ({
  address: config.DUALHAT_STORE,
  user: config.NEO4J_USER,
  password: config.NEO4J_PASSWORD,
  database: config.NEO4J_DATABASE,
  deadlineMs: config.DUALHAT_DEADLINE_MS,
})

/** Opens the store that the settings name; what is there already must be a store. */
export async function openStore(config: Config, wanted: Wanted, open: Open = openSqliteStore): Promise<Store> {
  const { DUALHAT_STORE: store } = config
  if (isAddress(store) && withoutPassword(store) !== store)
    throw new Incorrect(
      `The address of the store, ${quoted(store)}, names a user or a password.`,
      'Leave them out, and give them in NEO4J_USER and NEO4J_PASSWORD.',
    )
  if (NEARLY_NEO4J.test(store))
    throw new Incorrect(
      `The address of the store, ${quoted(store)}, lacks the two slashes behind the colon.`,
      'Write it as neo4j://localhost:7687; a file of that name is named by its path, as ./FILE.',
    )
  if (NEARLY_ADDRESS.test(store))
    throw new Incorrect(
      `The store ${quoted(store)} begins as an address does.`,
      'Name a file by its path alone; one of that very name is ./FILE.',
    )
  if (isNeo4j(store) && !namesServer(store))
    throw new Incorrect(
      `The address of the store, ${quoted(store)}, names no server.`,
      'Write it with a host, for example neo4j://localhost:7687.',
    )
  if (isNeo4j(store))
    return (await import('./store/neo4j/index.ts')).openNeo4jStore(
      accessOf(config),
      clockIn(config.DUALHAT_TIME_ZONE, () => new Date()).today,
    )
  if (!isAddress(store)) return openFile(store, wanted, open)
  throw new Unsupported(
    `The store ${quoted(store)} is at an address that Dualhat has no store for.`,
    'Name a file, or a Neo4j by neo4j://, neo4j+s:// or bolt://, in small letters.',
  )
}

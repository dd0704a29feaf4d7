import { Conflict, Damaged } from '../../model/errors.ts'
import { copyLog } from '../copy-log.ts'
import { makeWithParents } from '../folder.ts'
import type { Store } from '../store.ts'
import { makeEmpty, newName, remove, replicasOn, type Shelf } from './files.ts'
import { isBeginningOf, seemsBeginningOf } from './proof.ts'
import type { Keeper, Lost, Told } from './told.ts'
import { worldId } from './world-id.ts'

export interface KeeperParts {
  readonly folder: string
  /** A number that changes with the form in which `open` keeps a store. */
  readonly form: number
  readonly server: () => Promise<Store>
  readonly open: (file: string) => Promise<Store>
  /** Makes a file with a world that may be a beginning of the server's. @returns false where there is none */
  readonly begin: (file: string) => Promise<boolean>
  readonly hear: (told: Told) => void
}

interface Held {
  readonly file: string
  readonly store: Store
}

/** How often another process may be quicker before it is left to that. */
const TRIES = 20

const OTHER = 'it is of another world, or of another past of this one'

/** Opens one that is a beginning of the server's world; what is damaged or of another world goes. */
async function proven({ open, hear }: KeeperParts, server: Store, file: string): Promise<Held | null> {
  const gone = (why: string) => {
    remove(file)
    hear({ is: 'removed', file, why })
    return null
  }
  try {
    const store = await open(file)
    const isSame = await isBeginningOf(store, server).catch(async (error: unknown) => {
      await store.close()
      throw error
    })
    if (isSame) return { file, store }
    await store.close()
    return gone(OTHER)
  } catch (error) {
    if (error instanceof Damaged) return gone(error.message)
    throw error
  }
}

/** One that begins with what was prepared, where the server's world does so, too. */
async function begun(parts: KeeperParts, server: Store, file: string): Promise<Held | null> {
  const isBegun = await parts.begin(file).catch(() => false)
  return isBegun ? proven({ ...parts, hear: () => undefined }, server, file) : null
}

async function made(parts: KeeperParts, server: Store, shelf: Shelf): Promise<Held> {
  const copy = await begun(parts, server, newName(shelf))
  if (copy) return copy
  const file = newName(shelf)
  makeEmpty(file)
  return { file, store: await parts.open(file) }
}

async function opened(parts: KeeperParts, server: Store): Promise<Held> {
  const { folder, form } = parts
  makeWithParents(folder)
  const shelf: Shelf = { folder, form, world: await worldId(server) }
  for (const file of replicasOn(shelf)) {
    const held = await proven(parts, server, file)
    if (held) return held
  }
  return made(parts, server, shelf)
}

/** Copies all there is. Another process may do the same in the same file: then it goes on behind that. */
async function copyAll(server: Store, store: Store, hear: KeeperParts['hear'], tries = TRIES): Promise<void> {
  const { number } = await store.head()
  try {
    await copyLog(server, store, { after: number, each: (head) => hear({ is: 'copied', head }) })
  } catch (error) {
    const head = await store.head()
    if (!(error instanceof Conflict) || head.number === number || tries === 0) throw error
    hear({ is: 'copied', head })
    await copyAll(server, store, hear, tries - 1)
  }
}

/** Keeps one replica of a server's world in a folder, and makes it anew where it is none any more. */
export function keeperOn(parts: KeeperParts): Keeper {
  const { server, hear } = parts
  let held: Held | null = null
  let [isWanted, isStopped] = [false, false]
  let work: Promise<void> = Promise.resolve()

  const letGo = async (why: string | null) => {
    const old = held
    held = null
    await old?.store.close()
    if (!old || why === null) return
    remove(old.file)
    hear({ is: 'removed', file: old.file, why })
  }
  const current = async (from: Store): Promise<Held> => {
    if (held && !(await seemsBeginningOf(held.store, from))) await letGo(OTHER)
    if (held) return held
    held = await opened(parts, from)
    hear({ is: 'opened', file: held.file, head: await held.store.head() })
    return held
  }
  const follow = async (lost: Lost) => {
    isWanted = false
    if (isStopped) return
    try {
      if (lost !== null) await letGo(lost === 'damaged' ? 'it is damaged' : null)
      const from = await server()
      const { store } = await current(from)
      await copyAll(from, store, hear)
      hear({ is: 'done' })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      await letGo(error instanceof Damaged ? why : null).catch(() => undefined)
      hear({ is: 'failed', why })
    }
  }
  return {
    follow(lost) {
      if (isWanted && lost === null) return
      isWanted = true
      work = work.then(() => follow(lost))
    },
    async stop() {
      isStopped = true
      await work
      await letGo(null)
    },
  }
}

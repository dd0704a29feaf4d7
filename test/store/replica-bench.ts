import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type KeeperParts, keeperOn, replicatedStore, type Told } from '../../src/store/replica/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { atEnd } from '../helpers/at-end.ts'
import { temporaryFolder } from '../helpers/stores.ts'

const root = await temporaryFolder()
/** On a busy machine, too, it is the replica that answers. */
const PATIENT_MS = 60_000

/** Where a world is: here a file stands for the server. */
export const newPlace = () => {
  const folder = join(root, randomUUID())
  return { folder, at: `${folder}-server.db` }
}
export type Place = ReturnType<typeof newPlace>

export interface Served {
  readonly store: Store
  /** What was logged. */
  readonly warned: readonly string[]
  readonly told: readonly Told[]
  /** How many questions the server itself was asked. */
  readonly asked: () => number
}

/** A store that counts the views that are asked of it. */
function counted(store: Store): { readonly store: Store; readonly asked: () => number } {
  let asked = 0
  const of = <T extends object>(view: T): T =>
    new Proxy(view, {
      get: (target, name) => {
        if (name !== 'at') asked += 1
        return Reflect.get(target, name)
      },
    })
  return { store: { ...store, view: (at) => of(store.view(at)) }, asked: () => asked }
}

interface Over extends Partial<KeeperParts> {
  /** Opens the replica for questions. */
  readonly reader?: (file: string) => Promise<Store>
}

/** A world in a file, served with a replica of it in the folder. */
export async function served(place: Place, { reader = openSqliteStore, ...over }: Over = {}): Promise<Served> {
  const server = counted(await openSqliteStore(place.at))
  const [warned, told]: [string[], Told[]] = [[], []]
  const joined = openSqliteStore(place.at)
  atEnd(async () => (await joined).close())
  const parts = {
    ...{ folder: place.folder, form: 1, server: () => joined },
    ...{ open: openSqliteStore, begin: async () => false },
  }
  const store = replicatedStore(server.store, {
    open: reader,
    warn: (what) => warned.push(what),
    patienceMs: PATIENT_MS,
    start: (hear) =>
      keeperOn({
        ...parts,
        hear: (one) => {
          told.push(one)
          hear(one)
        },
        ...over,
      }),
  })
  atEnd(() => store.close())
  return { store, warned, told, asked: server.asked }
}

/** The files of replicas in a folder. */
export const replicasIn = ({ folder }: Place): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .map((name) => join(folder, name))

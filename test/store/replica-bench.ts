import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type KeeperParts, keeperOn, replicatedStore, type Told } from '../../src/store/replica/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { atEnd } from '../helpers/at-end.ts'
import { district, lasting } from '../helpers/facts.ts'
import { record } from '../helpers/stores.ts'

/** On a busy machine, too, it is the replica that answers. */
const PATIENT_MS = 60_000

/** Where a world is: here a file stands for the server. */
export function newPlace() {
  const around = mkdtempSync(join(tmpdir(), 'dualhat-replica-'))
  atEnd(() => rmSync(around, { recursive: true, force: true }))
  return { folder: join(around, 'replicas'), at: join(around, 'server.db') }
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

export const place = (name: string) => district(`place/${name}`, lasting(null))
export const DAY = '2022-08-31'

/** Appends as another process does. */
export async function elsewhere({ at }: Place, work: (store: Store) => Promise<unknown>): Promise<void> {
  const other = await openSqliteStore(at)
  await work(other).finally(() => other.close())
}
export const recordedElsewhere = (where: Place, ...names: readonly string[]) =>
  elsewhere(where, async (store) => {
    for (const name of names) await record(store, [place(name)], name)
  })

/** What the latest revision says of places. */
export async function namesIn(store: Store): Promise<readonly string[]> {
  const { number: revision } = await store.head()
  const ids = ['a', 'b', 'c', 'd'].map((name) => `place/${name}` as const)
  return [...(await store.view({ validAt: DAY, revision }).entries(ids)).keys()].map((id) => id.slice('place/'.length))
}

import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { type Access, openNeo4jStore } from '../../src/store/neo4j/index.ts'
import { replicatedStore } from '../../src/store/replica/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { keeperInThread } from '../../src/threads/replica-thread.ts'
import { district, lasting } from '../helpers/facts.ts'
import { emptyNeo4jStore } from '../helpers/neo4j.ts'
import { start, until } from '../helpers/process.ts'
import { logOf, record, temporaryFolder } from '../helpers/stores.ts'
import { agreeingStore } from '../store/agreeing-store.ts'
import { asksEverything } from '../store/world.cases.ts'

const access = inject('neo4j')
const root = await temporaryFolder()
const ROUNDS = 5
/** On a busy machine, too, it is the replica that answers. */
const PATIENT_MS = 60_000
const DAY = '2022-08-31'
const place = (name: string) => district(`place/${name}`, lasting(null))

/** Views of the server as they are asked for, so that it is seen who answers. */
function overheard(store: Store): { readonly store: Store; readonly asked: string[] } {
  const asked: string[] = []
  const entries: Store['view'] = (at) => {
    const view = store.view(at)
    return {
      ...view,
      entries: (ids) => {
        asked.push(...ids)
        return view.entries(ids)
      },
    }
  }
  return { store: { ...store, view: entries }, asked }
}

function replicated(server: Store, on: Access, name: string, warned: string[] = []): Store {
  const request = { access: on, folder: join(root, name), world: { folder: 'seed', prepared: null } }
  const warn = (what: string) => void warned.push(what)
  return replicatedStore(server, {
    start: keeperInThread(request),
    open: openSqliteStore,
    warn,
    patienceMs: PATIENT_MS,
  })
}

const replicasIn = (name: string) => readdirSync(join(root, name)).filter((file) => file.endsWith('.db'))

async function idsIn(store: Store, ...names: readonly string[]): Promise<readonly string[]> {
  const { number: revision } = await store.head()
  const found = await store.view({ validAt: DAY, revision }).entries(names.map((name) => `place/${name}` as const))
  return [...found.keys()]
}

describe.skipIf(access === null)('a replica of a server', () => {
  test('answers every question as the server does, in a random world', async () => {
    if (!access) return
    const server = await emptyNeo4jStore(access)
    const warned: string[] = []
    const served = replicated(server, access, 'random', warned)
    await served.warm()
    const both = agreeingStore([server, served], () => undefined)
    await asksEverything({ ...both, append: (batch) => served.append(batch) }, 207, ROUNDS)
    expect(warned).toEqual([])
    const { number } = await server.head()
    await served.close()
    const copy = await openSqliteStore(join(root, 'random', replicasIn('random')[0] ?? ''))
    expect(await copy.head()).toMatchObject({ number })
    await copy.close()
  })

  test('has what another process recorded as soon as that is the latest, and is thrown away with its world', async () => {
    if (!access) return
    const other = await emptyNeo4jStore(access)
    await record(other, [place('a')])
    const first = overheard(await openNeo4jStore(access))
    const one = replicated(first.store, access, 'small')
    // A start has nothing to plan where the replica is level, so it does not ask the server for a view.
    await one.warm()
    expect(await idsIn(one, 'a', 'b')).toEqual(['place/a'])
    const { number } = await record(other, [place('b')])
    await expect.poll(() => one.head(), { interval: 5 }).toMatchObject({ number })
    expect(await idsIn(one, 'a', 'b')).toEqual(['place/a', 'place/b'])
    await one.close()
    const [file] = replicasIn('small')
    // Begun again, it goes on in its file.
    await record(other, [place('c')])
    const again = replicated(await openNeo4jStore(access), access, 'small')
    await again.warm()
    expect(await idsIn(again, 'a', 'b', 'c')).toEqual(['place/a', 'place/b', 'place/c'])
    expect(replicasIn('small')).toEqual([file])
    await again.close()
    await other.close()
    // Another world in the same database has a replica of its own.
    const next = await emptyNeo4jStore(access)
    for (const name of ['x', 'y', 'z']) await record(next, [place(name)])
    const last = replicated(next, access, 'small')
    await last.warm()
    expect(await idsIn(last, 'a', 'x')).toEqual(['place/x'])
    expect(replicasIn('small')).toHaveLength(2)
    await last.close()
    expect(first.asked).toEqual([])
  })

  test('that cannot be made is done without', async () => {
    if (!access) return
    const server = await emptyNeo4jStore(access)
    await record(server, [place('a')])
    writeFileSync(join(root, 'file'), 'no folder')
    const warned: string[] = []
    const served = replicated(server, access, 'file', warned)
    await served.head()
    for (let n = 0; n < 3; n += 1) expect(await idsIn(served, 'a')).toEqual(['place/a'])
    await expect.poll(() => warned).toHaveLength(1)
    await served.close()
  })

  test('is what "serve" answers from, unless it is told not to', async () => {
    if (!access) return
    const other = await emptyNeo4jStore(access)
    await record(other, [place('a')])
    const env = {
      ...{ XDG_DATA_HOME: root, DUALHAT_SEED: 'off', PORT: '0', DUALHAT_STORE: access.address },
      ...{ NEO4J_USER: access.user, NEO4J_PASSWORD: access.password, NEO4J_DATABASE: access.database },
    }
    const names = async (more: Readonly<Record<string, string>>) => {
      const { child, texts, ended } = start(['serve'], { ...env, ...more })
      const said = () => `${texts.out}${texts.said}`
      const [address] = await until(() => /http:\/\/[^ )]+(?=\/graphql)/.exec(said()), said)
      const ask = async () => {
        const response = await fetch(`${address}/graphql?query={places{nodes{key}}}`)
        return JSON.stringify(await response.json())
      }
      const before = await ask()
      await record(other, [place(`later-${Object.keys(more).length}`)])
      await expect.poll(ask).toContain(`later-${Object.keys(more).length}`)
      child.kill('SIGTERM')
      expect(await ended).toMatchObject({ code: 0 })
      return { before, said: said() }
    }
    expect((await names({ DUALHAT_REPLICAS: 'off' })).before).toContain('place/a')
    expect(readdirSync(root)).not.toContain('dualhat')
    const served = await names({})
    expect(served.before).toContain('place/later-1')
    expect(served.said).not.toContain('not read from')
    const files = readdirSync(join(root, 'dualhat', 'replicas'))
    expect(files).toEqual([expect.stringMatching(/\.db$/)])
    const copy = await openSqliteStore(join(root, 'dualhat', 'replicas', files[0] ?? ''))
    const { number } = await copy.head()
    expect(number).toBeGreaterThanOrEqual(2)
    expect(await logOf(copy)).toEqual((await logOf(other)).slice(0, number))
    await copy.close()
    await other.close()
  })
})

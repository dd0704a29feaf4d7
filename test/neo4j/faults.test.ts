import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  Damaged,
  DualhatError,
  Forbidden,
  Incorrect,
  Timeout,
  Unavailable,
  Unsupported,
} from '../../src/model/errors.ts'
import type { Term } from '../../src/model/term.ts'
import { connect } from '../../src/store/neo4j/driver.ts'
import { openedOn, openNeo4jStore } from '../../src/store/neo4j/index.ts'
import { anyOf } from '../../src/store/queries.ts'
import type { Store } from '../../src/store/store.ts'
import { record } from '../helpers/api.ts'
import { district, lasting, named, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { cypher, wipe } from '../helpers/neo4j.ts'
import { canStartFromJars, SHORT_LIVED, type StoppableServer, startFromJars } from './from-jars.ts'

/** Too little memory for one of the tests below, the others write less; and it looks often for what has taken too long. */
const SETTINGS = 'db.memory.transaction.max=10m\ndb.transaction.monitor.check.interval=100ms\n'

/** These tests stop and kill their server, so it is one of their own. To start it takes long: as seldom as can be. */
const canStart = canStartFromJars()
let server: StoppableServer
beforeAll(async () => {
  if (canStart) server = await startFromJars(SHORT_LIVED, SETTINGS)
})
afterAll(() => server?.stop())

async function refusal(work: Promise<unknown>): Promise<DualhatError> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (error instanceof DualhatError) return error
  throw new Error(`It was not refused by an error of ours: ${String(error)}`)
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openNeo4jStore(server.access)
  return work(store).finally(() => store.close())
}

async function refuses(store: Store, count: number, expected: RegExp): Promise<void> {
  const many = Array.from({ length: count }, (_, n) => place(`more-${n}`))
  const error = await refusal(record(store, many))
  expect(error).toBeInstanceOf(Unavailable)
  expect(error.message).toMatch(expected)
}

const soon = () => new Promise((done) => setTimeout(done, 5))
const place = (name: string) => district(`place/${name}`, lasting(null))
/** Takes longer than the test gives a question. */
const SLOW = 'UNWIND range(1, 20000000) AS n RETURN max(n % 7) AS most'
/** Has everything put in order again. */
const VIETNAMESE: Term = {
  ...{ kind: 'Term', id: 'term/language/vi', vocabulary: 'LANGUAGE', code: 'vi', names: named('Tiếng Việt') },
  ...{ position: 1, exactMatch: [], alphabet: 'abcdefghijklmnopqrstuvwxyz' },
}
const AT = { validAt: '2022-08-31', revision: 1 } as const

describe.skipIf(!canStart)('a Neo4j that', () => {
  test.each([
    ['knows another password', { password: 'not this one' }, Forbidden, /let this user in.*NEO4J_PASSWORD/],
    ['has no such database', { database: 'elsewhere' }, Incorrect, /no such database.*NEO4J_DATABASE/],
    ['is not there', { address: 'neo4j://127.0.0.1:1' }, Unavailable, /neo4j:\/\/127\.0\.0\.1:1 does not answer/],
    ['is not there, by bolt', { address: 'bolt://127.0.0.1:1' }, Unavailable, /does not answer/],
  ])('%s is refused with what to do', async (_what, over, kind, expected) => {
    const error = await refusal(openNeo4jStore({ ...server.access, ...over }))
    expect(error).toBeInstanceOf(kind)
    expect(error.message).toMatch(expected)
  })

  test('holds other data is refused, and left as it was', async () => {
    await cypher(server.access, 'MATCH (m:Migration) DETACH DELETE m')
    await cypher(server.access, "CREATE (:Recipe {name: 'phở'})")
    const error = await refusal(openNeo4jStore(server.access))
    expect(error).toBeInstanceOf(Damaged)
    expect(error.message).toMatch(/other data \(Recipe\).*NEO4J_DATABASE/)
    expect(await cypher(server.access, 'MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 1 }])
    await wipe(server.access)
  })

  test('was made by another version is refused', async () => {
    await withStore(async () => undefined)
    await cypher(server.access, "CREATE (:Migration {number: 999, name: 'V999__later.cypher', checksum: 'x'})")
    const error = await refusal(openNeo4jStore(server.access))
    expect(error).toBeInstanceOf(Damaged)
    expect(error.message).toMatch(/V999__later\.cypher/)
    await cypher(server.access, 'MATCH (m:Migration {number: 999}) DELETE m')
  })

  test('cannot copy itself while it is used says how else', async () => {
    expect(await withStore((store) => refusal(store.backup('anywhere')))).toBeInstanceOf(Unsupported)
  })

  test('is slow is given up by a question, and waited for by a start, an append and a check', async () => {
    const graph = await connect({ ...server.access, deadlineMs: 300 })
    expect(await refusal(graph.read(SLOW))).toBeInstanceOf(Timeout)
    expect(await graph.unhurried().read(SLOW)).toEqual([{ most: 6 }])
    await wipe(server.access)
    const store = await openedOn({
      ...graph,
      read: () => Promise.reject(new Timeout('A question is given up.', 'Wait.')),
    })
    await record(store, [SOURCE])
    expect(await record(store, [VIETNAMESE])).toMatchObject({ number: 2 })
    expect(await store.check()).toEqual([])
    await store.close()
  })

  test('is killed in mid-write loses nothing acknowledged, doubles nothing, and answers again once it is back', async () => {
    await wipe(server.access)
    await withStore((store) => record(store, [SOURCE, PROVINCE]))
    const store = await openNeo4jStore(server.access)
    const acknowledged: number[] = []
    const appending = (async () => {
      for (let n = 0; n < 50; n++)
        acknowledged.push((await record(store, [place(`a-${n}`), place(`b-${n}`)], `batch ${n}`)).number)
    })().catch((error: unknown) => error)
    while (acknowledged.length < 10) await soon()
    await server.kill()
    const failed = await appending
    expect(failed).toBeInstanceOf(Unavailable)
    expect(await refusal(store.view(AT).entries(['place/a-0']))).toBeInstanceOf(Unavailable)
    await server.restart()
    const { number } = await store.head()
    const last = acknowledged.at(-1) ?? 0
    expect(number).toBeGreaterThanOrEqual(last)
    expect(number).toBeLessThanOrEqual(last + 1)
    for await (const { put, revision } of store.log(1)) {
      expect([...put], revision.note).toHaveLength(2)
      expect(revision.note).toBe(`batch ${revision.number - 2}`)
    }
    expect(await store.check()).toEqual([])
    await record(store, [place('after')], 'after')
    expect((await store.head()).number).toBe(number + 1)
    await store.close()
  })

  test('has no memory for a transaction is left as it was, and says so', async () => {
    await wipe(server.access)
    await withStore(async (store) => {
      await record(store, [place('before')])
      await refuses(store, 5000, /not enough memory.*nothing was half written.*db\.memory/s)
      expect(await store.head()).toMatchObject({ number: 1 })
      expect(await store.view(AT).count(anyOf('Place'))).toBe(1)
    })
  })

  test('is stopped and started in mid-read answers right or says that it is away, and answers again', async () => {
    await wipe(server.access)
    const store = await openNeo4jStore(server.access)
    const places = Array.from({ length: 20 }, (_, n) => place(`p-${n}`))
    const { number: revision } = await record(store, places)
    const view = store.view({ validAt: '2022-08-31', revision })
    const page = () => view.find(anyOf('Place'), { first: 20, after: null }).then(({ items }) => items.length)
    const answers: unknown[] = []
    let isOver = false
    const reading = (async () => {
      while (!isOver) answers.push(await page().catch((error: unknown) => error))
    })()
    while (answers.length < 50) await soon()
    await server.end()
    while (!(answers.at(-1) instanceof Unavailable)) await soon()
    await server.restart('server.databases.read_only=neo4j\n')
    while (answers.at(-1) !== 20) await soon()
    isOver = true
    await reading
    expect(answers.filter((answer) => answer !== 20 && !(answer instanceof Unavailable))).toEqual([])
    await store.close()
  })

  // As the test before started it again. The last: from here on nothing can be written.
  test('only lets itself be read is left as it was, and says so', async () => {
    await withStore(async (store) => {
      await refuses(store, 1, /only lets itself be read/)
      expect(await store.head()).toMatchObject({ number: 1 })
      expect(await store.view(AT).count(anyOf('Place'))).toBe(20)
    })
  })
})

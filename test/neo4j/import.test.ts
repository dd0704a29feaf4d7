import { expect, inject, test } from 'vitest'
import { exportStore } from '../../src/actions/export.ts'
import { importInto } from '../../src/actions/import/import.ts'
import { jsonl } from '../../src/formats/jsonl.ts'
import { Incorrect } from '../../src/model/errors.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { body, COUNTRY, district, lasting, PROVINCE, post, SOURCE } from '../helpers/facts.ts'
import { emptyNeo4jStore } from '../helpers/neo4j.ts'
import { randomOf } from '../helpers/random.ts'

const access = inject('neo4j')

const places = Array.from({ length: 1200 }, (_, n) => district(`place/p${n}`, lasting(null)))
/** What refers to something may stand before it. */
const ENTRIES = [post('post/first', 'org/last'), SOURCE, COUNTRY, PROVINCE, ...places, body('org/last', 'place/p0')]

async function* text(entries: readonly unknown[]): AsyncGenerator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`
}

const imported = (store: Store, entries: readonly unknown[]) =>
  importInto(store, jsonl, text(entries), {
    now: () => new Date('2026-06-01T00:00:00Z'),
    by: null,
    note: null,
    source: () => null,
  })

const faultsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => (error instanceof Incorrect ? error.issues : Promise.reject(error)),
  )

const exported = async (store: Store) => (await Array.fromAsync((await exportStore(store, jsonl)).text)).join('')

/** What becomes of a store by some files, one after the other, in words. */
async function toldBy(store: Store) {
  const random = randomOf(1)
  const lost = { ...district('place/lost', lasting(null)), parent: 'place/vn/quang-nin' }
  const corrected = places.map((place) => (random.chance(0.1) ? { ...place, valid: lasting('2001-01-01') } : place))
  const tiers = Array.from({ length: 20 }, (_, n) => ({
    ...district(`place/t${n}`, lasting(null)),
    parent: n === 0 ? COUNTRY.id : `place/t${n - 1}`,
  }))
  return [
    await faultsOf(imported(store, [...ENTRIES, lost, SOURCE])),
    await imported(store, ENTRIES),
    await imported(store, ENTRIES),
    await imported(store, [...corrected, { retract: 'post/first' }]),
    await faultsOf(imported(store, [{ retract: SOURCE.id }, { ...district('place/x', lasting(null)), oops: 1 }])),
    await imported(store, tiers.slice(0, 10)),
    await faultsOf(imported(store, tiers.slice(10))),
    await exported(store),
    await store.check(),
  ]
}

test.skipIf(access === null)('files are recorded on Neo4j as in a file', { timeout: 300_000 }, async () => {
  if (!access) return
  const file = await openSqliteStore(`${await temporaryFolder()}/world.db`)
  const wanted = await toldBy(file)
  expect(wanted[0]).toHaveLength(2)
  expect(wanted[1]).toMatchObject({ recorded: ENTRIES.length, revision: { number: 1 } })
  expect(wanted[2]).toMatchObject({ recorded: 0, unchanged: ENTRIES.length })
  expect(wanted[6]).toEqual([{ path: 'line 7', message: expect.stringMatching(/^"place\/t16" lies in more than 16/) }])
  await file.close()
  const neo4j = await emptyNeo4jStore(access)
  expect(await toldBy(neo4j)).toEqual(wanted)
  await neo4j.close()
})

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { copyStore } from '../../src/actions/copy.ts'
import { seedIfEmpty, seedStore } from '../../src/actions/seed/seed.ts'
import { openNeo4jStore } from '../../src/store/neo4j/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { named, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { cypher, emptyNeo4jStore } from '../helpers/neo4j.ts'
import { copyShippedFile } from '../helpers/shipped-world.ts'
import { logOf } from '../helpers/stores.ts'
import { randomHistory } from '../store/random-history.ts'

const access = inject('neo4j')
const folder = await temporaryFolder()
const fileStore = (name: string) => openSqliteStore(join(folder, `${name}.db`))

/** A world of two parts, the second of which corrects the first. */
async function smallWorld(): Promise<string> {
  const world = join(folder, 'seed')
  for (const part of ['1-one', '2-two']) await mkdir(join(world, part), { recursive: true })
  const parts = ['1-one', '2-two'].map((part) => ({ folder: part, note: part, retract: [] }))
  const correction = { id: PROVINCE.id, set: { names: named('Quảng Ninh') }, why: 'a newspaper says so' }
  await writeFile(join(world, 'revisions.json'), JSON.stringify(parts))
  await writeFile(join(world, '1-one', 'entries.json'), JSON.stringify([SOURCE, PROVINCE]))
  await writeFile(join(world, '2-two', 'corrections.json'), JSON.stringify([correction]))
  return world
}

describe.skipIf(access === null)('a store made before revisions said who recorded them', () => {
  test.each([
    ['What the press report of 27 July 2022 adds: number and date of the notice', 'seed:3-press-report'],
    ['by hand', null],
  ])('says what is known of it: %s', { timeout: 120_000 }, async (note, source) => {
    if (!access) return
    const before = await emptyNeo4jStore(access)
    await record(before, [SOURCE], note)
    await before.close()
    await cypher(access, 'MATCH (m:Migration) WHERE m.number > 2 DELETE m')
    const store = await openNeo4jStore(access)
    expect(await store.head()).toMatchObject({ number: 1, by: null, source, note })
    await store.close()
  })
})

describe.skipIf(access === null)('a shipped world', () => {
  test('begun twice at once ends with its parts and no others', { timeout: 300_000 }, async () => {
    if (!access) return
    const [one, other] = [await emptyNeo4jStore(access), await openNeo4jStore(access)]
    const options = { folder: await smallWorld(), now: () => new Date('2026-05-01T00:00:00Z') }
    await Promise.all([seedStore(one, options), seedStore(other, options)])
    const sources = (await logOf(one)).map(({ revision }) => revision.source)
    expect(sources).toEqual(['seed:1-one', 'seed:2-two'])
    await seedIfEmpty(other, options)
    expect(await one.revision({ before: '2099-01-01T00:00:00Z' })).toMatchObject({ number: 2 })
    for (const store of [one, other]) await store.close()
  })
})

describe.skipIf(access === null)('a world with a history', () => {
  test('moves from a file to Neo4j and back, every revision the same', async () => {
    if (!access) return
    const [first, last] = [await fileStore('first'), await fileStore('last')]
    const neo4j = await emptyNeo4jStore(access)
    await randomHistory(first, 1)
    const { number } = await first.head()
    expect(await copyStore(first, neo4j)).toMatchObject({ revision: { number }, copied: number })
    expect(await copyStore(neo4j, last)).toMatchObject({ revision: { number }, copied: number })
    expect(await logOf(last)).toEqual(await logOf(first))
    for (const store of [first, neo4j, last]) await store.close()
  })
})

describe.skipIf(access === null)('the shipped world', () => {
  test('moves from a file to Neo4j, every revision the same, and is sound there', async () => {
    if (!access) return
    await copyShippedFile(join(folder, 'shipped.db'))
    const [file, neo4j] = [await fileStore('shipped'), await emptyNeo4jStore(access)]
    const { number } = await file.head()
    expect(await copyStore(file, neo4j)).toMatchObject({ revision: { number }, copied: number })
    expect(await neo4j.check()).toEqual([])
    for (const store of [file, neo4j]) await store.close()
  })
})

import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { copyStore } from '../../src/actions/copy.ts'
import { seedStore } from '../../src/actions/seed/seed.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { emptyNeo4jStore } from '../helpers/neo4j.ts'
import { SEED_FOLDER } from '../helpers/shipped-world.ts'

const access = inject('neo4j')
const folder = await temporaryFolder()

describe.skipIf(access === null)('the shipped world', () => {
  test('moves from a file to Neo4j and back, every revision the same', { timeout: 300_000 }, async () => {
    if (!access) return
    const [first, last] = [await openSqliteStore(join(folder, 'one.db')), await openSqliteStore(join(folder, 'two.db'))]
    const neo4j = await emptyNeo4jStore(access)
    await seedStore(first, { folder: SEED_FOLDER, now: () => new Date('2026-05-01T00:00:00Z') })
    expect(await copyStore(first, neo4j)).toMatchObject({ revision: { number: 3 }, copied: 3 })
    expect(await copyStore(neo4j, last)).toMatchObject({ revision: { number: 3 }, copied: 3 })
    expect(await neo4j.check()).toEqual([])
    for (const store of [first, neo4j, last]) await store.close()
  })
})

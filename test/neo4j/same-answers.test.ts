import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { emptyNeo4jStore } from '../helpers/neo4j.ts'
import { agreeingStore } from '../store/agreeing-store.ts'
import { asksEverything } from '../store/world.cases.ts'

const access = inject('neo4j')
const folder = await temporaryFolder()
const ROUNDS = 20

describe.skipIf(access === null)('a file and a server', () => {
  test.each([202, 203, 205, 206])('answer alike, hundreds of times in random world %d', async (seed) => {
    if (!access) return
    let answers = 0
    const stores = [await emptyNeo4jStore(access), await openSqliteStore(join(folder, `${seed}.db`))] as const
    const store = agreeingStore(stores, () => {
      answers += 1
    })
    const told = await asksEverything(store, seed, ROUNDS)
    await store.close()
    expect(answers).toBeGreaterThan(ROUNDS * 10)
    // A comparison of nothing with nothing tests nothing.
    for (const [name, count] of told) expect(count, name).toBeGreaterThan(ROUNDS / 8)
  })
})

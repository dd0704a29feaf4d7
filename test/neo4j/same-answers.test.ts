import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { emptyNeo4jStore } from '../helpers/neo4j.ts'
import { agreeingStore } from '../store/agreeing-store.ts'
import { asksEverything, QUESTION_NAMES } from '../store/world.cases.ts'

const access = inject('neo4j')
const folder = await temporaryFolder()
const ROUNDS = 20
/** How often each question was answered with something, in all worlds together. */
const told = new Map<string, number>()

describe.skipIf(access === null)('a file and a server', () => {
  test.each([202, 203, 205, 206])('answer alike, hundreds of times in random world %d', async (seed) => {
    if (!access) return
    let answers = 0
    const stores = [await emptyNeo4jStore(access), await openSqliteStore(join(folder, `${seed}.db`))] as const
    const store = agreeingStore(stores, () => {
      answers += 1
    })
    for (const [name, count] of await asksEverything(store, seed, ROUNDS)) told.set(name, (told.get(name) ?? 0) + count)
    await store.close()
    expect(answers).toBeGreaterThan(ROUNDS * 10)
  })

  test('about every question, and not with nothing', () => {
    for (const name of QUESTION_NAMES) expect(told.get(name), name).toBeGreaterThan(ROUNDS / 4)
  })
})

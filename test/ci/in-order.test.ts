import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PLACES, SHIPPED_WORLD } from '../neo4j/in-order.ts'

const ON_A_SERVER = globSync(['test/neo4j/**/*.test.ts', 'test/graphql/**/*.test.ts'])
const read = (file: string) => readFileSync(file, 'utf8')

test('the tests that have a place in the order are there', () => {
  for (const [file] of PLACES) expect(existsSync(`test/${file}`), file).toBe(true)
})

test('no test that reads the shipped world on a server empties that, but the one that records it: others would record it again', () => {
  const readers = ON_A_SERVER.filter((file) => read(file).includes(SHIPPED_WORLD))
  expect(readers.length).toBeGreaterThan(10)
  expect(readers.filter((file) => /\b(emptyStore|emptyNeo4jStore|wipe)\b/.test(read(file)))).toEqual([
    'test/neo4j/copy.test.ts',
  ])
})

import { readFileSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { shippedWorld } from '../helpers/shipped-world.ts'

const access = inject('neo4j')
const GUIDE = readFileSync(new URL('../../docs/neo4j.md', import.meta.url), 'utf8')
const PAIRS = [...GUIDE.matchAll(/^([^\n]+\?)\n\n```cypher\n(.*?)```\n\n```json\n(.*?)```$/gms)].map(
  ([, question = '', cypher = '', answer = '']) => ({ question, cypher, answer }),
)

let driver: Driver
beforeAll(async () => {
  if (!access) return
  await shippedWorld()
  driver = neo4j.driver(access.address, neo4j.auth.basic(access.user, access.password), {
    disableLosslessIntegers: true,
  })
})
afterAll(() => driver?.close())

describe.skipIf(access === null)('an analyst who opens Neo4j’s own browser', () => {
  test('is offered ten questions', () => {
    expect(PAIRS).toHaveLength(10)
  })

  test.each(PAIRS)('$question', async ({ cypher, answer }) => {
    const session = driver.session({ database: access?.database ?? 'neo4j', defaultAccessMode: neo4j.session.READ })
    const { records } = await session.run(cypher)
    await session.close()
    expect(records.map((record) => record.toObject())).toEqual(JSON.parse(answer))
  })
})

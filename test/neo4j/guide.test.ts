import { readFileSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { ConcurrentHolding } from '../../src/model/arrangement.ts'
import { uncertainDate } from '../../src/model/date.ts'
import { type Access, openNeo4jStore } from '../../src/store/neo4j/index.ts'
import { record } from '../helpers/api.ts'
import { effect, holding, lasting } from '../helpers/facts.ts'
import { cypher } from '../helpers/neo4j.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

const access = inject('neo4j')
const GUIDE = readFileSync(new URL('../../docs/neo4j.md', import.meta.url), 'utf8')
const PAIRS = [...GUIDE.matchAll(/^([^\n]+\?)\n\n```cypher\n(.*?)```\n\n```json\n(.*?)```$/gms)].map(
  ([, question = '', cypher = '', answer = '']) => ({ question, cypher, answer }),
)

/** Two posts of a province that is still there. */
const testHolding: ConcurrentHolding = {
  ...holding(lasting('2025-08-01')),
  id: 'holding/test',
  first: 'post/vn/lao-cai-2025/ban-to-chuc/truong-ban',
  second: 'post/vn/lao-cai-2025/so-noi-vu/giam-doc',
  model: null,
  place: 'place/vn/lao-cai-2025',
  level: 'PROVINCE',
}

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
  test('is offered eleven questions', () => {
    expect(PAIRS).toHaveLength(11)
  })

  test.each(PAIRS)('$question', async ({ cypher, answer }) => {
    const session = driver.session({ database: access?.database ?? 'neo4j', defaultAccessMode: neo4j.session.READ })
    const { records } = await session.run(cypher)
    await session.close()
    expect(records.map((record) => record.toObject())).toEqual(JSON.parse(answer))
  })
})

const STILL_SUSPENDED = 'holding/vn/quang-ninh/p-3'

describe.skipIf(access === null)('the line between two posts', () => {
  test('says whether it is suspended today, and as of which day that was worked out', async () => {
    const rows = await cypher(
      access as Access,
      'MATCH (:Post)-[h:CONCURRENTLY_HOLDS]->(:Post) RETURN h.id AS id, h.suspendedNow AS suspended',
    )
    const today = new Date().toISOString().slice(0, 10)
    expect(rows).toHaveLength(29)
    // The level of the others ended in 2025: of the suspended ones that of a province is left.
    expect(rows).toEqual(rows.map((row) => ({ ...row, suspended: Object(row).id === STILL_SUSPENDED })))
    expect(await cypher(access as Access, "MATCH (m:Meta {key: 'lines'}) RETURN m.day AS day")).toEqual([
      { day: today },
    ])
  })

  test('is marked once its holding is suspended, and no longer once that is resumed', async () => {
    const store = await openNeo4jStore(access as Access)
    const suspend = effect('SUSPEND', '2026-01-01', {
      id: 'effect/test/suspend',
      directive: 'directive/vn/bo-chinh-tri/34-kl-tw/2018-08-07',
      target: 'holding/vn/tuyen-quang/dan-van-mat-tran',
      levels: ['PROVINCE'],
    })
    const marked = async () => {
      const rows = await cypher(
        access as Access,
        'MATCH (:Post)-[h:CONCURRENTLY_HOLDS {suspendedNow: true}]->(:Post) RETURN h.id AS id',
      )
      return rows.map((row) => Object(row).id)
    }
    await record(store, [suspend])
    // Its place ended in 2025, so the rules say that it ended, whatever was ordered later.
    expect(await marked()).toEqual([STILL_SUSPENDED])
    await record(store, [{ ...suspend, target: 'holding/test', levels: ['PROVINCE'] }, testHolding])
    expect(await marked()).toEqual(expect.arrayContaining(['holding/test', STILL_SUSPENDED]))
    await record(store, [
      effect('RESUME', '2026-02-01', {
        ...suspend,
        id: 'effect/test/resume',
        action: 'RESUME',
        target: 'holding/test',
        effectiveFrom: uncertainDate('2026-02-01'),
      }),
    ])
    expect(await marked()).toEqual([STILL_SUSPENDED])
    await store.close()
  })
})

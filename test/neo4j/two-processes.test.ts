import { readdirSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { Conflict } from '../../src/model/errors.ts'
import { type Access, openNeo4jStore } from '../../src/store/neo4j/index.ts'
import { record } from '../helpers/api.ts'
import { district, lasting } from '../helpers/facts.ts'
import { cypher, emptyNeo4jStore } from '../helpers/neo4j.ts'

const access = inject('neo4j')
/** Every migration that the program brings. */
const ALL = readdirSync('src/store/neo4j/migrations').map((_, at) => ({ number: at + 1 }))
const MIGRATIONS = 'MATCH (m:Migration) RETURN m.number AS number ORDER BY number'

/** As if nothing had been recorded of the schema, nor in it. */
async function forgetSchema(access: Access): Promise<void> {
  await (await emptyNeo4jStore(access)).close()
  await cypher(access, 'MATCH (m:Migration) DELETE m')
  await cypher(access, 'DROP INDEX listing_kind_place IF EXISTS')
}

const place = (name: string) => district(`place/${name}`, lasting(null))

describe.skipIf(access === null)('two stores on one database, as two processes have them', () => {
  test('may be opened at once on an empty one', async () => {
    if (!access) return
    await forgetSchema(access)
    for (const rule of ['migration_number', 'lock_name', 'entity_id'])
      await cypher(access, `DROP CONSTRAINT ${rule} IF EXISTS`)
    const stores = await Promise.all([1, 2, 3, 4].map(() => openNeo4jStore(access)))
    await Promise.all(stores.map((store) => store.close()))
    expect(await cypher(access, MIGRATIONS)).toEqual(ALL)
    expect(await cypher(access, 'MATCH (l:Lock) RETURN l')).toEqual([])
  })

  test('wait while the schema is changed, and go on where one died at it', async () => {
    if (!access) return
    await forgetSchema(access)
    await cypher(access, "CREATE (:Lock {name: 'schema', holder: 'one that died', until: timestamp() + 3600000})")
    const opening = openNeo4jStore(access)
    await expect
      .poll(() => cypher(access, 'MATCH (l:Lock) WHERE l.asked IS NOT NULL RETURN 1 AS asked'))
      .toHaveLength(1)
    expect(await cypher(access, MIGRATIONS)).toEqual([])
    await cypher(access, 'MATCH (l:Lock) SET l.until = timestamp() - 1')
    await (await opening).close()
    expect(await cypher(access, MIGRATIONS)).toEqual(ALL)
  })

  test('each sees what itself appended at once, and what the other did soon', async () => {
    if (!access) return
    const [one, other] = [await emptyNeo4jStore(access), await openNeo4jStore(access)]
    for (let number = 1; number <= 10; number += 2) {
      await record(one, [place(`a-${number}`)])
      expect(await one.head()).toMatchObject({ number })
      await expect.poll(() => other.head(), { interval: 5 }).toMatchObject({ number })
      await record(other, [place(`b-${number}`)])
      expect(await other.head()).toMatchObject({ number: number + 1 })
      // Named by its number, it is there without waiting.
      const view = one.view({ validAt: '2022-08-31', revision: number + 1 })
      expect([...(await view.entries([`place/b-${number}`])).keys()]).toEqual([`place/b-${number}`])
      expect(await one.head()).toMatchObject({ number: number + 1 })
    }
    let isOver = false
    const asking = (async () => {
      while (!isOver) {
        await one.head()
        await new Promise((done) => setTimeout(done, 1))
      }
    })()
    for (let n = 0; n < 20; n += 1) {
      const appended = await record(one, [place(`c-${n}`)])
      expect(await one.head()).toEqual(appended)
    }
    isOver = true
    await asking
    const appended = await one.head()
    const stale = {
      put: [place('stale')],
      retract: [],
      by: null,
      source: null,
      note: 'stale',
      instant: appended.instant,
      expected: 3,
    }
    await expect(other.append(stale)).rejects.toThrow(Conflict)
    expect(await other.head()).toEqual(appended)
    await Promise.all([one.close(), other.close()])
  })
})

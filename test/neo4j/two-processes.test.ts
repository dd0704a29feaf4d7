import { describe, expect, inject, test } from 'vitest'
import { Conflict } from '../../src/model/errors.ts'
import { openNeo4jStore } from '../../src/store/neo4j/index.ts'
import { record } from '../helpers/api.ts'
import { district, lasting } from '../helpers/facts.ts'
import { emptyNeo4jStore } from '../helpers/neo4j.ts'

const access = inject('neo4j')
const place = (name: string) => district(`place/${name}`, lasting(null))

describe.skipIf(access === null)('two stores on one database, as two processes have them', () => {
  test('each sees what itself appended at once, and what the other did soon', async () => {
    if (!access) return
    const [one, other] = [await emptyNeo4jStore(access), await openNeo4jStore(access)]
    for (let number = 1; number <= 10; number += 2) {
      await record(one, [place(`a-${number}`)])
      expect(await one.head()).toMatchObject({ number })
      await expect.poll(() => other.head(), { interval: 5, timeout: 1000 }).toMatchObject({ number })
      await record(other, [place(`b-${number}`)])
      expect(await other.head()).toMatchObject({ number: number + 1 })
      // Named by its number, it is there without waiting.
      const view = one.view({ validAt: '2022-08-31', revision: number + 1 })
      expect([...(await view.entries([`place/b-${number}`])).keys()]).toEqual([`place/b-${number}`])
      expect(await one.head()).toMatchObject({ number: number + 1 })
    }
    const [appended] = await Promise.all([record(one, [place('last')]), one.head(), one.head()])
    expect(await one.head()).toEqual(appended)
    const stale = { put: [place('stale')], retract: [], note: 'stale', instant: appended.instant, expected: 3 }
    await expect(other.append(stale)).rejects.toThrow(Conflict)
    expect(await other.head()).toEqual(appended)
    await Promise.all([one.close(), other.close()])
  })
})

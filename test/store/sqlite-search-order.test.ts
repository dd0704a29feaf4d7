import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { byCodePoint, searchKeyOf } from '../../src/model/text.ts'
import { ANY_NAMED } from '../../src/store/queries.ts'
import { type Connection, connect } from '../../src/store/sqlite/driver.ts'
import { storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import { positionsOf } from '../../src/store/sqlite/positions.ts'
import type { Store } from '../../src/store/store.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { district, lasting, named } from '../helpers/facts.ts'
import { randomOf } from '../helpers/random.ts'
import { type Asked, observed, planOf, tablesOf } from './sqlite-plan.ts'

const folder = await temporaryFolder()
const COUNT = 120
/** Every third is gone on the day that is asked of. */
const gone = (n: number) => n % 3 === 0
const idOf = (n: number) => `place/${String(n).padStart(3, '0')}` as const
const nameOf = (n: number) => `Huyện ${String(n).padStart(3, '0')} Sông Đà`
const placeOf = (n: number) => ({
  ...district(idOf(n), lasting('2000', gone(n) ? '2010' : null)),
  parent: null,
  names: named(nameOf(n)),
})

/** What has the terms, in its order. */
const WANTED = Array.from({ length: COUNT }, (_, n) => n)
  .toSorted((a, b) => Number(gone(a)) - Number(gone(b)) || a - b)
  .map(idOf)

const asked: Asked = new Map()
let engine: Connection
let store: Store

/** Each between the first of all and the one behind it: there is soon no room left between the two. */
beforeAll(async () => {
  const file = await openFile(join(folder, 'world.db'), 1000)
  engine = file.reader
  store = storeOn({ ...file, reader: observed(file.reader, asked) })
  await record(store, [placeOf(0), placeOf(COUNT - 1)])
  for (let n = COUNT - 2; n > 0; n -= 1) await record(store, [placeOf(n)])
  return () => store.close()
})

async function told(text: string, first: number): Promise<readonly string[]> {
  const view = store.view({ validAt: '2022-08-31', revision: (await store.head()).number })
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const { items, hasNext } = await view.search({ ...ANY_NAMED, text, kinds: ['Place'] }, { first, after })
    ids.push(...items.map(({ item }) => item.entry.id))
    after = items.at(-1)?.sortKey ?? null
    if (!hasNext) return ids
  }
}

interface Spelled {
  readonly key: string
  readonly position: number
}
const spelled = () => engine.all<Spelled>('SELECT search_key AS key, position FROM spelling ORDER BY search_key')

describe('what has the terms of a search comes in its order', () => {
  test('though many share a position', () => {
    const positions = spelled().map(({ position }) => position)
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    expect(positions).toHaveLength(COUNT)
    expect(new Set(positions).size).toBeLessThan(COUNT / 2)
  })

  test.each([1, 2, 7, 11, 50, 200])('in pages of %i', async (first) => {
    expect(await told('sông đà', first)).toEqual(WANTED)
    expect(await told('song da', first)).toEqual(WANTED)
  })

  test('read from the terms as far as a page goes, without being sorted', async () => {
    asked.clear()
    await told('song da', 200)
    const [first = '', ...others] = [...asked.keys()].filter((sql) => sql.includes('FROM term t'))
    const sorts = (sql: string) =>
      planOf(engine, tablesOf(engine), sql).steps.some(({ detail }) => /B-TREE/.test(detail))
    expect(sorts(first)).toBe(false)
    expect(others).not.toEqual([])
  })
})

/** Batches of one to thirty names, here and there. */
function batches(seed: number): readonly (readonly string[])[] {
  const random = randomOf(seed)
  const letter = () => random.pick(['a', 'b', 'ă', '\u{1f9ea}', '\uffe0'])
  const key = () => searchKeyOf(Array.from({ length: 4 }, letter).join(''), `x/${random.int(50)}`)
  return Array.from({ length: 40 }, () => Array.from({ length: 1 + random.int(30) }, key))
}

test.each([1, 2, 3])('positions follow keys, in whatever batches these come: %i', (seed) => {
  const db = connect(join(folder, `positions-${seed}.db`), { readOnly: false, waitMs: 0 })
  db.exec('CREATE TABLE spelling (search_key TEXT NOT NULL, position INTEGER NOT NULL) STRICT')
  db.transaction(() => {
    for (const batch of batches(seed)) {
      const keys = [...new Set(batch)].sort(byCodePoint)
      for (const [at, position] of positionsOf(db, keys).entries())
        db.run('INSERT INTO spelling VALUES ($searchKey, $position)', { searchKey: keys[at] ?? '', position })
    }
  })
  const rows = db.all<Spelled>('SELECT search_key AS key, position FROM spelling ORDER BY search_key')
  const positions = rows.map(({ position }) => position)
  expect(rows.length).toBeGreaterThan(300)
  expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  expect(Math.min(...positions)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...positions)).toBeLessThan(2 ** 31)
  expect(new Set(rows.map(({ key, position }) => `${key} ${position}`)).size).toBe(
    new Set(rows.map(({ key }) => key)).size,
  )
  db.close()
})

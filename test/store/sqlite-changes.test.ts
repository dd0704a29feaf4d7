import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Connection } from '../../src/store/sqlite/driver.ts'
import { storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { named, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { places } from './sqlite-files.ts'
import { type Asked, observed, planOf, tablesOf } from './sqlite-plan.ts'

const EVERY = ['RECORDED', 'CORRECTED', 'WITHDRAWN'] as const

/** Whether the page that was asked for last was sorted. */
function isSorted(engine: Connection, asked: Asked): boolean {
  const page = [...asked.keys()].findLast((sql) => sql.includes('$after')) ?? ''
  return planOf(engine, tablesOf(engine), page).steps.some(({ detail }) => detail.includes('B-TREE FOR ORDER BY'))
}

test('a page of what changed costs what it holds, not what the revision holds', async () => {
  const file = await openFile(join(await temporaryFolder(), 'world.db'), 1000)
  const asked: Asked = new Map()
  const store = storeOn({ ...file, reader: observed(file.reader, asked) })
  await record(store, [SOURCE, PROVINCE, ...places(40)])
  await record(store, [
    { ...SOURCE, publisher: 'Another' },
    { ...PROVINCE, names: named('Quảng Ninh') },
  ])
  const view = store.view({ validAt: '2022-08-31', revision: 2 })
  const page = async (since: number, after: string | null = null) => {
    asked.clear()
    const { items, hasNext } = await view.changes({ since, kinds: EVERY }, { first: 2, after })
    return { ids: items.map(({ item }) => item.id), hasNext, isSorted: isSorted(file.reader, asked) }
  }
  expect(await page(0)).toEqual({ ids: [SOURCE.id, 'place/place/0'], hasNext: true, isSorted: false })
  expect(await page(0, SOURCE.id)).toEqual({ ids: ['place/place/0', 'place/place/1'], hasNext: true, isSorted: false })
  expect(await page(1)).toEqual({ ids: [SOURCE.id, PROVINCE.id], hasNext: false, isSorted: true })
  await store.close()
})

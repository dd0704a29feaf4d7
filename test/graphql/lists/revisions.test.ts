import { beforeAll, describe, expect, test } from 'vitest'
import type { RequestViews } from '../../../src/answers/request-views.ts'
import { encodeCursor, listHash } from '../../../src/graphql/cursor.ts'
import { revisionNumbered, revisions } from '../../../src/graphql/lists/revisions.ts'
import { BadCursor } from '../../../src/model/errors.ts'
import { storeOf, viewsOver } from '../../answers/readers.ts'
import { COUNTRY, inProvince, PROVINCE } from '../../answers/small-world.ts'
import { emptyStore } from '../../helpers/stores.ts'

let views: RequestViews
beforeAll(async () => {
  views = viewsOver(await storeOf([COUNTRY], [PROVINCE], [inProvince('place/p/d')], [inProvince('place/p/e')]))
})

const cursor = (sortKey: string, list = listHash('revisions', null)) =>
  encodeCursor({ sortKey, at: { validAt: '0001-01-01', revision: 0 }, list })
const page = async (first: number, after: string | null = null) => {
  const { edges, hasNext, hasPrevious } = await revisions(views, { first, after })
  return [edges.map(({ node }) => node.number), hasNext, hasPrevious]
}

describe('the revisions', () => {
  test('are listed latest first, page by page', async () => {
    expect(await page(100)).toEqual([[4, 3, 2, 1], false, false])
    expect(await page(4)).toEqual([[4, 3, 2, 1], false, false])
    expect(await page(3)).toEqual([[4, 3, 2], true, false])
    expect(await page(2, cursor('4'))).toEqual([[3, 2], true, true])
    expect(await page(2, cursor('3'))).toEqual([[2, 1], false, true])
    expect(await page(2, cursor('1'))).toEqual([[], false, true])
  })

  test('have cursors that go on behind each', async () => {
    const { edges, count } = await revisions(views, {})
    expect(edges.map((edge) => edge.cursor)).toEqual(['4', '3', '2', '1'].map((number) => cursor(number)))
    expect(await count()).toBe(4)
    expect(await page(1, edges[2]?.cursor)).toEqual([[1], false, true])
  })

  test.each(['0', '5', '-1', '1.5', 'x', ''])('are not gone on with behind %j', async (sortKey) => {
    await expect(page(1, cursor(sortKey))).rejects.toThrow(BadCursor)
    await expect(page(1, cursor(sortKey))).rejects.toThrow(/names no revision of this server.*Leave `after` out/)
  })

  test('are not gone on with by a cursor of another list', async () => {
    await expect(page(1, cursor('2', listHash('places', null)))).rejects.toThrow('belongs to another list')
  })
})

test('a revision is found by its number', async () => {
  const numbers = await Promise.all([0, 1, 4, 5, -1].map((number) => revisionNumbered(views, number)))
  expect(numbers.map((found) => found?.number ?? null)).toEqual([null, 1, 4, null, null])
})

// Last: where the tests run on a server, there is one store for all.
test('no revisions are listed where nothing was recorded', async () => {
  const { edges, hasNext } = await revisions(viewsOver(await emptyStore()), {})
  expect([edges, hasNext]).toEqual([[], false])
})

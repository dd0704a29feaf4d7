import { expect, test } from 'vitest'
import { wholeList } from '../../src/model/whole-list.ts'

const listOf = (count: number) => {
  const asked: (string | null)[] = []
  const pageAfter = async (after: string | null) => {
    asked.push(after)
    const at = Number(after ?? 0)
    return { nodes: [at], pageInfo: { hasNextPage: at + 1 < count, endCursor: `${at + 1}` } }
  }
  return { asked, pageAfter }
}

test('a list is read page after page to its end', async () => {
  const { asked, pageAfter } = listOf(3)
  expect(await wholeList(pageAfter)).toEqual({ nodes: [0, 1, 2], isCut: false })
  expect(asked).toEqual([null, '1', '2'])
  expect(await wholeList(listOf(20).pageAfter)).toMatchObject({ isCut: false })
})

test('a list that goes on for ever is cut, which is told', async () => {
  const { nodes, isCut } = await wholeList(listOf(Number.POSITIVE_INFINITY).pageAfter)
  expect([nodes.length, isCut]).toEqual([20, true])
})

test('a list that did not come is empty', async () => {
  expect(await wholeList(async () => null)).toEqual({ nodes: [], isCut: false })
})

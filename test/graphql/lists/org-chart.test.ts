import { beforeAll, describe, expect, test } from 'vitest'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import { orgChart } from '../../../src/graphql/lists/org-chart.ts'
import { NotFound } from '../../../src/model/errors.ts'
import { idsIn, readerOf, storeOf } from '../../answers/readers.ts'
import { SMALL } from '../../answers/small-world.ts'

let view: ViewReader
beforeAll(async () => {
  view = await readerOf(await storeOf(SMALL))
})

describe('a chart', () => {
  test('has a place or body as its root, which is there', async () => {
    const chart = await orgChart(view, { place: 'place/p' }, 1, null)
    expect(idsIn(chart.places)).toEqual(['place/p'])
    const below = await orgChart(view, { organization: 'org/party' }, 1, null)
    expect([idsIn(below.organizations), idsIn(below.posts)]).toEqual([['org/party'], ['post/first']])
    await expect(orgChart(view, { place: null } as never, 1, null)).rejects.toThrow(
      'The chart has no root. Give a place or an organization.',
    )
    await expect(orgChart(view, { place: 'place/nowhere' }, 1, null)).rejects.toThrow(NotFound)
    await expect(orgChart(view, { place: 'org/party' }, 1, null)).rejects.toThrow('not a place')
    await expect(orgChart(view, { organization: 'place/p' }, 1, null)).rejects.toThrow('not a org')
  })

  test.each([0, 5])('is not drawn to a depth of %i', async (depth) => {
    await expect(orgChart(view, { place: 'place/p' }, depth, null)).rejects.toThrow(
      `A chart of depth ${depth} was asked for. Give \`depth\` a number from 1 to 4.`,
    )
  })

  test('goes down by as many tiers as it is deep', async () => {
    const places = async (depth: number) => idsIn((await orgChart(view, { place: 'place/vn' }, depth, null)).places)
    expect(await places(1)).toEqual(['place/vn'])
    expect(await places(2)).toEqual(['place/vn', 'place/p'])
    expect((await places(4)).toSorted()).toEqual(['place/p', 'place/p/d', 'place/p/e', 'place/vn'])
  })

  test('shows the arrangements that a filter leaves', async () => {
    const shown = async (filter: object | null) =>
      idsIn((await orgChart(view, { place: 'place/p' }, 2, filter)).arrangements).toSorted()
    expect(await shown(null)).toEqual(['holding/late', 'holding/pair', 'merger/m', 'merger/n'])
    expect(await shown({ form: ['BODY_MERGER'] })).toEqual(['merger/m', 'merger/n'])
    expect(await shown({ standing: ['SUSPENDED'] })).toEqual(['holding/pair'])
    expect(await shown({ not: { standing: ['SUSPENDED'] } })).toEqual(['holding/late', 'merger/m', 'merger/n'])
    expect(await shown({ anyOf: [{ form: ['BODY_MERGER'] }, { model: ['model/m2'] }] })).toEqual([
      'holding/pair',
      'merger/m',
      'merger/n',
    ])
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { historyOfModel, pilotModelsIn, standingOfModel, standingsOfModel } from '../../src/answers/pilot-models.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { anyOf } from '../../src/store/queries.ts'
import { effect } from '../helpers/facts.ts'
import { readerOf, seen, storeOf } from './readers.ts'
import { model, SMALL } from './small-world.ts'

const ALL = { ...anyOf('PilotModel'), standing: null }

let view: ViewReader
let before: ViewReader
beforeAll(async () => {
  const wide = model('model/m3', { levels: ['DISTRICT', 'PROVINCE'] })
  const store = await storeOf([...SMALL, wide])
  view = await readerOf(store)
  before = await readerOf(store, '2022-07-06')
})

test('models are counted, and given by page', async () => {
  const source = pilotModelsIn(view, ALL)
  expect(await source.count()).toBe(3)
  const page = async (first: number, after: string | null) => {
    const { items, hasNext } = await source.page({ first, after })
    return { ids: items.map(({ item }) => item.value.id), last: items.at(-1)?.sortKey ?? null, hasNext }
  }
  const one = await page(2, null)
  expect(one).toMatchObject({ ids: ['model/m2', 'model/m3'], hasNext: true })
  const two = await page(2, one.last)
  expect(two).toMatchObject({ ids: ['model/m4'], hasNext: false })
  expect(await page(2, two.last)).toEqual({ ids: [], last: null, hasNext: false })
  expect(await page(3, null)).toMatchObject({ hasNext: false })
})

test('models are listed by how they stand as a whole', async () => {
  const standing = async (one: ViewReader, state: 'ACTIVE' | 'SUSPENDED' | 'UNKNOWN') => {
    const source = pilotModelsIn(one, { ...ALL, standing: [state] })
    const { items } = await source.page({ first: 10, after: null })
    expect(await source.count()).toBe(items.length)
    return items.map(({ item }) => item.value.id)
  }
  expect(await standing(view, 'SUSPENDED')).toEqual(['model/m2'])
  expect(await standing(before, 'SUSPENDED')).toEqual([])
  expect(await standing(before, 'ACTIVE')).toEqual(['model/m2'])
  expect(await standing(view, 'UNKNOWN')).toEqual(['model/m3', 'model/m4'])
})

describe('a model', () => {
  test('stands so at one of its levels, and as a whole', async () => {
    const m2 = await seen(view, 'PilotModel', 'model/m2')
    expect(await standingOfModel(m2, 'DISTRICT')).toMatchObject({
      state: 'SUSPENDED',
      since: '2022-07-07',
      until: null,
    })
    expect(await standingOfModel(m2, null)).toMatchObject({ state: 'SUSPENDED' })
    expect(await standingOfModel(m2, 'PROVINCE')).toBeNull()
    const early = await seen(before, 'PilotModel', 'model/m2')
    expect(await standingOfModel(early, 'DISTRICT')).toMatchObject({ state: 'ACTIVE', until: '2022-07-07' })
    expect((await standingsOfModel(early)).map(({ level, standing }) => [level, standing.state])).toEqual([
      ['DISTRICT', 'ACTIVE'],
    ])
  })

  test('stands at each level as the orders there say', async () => {
    const levels = ['DISTRICT', 'PROVINCE'] as const
    const own = await storeOf([
      ...SMALL,
      model('model/m3', { levels }),
      effect('AUTHORISE', '2018-01-01', { id: 'effect/both', target: 'model/m3', levels }),
      effect('SUSPEND', '2022-07-07', { id: 'effect/one', target: 'model/m3', levels: ['DISTRICT'] }),
    ])
    const m3 = await seen(await readerOf(own), 'PilotModel', 'model/m3')
    const states = await Promise.all([...levels, null].map(async (level) => (await standingOfModel(m3, level))?.state))
    expect(states).toEqual(['SUSPENDED', 'ACTIVE', 'ACTIVE'])
  })

  test('has stood so at each level', async () => {
    const m2 = await seen(view, 'PilotModel', 'model/m2')
    const history = async (level: 'DISTRICT' | 'PROVINCE') =>
      (await historyOfModel(m2, level)).map(({ state, since }) => `${state} ${since}`)
    expect(await history('DISTRICT')).toEqual(['NOT_STARTED null', 'ACTIVE 2018-01-01', 'SUSPENDED 2022-07-07'])
    expect(await history('PROVINCE')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { person } from '../answers/contrary-world.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { body, named, PROVINCE, post, SOURCE } from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'
import { held } from '../rules/conflicts/records.ts'

describe('a world without terms', () => {
  test('is read all the same: the name of a code is the code, and any may be asked for', async () => {
    const store = await emptyStore()
    await record(store, [SOURCE, { ...PROVINCE, level: 'CANTON' }])
    const api = apiOver(store)
    const query = `{ places(filter: {level: CANTON}) { nodes { level { id key code name names { text } position exactMatch history { recordedTo { number } } } } }
      none: places(filter: {level: OTHER}) { totalCount } node(id: "term/level/CANTON") { id } statistics { total rows { count } } }`
    expect(await answerOf(api, query)).toEqual({
      places: {
        nodes: [
          {
            level: {
              ...{ id: expect.any(String), key: 'term/level/CANTON', code: 'CANTON', name: 'CANTON' },
              ...{ names: [], position: null, exactMatch: [], history: [] },
            },
          },
        ],
      },
      none: { totalCount: 0 },
      node: null,
      statistics: { total: 0, rows: [] },
    })
  })
})

describe('a revision from before there were terms', () => {
  test('is read by those of the latest revision, whatever was asked of it before', async () => {
    const store = await emptyStore()
    await record(store, [SOURCE, PROVINCE])
    await record(store, TERMS)
    const [term] = TERMS.filter(({ id }) => id === 'term/level/PROVINCE')
    if (!term) throw new Error('The terms of the shipped world have no PROVINCE.')
    const api = apiOver(store)
    const name = async () =>
      pick(
        await answerOf(api, `{ place(by: {id: "${PROVINCE.id}"}, at: {revision: 1}) { level { name } } }`),
        'place.level.name',
      )
    expect(await name()).toBe('Cấp tỉnh')
    await record(store, [{ ...term, names: named('Tỉnh, thành') }])
    expect(await name()).toBe('Tỉnh, thành')
  })
})

test('a search for conflicts is not kept for a revision without terms once there are others to read it by', async () => {
  const store = await emptyStore()
  await record(store, [
    ...[SOURCE, PROVINCE, body('org/a', PROVINCE.id), post('post/x', 'org/a'), person('a'), person('b')],
    ...[held('1', 'a', '2010', '2015'), held('2', 'b', '2012', '2016')],
  ])
  const api = apiOver(store)
  const query = '{ conflicts(at: {validAt: "2013-01-01", revision: 1}) { nodes { rule } } }'
  expect(await answerOf(api, query)).toEqual({ conflicts: { nodes: [] } })
  await record(store, TERMS)
  expect(await answerOf(api, query)).toEqual({ conflicts: { nodes: [{ rule: 'TWO_FULL_HOLDERS' }] } })
})

describe('the words of a world', () => {
  const canton: Entry = {
    ...{ kind: 'Term', id: 'term/level/CANTON', vocabulary: 'LEVEL', code: 'CANTON', names: named('Bang') },
    ...{ position: 1, exactMatch: [] },
  }
  test('are corrected like anything else, and each revision keeps its own', async () => {
    const store = await emptyStore()
    await record(store, [SOURCE, canton, { ...PROVINCE, level: 'CANTON' }])
    await record(store, [{ ...canton, names: named('Tổng') }])
    const names = async (revision: number) =>
      pick(
        await answerOf(
          apiOver(store),
          `{ place(by: {id: "${PROVINCE.id}"}, at: {revision: ${revision}}) { level { name } } }`,
        ),
        'place.level.name',
      )
    expect([await names(1), await names(2)]).toEqual(['Bang', 'Tổng'])
    const compared = await answerOf(
      apiOver(store),
      '{ compare(between: {from: {validAt: "2022-01-01", revision: 1}, to: {validAt: "2022-01-01", revision: 2}}) { recorded { nodes { change key } } } }',
    )
    expect(listIn(compared, 'compare.recorded.nodes')).toEqual([{ change: 'CORRECTED', key: 'term/level/CANTON' }])
  })

  test('are read once for all requests at a revision, however many rows they stand in', async () => {
    const own = await emptyStore()
    const places = Array.from({ length: 100 }, (_, n) => ({ ...PROVINCE, id: `place/p${n}` as const }))
    await record(own, [SOURCE, ...TERMS, ...places])
    const { store, calls } = countingStore(own)
    const api = apiOver(store)
    const page = (fields: string) => answerOf(api, `{ places(first: 100) { nodes { key ${fields} } } }`)
    await page('level { code name }')
    const counted = async (fields: string) => {
      const before = calls.length
      await page(fields)
      return calls.length - before
    }
    expect(await counted('level { code name } designation { code name }')).toBe(await counted(''))
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import type { Entry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { person } from '../answers/contrary-world.ts'
import { answerOf, apiOver, ask, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { BODY_TYPE, body, named, PROVINCE, post, postType, SOURCE } from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'
import { directive, held } from '../rules/conflicts/records.ts'

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

describe('codes of a revision from before there were terms, which later words leave out', () => {
  const old = {
    place: { ...PROVINCE, level: 'CANTON', designations: [{ designation: 'STADT', valid: ALWAYS }] },
    body: { ...body('org/a', PROVINCE.id), branch: 'GUILD' },
    post: { ...post('post/x', 'org/a'), role: 'ELDER' },
    directive: directive({ id: 'directive/d', instrument: 'EDICT', issuer: null }),
  } as const
  let api: Api
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, [SOURCE, ...Object.values(old)])
    await record(store, [
      ...TERMS,
      ...[PROVINCE, body('org/a', PROVINCE.id), post('post/x', 'org/a')],
      { ...old.directive, instrument: 'NOTICE' },
    ])
    api = apiOver(store)
  })
  const QUESTIONS = [
    ['LEVEL', 'CANTON', '{ places(filter: {level: CODE}, at: AT) { totalCount } }'],
    ['LEVEL', 'CANTON', '{ organizations(filter: {level: CODE}, at: AT) { totalCount } }'],
    ['LEVEL', 'CANTON', '{ search(text: "a", filter: {level: CODE}, at: AT) { nodes { name } } }'],
    ['LEVEL', 'CANTON', '{ statistics(byPlace: CODE, at: AT) { total } }'],
    ['LEVEL', 'CANTON', '{ generalModelChart(level: CODE, at: AT) { types: organizationTypes { key } } }'],
    ['DESIGNATION', 'STADT', '{ places(filter: {designation: CODE}, at: AT) { totalCount } }'],
    ['BRANCH', 'GUILD', '{ organizations(filter: {branch: CODE}, at: AT) { totalCount } }'],
    ['BRANCH', 'GUILD', '{ posts(filter: {branch: CODE}, at: AT) { totalCount } }'],
    ['ROLE', 'ELDER', '{ posts(filter: {role: CODE}, at: AT) { totalCount } }'],
    ['INSTRUMENT', 'EDICT', '{ directives(filter: {instrument: CODE}, at: AT) { totalCount } }'],
  ] as const
  const asking = (question: string, code: string, revision: number) =>
    ask(api, question.replace('CODE', code).replace('AT', `{revision: ${revision}}`))

  test.each(QUESTIONS)('are words of that revision, and of no other: %s %s %s', async (vocabulary, code, question) => {
    const [then, later, none] = [
      await asking(question, code, 1),
      await asking(question, code, 2),
      await asking(question, 'NOWHERE', 1),
    ]
    expect(then.errors).toEqual([])
    if (question.includes('totalCount')) expect(Object.values(Object(then.data))).toEqual([{ totalCount: 1 }])
    expect(later.errors[0]?.message).toContain(`"${code}" is no ${vocabulary} of this world.`)
    expect(none.errors[0]?.message).toContain(`"NOWHERE" is no ${vocabulary} of this world.`)
  })
})

test('codes that only types have are words of their revision, too', async () => {
  const store = await emptyStore()
  await record(store, [SOURCE, BODY_TYPE, postType('x', { role: 'SCRIBE', level: 'WARD' })])
  await record(store, [...TERMS, postType('x')])
  const counted = (filter: string, revision: number) =>
    ask(apiOver(store), `{ postTypes(filter: {${filter}}, at: {revision: ${revision}}) { totalCount } }`)
  for (const filter of ['role: SCRIBE', 'level: WARD']) {
    expect(await counted(filter, 1)).toMatchObject({ data: { postTypes: { totalCount: 1 } }, errors: [] })
    expect((await counted(filter, 2)).errors).toHaveLength(1)
  }
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

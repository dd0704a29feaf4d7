import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { answerOf, apiOver, ask, codesOf, listIn, pick } from '../helpers/api.ts'
import { shippedStore } from '../helpers/shipped-world.ts'
import { TERMS } from '../helpers/terms.ts'

describe('the words of the shipped world', () => {
  let api: Api
  beforeAll(async () => {
    api = apiOver(await shippedStore())
  })

  test('are listed vocabulary by vocabulary, levels from the highest down', async () => {
    const query =
      '{ terms(first: 100, filter: {vocabulary: LEVEL}) { totalCount nodes { key code name(lang: EN) position } } }'
    expect(await answerOf(api, query)).toEqual({
      terms: {
        totalCount: 4,
        nodes: [
          { key: 'term/level/COUNTRY', code: 'COUNTRY', name: 'Country', position: 1 },
          { key: 'term/level/PROVINCE', code: 'PROVINCE', name: 'Province level', position: 2 },
          { key: 'term/level/DISTRICT', code: 'DISTRICT', name: 'District level', position: 3 },
          { key: 'term/level/COMMUNE', code: 'COMMUNE', name: 'Commune level', position: 4 },
        ],
      },
    })
    expect(pick(await answerOf(api, '{ terms { totalCount } }'), 'terms.totalCount')).toBe(TERMS.length)
  })

  test('stand in entries by their codes, with their names and what they are elsewhere', async () => {
    const query = `{ post(id: "post/vn/yen-bai/so-noi-vu/giam-doc", at: {validAt: "2022-08-31"}) {
      role { id vocabulary code name name_en: name(lang: EN) exactMatch collective wordings { territory } view { validAt } history { node { key } } }
      type { level { code } branch { code } } } }`
    expect(pick(await answerOf(api, query), 'post')).toMatchObject({
      role: {
        ...{ vocabulary: 'ROLE', code: 'HEAD', name: 'Cấp trưởng', name_en: 'Head', collective: false, wordings: [] },
        exactMatch: ['http://www.w3.org/ns/org#Head'],
        view: { validAt: '2022-08-31' },
        history: [{ node: { key: 'term/role/HEAD' } }],
      },
      type: { level: { code: 'PROVINCE' }, branch: { code: 'GOVERNMENT' } },
    })
  })

  test('are nodes, and found by name', async () => {
    const data = await answerOf(
      api,
      '{ node(id: "term/designation/TOWN") { ... on Term { code wordings { language territory committee } } } search(text: "thị xã", filter: {kind: [TERM]}) { nodes { node { key } } } }',
    )
    expect(pick(data, 'node.wordings')).toContainEqual({
      ...{ language: 'vi', territory: 'thị xã {place}', committee: 'Thị ủy {place}' },
    })
    expect(listIn(data, 'search.nodes')).toEqual([{ node: { key: 'term/designation/TOWN' } }])
  })

  test('are read at earlier revisions, too, which had codes and no terms', async () => {
    const query = '{ place(by: {id: "place/vn/yen-bai"}, at: {revision: 1}) { fullName level { code name } } }'
    expect(pick(await answerOf(api, query), 'place')).toEqual({
      ...{ fullName: 'Tỉnh Yên Bái', level: { code: 'PROVINCE', name: 'Cấp tỉnh' } },
    })
    expect(await answerOf(api, '{ terms(at: {revision: 1}, filter: {vocabulary: LEVEL}) { totalCount } }')).toEqual({
      terms: { totalCount: 0 },
    })
  })

  test.each([
    ['places(filter: {level: PROVINSE}) { totalCount }', 'PROVINCE'],
    ['places(filter: {designation: "VILLAGE"}) { totalCount }', null],
    ['organizations(filter: {branch: [PARTI]}) { totalCount }', 'PARTY'],
    ['posts(filter: {role: HEED}) { totalCount }', 'HEAD'],
    ['postTypes(filter: {branch: PARTI}) { totalCount }', 'PARTY'],
    ['organizationTypes(filter: {level: PROVINSE}) { totalCount }', 'PROVINCE'],
    ['directives(filter: {instrument: NOTISE}) { totalCount }', 'NOTICE'],
    ['effects(filter: {level: PROVINSE}) { totalCount }', 'PROVINCE'],
    ['obligations(filter: {level: PROVINSE}) { totalCount }', 'PROVINCE'],
    ['pilotModels(filter: {branch: PARTI}) { totalCount }', 'PARTY'],
    ['postPairs(filter: {level: PROVINSE}) { totalCount }', 'PROVINCE'],
    ['pilotLinks(filter: {level: PROVINSE}) { totalCount }', 'PROVINCE'],
    ['concurrentHoldings(filter: {branch: PARTI}) { totalCount }', 'PARTY'],
    ['bodyMergers(filter: {level: PROVINSE}) { totalCount }', 'PROVINCE'],
    ['search(text: "x", filter: {level: PROVINSE}) { nodes { rank } }', 'PROVINCE'],
    ['statistics(byPlace: PROVINSE) { total }', 'PROVINCE'],
    ['pilotLinkStatistics(byPlace: PROVINSE) { total }', 'PROVINCE'],
    ['generalModelChart(level: PROVINSE) { pairs { code } }', 'PROVINCE'],
    ['place(by: {id: "place/vn"}) { organizations(branch: PARTI) { key } }', 'PARTY'],
    ['pilotModel(by: {code: "M1"}) { standing(level: PROVINSE) { state } }', 'PROVINCE'],
    ['pilotModel(by: {code: "M1"}) { standingHistory(level: PROVINSE) { state } }', 'PROVINCE'],
    [
      'compare(from: "2022-01-01", to: "2023-01-01", filter: {level: PROVINSE}) { models { standingChange } }',
      'PROVINCE',
    ],
    ['orgChart(root: {place: "place/vn"}, filter: {branch: PARTI}) { posts { key } }', 'PARTY'],
  ])('refuse %s, with what was meant', async (field, meant) => {
    const answer = await ask(api, `{ ${field} }`)
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
    expect(answer.errors[0]?.message).toContain(
      meant === null ? 'Known are CITY, COMMUNE, COUNTRY' : `Did you mean ${meant}?`,
    )
  })

  test('count by the highest level but one where none is named, and by none where that is asked', async () => {
    const tops = async (args: string) => {
      const query = `{ statistics(byModel: false, ${args}, at: {validAt: "2022-08-31"}) { rows { place { level { code } } } } }`
      return new Set(listIn(await answerOf(api, query), 'statistics.rows').map((row) => pick(row, 'place.level.code')))
    }
    expect(await tops('filter: {}')).toContain('PROVINCE')
    expect(await tops('byPlace: null')).not.toContain('PROVINCE')
  })
})

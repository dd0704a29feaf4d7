import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import type { OrganizationId, PlaceId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Place } from '../../src/model/place.ts'
import { answerOf, apiOver, emptyStore, listIn, record, textIn } from '../helpers/api.ts'
import { body, COUNTRY, district, named, SOURCE } from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'

const place = (id: PlaceId, parent: PlaceId, level: Place['level'], designation: string, name: string): Place => ({
  ...district(id, ALWAYS),
  ...{ parent, level, names: named(name), designations: [{ designation, valid: ALWAYS }] },
})
const office = (id: OrganizationId, at: PlaceId, branch: string) => ({
  ...body(id, at),
  ...{ branch, names: named(`Văn phòng huyện Đông Triều ${branch}`) },
})

/** Places of one name and several kinds in two provinces: only one of them is called as the text calls it, and so are bodies. */
const WORLD = [
  ...[...TERMS, SOURCE, COUNTRY],
  place('place/a', COUNTRY.id, 'PROVINCE', 'PROVINCE', 'A'),
  place('place/b', COUNTRY.id, 'PROVINCE', 'PROVINCE', 'B'),
  place('place/a/town', 'place/a', 'DISTRICT', 'TOWN', 'Đông Triều'),
  place('place/a/ward', 'place/a/town', 'COMMUNE', 'WARD', 'Đông Triều'),
  place('place/b/town', 'place/b', 'DISTRICT', 'TOWN', 'Đông Triều'),
  place('place/b/district', 'place/b', 'DISTRICT', 'RURAL_DISTRICT', 'Huyện Đông Triều'),
  office('org/a', 'place/a/town', 'PARTY'),
  office('org/b', 'place/b/district', 'GOVERNMENT'),
]

const SEARCH = `query ($text: String!, $filter: SearchFilter) {
  search(text: $text, first: 20, filter: $filter) { nodes { node { key } } } }`

describe('places that a text calls by another kind', () => {
  let api: Api
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, WORLD)
    api = apiOver(store)
  })
  const found = async (filter: object | null) => {
    const hits = listIn(await answerOf(api, SEARCH, { text: 'huyện Đông Triều', filter }), 'search.nodes')
    return hits.map((hit) => textIn(hit, 'node.key')).toSorted()
  }
  const [IN_A, IN_B] = [
    ['place/a/town', 'place/a/ward'],
    ['place/b/district', 'place/b/town'],
  ]

  test.each([
    [null, ['org/a', 'org/b', ...IN_A, ...IN_B]],
    [{ kind: ['PLACE'] }, [...IN_A, ...IN_B]],
    [{ kind: ['ORGANIZATION'] }, ['org/a', 'org/b']],
    [{ kind: [] }, []],
    [{ place: 'place/a' }, ['org/a', ...IN_A]],
    [{ place: 'place/b' }, ['org/b', ...IN_B]],
    [{ place: 'place/a/ward' }, ['place/a/ward']],
    [{ level: ['COMMUNE'] }, ['place/a/ward']],
    [{ level: ['DISTRICT'] }, ['org/a', 'org/b', 'place/a/town', ...IN_B]],
    [{ level: ['PROVINCE'] }, []],
    [{ level: [] }, []],
    [{ branch: ['PARTY'] }, ['org/a']],
    [{ kind: ['PLACE'], branch: ['PARTY'] }, []],
    [{ kind: ['PLACE'], level: ['DISTRICT'], place: 'place/a' }, ['place/a/town']],
    [{ kind: ['ORGANIZATION'], level: ['DISTRICT'], place: 'place/a' }, ['org/a']],
  ])('are found only as far as the filter %j lets them', async (filter, ids) => {
    expect(await found(filter)).toEqual(ids)
  })
})

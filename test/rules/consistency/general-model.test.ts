import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/model/entry.ts'
import type { OrganizationType, PostType } from '../../../src/model/general-model.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import { contradictionsIn } from '../../../src/rules/consistency/contradictions.ts'
import { body, district, named, PROVINCE, stated } from '../../helpers/facts.ts'
import { pilotModel, wrongIn } from './entries.ts'

const damHa = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const inspectorate: OrganizationType = {
  kind: 'OrganizationType',
  id: 'type/district/thanh-tra',
  names: named('Thanh tra'),
  level: 'DISTRICT',
  branch: 'GOVERNMENT',
  superiors: [],
  legalBasis: null,
  prevalence: 'SPECIFIC',
  places: [damHa.id],
  namePattern: { vi: 'x', en: 'x' },
  valid: ALWAYS,
  origin: stated,
}
const postType = (id: PostType['id'], level: Level): PostType => ({
  kind: 'PostType',
  id,
  names: named(id),
  role: 'HEAD',
  organizationType: inspectorate.id,
  level,
  branch: 'GOVERNMENT',
  namePattern: { vi: 'x', en: 'x' },
  valid: ALWAYS,
  origin: stated,
})
const [first, second] = [postType('type/a', 'DISTRICT'), postType('type/b', 'DISTRICT')]
const WORLD: readonly Entry[] = [PROVINCE, damHa, inspectorate, first, second, postType('type/p', 'PROVINCE')]
const wrong = (entry: Entry) => wrongIn(entry, WORLD)

describe('a place', () => {
  const lower = 'name a place that is not of a lower level.'
  test('lies in one that is not of a lower level', () => {
    expect(wrong({ ...PROVINCE, id: 'place/other', parent: damHa.id })).toEqual([
      `parent: is a PROVINCE and lies in "${damHa.id}", a DISTRICT; ${lower}`,
    ])
    expect(wrong({ ...PROVINCE, id: 'place/other', parent: PROVINCE.id })).toEqual([])
    expect(wrong(damHa)).toEqual([])
  })
  test('may lie in none, or in one that is not recorded', () => {
    expect([wrong(PROVINCE), wrong({ ...PROVINCE, parent: 'place/unknown' })]).toEqual([[], []])
    expect(wrong({ ...PROVINCE, parent: first.id as string as 'place/x' })).toEqual([])
  })
})

describe('a class of posts', () => {
  test('is of the level of its body', () => {
    expect(wrong(postType('type/p', 'PROVINCE'))).toEqual([
      'level: is at level PROVINCE, but its body "type/district/thanh-tra" at DISTRICT.',
    ])
    expect(wrong(first)).toEqual([])
  })
  test('may be of a body that is not recorded', () => {
    expect(wrong({ ...postType('type/p', 'PROVINCE'), organizationType: 'type/unknown' })).toEqual([])
  })
})

test('a class of bodies is found in places of its level, as far as these are recorded', () => {
  expect(wrong({ ...inspectorate, places: [damHa.id, PROVINCE.id, 'place/unknown'] })).toEqual([
    'places.1: is a class at level DISTRICT, but "place/vn/quang-ninh" is a PROVINCE.',
  ])
  expect([wrong(inspectorate), wrong({ ...inspectorate, places: [] })]).toEqual([[], []])
})

describe('a pilot model', () => {
  const pair = {
    id: 'pair/p-2',
    code: 'P-2',
    level: 'DISTRICT',
    first: first.id,
    second: second.id,
    quotes: [],
  } as const
  const of = (over: object, levels: readonly Level[] = ['PROVINCE', 'DISTRICT']) =>
    wrong(pilotModel(levels, { pairs: [pair, { ...pair, ...over }] } as object))

  test('has pairs of two post types at one of its levels', () => {
    expect(of({})).toEqual([])
    expect(of({ level: 'PROVINCE', first: 'type/p', second: 'type/q' }, ['DISTRICT', 'COMMUNE'])).toEqual([
      'pairs.1: has a pair "P-2" at PROVINCE, but is a model of DISTRICT, COMMUNE.',
    ])
    expect(of({ second: first.id })).toEqual(['pairs.1: has a pair "P-2" of one post type; a pair has two.'])
  })
  test('has pairs whose posts are of their level, as far as these are recorded', () => {
    const told = 'pairs.1: has a pair "P-2" at DISTRICT, but "type/p" is at PROVINCE.'
    expect(of({ first: 'type/p' })).toEqual([told])
    expect(of({ second: 'type/p' })).toEqual([told])
    expect(of({ first: 'type/x', second: inspectorate.id })).toEqual([])
  })
  test('of merged bodies has no pairs of posts', () => {
    expect(wrong(pilotModel(['DISTRICT'], { form: 'BODY_MERGER', pairs: [pair] } as object))).toEqual([
      'pairs: is a merger of bodies and has pairs of posts; make it a POST_PAIR, or leave them out.',
    ])
    expect(wrong(pilotModel(['DISTRICT'], { form: 'BODY_MERGER' }))).toEqual([])
  })
})

test('what refers to nothing of another level contradicts nothing', () => {
  const looked: string[] = []
  const find = (id: string) => void looked.push(id)
  expect(contradictionsIn(body('org/a', 'place/unknown'), find)).toEqual([])
  expect(contradictionsIn({ kind: 'Person', id: 'person/a', names: named('A'), origin: stated }, find)).toEqual([])
  expect(looked).toEqual([])
})

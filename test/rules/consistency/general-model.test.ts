import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../../src/model/date.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { OrganizationType, PostType } from '../../../src/model/general-model.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import type { PostPair } from '../../../src/model/pilot-model.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import { contradictionsIn } from '../../../src/rules/consistency/contradictions.ts'
import { body, district, named, PROVINCE, stated } from '../../helpers/facts.ts'
import { TERMS } from '../../helpers/terms.ts'
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
const WORLD: readonly Entry[] = [...TERMS, PROVINCE, damHa, inspectorate, first, second, postType('type/p', 'PROVINCE')]
const wrong = (entry: Entry) => wrongIn(entry, WORLD)

test('a class of bodies becomes no class of posts', () => {
  const became = (result: PostType['id'] | OrganizationType['id']): Entry => ({
    ...{ kind: 'ChangeEvent', id: 'event/a', names: named('a'), change: 'TRANSFER', date: uncertainDate('2025') },
    ...{ originals: [{ id: inspectorate.id, outcome: 'ENDED' }], results: [result], directive: null, origin: stated },
  })
  expect(wrong(became(first.id))).toEqual([
    'results: turns OrganizationType and PostType into each other; all are of one kind.',
  ])
  expect(wrong(became('type/unknown'))).toEqual([])
})

describe('a place', () => {
  const lower = 'name a place that is not of a lower level.'
  test('lies in one that is not of a lower level', () => {
    expect(wrong({ ...PROVINCE, id: 'place/other', parent: damHa.id })).toEqual([
      `parent: is a PROVINCE and lies in "${damHa.id}", a DISTRICT; ${lower}`,
    ])
    expect(wrong({ ...PROVINCE, id: 'place/other', parent: PROVINCE.id })).toEqual([])
    expect(wrong(damHa)).toEqual([])
  })
  test('may lie in one of any level that no term places in an order', () => {
    const unplaced = WORLD.map((one) => (one.kind === 'Term' ? { ...one, position: null } : one))
    for (const world of [unplaced, WORLD.filter(({ kind }) => kind !== 'Term')])
      expect(wrongIn({ ...PROVINCE, id: 'place/other', parent: damHa.id }, world)).toEqual([])
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

describe('a pair of post types', () => {
  const pair: PostPair = {
    kind: 'PostPair',
    id: 'pair/p-2',
    code: 'P-2',
    model: 'model/m2',
    level: 'DISTRICT',
    mainPostType: first.id,
    concurrentPostType: second.id,
    origin: stated,
  }
  const model = pilotModel(['DISTRICT', 'COMMUNE'])
  const of = (over: Partial<PostPair>, among = model) => wrongIn({ ...pair, ...over }, [...WORLD, among])

  test('joins two types at one of the levels of its model', () => {
    expect(of({})).toEqual([])
    expect(of({ level: 'PROVINCE', mainPostType: 'type/p', concurrentPostType: 'type/q' })).toEqual([
      'level: is at PROVINCE, but "model/m2" is a model of DISTRICT, COMMUNE.',
    ])
    expect(of({ concurrentPostType: first.id })).toEqual([
      'concurrentPostType: is the main post type too; a pair has two.',
    ])
  })
  test('joins types of its level, as far as these are recorded', () => {
    expect(of({ mainPostType: 'type/p' })).toEqual(['mainPostType: is at PROVINCE, but the pair at DISTRICT.'])
    expect(of({ concurrentPostType: 'type/p' })).toEqual([
      'concurrentPostType: is at PROVINCE, but the pair at DISTRICT.',
    ])
    expect(of({ mainPostType: 'type/x', concurrentPostType: inspectorate.id })).toEqual([])
  })
  test('is of a model that joins posts', () => {
    expect(of({}, pilotModel(['DISTRICT'], { form: 'BODY_MERGER' }))).toEqual([
      'model: pairs posts, but "model/m2" is a merger of bodies; name a model that is a POST_PAIR.',
    ])
    expect(of({ model: 'model/unknown' })).toEqual([])
  })
})

test('what refers to nothing of another level contradicts nothing', () => {
  const looked: string[] = []
  const find = (id: string) => void looked.push(id)
  expect(contradictionsIn(body('org/a', 'place/unknown'), find)).toEqual([])
  expect(contradictionsIn({ kind: 'Person', id: 'person/a', names: named('A'), origin: stated }, find)).toEqual([])
  expect(looked).toEqual([])
})

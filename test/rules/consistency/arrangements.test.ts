import { describe, expect, test } from 'vitest'
import type { BodyMerger } from '../../../src/model/arrangement.ts'
import type { Entry } from '../../../src/model/entry.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import { body, district, holding, lasting, PROVINCE, post, stated } from '../../helpers/facts.ts'
import { pilotModel, wrongIn } from './entries.ts'

const damHa = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const pair = holding(lasting('2018'))
const WORLD: readonly Entry[] = [
  damHa,
  PROVINCE,
  pilotModel(['PROVINCE', 'DISTRICT']),
  { ...pilotModel(['PROVINCE', 'COMMUNE']), id: 'model/elsewhere' },
  body('org/here', damHa.id),
  body('org/too', damHa.id),
  body('org/there', PROVINCE.id),
  post(pair.first, 'org/here'),
  post(pair.second, 'org/too'),
  post('post/there', 'org/there'),
  post('post/nowhere', 'org/nobody'),
]
const merger: BodyMerger = {
  kind: 'BodyMerger',
  id: 'merger/m',
  components: ['org/here', 'org/too'],
  result: 'org/here',
  model: 'model/m2',
  place: damHa.id,
  level: 'DISTRICT',
  decidedBy: null,
  valid: ALWAYS,
  startBasis: null,
  origin: stated,
}

describe.each([
  ['holding', pair],
  ['merger', merger],
])('a %s', (_kind, one) => {
  const wrong = (over: object) => wrongIn({ ...one, ...over } as Entry, WORLD)

  test('is right where all is at one level and place, or not recorded', () => {
    expect(wrong({})).toEqual([])
    expect(wrong({ model: null })).toEqual([])
    expect(wrong({ model: 'model/unknown' })).toEqual([])
    expect(wrongIn(one as Entry, [])).toEqual([])
  })
  test('is of the level of its place and of one of its model', () => {
    expect(wrong({ level: 'PROVINCE' })).toEqual([
      'level: is at level PROVINCE, but its place "place/vn/quang-ninh/dam-ha" is a DISTRICT.',
    ])
    expect(wrong({ model: 'model/elsewhere' })).toEqual([
      'level: is at level DISTRICT, but its model "model/elsewhere" is of PROVINCE, COMMUNE.',
    ])
  })
  test('looks at places and models only', () => {
    expect(wrong({ model: 'org/there' })).toEqual([])
  })
})

describe('a holding', () => {
  const wrong = (over: object) => wrongIn({ ...pair, ...over }, WORLD)
  test('joins two posts', () => {
    expect(wrong({ second: pair.first })).toEqual([
      'second: joins "post/dam-ha/chu-nhiem" with itself; it takes two posts.',
    ])
  })
  test('has the bodies of both posts where it is itself', () => {
    const is = 'is at "place/vn/quang-ninh/dam-ha", but "org/there" is at "place/vn/quang-ninh".'
    expect(wrong({ first: 'post/there' })).toEqual([`first: ${is}`])
    expect(wrong({ second: 'post/there' })).toEqual([`second: ${is}`])
  })
  test('may have posts, or bodies of posts, that are not recorded', () => {
    expect(wrong({ first: 'post/unknown', second: 'post/nowhere' })).toEqual([])
    expect(wrong({ first: 'org/there' })).toEqual([])
  })
})

describe('a merger', () => {
  const wrong = (over: object) => wrongIn({ ...merger, ...over }, WORLD)
  test('has its bodies where it is itself', () => {
    const is = 'is at "place/vn/quang-ninh/dam-ha", but "org/there" is at "place/vn/quang-ninh".'
    expect(wrong({ components: ['org/here', 'org/there'] })).toEqual([`components.1: ${is}`])
    expect(wrong({ result: 'org/there' })).toEqual([`result: ${is}`])
  })
  test('may have no result, and bodies that are not recorded', () => {
    expect(wrong({ result: null })).toEqual([])
    expect(wrong({ components: ['org/a', 'org/b'], result: 'org/c' })).toEqual([])
  })
})

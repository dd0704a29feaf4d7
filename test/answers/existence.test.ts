import { beforeAll, describe, expect, test } from 'vitest'
import { existence, onlyPossible } from '../../src/answers/existence.ts'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Store } from '../../src/store/store.ts'
import { body, lasting, post, SOURCE } from '../helpers/facts.ts'
import { held } from '../rules/conflicts/records.ts'
import { person } from './contrary-world.ts'
import { idsIn, readerOf, seen, storeOf } from './readers.ts'
import { inProvince, SMALL } from './small-world.ts'

const SINCE = lasting('2025-07-01')
const DATED = 'POST post/dated, ORGANIZATION org/dated, PLACE place/p/new'
const DERIVED = { basis: 'DERIVED', rule: 'r', inputs: ['place/p/new'] } as const
const LATER = {
  basis: 'STATED',
  confidence: 'HIGH',
  evidence: [{ type: 'CITATION', document: 'doc/later', words: null, note: null }],
} as const

/** Things in what is not recorded, in a place that comes later, and a post in a body that others took up. */
const MORE: readonly Entry[] = [
  body('org/lost', 'place/nowhere'),
  post('post/lost', 'org/nowhere'),
  held('lost', 'x', '2018-01-01', null, { post: 'post/nowhere' }),
  inProvince('place/p/new', { valid: lasting('2025-07-01') }),
  body('org/new', 'place/p/new'),
  post('post/new', 'org/new'),
  post('post/c1', 'org/c1'),
  body('org/dated', 'place/p/new', SINCE),
  post('post/dated', 'org/dated', SINCE),
  { ...post('post/made', 'org/dated', SINCE), origin: DERIVED },
  post('post/inside', 'org/new', SINCE),
  { ...SOURCE, id: 'doc/later', publishedAt: uncertainDate('2026-01-15') },
  held('dated', 'x', '2025-07-01', null, { post: 'post/dated', origin: LATER }),
  held('seen', 'y', '[..2026-01-16]', '[2026-01-16..]', { post: 'post/dated' }),
  { ...person('dead'), died: uncertainDate('2026-01-20') },
  held('dead', 'dead', '2025-07-01', null, { post: 'post/dated', origin: LATER }),
  { ...person('later'), born: uncertainDate('2026-01-10'), died: uncertainDate('[2026-01-20..2026-01-22]') },
  held('later', 'later', '2025-07-01', '2027', { post: 'post/dated' }),
  held('made', 'y', '2025-07-01', '2027', { post: 'post/dated', tenure: 'ACTING', origin: DERIVED }),
]
const LIVING = ['Place', 'Organization', 'Post', 'Occupancy'] as const

let store: Store
beforeAll(async () => {
  store = await storeOf([...SMALL, ...MORE])
})
const thing = async (id: string, day: Day) => {
  const view = await readerOf(store, day)
  const kind = LIVING.find((one) => one.slice(0, 3).toLowerCase() === id.slice(0, 3))
  return seen(view, kind ?? 'Occupancy', id as Entry['id']) as ReturnType<typeof seen<(typeof LIVING)[number]>>
}

const MERGER = 'MERGER merger/m'
describe('whether a thing is there', () => {
  test.each<readonly [string, Day, string, string]>([
    ['place/p/d', '2022-01-01', 'PRESUMED', 'PLACE place/p/d'],
    ['place/p/old', '2009-12-31', 'PRESUMED', 'PLACE place/p/old'],
    ['place/p/old', '2010-01-01', 'NO', 'PLACE place/p/old, EVENT event/end, DIRECTIVE directive/old'],
    ['place/p/new', '2025-06-30', 'NO', 'PLACE place/p/new'],
    ['org/party', '2022-01-01', 'PRESUMED', 'ORGANIZATION org/party, PLACE place/p/d'],
    ['org/gone', '2004-12-31', 'PRESUMED', 'ORGANIZATION org/gone, PLACE place/p'],
    ['org/gone', '2005-01-01', 'NO', 'ORGANIZATION org/gone'],
    ['place/p/new', '2025-07-01', 'YES', 'PLACE place/p/new'],
    ['org/new', '2025-07-01', 'PRESUMED', 'ORGANIZATION org/new'],
    ['org/dated', '2025-07-01', 'YES', 'ORGANIZATION org/dated, PLACE place/p/new'],
    ['post/dated', '2025-07-01', 'YES', DATED],
    ['post/made', '2025-07-01', 'PRESUMED', 'POST post/made'],
    ['post/inside', '2025-07-01', 'PRESUMED', 'ORGANIZATION org/new'],
    ['org/new', '2022-01-01', 'NO', 'PLACE place/p/new'],
    ['org/lost', '2022-01-01', 'PRESUMED', 'ORGANIZATION org/lost'],
    ['post/first', '2022-01-01', 'PRESUMED', 'POST post/first, ORGANIZATION org/party, PLACE place/p/d'],
    ['post/gone', '2006-01-01', 'NO', 'POST post/gone, ORGANIZATION org/gone'],
    ['post/new', '2022-01-01', 'NO', 'PLACE place/p/new'],
    ['post/lost', '2022-01-01', 'PRESUMED', 'POST post/lost'],
    // Who is seen in a post is there for certain, whatever is known of the post; what nobody says ended does not go on by itself.
    [
      'occupancy/1',
      '2018-01-01',
      'YES',
      'OWN_RECORD occupancy/1, POST post/first, ORGANIZATION org/party, PLACE place/p/d',
    ],
    ['occupancy/1', '2018-01-02', 'PRESUMED', 'OWN_RECORD occupancy/1'],
    ['occupancy/dated', '2026-01-15', 'YES', `OWN_RECORD occupancy/dated, ${DATED}`],
    ['occupancy/dated', '2026-01-16', 'PRESUMED', 'OWN_RECORD occupancy/dated'],
    ['occupancy/seen', '2026-01-15', 'UNKNOWN', 'OWN_RECORD occupancy/seen'],
    ['occupancy/seen', '2026-01-16', 'YES', `OWN_RECORD occupancy/seen, ${DATED}`],
    ['occupancy/seen', '2026-01-17', 'UNKNOWN', 'OWN_RECORD occupancy/seen'],
    ['occupancy/made', '2026-01-15', 'PRESUMED', 'OWN_RECORD occupancy/made'],
    ['occupancy/1', '2017-12-31', 'NO', 'OWN_RECORD occupancy/1'],
    ['occupancy/4', '2004-06-01', 'UNKNOWN', 'OWN_RECORD occupancy/4'],
    ['occupancy/4', '2005-01-01', 'NO', 'OWN_RECORD occupancy/4, POST post/gone, ORGANIZATION org/gone'],
    ['occupancy/lost', '2022-01-01', 'PRESUMED', 'OWN_RECORD occupancy/lost'],
    // Nobody holds a post after their death, nor before they were born; on the day of their death they may have held it.
    ['occupancy/dead', '2026-01-20', 'PRESUMED', 'OWN_RECORD occupancy/dead'],
    ['occupancy/dead', '2026-01-21', 'NO', 'HOLDER person/dead'],
    ['occupancy/later', '2026-01-09', 'NO', 'HOLDER person/later'],
    ['occupancy/later', '2026-01-20', 'YES', `OWN_RECORD occupancy/later, HOLDER person/later, ${DATED}`],
    ['occupancy/later', '2026-01-21', 'UNKNOWN', 'HOLDER person/later'],
    ['occupancy/later', '2026-01-23', 'NO', 'HOLDER person/later'],
    // What a merger made is there as long as that lasts, with all that is in it.
    ['org/joint', '2018-12-31', 'NO', MERGER],
    ['org/joint', '2019-01-01', 'PRESUMED', 'ORGANIZATION org/joint, PLACE place/p/e'],
    ['post/joint', '2018-12-31', 'NO', MERGER],
    ['occupancy/3', '2018-12-31', 'NO', MERGER],
    ['occupancy/3', '2019-01-01', 'PRESUMED', 'OWN_RECORD occupancy/3'],
    // What it took up is not there by itself; the posts in it still are.
    ['org/c1', '2018-12-31', 'PRESUMED', 'ORGANIZATION org/c1, PLACE place/p/e'],
    ['org/c1', '2019-01-01', 'NO', MERGER],
    ['post/c1', '2019-01-01', 'PRESUMED', 'POST post/c1, ORGANIZATION org/c1, PLACE place/p/e'],
  ])('%s on %s: %s', async (id, day, state, because) => {
    const { view, value } = await thing(id, day)
    const found = await existence(view, value)
    expect(found.state).toBe(state)
    expect(found.because.map(({ value: { role, fact } }) => `${role} ${fact}`).join(', ')).toBe(because)
  })
})

describe('of several things', () => {
  test.each<readonly [Day, string]>([
    ['2004-06-01', 'place/p/d place/p/old org/gone org/c1 org/lost post/gone post/lost occupancy/4'],
    ['2009-12-31', 'place/p/d place/p/old org/c1 org/lost post/lost'],
    ['2018-12-31', 'place/p/d org/c1 org/lost post/lost occupancy/1 occupancy/lost'],
    ['2022-01-01', 'place/p/d org/joint org/lost post/joint post/lost occupancy/1 occupancy/3 occupancy/lost'],
  ])('those that may be there on %s', async (day, wanted) => {
    const ids = [
      ...['place/p/d', 'place/p/old', 'place/p/new', 'org/gone', 'org/joint', 'org/c1', 'org/new', 'org/lost'],
      ...['post/gone', 'post/joint', 'post/new', 'post/lost', 'occupancy/1', 'occupancy/3', 'occupancy/4'],
      'occupancy/lost',
    ]
    const things = await Promise.all(ids.map((id) => thing(id, day)))
    expect(idsIn(await onlyPossible(things)).join(' ')).toBe(wanted)
  })
})

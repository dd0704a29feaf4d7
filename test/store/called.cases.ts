import { expect } from 'vitest'
import { type Day, dayAfter } from '../../src/model/date.ts'
import type { Interval } from '../../src/model/interval.ts'
import type { Place } from '../../src/model/place.ts'
import { anyOf } from '../../src/store/queries.ts'
import type { Query } from '../../src/store/store.ts'
import { lasting, SOURCE } from '../helpers/facts.ts'
import { DAYS } from '../helpers/random-world/dates.ts'
import { batch, type Case, damHa } from './case-world.ts'
import { pageFrom } from './plain/order.ts'
import { PlainView } from './plain-view.ts'
import { randomHistory } from './random-history.ts'

const CHANGE = '[2024-11-02..2025-01-01]'
/** A rural district that became a town on a day that its sources leave open. */
const changed: Place = {
  ...damHa,
  valid: lasting('2000-01-01'),
  designations: [
    { designation: 'RURAL_DISTRICT', valid: lasting(null, CHANGE) },
    { designation: 'TOWN', valid: lasting(CHANGE) },
  ],
}
const WHOLE = { first: 1000, after: null }
const HOW = ['CERTAIN', 'PRESUMED', 'POSSIBLE', 'ANY'] as const
type How = (typeof HOW)[number]

const called = (how: How, ...designations: readonly string[]): Query<'Place'> => ({
  ...anyOf('Place'),
  existing: how,
  class: designations,
})

/** How many places a list of those called so holds on a day. */
const ANSWERS: readonly (readonly [Day, How, readonly string[], number])[] = [
  ['2024-11-01', 'CERTAIN', ['RURAL_DISTRICT'], 1],
  ['2024-11-01', 'ANY', ['TOWN'], 0],
  ['2024-12-01', 'POSSIBLE', ['RURAL_DISTRICT'], 1],
  ['2024-12-01', 'POSSIBLE', ['TOWN'], 1],
  ['2024-12-01', 'PRESUMED', ['TOWN'], 0],
  ['2024-12-01', 'CERTAIN', ['RURAL_DISTRICT'], 0],
  ['2024-12-01', 'CERTAIN', ['RURAL_DISTRICT', 'TOWN'], 1],
  ['2025-01-01', 'CERTAIN', ['TOWN'], 1],
  ['2025-01-01', 'POSSIBLE', ['RURAL_DISTRICT'], 0],
]

const RURAL = (valid: Interval) => ({ designation: 'RURAL_DISTRICT', valid })
const TOWN = (valid: Interval) => ({ designation: 'TOWN', valid })
const apart = [RURAL(lasting('1990', '2010')), TOWN(lasting('2020'))] as const
const seen = [
  RURAL(lasting('[..2010-01-01]', '[2010-01-01..]')),
  TOWN(lasting('[..2020-01-01]', '[2020-01-01..]')),
] as const

const WHILE_APART: typeof ANSWERS = [
  ['2015-01-01', 'POSSIBLE', ['RURAL_DISTRICT'], 1],
  ['2015-01-01', 'POSSIBLE', ['TOWN'], 1],
  ['2015-01-01', 'CERTAIN', ['RURAL_DISTRICT', 'TOWN'], 0],
  ['2024-01-01', 'CERTAIN', ['TOWN'], 1],
  ['1985-01-01', 'ANY', ['TOWN'], 1],
  ['1985-01-01', 'ANY', ['RURAL_DISTRICT'], 0],
]

const WORLDS: readonly (readonly [Place, typeof ANSWERS])[] = [
  [changed, ANSWERS],
  // Between two dated designations it may have either, in whichever order they are written.
  [{ ...changed, designations: apart }, WHILE_APART],
  [{ ...changed, designations: apart.toReversed() }, WHILE_APART],
  // Seen under two of them later, it need not have had one of them before.
  [{ ...changed, designations: seen }, [['2005-01-01', 'CERTAIN', ['RURAL_DISTRICT', 'TOWN'], 0]]],
]

/** By what places are called, which changes over time. */
export const CALLED: Readonly<Record<string, Case>> = {
  'places are listed by what they may be called on the day and, where that is asked, surely are': async (store) => {
    const { journal } = await randomHistory(store, 811)
    const told = new Set<string>()
    for (const day of DAYS.flatMap((one) => [one, dayAfter(one)]))
      for (const query of HOW.flatMap((how) => [called(how, 'TOWN'), called(how, 'WARD', 'TOWN', 'RURAL_DISTRICT')])) {
        const at = { validAt: day, revision: journal.head.number }
        const plain = new PlainView(journal.records, at)
        const wanted = plain.find(query)
        const given = await store.view(at).find(query, WHOLE)
        expect(given, `${day} ${query.existing} ${query.class}`).toEqual(pageFrom(wanted, plain.keyOf, WHOLE))
        if (wanted.length > 0) told.add(`${query.existing} ${query.class?.length} ${wanted.length}`)
      }
    expect(told.size).toBeGreaterThan(HOW.length * 3)

    for (const [place, answers] of WORLDS) {
      const { number: revision } = await store.append(batch({ put: [SOURCE, place] }))
      for (const [validAt, how, designations, wanted] of answers) {
        const query = { ...called(how, ...designations), within: place.id }
        expect(await store.view({ validAt, revision }).count(query), `${validAt} ${how} ${designations}`).toBe(wanted)
      }
    }
  },
}

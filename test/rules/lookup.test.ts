import { describe, expect, test } from 'vitest'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Directive } from '../../src/model/directive.ts'
import type { PlaceId } from '../../src/model/ids.ts'
import { ALWAYS, type Interval } from '../../src/model/interval.ts'
import type { Place } from '../../src/model/place.ts'
import { bearersMeant, directivesMeant, lastBearers } from '../../src/rules/lookup.ts'
import { district, lasting, named, stated } from '../helpers/facts.ts'

const MARK = { scheme: 'GSO', value: '15' }

const bearer = (id: PlaceId, valid: Interval, borne: Interval = ALWAYS): Place => ({
  ...district(id, valid),
  codes: [{ ...MARK, valid: borne }],
})
const meant = (bearers: readonly Place[], day: Day) => bearersMeant(bearers, MARK, day).map(({ id }) => id)

describe('a code', () => {
  const old = bearer('place/old', lasting(null, '2025-07-01'))
  const next = bearer('place/next', lasting('2025-07-01'))

  test.each([
    ['ends with its place', '2025-06-30', ['place/old']],
    ['is then that of the next', '2025-07-01', ['place/next']],
  ] as const)('%s', (_what, day, ids) => expect(meant([old, next], day)).toEqual(ids))

  test('of places that are gone still means them', () => {
    expect(meant([old], '2026-01-01')).toEqual(['place/old'])
  })

  test('that several may have borne means the one that did for certain', () => {
    const perhaps = bearer('place/perhaps', ALWAYS, lasting('2025'))
    expect(meant([perhaps, bearer('place/surely', ALWAYS)], '2025-03-01')).toEqual(['place/surely'])
  })

  test('that was borne for certain, by a place that may not have been there, was not', () => {
    const perhaps = bearer('place/perhaps', lasting('2025'))
    expect(meant([perhaps, bearer('place/surely', ALWAYS)], '2025-03-01')).toEqual(['place/surely'])
  })

  test('is told from others of the same place', () => {
    const other = { ...district('place/other', ALWAYS), codes: [{ ...MARK, value: '16', valid: ALWAYS }] }
    const foreign = { ...district('place/foreign', ALWAYS), codes: [{ ...MARK, scheme: 'ISO', valid: ALWAYS }] }
    const perhaps = bearer('place/perhaps', ALWAYS, lasting('2025'))
    expect(meant([other, foreign, perhaps], '2025-03-01')).toHaveLength(3)
    expect(meant([other, foreign, bearer('place/surely', ALWAYS)], '2025-03-01')).toEqual(['place/surely'])
  })

  test.each([
    ['was gone', lasting(null, '2025-03-01')],
    ['was not there yet', lasting('2025-03-02')],
  ])('means no place that %s, where another may have borne it', (_what, valid) => {
    const perhaps = bearer('place/perhaps', ALWAYS, lasting('2025'))
    expect(meant([bearer('place/not', valid), perhaps], '2025-03-01')).toEqual(['place/perhaps'])
    expect(meant([bearer('place/not', valid), perhaps, { ...perhaps, id: 'place/too' }], '2025-03-01')).toHaveLength(2)
  })

  test('borne again is borne for certain', () => {
    const perhaps = bearer('place/perhaps', ALWAYS, lasting('2025'))
    const again = [lasting(null, '2020'), lasting('2021')].map((valid) => ({ ...MARK, valid }))
    const surely: Place = { ...district('place/surely', ALWAYS), codes: again }
    expect(meant([perhaps, surely], '2025-03-01')).toEqual(['place/surely'])
  })

  test('that two bore for certain means both', () => {
    expect(meant([bearer('place/one', ALWAYS), bearer('place/two', ALWAYS)], '2025-03-01')).toHaveLength(2)
  })
})

describe('a code that no place bears on a day', () => {
  const last = (bearers: readonly Place[], day: Day) => lastBearers(bearers, MARK, day).map(({ id }) => id)
  const [first, then] = [
    bearer('place/first', ALWAYS, lasting(null, '2010')),
    bearer('place/then', lasting(null, '2020')),
  ]
  test.each([
    ['2026-01-01', ['place/then']],
    ['2015-01-01', ['place/first']],
    ['2005-01-01', []],
  ] as const)('means on %s those that bore it last: %j', (day, ids) => expect(last([first, then], day)).toEqual(ids))
})

describe('a citation', () => {
  const directive = (id: `directive/${string}`, term: number | null, ...dates: readonly string[]): Directive => ({
    kind: 'Directive',
    id,
    names: named(id),
    instrument: 'RESOLUTION',
    issuer: null,
    number: null,
    symbol: '18-NQ/TW',
    aliases: [],
    term,
    issued: dates.map((date) => ({ date: uncertainDate(date), evidence: [] })),
    effectiveFrom: null,
    signers: [],
    relations: [],
    reports: [],
    origin: stated,
  })
  const all = [
    directive('directive/2017', 12, '2017-10-25'),
    directive('directive/2022', 13, '2022-06-16', '2022-07'),
    directive('directive/undated', null),
  ]
  const meantBy = (cited: { readonly issuedOn?: Day; readonly term?: number }) =>
    directivesMeant(all, { symbol: '18-NQ/TW', issuedOn: null, term: null, ...cited }).map(({ id }) => id)

  test('by the symbol alone means all that bear it', () => {
    expect(meantBy({})).toEqual(all.map(({ id }) => id))
  })

  test.each([
    ['on its day', '2017-10-25', ['directive/2017']],
    ['on no other', '2017-10-24', []],
    ['on any day of a month that a source gives', '2022-07-31', ['directive/2022']],
    ['nor after it', '2022-08-01', []],
  ] as const)('by the day means what was issued %s', (_when, issuedOn, ids) =>
    expect(meantBy({ issuedOn })).toEqual(ids),
  )

  test('by the term means those of that term', () => {
    expect(meantBy({ term: 13 })).toEqual(['directive/2022'])
    expect(meantBy({ term: 12, issuedOn: '2022-06-16' })).toEqual([])
  })
})

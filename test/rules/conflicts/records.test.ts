import { describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../../src/model/change-event.ts'
import { uncertainDate } from '../../../src/model/date.ts'
import type { Name } from '../../../src/model/name.ts'
import type { Code, Place } from '../../../src/model/place.ts'
import { decidedByRepealed, issuedTwice, issuerNotThere } from '../../../src/rules/conflicts/directives.ts'
import { eventAgainstLives } from '../../../src/rules/conflicts/events.ts'
import { codeShared, twoCodes, twoNames } from '../../../src/rules/conflicts/marks.ts'
import { contraryReports } from '../../../src/rules/conflicts/reports.ts'
import { district, lasting, named, stated } from '../../helpers/facts.ts'
import { allOf, directive, factsOf, issued, report } from './records.ts'

describe('a directive dated by two sources', () => {
  test('is in conflict when the dates cannot be one', () => {
    expect(issuedTwice(issued('2018-10-04', '2018-10-14'))).toEqual([
      {
        rule: 'ISSUED_TWICE',
        about: 'directive/580',
        facts: ['directive/580'],
        explanation: 'Sources date its issue differently: 2018-10-04 and 2018-10-14.',
      },
    ])
    expect(issuedTwice(issued('2018-10', '2018-10-14', '2018-11'))).toHaveLength(1)
  })
  test('is not in conflict when one date only says less', () => {
    expect(issuedTwice(issued('2018-10', '2018-10-14'))).toEqual([])
    expect(issuedTwice(issued('2018-10-14'))).toEqual([])
    expect(issuedTwice(issued())).toEqual([])
  })
})

describe('a directive of a body', () => {
  const life = [
    { role: 'ORGANIZATION', fact: 'org/c', valid: lasting('2000', '2020-01-01') },
    { role: 'PLACE', fact: 'place/c', valid: lasting('2010') },
  ] as const
  const ordering = (from: string) => [{ fact: 'effect/1', effectiveFrom: uncertainDate(from) }] as const
  test.each([
    ['that had ended', issued('2022-07-07'), [], 'org/c'],
    ['whose place was not there yet', issued('2005'), [], 'place/c'],
    ['that had ended, by the day of its order', directive(), ordering('2020-01-01'), 'org/c'],
    [
      'that had ended when it took effect',
      directive({ effectiveFrom: uncertainDate('2021') }),
      ordering('2019'),
      'org/c',
    ],
  ])('%s is in conflict with its life', (_what, one, provisions, gone) => {
    const [conflict] = issuerNotThere(one, life, provisions)
    expect(conflict).toMatchObject({ rule: 'ISSUER_NOT_THERE', about: 'directive/580' })
    expect(conflict?.facts).toEqual([...new Set(['directive/580', 'org/c', gone])])
  })
  test.each([
    ['that was there', issued('2019-12-31'), ordering('2022')],
    ['that may have been there', issued('2020', '2019'), []],
    ['of no known day', directive(), []],
  ])('%s is in none', (_what, one, provisions) => {
    expect(issuerNotThere(one, life, provisions)).toEqual([])
  })
})

test('what begins by a directive that was repealed before is in conflict with the repeal', () => {
  const repeal = { directive: 'directive/old', by: 'directive/new', from: uncertainDate('2023-01-01') } as const
  const begun = (from: string) => decidedByRepealed(repeal, [{ fact: 'holding/h', effectiveFrom: uncertainDate(from) }])
  expect(begun('2023-01-01')).toMatchObject([{ about: 'directive/old', facts: ['holding/h', 'directive/new'] }])
  expect([...begun('2022-12-31'), ...begun('2023'), ...begun('2022')]).toHaveLength(1)
  expect([...begun('2022-12-31'), ...begun('2022')]).toEqual([])
})

describe('reports on one arrangement', () => {
  const told = (a: string, b: string) =>
    factsOf(contraryReports('holding/h', [report('a', 'DONE', a), report('b', 'NOT_DONE', b)]))
  test('are in conflict when they differ and neither surely came first', () => {
    expect(told('2022-10-15', '2022-10-15')).toEqual([['report/a', 'report/b']])
    expect(told('2022-10', '2022-10-15')).toHaveLength(1)
  })
  test('are in none when one is later, or only bounded', () => {
    expect(told('2022-10-15', '2022-10-16')).toEqual([])
    expect(told('[..2022-10-15]', '2022-10-01')).toEqual([])
    expect(told('2022-10-01', '[..2022-10-15]')).toEqual([])
  })
  test('are in conflict when one bound dates both, and in none when they say the same', () => {
    expect(told('[..2022-10-15]', '[..2022-10-15]')).toHaveLength(1)
    const twice = [report('a', 'DONE', '2022-10-15'), report('b', 'DONE', '2022-10-15')]
    expect(factsOf(contraryReports('holding/h', twice))).toEqual([])
    expect(allOf(contraryReports('holding/h', [...twice, report('c', 'NOT_DONE', '2022-10')]))[0]?.rule).toBe(
      'CONTRARY_REPORTS',
    )
  })
})

describe('an event', () => {
  const event = (outcome: 'ENDED' | 'CONTINUED', results: ChangeEvent['results'] = []): ChangeEvent => ({
    kind: 'ChangeEvent',
    id: 'event/m',
    names: named('m'),
    change: 'MERGER',
    date: uncertainDate('2025-07-01'),
    originals: [{ id: 'place/p1', outcome }],
    results,
    directive: null,
    origin: stated,
  })
  const against = (one: ChangeEvent, from: string | null, to: string | null) =>
    eventAgainstLives(one, () => lasting(from, to)).map(({ explanation }) => explanation)

  test.each([
    ['ended, and goes on', 'ENDED', null, null, 'is said to end, but goes on'],
    ['ended, and ends later', 'ENDED', '2000', '2025-07-02', 'is said to end, but goes on'],
    ['ended, and ended before', 'ENDED', '2000', '2024', 'is said to end, but ended before'],
    ['goes on, and ended', 'CONTINUED', '2000', '2025-07-01', 'is said to go on, but ended'],
    ['goes on, and begins later', 'CONTINUED', '2026', null, 'had not begun'],
  ] as const)('is in conflict with a thing that by it %s', (_what, outcome, from, to, words) => {
    expect(against(event(outcome), from, to)).toEqual([expect.stringContaining(words)])
  })

  test.each([
    ['ended on its day', 'ENDED', null, '2025-07-01'],
    ['ended in its year', 'ENDED', null, '2025'],
    ['goes on', 'CONTINUED', '2000', null],
    ['goes on and ended later', 'CONTINUED', '2000', '2026'],
  ] as const)('is in none with a thing that by it %s', (_what, outcome, from, to) => {
    expect(against(event(outcome), from, to)).toEqual([])
  })

  test('agrees with results that are there from it on', () => {
    const told = (from: string | null, to: string | null) =>
      eventAgainstLives(event('ENDED', ['place/p2', 'place/p2']), (id) =>
        id === 'place/p2' ? lasting(from, to) : null,
      )
    expect(told('2025-07-01', null)).toEqual([])
    expect(told('2000', null)).toEqual([])
    expect(told('2026-07-01', null)).toMatchObject([{ about: 'place/p2', facts: ['event/m', 'place/p2'] }])
    expect(told('2000', '2019-01-01')).toHaveLength(1)
  })
})

describe('codes', () => {
  const code = (value: string, from: string | null, to: string | null, scheme = 'GSO'): Code => ({
    scheme,
    value,
    valid: lasting(from, to),
  })
  const place = (id: Place['id'], codes: readonly Code[], valid = lasting(null)): Place => ({
    ...district(id, valid),
    codes,
  })
  const shared = (...places: readonly Place[]) => factsOf(codeShared('GSO', '15', places))

  test('of two places at once are in conflict, undated ones for as long as their places are there', () => {
    expect(shared(place('place/a', [code('15', null, null)]), place('place/b', [code('15', '2025', null)]))).toEqual([
      ['place/a', 'place/b'],
    ])
    expect(
      shared(place('place/a', [code('15', null, '2025-07-02')]), place('place/b', [code('15', '2025-07-01', null)])),
    ).toHaveLength(1)
  })
  test('may be handed on, and end with their place', () => {
    expect(
      shared(place('place/a', [code('15', null, '2025-07-01')]), place('place/b', [code('15', '2025-07-01', null)])),
    ).toEqual([])
    const gone = place('place/a', [code('15', null, null)], lasting(null, '2025-07-01'))
    expect(shared(gone, place('place/b', [code('15', '2025-07-01', null)]))).toEqual([])
    expect(shared(place('place/a', [code('15', null, null), code('15', '2020', null)]))).toEqual([])
  })
  test('of another scheme or value are other codes', () => {
    expect(
      shared(
        place('place/a', [code('15', null, null)]),
        place('place/b', [code('015', null, null), code('15', null, null, 'ISO')]),
      ),
    ).toEqual([])
  })
  test('of one scheme at once in one place are in conflict', () => {
    const told = (...codes: readonly Code[]) => allOf(twoCodes(place('place/a', codes)))
    expect(told(code('06970', null, null), code('06978', null, null))).toMatchObject([
      { rule: 'TWO_CODES', facts: ['place/a'] },
    ])
    expect(told(code('06970', null, '2020'), code('06978', '2020', null))).toEqual([])
    expect(told(code('06970', null, null), code('VN-1', null, null, 'ISO'))).toEqual([])
  })
})

describe('preferred names', () => {
  const name = (text: string, from: string | null, to: string | null, over: Partial<Name> = {}): Name => ({
    language: 'vi',
    text,
    use: 'PREFERRED',
    valid: lasting(from, to),
    ...over,
  })
  const told = (...names: readonly Name[]) => allOf(twoNames({ id: 'org/a', valid: lasting(null), names }))
  test('of one language at once are in conflict', () => {
    expect(told(name('Tên 1', '2010', null), name('Tên 2', '2015', null))).toMatchObject([
      { rule: 'TWO_NAMES', facts: ['org/a'] },
    ])
    expect(told(name('Tên 1', null, null), name('Tên 2', null, null))).toHaveLength(1)
  })
  test.each([
    ['follow each other', [name('Trước', null, '2018'), name('Sau', '2018', null)]],
    ['are of two languages', [name('A', null, null), name('B', null, null, { language: 'en' })]],
    ['are the same', [name('A', null, null), name('A', '2015', null)]],
    ['are alternates', [name('A', null, null), name('B', null, null, { use: 'ALTERNATE' })]],
  ])('are in none when they %s', (_what, names) => {
    expect(told(...names)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { type Day, LAST_DAY, uncertainDate } from '../../src/model/date.ts'
import {
  endReasons,
  existenceOf,
  heldThrough,
  type Life,
  lifeOf,
  shownThrough,
  shownWith,
  surely,
} from '../../src/rules/existence.ts'
import { lasting, stated } from '../helpers/facts.ts'
import { event } from './events.ts'

const life = (role: Life['role'], from: string | null, to: string | null, through: Day | null = LAST_DAY): Life => ({
  role,
  fact: role === 'POST' ? 'post/p' : role === 'PLACE' ? 'place/p' : 'org/p',
  valid: lasting(from, to),
  shownThrough: through,
})
const reasons = (...lives: readonly Life[]) => lives.map(({ role, fact }) => ({ role, fact }))

describe('a thing exists', () => {
  const post = life('POST', '2018-04-11', '2022-07-07')
  test.each([
    ['2018-04-10', 'NO'],
    ['2018-04-11', 'YES'],
    ['2022-07-06', 'YES'],
    ['2022-07-07', 'NO'],
  ] as const)('within its own time: on %s %s', (day, state) => {
    expect(existenceOf([post], [], day)).toEqual({ state, because: reasons(post) })
  })

  const bounded = life('POST', '[2018-04-11..2018-05-01]', '[2022-07-07..2022-08-01]')
  const place = life('PLACE', null, null)
  test.each([
    ['2018-04-10', 'NO', [bounded]],
    ['2018-04-11', 'UNKNOWN', [bounded]],
    ['2018-04-30', 'UNKNOWN', [bounded]],
    ['2018-05-01', 'YES', [bounded, place]],
    ['2022-07-06', 'YES', [bounded, place]],
    ['2022-07-07', 'UNKNOWN', [bounded]],
    ['2022-07-31', 'UNKNOWN', [bounded]],
    ['2022-08-01', 'NO', [bounded]],
  ] as const)('surely, perhaps or not: on %s %s', (day, state, because) => {
    expect(existenceOf([bounded, place], [], day)).toEqual({ state, because: reasons(...because) })
  })

  test('not without what it lives in; its end comes over a start', () => {
    const early = life('PLACE', null, '2020-01-01')
    const late = life('ORGANIZATION', '2021-01-01', null)
    expect(existenceOf([post, late, early], [], '2020-06-01')).toEqual({ state: 'NO', because: reasons(early) })
    expect(existenceOf([post, late], [], '2020-06-01')).toEqual({ state: 'NO', because: reasons(late) })
  })

  test('not after an event that ended it, which is told', () => {
    const end = event({ originals: [{ id: 'post/p', outcome: 'ENDED' }] })
    expect(existenceOf([life('POST', null, '2025-07-01')], [end], '2025-07-01').because).toEqual([
      { role: 'POST', fact: 'post/p' },
      { role: 'EVENT', fact: 'event/e' },
    ])
  })
})

describe('how far sources show a thing', () => {
  const derived = { basis: 'DERIVED', rule: 'r', inputs: ['place/p'] } as const
  const of = (
    from: string | null,
    to: string | null = null,
    origin: Parameters<typeof shownThrough>[0]['origin'] = stated,
  ) => ({
    id: 'org/p' as const,
    valid: lasting(from, to),
    origin,
  })
  test('until its end, but on no day where a rule made it or nobody says since when it is there', () => {
    expect(shownThrough(of('2018-01-01'))).toBe(LAST_DAY)
    expect(shownThrough(of('[..2018-01-01]', '2020'))).toBe(LAST_DAY)
    expect(shownThrough(of(null, '2020'))).toBeNull()
    expect(shownThrough(of('2018-01-01', null, derived))).toBeNull()
    expect(lifeOf('ORGANIZATION', of(null)).shownThrough).toBeNull()
  })
  test.each<readonly [string | null, string | null, readonly string[], Day | null]>([
    ['2018-08-01', null, [], '2018-08-01'],
    ['2018', null, [], '2018-12-31'],
    ['2018', '9999-12-31', ['2020-01-01'], '2020-01-01'],
    ['[..2022-07-07]', null, ['2022-07-01'], '2022-07-07'],
    ['2018-08-01', null, ['2018-08-20', '2018-08'], '2018-08-20'],
    ['2018-08-01', null, ['2019'], '2019-01-01'],
    ['2018-08-01', '[2018-08-31..]', ['2019'], LAST_DAY],
    ['2018-08-01', '2025', [], LAST_DAY],
    [null, null, ['2019-01-01'], null],
  ])('what a person holds, from %s to %s by sources of %j: through %s', (from, to, seen, through) => {
    expect(heldThrough(of(from, to), seen.map(uncertainDate))).toBe(through)
    expect(heldThrough(of(from, to, derived), seen.map(uncertainDate))).toBeNull()
  })
  test('says on which days they make it certain', () => {
    expect([
      surely('2020-01-01', '2020-01-01'),
      surely('2020-01-01', '2020-01-02'),
      surely(null, '2020-01-01'),
    ]).toEqual([...['YES', 'PRESUMED', 'PRESUMED']])
  })
})

describe('a thing is presumed to exist', () => {
  const post = life('POST', '2018-01-01', '2022-01-01', '2020-01-01')
  const place = life('PLACE', null, null, null)
  test('where sources show it no longer, or not what it lives in, which is told', () => {
    expect(existenceOf([post], [], '2020-01-01')).toEqual({ state: 'YES', because: reasons(post) })
    expect(existenceOf([post], [], '2020-01-02')).toEqual({ state: 'PRESUMED', because: reasons(post) })
    expect(existenceOf([post, place], [], '2020-01-01')).toEqual({ state: 'PRESUMED', because: reasons(place) })
    expect(existenceOf([post, place], [], '2020-01-02')).toEqual({ state: 'PRESUMED', because: reasons(post, place) })
  })
  test('not where its dates leave that open, nor outside them', () => {
    const open = life('ORGANIZATION', '[2017..2021-12-31]', null)
    expect(existenceOf([post, open, place], [], '2021-06-01')).toEqual({ state: 'UNKNOWN', because: reasons(open) })
    expect(existenceOf([post, place], [], '2022-01-01').state).toBe('NO')
  })
  test('not for who is seen in it', () => {
    expect(existenceOf([post, ...shownWith([place])], [], '2020-01-01').state).toBe('YES')
    expect(existenceOf([post, ...shownWith([life('PLACE', '2021', null, null)])], [], '2020-01-01').state).toBe('NO')
  })
})

describe('why something ended', () => {
  const ended = [life('POST', null, '2025-07-01'), life('PLACE', null, '2025-07-01')]
  const of = (over: Parameters<typeof event>[0], day: Day = '2025-07-01') =>
    endReasons(ended, [event(over)], day)
      .slice(2)
      .map(({ role, fact }) => `${role} ${fact}`)
  const originals = [{ id: 'place/p', outcome: 'ENDED' }] as const

  test('is each thing, then the event and its directive', () => {
    expect(endReasons(ended, [event({ originals, directive: 'directive/203' })], '2025-07-01')).toEqual([
      { role: 'POST', fact: 'post/p' },
      { role: 'PLACE', fact: 'place/p' },
      { role: 'EVENT', fact: 'event/e' },
      { role: 'DIRECTIVE', fact: 'directive/203' },
    ])
    expect(of({ originals })).toEqual(['EVENT event/e'])
  })
  test.each([
    ['that comes later', { originals, date: '2025-07-02' }],
    ['that ends other things', { originals: [{ id: 'place/q', outcome: 'ENDED' }] }],
    ['after which it goes on', { originals: [{ id: 'place/p', outcome: 'CONTINUED' }] }],
    ['that ends nothing', { originals: [] }],
  ] as const)('is no event %s', (_what, over) => {
    expect(of(over)).toEqual([])
  })
  test('is an event that may have come, and one that ends other things too', () => {
    expect(of({ originals, date: '[2025-07-01..2025-08-01]' })).toEqual(['EVENT event/e'])
    expect(of({ originals: [{ id: 'place/q', outcome: 'CONTINUED' }, ...originals] })).toEqual(['EVENT event/e'])
  })
})

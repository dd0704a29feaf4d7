import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/date.ts'
import { endReasons, existenceOf } from '../../src/rules/existence.ts'
import type { Lifespan } from '../../src/rules/lifespans.ts'
import { lasting } from '../helpers/facts.ts'
import { event } from './events.ts'

const life = (role: Lifespan['role'], from: string | null, to: string | null): Lifespan => ({
  role,
  fact: role === 'POST' ? 'post/p' : role === 'PLACE' ? 'place/p' : 'org/p',
  valid: lasting(from, to),
})
const reasons = (...lives: readonly Lifespan[]) => lives.map(({ role, fact }) => ({ role, fact }))

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

import { describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../../src/model/change-event.ts'
import { uncertainDate } from '../../../src/model/date.ts'
import { eventAgainstLives } from '../../../src/rules/conflicts/events.ts'
import { lasting, named, stated } from '../../helpers/facts.ts'

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

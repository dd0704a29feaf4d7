import { describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../../src/model/change-event.ts'
import { uncertainDate } from '../../../src/model/date.ts'
import * as rules from '../../../src/rules/conflicts/events.ts'
import { lasting, named, stated } from '../../helpers/facts.ts'
import { event as eventOf } from '../events.ts'
import { inKeys } from './records.ts'

const eventAgainstLives = inKeys(rules.eventAgainstLives)
const eventIncomplete = inKeys(rules.eventIncomplete)

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

describe('an event of a day that is open', () => {
  const date = '[2025-06-01..2025-07-01]'
  const told = (outcome: 'ENDED' | 'CONTINUED', from: string | null, to: string | null) =>
    eventAgainstLives(eventOf({ date, originals: [{ id: 'place/p', outcome }] }), () => lasting(from, to))
  const toldOfResult = (from: string | null, to: string | null) =>
    eventAgainstLives(eventOf({ date, results: ['place/p'] }), () => lasting(from, to))
  test.each([
    ['ENDED', '2025-07-01', '2025-07-02', 'is said to end, but goes on'],
    ['ENDED', null, '2025-05-31', 'is said to end, but ended before'],
    ['ENDED', '2025-07-02', null, 'had not begun'],
    ['CONTINUED', '2025-07-02', null, 'had not begun'],
    ['CONTINUED', null, '2025-06-01', 'is said to go on, but ended'],
    ['CONTINUED', null, '2025-05-31', 'is said to go on, but ended'],
  ] as const)('in which something %s from %s to %s', (outcome, from, to, words) => {
    expect(told(outcome, from, to).map(({ explanation }) => explanation)).toEqual([
      expect.stringContaining(`By the event of ${date}, place/p ${words}: it is recorded `),
    ])
  })
  test.each([
    ['ENDED', null, '2025-06-01'],
    ['ENDED', '2025-06-30', '2025-07-01'],
    ['ENDED', null, '[2025-07-01..2025-07-02]'],
    ['ENDED', null, '[2025-05-31..2025-06-01]'],
    ['CONTINUED', '2025-07-01', null],
    ['CONTINUED', null, '2025-06-02'],
  ] as const)('may agree with what %s from %s to %s', (outcome, from, to) => {
    expect(told(outcome, from, to)).toEqual([])
  })
  test('may agree with a result that began and had not ended by its day', () => {
    expect([toldOfResult('2025-07-01', null), toldOfResult(null, '2025-06-02')]).toEqual([[], []])
    expect(toldOfResult('2025-07-02', null)[0]?.explanation).toBe(
      `By the event of ${date}, place/p is said to result, but begins later: it is recorded from 2025-07-02, no end stated.`,
    )
    expect(toldOfResult(null, '2025-06-01')).toEqual([
      {
        rule: 'EVENT_AGAINST_LIFE',
        about: 'place/p',
        facts: ['event/e', 'place/p'],
        explanation: `By the event of ${date}, place/p is said to result, but ended before: it is recorded until before 2025-06-01, no start stated.`,
      },
    ])
  })
  test('ends what goes on without a stated end, however late its day may be', () => {
    const late = eventOf({ date: '[2025-07-01..]', originals: [{ id: 'place/p', outcome: 'ENDED' }] })
    expect(eventAgainstLives(late, () => lasting('2000', null))).toHaveLength(1)
    expect(eventAgainstLives(late, () => lasting('2000', '2030'))).toEqual([])
  })
  test('agrees with what is not recorded', () => {
    const event = eventOf({ date, originals: [{ id: 'place/p', outcome: 'ENDED' }], results: ['place/q'] })
    expect(eventAgainstLives(event, () => null)).toEqual([])
  })
})

describe('an event of too few', () => {
  const [a, b] = (['place/a', 'place/b'] as const).map((id) => ({ id, outcome: 'ENDED' }) as const)
  if (!a || !b) throw new Error('Two ids give two originals.')
  const incomplete = (over: Parameters<typeof eventOf>[0]) => eventIncomplete(eventOf(over))
  test('is a merger of one', () => {
    expect(incomplete({ change: 'MERGER', originals: [a], results: ['place/r', 'place/s'] })).toEqual([
      {
        rule: 'EVENT_INCOMPLETE',
        about: 'event/e',
        facts: ['event/e'],
        explanation: 'event/e is a merger of one; another original is not recorded.',
      },
    ])
    expect(incomplete({ change: 'MERGER', originals: [a, b], results: ['place/r'] })).toEqual([])
  })
  test('is a split into one', () => {
    expect(incomplete({ change: 'SPLIT', originals: [a, b], results: ['place/r'] })[0]?.explanation).toBe(
      'event/e is a split into one; another result is not recorded.',
    )
    expect(incomplete({ change: 'SPLIT', originals: [a], results: ['place/r', 'place/s'] })).toEqual([])
  })
  test.each(['RENAME', 'TRANSFER', 'ESTABLISHMENT', 'DISSOLUTION'] as const)('is no %s', (change) => {
    expect(incomplete({ change, originals: [a], results: ['place/r'] })).toEqual([])
  })
})

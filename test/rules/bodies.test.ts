import { describe, expect, test } from 'vitest'
import type { BodyMerger } from '../../src/model/arrangement.ts'
import type { Existence, ExistenceState, KnownState } from '../../src/model/standing.ts'
import { asComponent, asResult, gravestOf, ifShown, type MergerOnDay } from '../../src/rules/bodies.ts'
import { body, district, lasting, stated } from '../helpers/facts.ts'

const place = district('place/vn/quang-ninh/dam-ha', lasting(null))
const merger = (over: Partial<BodyMerger> = {}): BodyMerger => ({
  kind: 'BodyMerger',
  id: 'merger/m',
  components: ['org/a', 'org/b'],
  result: 'org/r',
  model: 'model/m1',
  place: place.id,
  level: 'DISTRICT',
  decidedBy: null,
  valid: lasting('2018-01-01', '2020-01-01'),
  startBasis: null,
  origin: stated,
  ...over,
})
const there = (state: ExistenceState, id = 'merger/m'): Existence => ({
  state,
  because: [{ role: 'OWN_RECORD', fact: id as 'merger/m' }],
})
const onDay = (
  state: ExistenceState,
  possible: readonly KnownState[],
  over: Partial<BodyMerger> = {},
): MergerOnDay => ({
  merger: merger(over),
  possible,
  existence: there(state),
})
const BEFORE = onDay('NO', ['NOT_STARTED'])
const DURING = onDay('YES', ['ACTIVE'])
const SUSPENDED = onDay('UNKNOWN', ['SUSPENDED'])
const AFTER = onDay('NO', ['ENDED'])
const result = (from: string | null, to: string | null = null) => body('org/r', place.id, lasting(from, to))

describe('a body that a merger made', () => {
  test.each([
    ['is not there before', BEFORE, 'NO'],
    ['is there as its own record says while the merger is', DURING, undefined],
    ['may be there while the merger may be', SUSPENDED, 'UNKNOWN'],
    ['is not there after', AFTER, 'NO'],
  ] as const)('%s', (_sentence, one, state) => {
    expect(asResult(result(null), [one])?.state).toBe(state)
  })
  test('gives the merger as the reason', () => {
    expect(asResult(result(null), [AFTER])?.because).toEqual([{ role: 'MERGER', fact: 'merger/m' }])
  })
  test('gives all reasons of the merger, its own record as the merger', () => {
    const order = { role: 'EFFECT', fact: 'effect/e' } as const
    const existence = { ...SUSPENDED.existence, because: [order, ...SUSPENDED.existence.because] }
    const told = { state: 'UNKNOWN', because: [order, { role: 'MERGER', fact: 'merger/m' }] }
    expect(asResult(result(null), [{ ...SUSPENDED, existence }])).toEqual(told)
    expect(asComponent(body('org/b', place.id), [{ ...SUSPENDED, existence }])).toEqual(told)
  })
  test('begins and ends as its own record says, where that has a date', () => {
    expect(asResult(result('2018-01-01'), [BEFORE])).toBeNull()
    expect(asResult(result('2018-01-01'), [AFTER])?.state).toBe('NO')
    expect(asResult(result(null, '2025'), [AFTER])).toBeNull()
    expect(asResult(result(null, '2025'), [SUSPENDED])).toBeNull()
    expect(asResult(result(null, '2025'), [BEFORE])?.state).toBe('NO')
  })
  test('was there before when its record begins before the merger, and then goes on', () => {
    for (const one of [BEFORE, DURING, SUSPENDED, AFTER]) {
      expect(asResult(result('2017-12-31'), [one])).toBeNull()
      expect(asResult(result('2000'), [one])).toBeNull()
    }
    expect(asResult(result('[2017-12-31..2018-01-01]'), [AFTER])?.state).toBe('NO')
  })
  test('goes on when it is one of those that were merged', () => {
    const into = { result: 'org/a' } as const
    for (const state of ['NO', 'UNKNOWN'] as const)
      expect(asResult(body('org/a', place.id), [onDay(state, ['ENDED'], into)])).toBeNull()
  })
  test('is there as surely as by the surest of several mergers', () => {
    const other = onDay('UNKNOWN', ['SUSPENDED'], { id: 'merger/n' })
    expect(asResult(result(null), [AFTER, other])?.state).toBe('UNKNOWN')
    expect(asResult(result(null), [AFTER, DURING])).toBeNull()
  })
  test('gives all mergers that say so as the reason, in whichever order they come', () => {
    const all = [AFTER, onDay('NO', ['ENDED'], { id: 'merger/n' })].map((one) => ({
      ...one,
      existence: there('NO', one.merger.id),
    }))
    for (const mergers of [all, all.toReversed()]) {
      const because = asResult(result(null), mergers)?.because.map(({ fact }) => fact)
      expect(because?.toSorted()).toEqual(['merger/m', 'merger/n'])
    }
  })
  test('has nothing to do with mergers into other bodies', () => {
    expect(asResult(body('org/other', place.id), [AFTER])).toBeNull()
  })
})

describe('a body that became part of another', () => {
  const component = body('org/b', place.id)
  test.each([
    ['is there separately before', BEFORE, undefined],
    ['is not there separately meanwhile', DURING, 'NO'],
    ['may be there separately while the merger is uncertain', SUSPENDED, 'UNKNOWN'],
    ['is there as its own record says after', AFTER, undefined],
  ] as const)('%s', (_sentence, one, state) => {
    expect(asComponent(component, [one])?.state).toBe(state)
  })
  test.each([
    ['YES', 'UNKNOWN'],
    ['UNKNOWN', 'UNKNOWN'],
    ['NO', undefined],
  ] as const)('where no source names what they became, and the merger is there: %s', (merger, state) => {
    expect(asComponent(component, [onDay(merger, ['ACTIVE'], { result: null })])?.state).toBe(state)
    expect(asComponent(component, [onDay(merger, ['ACTIVE'], { result: null }), DURING])?.state).toBe('NO')
  })
  test('stays what it is where it is that itself which they became', () => {
    expect(asComponent(component, [onDay('YES', ['ACTIVE'], { result: 'org/b' })])).toBeNull()
    expect(asComponent(body('org/other', place.id), [DURING])).toBeNull()
  })
  test('is merged by any one of several mergers', () => {
    expect(asComponent(component, [SUSPENDED, DURING, AFTER])?.state).toBe('NO')
    const both = [DURING, { ...DURING, existence: there('YES', 'merger/n') }]
    expect(asComponent(component, both)?.because.map(({ fact }) => fact)).toEqual(['merger/m', 'merger/n'])
  })
})

test('presumed mergers make bodies presumed, and leave open whether their components are there separately', () => {
  const presumed = onDay('PRESUMED', ['ACTIVE'])
  expect(asResult(result(null), [presumed])?.state).toBe('PRESUMED')
  expect(asResult(result(null), [presumed, DURING])).toBeNull()
  expect(asResult(result(null), [SUSPENDED, presumed])?.state).toBe('PRESUMED')
  expect(asComponent(body('org/b', place.id), [presumed])?.state).toBe('UNKNOWN')
  expect(asComponent(body('org/b', place.id), [presumed, DURING])?.state).toBe('NO')
})

test('that something is only presumed is nothing against what a source shows in it', () => {
  expect(ifShown(there('PRESUMED'))).toBeNull()
  for (const state of ['YES', 'UNKNOWN', 'NO'] as const) expect(ifShown(there(state))).toEqual(there(state))
})

test('the least sure of several answers counts', () => {
  expect(gravestOf(there('YES'), [there('PRESUMED')]).state).toBe('PRESUMED')
  expect(gravestOf(there('PRESUMED'), [there('UNKNOWN'), there('YES')]).state).toBe('UNKNOWN')
  expect(gravestOf(there('YES'), [null]).state).toBe('YES')
  expect(gravestOf(there('YES'), [there('UNKNOWN'), null]).state).toBe('UNKNOWN')
  expect(gravestOf(there('UNKNOWN'), [there('NO'), there('YES')]).state).toBe('NO')
  expect(gravestOf(there('NO', 'merger/own'), [there('NO')]).because[0]?.fact).toBe('merger/own')
})

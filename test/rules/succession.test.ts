import { describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../src/model/change-event.ts'
import type { Day } from '../../src/model/date.ts'
import type { Id, PlaceId } from '../../src/model/ids.ts'
import {
  carriesOn,
  happenedBy,
  placesTakingOver,
  predecessorsOf,
  SAME_TYPE,
  successorsOf,
} from '../../src/rules/succession.ts'
import { post } from '../helpers/facts.ts'
import { event } from './events.ts'

const merger = event({
  id: 'event/lao-cai',
  change: 'MERGER',
  originals: [
    { id: 'place/vn/yen-bai', outcome: 'ENDED' },
    { id: 'place/vn/lao-cai', outcome: 'ENDED' },
  ],
  results: ['place/vn/lao-cai-2025'],
})
/** Hà Tây went into Hà Nội, which went on; so did a part of Hòa Bình. */
const transfer = event({
  id: 'event/ha-noi',
  change: 'TRANSFER',
  originals: [
    { id: 'place/vn/ha-tay', outcome: 'ENDED' },
    { id: 'place/vn/hoa-binh', outcome: 'CONTINUED' },
    { id: 'place/vn/ha-noi', outcome: 'CONTINUED' },
  ],
  results: ['place/vn/ha-noi', 'place/vn/hoa-binh'],
})
const events = [merger, transfer]

const told = (steps: readonly { readonly event: ChangeEvent; readonly other: Id }[]) =>
  steps.map((step) => [step.event.id, step.other])
const became = (id: Id, day: Day = '2026-01-01', of: readonly ChangeEvent[] = events) => told(successorsOf(id, of, day))
const cameFrom = (id: Id, day: Day = '2026-01-01', of: readonly ChangeEvent[] = events) =>
  told(predecessorsOf(id, of, day))

const wentTo = (place: PlaceId, day: Day = '2026-01-01', of: readonly ChangeEvent[] = events) =>
  told(placesTakingOver(place, of, day))

describe('a merged province', () => {
  test.each([
    ['2025-06-30', []],
    ['2025-07-01', [['event/lao-cai', 'place/vn/lao-cai-2025']]],
    ['2025-07-02', [['event/lao-cai', 'place/vn/lao-cai-2025']]],
  ] as const)('lives on in the new one: on %s in %j', (day, steps) => {
    expect(became('place/vn/yen-bai', day)).toEqual(steps)
    expect(became('place/vn/lao-cai', day)).toEqual(steps)
  })
  test.each(['2025-06-30', '2025-07-01', '2025-07-02'] as const)('is where the new one comes from, on %s', (day) => {
    const both = [
      ['event/lao-cai', 'place/vn/yen-bai'],
      ['event/lao-cai', 'place/vn/lao-cai'],
    ]
    expect(cameFrom('place/vn/lao-cai-2025', day)).toEqual(day < '2025-07-01' ? [] : both)
  })
  test('may live on from the first day on which it may have been merged', () => {
    for (const [date, day] of [
      ['[2025-06-01..2025-07-01]', '2025-06-01'],
      ['2025', '2025-01-01'],
    ] as const)
      expect(became('place/vn/yen-bai', day, [event({ ...merger, date })])).toHaveLength(1)
    expect(became('place/vn/yen-bai', '2024-12-31', [event({ ...merger, date: '2025' })])).toEqual([])
  })
})

describe('a thing that only goes on', () => {
  test('is no successor of itself, and none of its predecessors', () => {
    expect(became('place/vn/ha-noi')).toEqual([['event/ha-noi', 'place/vn/hoa-binh']])
    expect(cameFrom('place/vn/ha-noi')).toEqual([
      ['event/ha-noi', 'place/vn/ha-tay'],
      ['event/ha-noi', 'place/vn/hoa-binh'],
    ])
  })
})

describe('where sources say which share went where', () => {
  const [haNoi, hoaBinh] = ['place/vn/ha-noi', 'place/vn/hoa-binh'] as const
  const shared = event({
    ...transfer,
    shares: [
      { original: 'place/vn/ha-tay', result: haNoi, extent: 'WHOLE' },
      { original: hoaBinh, result: haNoi, extent: 'PART', area: 86.7, population: 13_000 },
    ],
  })
  const steps = (of: readonly { readonly other: Id; readonly extent: string | null }[]) =>
    of.map(({ other, extent }) => [other, extent])
  test('a whole went nowhere else', () => {
    expect(steps(successorsOf('place/vn/ha-tay', [shared], '2026-01-01'))).toEqual([[haNoi, 'WHOLE']])
    expect(steps(predecessorsOf(hoaBinh, [shared], '2026-01-01'))).toEqual([[haNoi, null]])
    expect(wentTo('place/vn/ha-tay', '2026-01-01', [shared])).toEqual([['event/ha-noi', haNoi]])
  })
  test('of a part the rest stays open', () => {
    expect(steps(successorsOf(hoaBinh, [shared], '2026-01-01'))).toEqual([[haNoi, 'PART']])
    expect(steps(predecessorsOf(haNoi, [shared], '2026-01-01'))).toEqual([
      ['place/vn/ha-tay', 'WHOLE'],
      [hoaBinh, 'PART'],
    ])
    const elsewhere = event({ ...shared, results: [haNoi, hoaBinh, 'place/vn/phu-tho'] })
    expect(steps(successorsOf(hoaBinh, [elsewhere], '2026-01-01'))).toEqual([
      [haNoi, 'PART'],
      ['place/vn/phu-tho', null],
    ])
  })
})

test('what no event names became nothing and came from nothing', () => {
  expect([became('place/vn/ha-tinh'), cameFrom('place/vn/ha-tinh')]).toEqual([[], []])
  expect([became('place/vn/lao-cai-2025'), cameFrom('place/vn/yen-bai')]).toEqual([[], []])
  expect([became('place/vn/yen-bai', '2026-01-01', []), cameFrom('place/vn/lao-cai-2025', '2026-01-01', [])]).toEqual([
    [],
    [],
  ])
})

describe('the posts of a place', () => {
  test('that ended go where it went, from that day on', () => {
    expect(wentTo('place/vn/yen-bai', '2025-06-30')).toEqual([])
    expect(wentTo('place/vn/yen-bai', '2025-07-01')).toEqual([['event/lao-cai', 'place/vn/lao-cai-2025']])
    expect(wentTo('place/vn/ha-tay')).toHaveLength(2)
  })
  test('that only gave something away stay, whatever ended beside it', () => {
    expect(became('place/vn/hoa-binh')).toEqual([['event/ha-noi', 'place/vn/ha-noi']])
    expect(wentTo('place/vn/hoa-binh')).toEqual([])
  })
})

test('a post carries on one of its own type, by a rule of that name; of posts without a type nothing follows', () => {
  expect(SAME_TYPE).toBe('same-type-where-the-place-went')
  const secretary = { ...post('post/new', 'org/new'), type: 'type/secretary' } as const
  const former = { ...post('post/old', 'org/old'), type: 'type/secretary' } as const
  expect(carriesOn(secretary, former)).toBe(true)
  expect(carriesOn({ ...secretary, type: 'type/deputy' }, former)).toBe(false)
  expect(carriesOn({ ...secretary, type: null }, { ...former, type: null })).toBe(false)
})

test('whether an event had come says how sure that is, with its directive', () => {
  const open = event({ id: 'event/o', date: '[2019-12-01..2020-01-01]', directive: 'directive/d' })
  const on = (day: Day) => happenedBy(open, day).state
  expect([on('2019-11-30'), on('2019-12-01'), on('2019-12-31'), on('2020-01-01')]).toEqual([
    ...['NO', 'UNKNOWN', 'UNKNOWN', 'YES'],
  ])
  expect(happenedBy(open, '2020-01-01').because).toEqual([
    { role: 'EVENT', fact: 'event/o' },
    { role: 'DIRECTIVE', fact: 'directive/d' },
  ])
  const made = { ...open, directive: null, origin: { basis: 'DERIVED', rule: 'r', inputs: ['event/x'] } as const }
  expect(happenedBy(made, '2020-01-01')).toEqual({ state: 'PRESUMED', because: [{ role: 'EVENT', fact: 'event/o' }] })
  expect(happenedBy(made, '2019-12-31').state).toBe('UNKNOWN')
})

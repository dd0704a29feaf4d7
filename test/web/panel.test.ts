import { describe, expect, test } from 'vitest'
import { becameInside } from '../../src/chart/became-inside.ts'
import { issuedBy } from '../../src/web/chart/overview.ts'
import type { ChosenQuery, PeriodFragment } from '../../src/web/generated/details.ts'
import { around } from '../../src/web/panel/around.ts'
import { shownLife, timeOf } from '../../src/web/panel/lifetime.ts'
import { toldNode } from '../../src/web/panel/node-answer.ts'
import { orderOf } from '../../src/web/panel/turning.ts'
import type { Time } from '../../src/web/state/times.ts'
import { en } from '../../src/web/words/en.ts'
import { vi } from '../../src/web/words/vi.ts'

type Told = PeriodFragment['because'][number]
type Node = NonNullable<ChosenQuery['nodes']>[number]

describe('what is chosen and not in the chart', () => {
  const because = [{ role: 'EVENT', text: 'The district level ended (2025-07-01)', fact: null }]
  const exists = { state: 'NO', because }
  const valid = { from: '[..2017-10-05]', to: '2025-07-01' }

  test('is told with its name, whether it is there, since when, why, and what it became, each once', () => {
    const ward = { key: 'place/w', fullName: 'Phường W' }
    const place = { key: 'place/d', fullName: 'Huyện D', __typename: 'Place', valid, exists }
    expect(toldNode({ ...place, successors: [{ node: ward }, { node: ward }, { node: null }] } as Node)).toEqual({
      ...{ name: 'Huyện D', state: 'NO', time: valid, because },
      next: [{ key: 'place/w', name: 'Phường W' }],
    })
    const post = { key: 'post/d', name: 'Bí thư', __typename: 'Post', valid, exists }
    expect(toldNode({ ...post, successors: [{ post: { key: 'post/w', name: 'Bí thư W' } }] } as Node)).toMatchObject({
      ...{ name: 'Bí thư', state: 'NO', next: [{ key: 'post/w', name: 'Bí thư W' }] },
    })
  })

  test('lasts no longer than the body and the place that it lives in, and begins no sooner', () => {
    const kind = { from: '[..2018-03-20]', to: '2025-07-01' }
    const time = (place: Time, body?: Time) => {
      const own = { key: 'x', name: 'X', valid: kind, exists, successors: [] }
      const datedPlaces = [{ place: { valid: place } }]
      if (!body) return toldNode({ ...own, __typename: 'Organization', datedPlaces } as unknown as Node)?.time
      const datedOrganizations = [{ organization: { valid: body, datedPlaces } }]
      return toldNode({ ...own, __typename: 'Post', datedOrganizations } as unknown as Node)?.time
    }
    const ended = { from: '[..2017-03-06]', to: '2020-01-01' }
    expect(time(ended)).toEqual({ from: '[..2018-03-20]', to: '2020-01-01' })
    expect(time(ended, kind)).toEqual({ from: '[..2018-03-20]', to: '2020-01-01' })
    expect(time({ from: '2019-01-01', to: null })).toEqual({ from: '2019-01-01', to: '2025-07-01' })
    expect(time({ from: null, to: '[2020-01-01..2021-06-30]' })?.to).toBe('[2020-01-01..2021-06-30]')
    expect(time({ from: null, to: null }, { from: '2024-02', to: '2024-05' })).toEqual({
      from: '2024-02',
      to: '2024-05',
    })
    const none = { key: 'x', name: 'X', valid: kind, __typename: 'Organization', datedPlaces: [{ place: null }] }
    expect(toldNode(none as unknown as Node)?.time).toEqual(kind)
  })

  test('of which nobody says since when did not begin before its place, and is not said to have begun with it', () => {
    const place = (from: string | null) => ({ valid: { from: null, to: null }, place: { valid: { from, to: '2020' } } })
    expect(timeOf(place('2017-03-06'))).toEqual({ from: '[2017-03-06..]', to: '2020', isOuterEnd: true })
    expect([timeOf(place('[..2017-03-06]'))?.from, timeOf(place(null))?.from]).toEqual([null, null])
  })

  test('of which nobody says until when was over with its place at the latest, and is told so', () => {
    const seen = { from: '[..2020-12-24]', to: null }
    const told = (to: string | null, own: Time = seen) =>
      [en, vi].map((words) => shownLife(timeOf({ valid: own, place: { valid: { from: '2017', to } } }) ?? own, words))
    expect(told('2025-07-01')).toEqual([
      'since 24/12/2020 or earlier, no longer from 01/07/2025 at the latest, when the place or body that it was in ended',
      'từ 24/12/2020 hoặc trước đó, chậm nhất là không còn từ 01/07/2025, khi nơi hoặc cơ quan có nó không còn',
    ])
    expect([told('[2025-07-01..]')[0], told(null)[0]]).toEqual(Array(2).fill('since 24/12/2020 or earlier'))
    expect(told('2025-07-01', { from: null, to: null })[0]).toMatch(
      /^since 01\/01\/2017 or later, no longer from 01\/07\/2025 at the latest,/,
    )
    expect(told('2025-07-01', { from: '2018', to: '2021-03-01' })[0]).toBe('since 2018, no longer from 01/03/2021')
  })

  test('lives in what is bounded by its own surroundings no longer than these', () => {
    const until = (...ends: readonly (string | null)[]) =>
      timeOf(
        ends.reduceRight<object>((place, to) => ({ valid: { from: null, to }, place }), {}) as Parameters<
          typeof timeOf
        >[0],
      )
    expect(until(null, null, '2025')).toEqual({ from: null, to: '2025', isOuterEnd: true })
    expect(until(null, null, '[2020..]')).toEqual({ from: null, to: null })
    expect(until('2026', null, '2025')).toEqual({ from: null, to: '2025', isOuterEnd: true })
    expect(until('2024', null, '2025')).toEqual({ from: null, to: '2024' })
  })

  test('that was seen on the last day of what it lived in was over with that', () => {
    const seen = (to: string) =>
      timeOf({ valid: { from: null, to }, place: { valid: { from: null, to: '2025-07-01' } } })
    expect(seen('[2025-06-30..]')?.to).toBe('2025-07-01')
    expect(seen('[2025-06-29..]')?.to).toBe('[2025-06-29..]')
  })

  test('that lived in one thing after the other is as old as its own record says', () => {
    const datedPlaces = [{ valid: { from: null, to: '2020' } }, { valid: { from: '2020', to: null } }]
    const own = { valid: { from: '2015', to: null }, datedPlaces: datedPlaces.map((place) => ({ place })) }
    expect(timeOf(own)).toEqual({ from: '2015', to: null })
  })

  test('is nothing that is there or not where it is a person, and nothing at all where none is recorded', () => {
    expect(toldNode({ __typename: 'Person', key: 'person/a', name: 'A' } as Node)).toEqual({
      ...{ name: 'A', state: null, time: null, because: [], next: [] },
    })
    expect([toldNode(null), toldNode(undefined)]).toEqual([null, null])
  })
})

describe('what is asked to have been carried out', () => {
  const why = (role: string, text: string) => ({ role, text }) as Told
  const order = (execution: readonly Told[], standing: readonly Told[] = []) =>
    orderOf({ execution: { because: execution }, standing: { because: standing } })

  test('is what the order says that stands', () => {
    expect(order([why('EFFECT', 'SUSPEND from 2022-07-07'), why('DIRECTIVE', '16-TB/TW')])).toBe('SUSPEND')
    expect(order([why('EFFECT', 'END from 2025-03-01')])).toBe('END')
  })
  test('is the standing’s where reports alone say whether it was, and not named where nothing says it', () => {
    expect(order([why('REPORT', 'Báo')], [why('EFFECT', 'SUSPEND from 2022-07-07')])).toBe('SUSPEND')
    expect([
      order([why('REPORT', 'END')], [why('EVENT', 'SUSPEND')]),
      orderOf({ execution: null, standing: null }),
    ]).toEqual(['OTHER', 'OTHER'])
  })
})

test('words are shown with their paragraph alone, cut between words where that is long', () => {
  const text = `Title\n\n  Many ${'words '.repeat(90)}say SO and ${'more '.repeat(90)}end.\n \nVisitors: 797`
  const start = text.indexOf('SO')
  const { before, words, after } = around(text, start, start + 2)
  expect([words, before.slice(0, 6), after.slice(-5)]).toEqual(['SO', '…words', 'more…'])
  const short = around('Title\n\nOnly SO.\n\nVisitors: 797', 12, 14)
  expect(short).toEqual({ before: 'Only ', words: 'SO', after: '.' })
  expect(around('SO it is', 0, 2)).toEqual({ before: '', words: 'SO', after: ' it is' })
})

test('what the places in one became is told once each, with which of them and how much', () => {
  const to = (key: string, extent: 'WHOLE' | 'PART' | null) => ({ extent, node: { key, fullName: `Xã ${key}` } })
  const children = [
    { key: 'place/a', name: 'A', successors: [to('place/x', 'WHOLE')] },
    { key: 'place/b', name: 'B', successors: [to('place/x', 'PART'), to('place/y', null)] },
    { key: 'place/c', name: 'C', successors: [{ extent: 'WHOLE' as const, node: null }, to('place/a', 'WHOLE')] },
  ]
  expect(becameInside(children)).toEqual([
    {
      ...{ key: 'place/x', fullName: 'Xã place/x' },
      of: [
        { name: 'A', isPart: false },
        { name: 'B', isPart: true },
      ],
    },
    { key: 'place/y', fullName: 'Xã place/y', of: [{ name: 'B', isPart: true }] },
  ])
})

test('the latest directives are those that were surely issued by the day, eight at most', () => {
  const issued = (...days: readonly (string | null)[]) => days.map((issuedOn) => ({ issuedOn }))
  const all = issued('2026-09-01', '2022-09-01', '[..2025-06-16]', '2022-08-31', '2022-08', '2018', null)
  expect(issuedBy(all, '2022-08-31').map(({ issuedOn }) => issuedOn)).toEqual(['2022-08-31', '2022-08', '2018'])
  expect(issuedBy(issued(...Array(9).fill('2018')), '2022-08-31')).toHaveLength(8)
})

import { expect, test } from 'vitest'
import type { ChangeEvent } from '../../src/model/change-event.ts'
import { uncertainDate } from '../../src/model/date.ts'
import { carriesOn, placesTakingOver, predecessorsOf, successorsOf } from '../../src/rules/succession.ts'
import { named, post, stated } from '../helpers/facts.ts'

const merger: ChangeEvent = {
  kind: 'ChangeEvent',
  id: 'event/lao-cai',
  names: named('Hợp nhất Yên Bái và Lào Cai'),
  change: 'MERGER',
  date: uncertainDate('2025-07-01'),
  originals: [
    { id: 'place/vn/yen-bai', outcome: 'ENDED' },
    { id: 'place/vn/lao-cai', outcome: 'ENDED' },
  ],
  results: ['place/vn/lao-cai-2025'],
  directive: null,
  origin: stated,
}

test('a merged province lives on in the new one, from the day of the merger', () => {
  expect(successorsOf('place/vn/yen-bai', [merger], '2025-06-30')).toEqual([])
  expect(successorsOf('place/vn/yen-bai', [merger], '2025-07-01').map(({ other }) => other)).toEqual([
    'place/vn/lao-cai-2025',
  ])
})

test('the new province comes from both', () => {
  expect(predecessorsOf('place/vn/lao-cai-2025', [merger], '2026-01-01').map(({ other }) => other)).toEqual([
    'place/vn/yen-bai',
    'place/vn/lao-cai',
  ])
})

test('a place that stays as it was is no successor of itself', () => {
  const renamed: ChangeEvent = { ...merger, results: ['place/vn/yen-bai', 'place/vn/lao-cai-2025'] }
  expect(successorsOf('place/vn/yen-bai', [renamed], '2026-01-01').map(({ other }) => other)).toEqual([
    'place/vn/lao-cai-2025',
  ])
  expect(predecessorsOf('place/vn/yen-bai', [renamed], '2026-01-01').map(({ other }) => other)).toEqual([
    'place/vn/lao-cai',
  ])
})

test('the posts of a place that ended go where it went, from that day on', () => {
  expect(placesTakingOver('place/vn/yen-bai', [merger], '2025-06-30')).toEqual([])
  expect(placesTakingOver('place/vn/yen-bai', [merger], '2025-07-01').map(({ other }) => other)).toEqual([
    'place/vn/lao-cai-2025',
  ])
})

test('a place that only gave something away keeps its posts, whatever ended beside it', () => {
  const transfer: ChangeEvent = {
    ...merger,
    originals: [
      { id: 'place/vn/yen-bai', outcome: 'CONTINUED' },
      { id: 'place/vn/lao-cai', outcome: 'ENDED' },
    ],
  }
  expect(successorsOf('place/vn/yen-bai', [transfer], '2026-01-01')).toHaveLength(1)
  expect(placesTakingOver('place/vn/yen-bai', [transfer], '2026-01-01')).toEqual([])
})

test('a post carries on one of its own type; of posts without a type nothing follows', () => {
  const secretary = { ...post('post/new', 'org/new'), type: 'type/secretary' } as const
  const former = { ...post('post/old', 'org/old'), type: 'type/secretary' } as const
  expect(carriesOn(secretary, former)).toBe(true)
  expect(carriesOn({ ...secretary, type: 'type/deputy' }, former)).toBe(false)
  expect(carriesOn({ ...secretary, type: null }, { ...former, type: null })).toBe(false)
})

import { expect, test } from 'vitest'
import type { ChangeEvent } from '../../src/model/change-event.ts'
import { uncertainDate } from '../../src/model/date.ts'
import { predecessorsOf, successorsOf } from '../../src/rules/lineage.ts'
import { named, stated } from '../helpers/facts.ts'

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

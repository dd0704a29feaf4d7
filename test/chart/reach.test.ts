import { expect, test } from 'vitest'
import { reachOf, toldBeyond, toldReach } from '../../src/chart/reach.ts'

const of = (publishedAt: string | null, issuedOn: string | null) =>
  reachOf({ documents: { nodes: [{ publishedAt }] }, directives: { nodes: [{ issuedOn }] } })

test('sources reach as far as the latest of them, of open dates as far as that can be', () => {
  expect(of('2026-09', '2026-08-24')).toEqual({ date: '2026-09', last: '2026-09-30' })
  expect(of('2024', '2026-08-24')).toEqual({ date: '2026-08-24', last: '2026-08-24' })
  expect(of('[2022-06..2026-09]', null)).toEqual({ date: '2026-09-30', last: '2026-09-30' })
  expect(of('[2024-01-01..]', null)).toEqual({ date: '2024-01-01', last: '2024-01-01' })
  expect([of(null, null), reachOf({ documents: null, directives: { nodes: [] } })]).toEqual(['UNDATED', null])
})

test('a day after all sources is told as that, another is not, and where none has a date nothing is claimed', () => {
  const reach = of('2026-09', null)
  expect(toldBeyond(reach, '2026-09-30', 'en')).toBeNull()
  expect(toldBeyond(null, '2030-01-01', 'en')).toBeNull()
  expect(toldBeyond(reach, '2026-10-01', 'en')).toMatch(
    /^The latest source here is dated 09\/2026: what is shown of 01\/10\/2026 .* not known here\.$/,
  )
  expect(toldReach(reach, '2022-08-31', 'en')).toMatch(/^The latest source here is dated 09\/2026; of single places/)
  expect(toldReach(reach, '2030-01-01', 'vi')).toBe(toldBeyond(reach, '2030-01-01', 'vi'))
  expect(toldReach(reach, '2022-08-31', 'vi')).toContain('Nguồn mới nhất ở đây ghi ngày 09/2026')
  expect(toldReach('UNDATED', '2022-08-31', 'en')).toBe('No source here bears a date: how far they reach is not known.')
  expect(toldReach(null, '2022-08-31', 'en')).toBeNull()
})

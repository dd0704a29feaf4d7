import { describe, expect, test } from 'vitest'
import { contraryReports } from '../../../src/rules/conflicts/reports.ts'
import { allOf, factsOf, report } from './records.ts'

describe('reports on one arrangement', () => {
  const told = (a: string, b: string) =>
    factsOf(contraryReports('holding/h', [report('a', 'DONE', a), report('b', 'NOT_DONE', b)]))
  test('are in conflict when they differ and neither surely came first', () => {
    expect(told('2022-10-15', '2022-10-15')).toEqual([['report/a', 'report/b']])
    expect(told('2022-10', '2022-10-15')).toHaveLength(1)
  })
  test('are in none when one is later, or only bounded', () => {
    expect(told('2022-10-15', '2022-10-16')).toEqual([])
    expect(told('[..2022-10-15]', '2022-10-01')).toEqual([])
    expect(told('2022-10-01', '[..2022-10-15]')).toEqual([])
  })
  test('are in conflict when one bound dates both, and in none when they say the same', () => {
    expect(told('[..2022-10-15]', '[..2022-10-15]')).toHaveLength(1)
    const twice = [report('a', 'DONE', '2022-10-15'), report('b', 'DONE', '2022-10-15')]
    expect(factsOf(contraryReports('holding/h', twice))).toEqual([])
    expect(allOf(contraryReports('holding/h', [...twice, report('c', 'NOT_DONE', '2022-10')]))[0]?.rule).toBe(
      'CONTRARY_REPORTS',
    )
  })
})

test('what is told of reports says what each saw, and when', () => {
  expect(
    allOf(contraryReports('holding/h', [report('a', 'DONE', '2022-10'), report('b', 'NOT_DONE', '2022-10-31')])),
  ).toEqual([
    {
      rule: 'CONTRARY_REPORTS',
      about: 'holding/h',
      facts: ['report/a', 'report/b'],
      explanation: 'Seen 2022-10, the order is reported as DONE in holding/h; seen 2022-10-31, as NOT_DONE.',
    },
  ])
})

test('reports whose bounds differ are in no conflict, open to either side', () => {
  const told = (a: string, b: string) =>
    factsOf(contraryReports('holding/h', [report('a', 'DONE', a), report('b', 'NOT_DONE', b)]))
  expect([told('[..2022-10-15]', '[..2022-10-16]'), told('[2022-10-15..]', '2022-10-16')]).toEqual([[], []])
  expect(told('2022-10', '[2022-10-16..]')).toEqual([])
  expect(told('[2022-10-01..2022-10-16]', '2022-10-16')).toHaveLength(1)
  expect(told('[2022-10-01..2022-10-16]', '2022-10-17')).toEqual([])
})

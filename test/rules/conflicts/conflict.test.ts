import { describe, expect, test } from 'vitest'
import {
  CONFLICT_RULES,
  type Conflict,
  few,
  type Group,
  START,
  together,
} from '../../../src/rules/conflicts/conflict.ts'
import { allOf } from './records.ts'

const told = (n: number): Conflict => ({ rule: 'TWO_NAMES', about: `org/${n}`, facts: [], explanation: [String(n)] })
const aboutOf = (group: Group, after: number) => [...group(after)].map(({ conflict }) => conflict?.about)

describe('a group', () => {
  const one = few([told(1), told(2), told(3)])
  const all = together([one, few([]), few([told(4)]), few([told(5), told(6)])])

  test('gives all from the start, each once', () => {
    expect(aboutOf(one, START)).toEqual(['org/1', 'org/2', 'org/3'])
    expect(allOf(all).map(({ about }) => about)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `org/${n}`))
  })

  test.each([
    ['of conflicts at hand', one],
    ['of groups', all],
  ])('%s goes on behind any of them', (_what, group) => {
    const whole = [...group(START)]
    for (const [n, { position }] of whole.entries()) expect([...group(position)]).toEqual(whole.slice(n + 1))
    expect(new Set(whole.map(({ position }) => position)).size).toBe(whole.length)
  })
})

test('conflicts are listed by what is contradicted, in an order that pages rest on', () => {
  expect(CONFLICT_RULES).toEqual([
    'ISSUED_TWICE',
    'ISSUER_NOT_THERE',
    'DECIDED_BY_REPEALED',
    'CONTRARY_EFFECTS',
    'LOWER_AUTHORITY',
    'BEGUN_AGAINST_ORDER',
    'CONTRARY_REPORTS',
    'MERGED_AFTER_END',
    'MERGED_TWICE',
    'EVENT_AGAINST_LIFE',
    'EVENT_INCOMPLETE',
    'LIES_OUTSIDE_LIFE',
    'CODE_SHARED',
    'TWO_CODES',
    'TWO_NAMES',
    'TWO_FULL_HOLDERS',
    'HELD_TWICE',
    'HELD_OUTSIDE_POST',
    'HELD_OUTSIDE_LIFE',
    'PAIR_HELD_APART',
    'PAIR_HELD_AFTER_END',
  ])
})

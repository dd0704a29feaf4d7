import { expect, test } from 'vitest'
import type { ExistenceState } from '../../src/model/standing.ts'
import { leastSure } from '../../src/web/panel/least-sure.ts'

const [main, concurrent] = [{ key: 'post/a' }, { key: 'post/b' }]
const times = (...all: readonly (readonly [{ readonly key: string }, ExistenceState])[]) => ({
  ...{ key: 'person/x', name: 'X' },
  occupancies: all.map(([post, state]) => ({
    post,
    basis: 'STATED' as const,
    exists: { state },
    valid: { from: null, to: null },
  })),
})
const held = (state: ExistenceState | null) => ({
  ...{ mainPost: main, concurrentPost: concurrent, knownHolders: [] },
  exists: state && { state },
})

test.each([
  [
    'both are sure',
    [
      [main, 'YES'],
      [concurrent, 'YES'],
    ],
    'YES',
    'YES',
  ],
  [
    'one of the two is less so',
    [
      [main, 'YES'],
      [concurrent, 'PRESUMED'],
    ],
    'YES',
    'PRESUMED',
  ],
  [
    'one was held at several times: the surest counts',
    [
      [main, 'NO'],
      [main, 'YES'],
      [concurrent, 'YES'],
    ],
    'YES',
    'YES',
  ],
  [
    'that they are held together is less so than each',
    [
      [main, 'YES'],
      [concurrent, 'YES'],
    ],
    'UNKNOWN',
    'UNKNOWN',
  ],
  [
    'each is less so than that they are held together',
    [
      [main, 'UNKNOWN'],
      [concurrent, 'YES'],
    ],
    'PRESUMED',
    'UNKNOWN',
  ],
  [
    'of that nothing is told',
    [
      [main, 'YES'],
      [concurrent, 'YES'],
    ],
    null,
    'YES',
  ],
] as const)('who holds two posts together is as sure as the least of it: %s', (_what, occupancies, state, expected) => {
  expect(leastSure(held(state), times(...occupancies))?.exists?.state).toBe(expected)
})

test('of whom no time is recorded, none is told', () => expect(leastSure(held('YES'), times())).toBeNull())

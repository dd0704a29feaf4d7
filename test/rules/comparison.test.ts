import { expect, test } from 'vitest'
import { changeBetween } from '../../src/rules/comparison.ts'

test.each([
  ['what had not started and is active started', 'NOT_STARTED', 'ACTIVE', 'STARTED'],
  ['what was active and is suspended was suspended', 'ACTIVE', 'SUSPENDED', 'SUSPENDED'],
  ['what was suspended and is active was resumed', 'SUSPENDED', 'ACTIVE', 'RESUMED'],
  ['what had ended and is active was resumed', 'ENDED', 'ACTIVE', 'RESUMED'],
  ['what is ended has ended, whatever it was', 'SUSPENDED', 'ENDED', 'ENDED'],
  ['what stands alike did not change', 'SUSPENDED', 'SUSPENDED', null],
  ['what is no longer known became unknown', 'ACTIVE', 'UNKNOWN', 'BECAME_UNKNOWN'],
  ['what the sources tell again became known', 'UNKNOWN', 'ACTIVE', 'BECAME_KNOWN'],
  ['what may have ended and has ended did end', 'UNKNOWN', 'ENDED', 'ENDED'],
  ['back before its start it has not started: no change of its own', 'ACTIVE', 'NOT_STARTED', null],
] as const)('%s', (_sentence, before, after, change) => {
  expect(changeBetween(before, after)).toBe(change)
})

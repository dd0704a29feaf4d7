import { expect, test } from 'vitest'
import { dayOfPair } from '../../src/web/chart/day-of-pair.ts'

type Pair = Parameters<typeof dayOfPair>[0]
const pair = (state: string, since: string | null, ...history: readonly (readonly [string, string | null])[]) =>
  ({ standing: { state, since }, standingHistory: history.map(([state, since]) => ({ state, since })) }) as Pair

test.each([
  ['before it ended', pair('ENDED', '2025-07-01'), '2025-06-30'],
  ['before it can have ended', pair('ENDED', '[2025-01-24..2025-07-01]'), '2025-01-23'],
  ['none, where it is open when it ended', pair('ENDED', null), null],
  ['from when it surely holds', pair('NOT_STARTED', null, ['NOT_STARTED', null], ['ACTIVE', '2018-08']), '2018-08-31'],
  ['none, where it never held', pair('UNKNOWN', null, ['UNKNOWN', null], ['ENDED', '2025-07-01']), null],
])('a pair that is not drawn leads to a day %s', (_when, one, day) => expect(dayOfPair(one)).toBe(day))

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf } from '../../src/model/interval.ts'
import type { KnownState } from '../../src/model/standing.ts'
import { spanWithin } from '../../src/rules/lifespans.ts'
import { outcomeOf } from '../../src/rules/outcome.ts'
import { standingOn } from '../../src/rules/standing.ts'
import { possibleWithin, STATE_BIT } from '../../src/rules/state-bits.ts'
import { aDay, anInterval, anUncertainDate } from '../helpers/arbitrary.ts'
import { effect, lasting } from '../helpers/facts.ts'
import { facts } from './arrangements.ts'

const bitsOf = (states: readonly KnownState[]): number => states.reduce((bits, state) => bits | STATE_BIT[state], 0)

const anEffect = fc.tuple(fc.constantFrom('SUSPEND', 'END', 'AUTHORISE'), anUncertainDate)

test('what is possible by the bounds of something and of what is around it is what its standing says', () => {
  const seen = new Set<number>()
  fc.assert(
    fc.property(anInterval, anInterval, fc.array(anEffect, { maxLength: 2 }), aDay, (valid, around, orders, day) => {
      const effects = orders.map(([action, from]) => effect(action as 'SUSPEND', from))
      const one = facts(valid, effects, around)
      const span = spanWithin({
        own: boundsOf(valid),
        bodies: [{ ...boundsOf(lasting(null)), derived: false }],
        others: [boundsOf(around)],
        isMerger: false,
      })
      const { startEarliest, startLatest, endEarliest, endLatest } = span
      const number = (text: string) => Number(text.replaceAll('-', ''))
      const ordered = bitsOf(outcomeOf(one.standingEffects, day).possible)
      const [start, starts, end, ends] = [startEarliest, startLatest, endEarliest, endLatest].map(number)
      const possible = possibleWithin(number(day), ordered, start ?? 0, starts ?? 0, end ?? 0, ends ?? 0)
      seen.add(possible)
      expect(possible).toBe(bitsOf(standingOn(one, day).possible))
    }),
    { numRuns: 2000 },
  )
  expect(seen.size).toBeGreaterThan(6)
})

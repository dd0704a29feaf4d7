import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, FIRST_DAY, LAST_DAY, rangeOf, type UncertainDate } from '../../src/model/date.ts'
import { Interval } from '../../src/model/interval.ts'
import type { Origin } from '../../src/model/origin.ts'
import { existenceOf, heldThrough, lifeOf, shownThrough } from '../../src/rules/existence.ts'
import { stated } from '../helpers/facts.ts'

// One month, whose days are 1 to 31; 0 stands for all days before it, 32 for all after.

const dayOf = (n: number) => `2020-01-${String(n).padStart(2, '0')}` as Day
const numberOf = (day: Day): number => {
  if (day === FIRST_DAY) return 0
  return day === LAST_DAY ? 32 : Number(day.slice(8))
}
const aNumber = fc.integer({ min: 3, max: 29 })
const aDay = aNumber.map(dayOf)

/** The first and the last day of a date that is closed on both sides. */
type Closed = readonly [number, number]
const aClosed: fc.Arbitrary<Closed> = fc.tuple(aNumber, aNumber).map(([a, b]) => (a < b ? [a, b] : [b, a]))
const between = ([a, b]: Closed) => (a === b ? dayOf(a) : `[${dayOf(a)}..${dayOf(b)}]`) as string as UncertainDate
const aDate = fc.oneof(
  aDay.map((day) => day as string as UncertainDate),
  aClosed.map(between),
  aDay.map((day) => `[..${day}]` as UncertainDate),
  aDay.map((day) => `[${day}..]` as UncertainDate),
)
const anInterval = fc
  .record({ from: fc.option(aDate), to: fc.option(aDate) })
  .filter((one) => Interval.safeParse(one).success)
const DERIVED: Origin = { basis: 'DERIVED', rule: 'general-model', inputs: ['place/p'] }
const anOrigin = fc.constantFrom<Origin>(stated, stated, DERIVED)

/** Every first day and first day after that dates allow; an open side is a day on which it was there. */
function possibleTimes({ from, to }: Interval): readonly Closed[] {
  const [start, end] = [from, to].map((date) => date && rangeOf(date))
  const starts = [start ? numberOf(start.earliest) : 0, start ? numberOf(start.latest) : 0] as const
  const ends = [end ? numberOf(end.earliest) : 32, end ? numberOf(end.latest) : 32] as const
  const seen = [
    ...(from?.startsWith('[..') && starts[1] < ends[1] ? [starts[1]] : []),
    ...(to?.endsWith('..]') ? [ends[0]] : []),
  ]
  const all: Closed[] = []
  for (let first = starts[0]; first <= starts[1]; first += 1)
    for (let after = Math.max(ends[0], first + 1); after <= ends[1]; after += 1)
      if (seen.every((day) => day < after)) all.push([first, after])
  return all
}

const stateOf = (valid: Interval, origin: Origin, day: Day) =>
  existenceOf([lifeOf('POST', { id: 'post/p', valid, origin })], [], day).state

test('what exists for certain was there at all times that its dates allow; what does not, at none', () => {
  fc.assert(
    fc.property(anInterval, anOrigin, aDay, (valid, origin, day) => {
      const there = possibleTimes(valid).map(([first, after]) => first <= numberOf(day) && numberOf(day) < after)
      fc.pre(there.length > 0)
      const state = stateOf(valid, origin, day)
      if (state === 'YES' || state === 'PRESUMED') expect(there).not.toContain(false)
      if (state === 'NO') expect(there).not.toContain(true)
    }),
    { numRuns: 2000 },
  )
})

test('what a rule made, or nobody says since when it is there, is never certain', () => {
  fc.assert(
    fc.property(anInterval, anOrigin, aDay, fc.array(aDate, { maxLength: 2 }), (valid, origin, day, seen) => {
      const entry = { id: 'occupancy/o' as const, valid, origin }
      const lives = [lifeOf('OWN_RECORD', entry), lifeOf('OWN_RECORD', entry, heldThrough(entry, seen))]
      for (const life of lives)
        if (valid.from === null || origin.basis === 'DERIVED')
          expect(existenceOf([life], [], day).state).not.toBe('YES')
    }),
  )
})

/** A date that leaves more open: an open side stays, since the day beside it is one on which it was there. */
const wider = ([a, b]: Closed, [before, after]: Closed): Closed => [Math.max(1, a - before), Math.min(31, b + after)]
const aWidening = fc.tuple(fc.nat(5), fc.nat(5))

test('moving a bound outward never makes certain what was not', () => {
  fc.assert(
    fc.property(aClosed, aClosed, aWidening, aWidening, anOrigin, aDay, (from, to, atStart, atEnd, origin, day) => {
      const valid = { from: between(from), to: between(to) }
      fc.pre(Interval.safeParse(valid).success)
      const moved = { from: between(wider(from, atStart)), to: between(wider(to, atEnd)) }
      const dropped = [moved, { ...moved, to: valid.to }, { ...valid, to: moved.to }, { from: null, to: moved.to }]
      for (const one of dropped)
        if (stateOf(one, origin, day) === 'YES') expect(stateOf(valid, origin, day)).toBe('YES')
    }),
    { numRuns: 2000 },
  )
})

test('a start that is seen later leaves more days open before it, and an end that is seen earlier after it', () => {
  fc.assert(
    fc.property(aNumber, aNumber, aNumber, aDay, (one, other, seen, day) => {
      const [early, late] = one < other ? [one, other] : [other, one]
      const since = (from: number) => stateOf({ from: `[..${dayOf(from)}]` as UncertainDate, to: null }, stated, day)
      if (since(late) === 'YES') expect(since(early)).toBe('YES')
      const from = between([Math.min(seen, early), Math.min(seen, early)])
      const until = (to: number) => stateOf({ from, to: `[${dayOf(to)}..]` as UncertainDate }, stated, day)
      if (until(early) === 'YES') expect(until(late)).toBe('YES')
    }),
  )
})

test('what a person holds is certain on no more days than what goes on by itself', () => {
  fc.assert(
    fc.property(anInterval, anOrigin, aDay, fc.array(aDate, { maxLength: 3 }), (valid, origin, day, seen) => {
      const entry = { id: 'occupancy/o' as const, valid, origin }
      const held = existenceOf([lifeOf('OWN_RECORD', entry, heldThrough(entry, seen))], [], day).state
      const own = existenceOf([lifeOf('OWN_RECORD', entry, shownThrough(entry))], [], day).state
      expect(held === own || (own === 'YES' && held === 'PRESUMED')).toBe(true)
      if (valid.to !== null) expect(held).toBe(own)
    }),
  )
})

import type { UncertainDate } from '../../../src/model/date.ts'
import { type Day, dayAfter } from '../../../src/model/date.ts'
import { boundsOf, type Interval } from '../../../src/model/interval.ts'
import type { Random } from '../random.ts'

/** Few days, so that boundaries meet. */
export const DAYS: readonly Day[] = ['2018-01-01', '2018-08-07', '2020-02-29', '2022-07-07', '2022-08-29', '2025-07-01']

const two = (n: number) => String(n).padStart(2, '0')

/** On a boundary, a day beside one, or anywhere. */
export function randomDay(random: Random): Day {
  const day = random.pick(DAYS)
  if (random.chance(0.4)) return day
  if (random.chance(0.5)) return dayAfter(day)
  return `${2016 + random.int(11)}-${two(1 + random.int(12))}-${two(1 + random.int(28))}` as Day
}

/** Every precision that sources use. */
export function randomDate(random: Random): UncertainDate {
  const day = random.pick(DAYS)
  const other = random.pick(DAYS.filter((one) => one >= day))
  const forms = [day, day, day, day.slice(0, 7), day.slice(0, 4), `[..${day}]`, `[${day}..]`, `[${day}..${other}]`]
  return random.pick(forms) as UncertainDate
}

/** Ends are rarer than starts: an arrangement has many things around it that it cannot outlive. */
export function randomInterval(random: Random, dated = 0.6): Interval {
  const dateIn = (chance: number) => (random.chance(chance) ? randomDate(random) : null)
  const interval: Interval = { from: dateIn(dated), to: dateIn(dated / 3) }
  const { fromEarliest, toLatest } = boundsOf(interval)
  return fromEarliest < toLatest ? interval : { from: interval.from, to: null }
}

const LONG_AGO = '1990-01-01' as UncertainDate

/** By its id, so that nothing else of a world depends on it. */
const isOld = (id: string): boolean => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 10 < 7

/** The time of what others live in: mostly there on all days, for certain or without a date. */
export function randomLife(random: Random, id: string, dated: number): Interval {
  const { from, to } = randomInterval(random, dated)
  return { from: from ?? (isOld(id) ? LONG_AGO : null), to }
}

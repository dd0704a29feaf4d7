import type { ChangeEvent } from '../../model/change-event.ts'
import { rangeOf } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import { boundsOf, type Interval } from '../../model/interval.ts'
import type { Conflict } from './conflict.ts'
import { mention, sentence } from './sentence.ts'
import { inWords } from './spans.ts'

type Original = ChangeEvent['originals'][number]

/** How the life of an original contradicts what an event says became of it; null when it may be so. */
function ofOriginal({ outcome }: Original, valid: Interval, { date }: ChangeEvent): string | null {
  const { fromEarliest, toEarliest, toLatest } = boundsOf(valid)
  const { earliest, latest } = rangeOf(date)
  if (fromEarliest > latest) return 'had not begun'
  if (outcome === 'CONTINUED') return toLatest <= earliest ? 'is said to go on, but ended' : null
  if (valid.to === null || toEarliest > latest) return 'is said to end, but goes on'
  return toLatest < earliest ? 'is said to end, but ended before' : null
}

/** The same for a result: it is there from the event on, and may be older. */
function ofResult(valid: Interval, { date }: ChangeEvent): string | null {
  const { fromEarliest, toLatest } = boundsOf(valid)
  const { earliest, latest } = rangeOf(date)
  if (fromEarliest > latest) return 'is said to result, but begins later'
  return toLatest <= earliest ? 'is said to result, but ended before' : null
}

/** An event agrees with the lives of what it changed. @param lifeOf the time of what it names; null when it is not recorded */
export function eventAgainstLives(event: ChangeEvent, lifeOf: (id: Id) => Interval | null): readonly Conflict[] {
  const against = (id: Id, how: (valid: Interval) => string | null): readonly Conflict[] => {
    const valid = lifeOf(id)
    const found = valid && how(valid)
    if (!found) return []
    const explanation = sentence`By the event of ${event.date}, ${mention(id)} ${found}: it is recorded ${inWords(valid)}.`
    return [{ rule: 'EVENT_AGAINST_LIFE', about: id, facts: [event.id, id], explanation }]
  }
  return [
    ...event.originals.flatMap((original) => against(original.id, (valid) => ofOriginal(original, valid, event))),
    ...[...new Set(event.results)].flatMap((id) => against(id, (valid) => ofResult(valid, event))),
  ]
}

/** A merger is of two or more, a split into two or more; with fewer, something that took part is not recorded. */
export function eventIncomplete({ id, change, originals, results }: ChangeEvent): readonly Conflict[] {
  const isMerger = change === 'MERGER'
  const named: number = isMerger ? originals.length : results.length
  if ((!isMerger && change !== 'SPLIT') || named > 1) return []
  const [of, missing] = isMerger ? ['a merger of', 'original'] : ['a split into', 'result']
  const explanation = sentence`${mention(id)} is ${of} one; another ${missing} is not recorded.`
  return [{ rule: 'EVENT_INCOMPLETE', about: id, facts: [id], explanation }]
}

import type { BodyMerger } from '../model/arrangement.ts'
import { type Day, dateBetween, dayBefore, FIRST_DAY, LAST_DAY, type UncertainDate } from '../model/date.ts'
import { boundsOf } from '../model/interval.ts'
import { type Body, makersOf } from './bodies.ts'
import type { Lifespan } from './lifespans.ts'

/** A date that several mergers come to, and those of them that it is taken from. */
interface Edge {
  readonly date: UncertainDate | null
  readonly of: readonly BodyMerger[]
}

interface DatedBy {
  readonly merger: BodyMerger
  readonly date: UncertainDate | null
  readonly earliest: Day
  readonly latest: Day
}

/** The edge at which what several mergers made begins or ends: as soon as by any of them, or as late. Their order decides nothing. */
function edgeOf(all: readonly DatedBy[], counts: 0 | -1, between: (earliest: Day, latest: Day) => Edge['date']): Edge {
  const pick = (days: readonly Day[]): Day => days.toSorted().at(counts) ?? FIRST_DAY
  const [earliest, latest] = [pick(all.map((one) => one.earliest)), pick(all.map((one) => one.latest))]
  const says = (one: DatedBy) => [one.earliest === earliest, one.latest === latest]
  const [exact] = all.filter((one) => says(one).every(Boolean)).toSorted((a, b) => (`${a.date}` < `${b.date}` ? -1 : 1))
  const of = all.filter((one) => says(one).some(Boolean)).map(({ merger }) => merger)
  return { date: exact ? exact.date : between(earliest, latest), of }
}

const startOf = (mergers: readonly BodyMerger[]): Edge => {
  const dated = mergers.map((merger): DatedBy => {
    const { fromEarliest: earliest, fromLatest: latest } = boundsOf(merger.valid)
    return { merger, date: merger.valid.from, earliest, latest }
  })
  return edgeOf(dated, 0, dateBetween)
}

/** What may last for ever was there on the last day before it may be over: an open bound names that day. */
const endOf = (mergers: readonly BodyMerger[]): Edge => {
  const dated = mergers.map((merger): DatedBy => {
    const { toEarliest: earliest, toLatest: latest } = boundsOf(merger.valid)
    return { merger, date: merger.valid.to, earliest, latest }
  })
  return edgeOf(dated, -1, (earliest, latest) =>
    dateBetween(latest === LAST_DAY ? dayBefore(earliest) : earliest, latest),
  )
}

/**
 * When bodies existed as far as the mergers that made them say: as long as any of them lasts, each of those that say since when or
 * until when as a lifespan of its own. Where the own record of a body dates its start or end, that is what counts.
 */
export function lifespansByMergers(bodies: readonly Body[], mergers: readonly BodyMerger[]): readonly Lifespan[] {
  return bodies.flatMap((body) => {
    const makers = makersOf(body, mergers)
    const [start, end] = [startOf(makers), endOf(makers)]
    return makers.flatMap((merger): readonly Lifespan[] => {
      if (![...start.of, ...end.of].includes(merger)) return []
      const from = start.of.includes(merger) && body.valid.from === null ? start.date : null
      const to = end.of.includes(merger) && body.valid.to === null ? end.date : null
      return [{ role: 'MERGER', fact: merger.id, valid: { from, to } }]
    })
  })
}

import { type Day, earlierOf, rangeOf } from '../model/date.ts'
import type { Directive } from '../model/directive.ts'
import { boundsOf, type Interval, mayCover, positionOf } from '../model/interval.ts'
import type { Place } from '../model/place.ts'

/** A code as somebody writes it. */
export interface Mark {
  readonly scheme: string
  readonly value: string
}

const covers = (valid: Interval, day: Day) => positionOf(valid, day) === 'IN'

const boreForCertain = ({ codes, valid }: Place, { scheme, value }: Mark, day: Day): boolean =>
  codes.some((code) => code.scheme === scheme && code.value === value && covers(code.valid, day) && covers(valid, day))

/**
 * Which of the places that may have borne a code on a day are meant. A code ends with its place, so those that may be there on the day
 * are preferred; where dates leave several possible, the only one that bore it for certain.
 */
export function bearersMeant(bearers: readonly Place[], mark: Mark, day: Day): readonly Place[] {
  const there = bearers.filter(({ valid }) => mayCover(valid, day))
  const wanted = there.length > 0 ? there : bearers
  const certain = wanted.filter((place) => boreForCertain(place, mark, day))
  return certain.length === 1 ? certain : wanted
}

/** The last day by which a place bore a code, or before it; null: it did so never, or may do so still. */
function endOf({ codes, valid }: Place, { scheme, value }: Mark, day: Day): Day | null {
  const own = codes.filter((code) => code.scheme === scheme && code.value === value)
  const ends = own.map((code) => earlierOf(boundsOf(code.valid).toLatest, boundsOf(valid).toLatest)).toSorted()
  return ends.findLast((end) => end <= day) ?? null
}

/** Those that bore a code last, of places of which none bears it on a day: what was merged is still asked for by the code it had. */
export function lastBearers(bearers: readonly Place[], mark: Mark, day: Day): readonly Place[] {
  const ended = bearers.map((place) => ({ place, end: endOf(place, mark, day) }))
  const last = ended
    .flatMap(({ end }) => end ?? [])
    .toSorted()
    .at(-1)
  return last === undefined ? [] : ended.filter(({ end }) => end === last).map(({ place }) => place)
}

/** What a citation says. */
export interface Cited {
  readonly symbol: string
  readonly issuedOn: Day | null
  readonly term: number | null
}

const mayBeIssuedOn = ({ issued }: Directive, day: Day): boolean =>
  issued.map(({ date }) => rangeOf(date)).some(({ earliest, latest }) => earliest <= day && day <= latest)

const isWrittenSo = ({ symbol, aliases }: Directive, wanted: string): boolean =>
  symbol === wanted || aliases.includes(wanted)

/**
 * Which of the directives that bear a symbol in any spelling are meant: a party congress counts its numbers anew, so several may bear
 * it. Where several are left, those that are written just so: 1-6/TW is spelled like 16/TW and is another.
 */
export function directivesMeant(
  directives: readonly Directive[],
  { symbol, issuedOn, term }: Cited,
): readonly Directive[] {
  const meant = directives
    .filter((directive) => issuedOn === null || mayBeIssuedOn(directive, issuedOn))
    .filter((directive) => term === null || directive.term === term)
  const written = meant.filter((directive) => isWrittenSo(directive, symbol))
  return written.length > 0 ? written : meant
}

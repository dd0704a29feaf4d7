import { type Day, rangeOf, type UncertainDate } from '../../model/date.ts'
import type { Directive } from '../../model/directive.ts'
import type { Id } from '../../model/ids.ts'
import { boundsOf } from '../../model/interval.ts'
import type { Lifespan } from '../lifespans.ts'
import type { Conflict } from './conflict.ts'
import { mention, sentence } from './sentence.ts'
import { inWords } from './spans.ts'

/** A directive is issued once; sources that give days which cannot be one contradict each other. */
export function issuedTwice({ id, issued }: Directive): readonly Conflict[] {
  const ranges = issued.map(({ date }) => rangeOf(date))
  const [first = '', last = ''] = [
    ranges.map((one) => one.latest).sort()[0],
    ranges
      .map((one) => one.earliest)
      .sort()
      .at(-1),
  ]
  if (last <= first) return []
  const dates = issued.map(({ date }) => date).join(' and ')
  return [
    {
      rule: 'ISSUED_TWICE',
      about: id,
      facts: [id],
      explanation: sentence`Sources date its issue differently: ${dates}.`,
    },
  ]
}

/** What a directive does, and from when. */
export interface Provision {
  readonly fact: Id
  readonly effectiveFrom: UncertainDate
}

/** The days on which it may have been issued: as stated, else when it or the first of its provisions takes effect. */
function issueDates({ issued, effectiveFrom }: Directive, provisions: readonly Provision[]): readonly UncertainDate[] {
  if (issued.length > 0) return issued.map(({ date }) => date)
  return effectiveFrom ? [effectiveFrom] : provisions.map((one) => one.effectiveFrom)
}

const isApart = ({ valid }: Lifespan, date: UncertainDate): boolean => {
  const { fromEarliest, toLatest } = boundsOf(valid)
  return rangeOf(date).latest < fromEarliest || rangeOf(date).earliest >= toLatest
}

/**
 * A body issues directives while it is there. None of the dates of issue falls into its life.
 * @param life what the issuer lives in, itself first
 */
export function issuerNotThere(
  directive: Directive,
  life: readonly Lifespan[],
  provisions: readonly Provision[],
): readonly Conflict[] {
  const dates = issueDates(directive, provisions)
  const [issuer] = life
  const gone = life.find((one) => dates.length > 0 && dates.every((date) => isApart(one, date)))
  if (!issuer || !gone) return []
  return [
    {
      rule: 'ISSUER_NOT_THERE',
      about: directive.id,
      facts: [...new Set([directive.id, issuer.fact, gone.fact])],
      explanation: sentence`It is dated ${dates.join(' and ')}, when its issuer ${mention(issuer.fact)} was not there: ${mention(gone.fact)} is recorded ${inWords(gone.valid)}.`,
    },
  ]
}

/** A directive that another one repealed or replaced, and from when. */
export interface Repeal {
  readonly directive: Id
  readonly by: Id
  readonly from: UncertainDate
}

/** What a directive decides after it was repealed: facts that begin on the day of the repeal or later. */
export function decidedByRepealed(
  { directive, by, from }: Repeal,
  provisions: readonly Provision[],
): readonly Conflict[] {
  const over: Day = rangeOf(from).latest
  return provisions
    .filter(({ effectiveFrom }) => rangeOf(effectiveFrom).earliest >= over)
    .map(({ fact, effectiveFrom }) => ({
      rule: 'DECIDED_BY_REPEALED',
      about: directive,
      facts: [fact, by],
      explanation: sentence`${mention(fact)} begins ${effectiveFrom} by ${mention(directive)}, which ${mention(by)} repealed or replaced from ${from}.`,
    }))
}

import type { BodyMerger } from '../../model/arrangement.ts'
import { type Day, dayBefore, isSurelyBefore, rangeOf } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import type { Organization } from '../../model/organization.ts'
import type { LivedMerger } from '../living-merger.ts'
import { isGone, isThere, type MadeLife } from '../made-life.ts'
import type { Conflict, Group } from './conflict.ts'
import { joined, mention, type Sentence, sentence } from './sentence.ts'
import { amongPairs, heldDays, inWords, type Span } from './spans.ts'

/** A body that was merged. */
interface Component {
  readonly body: Organization
  /** Its life by the mergers that made it; null: none did. */
  readonly life: MadeLife | null
}

/** How a body was gone before a day, if it surely was. */
function goneBefore({ body: { valid }, life }: Component, begins: Exclude<Organization['valid']['from'], null>) {
  if (valid.to !== null && isSurelyBefore(valid.to, begins)) return sentence`that is recorded ${inWords(valid)}`
  const told = life?.on(dayBefore(rangeOf(begins).earliest))
  return told && isGone(told)
    ? sentence`by ${joined(
        told.because.map(({ fact }) => [mention(fact)]),
        ', ',
      )}`
    : null
}

/** A body is there until it becomes part of another; that it ends on that day is what a merger is. @param components those recorded */
export const mergedAfterEnd = (merger: BodyMerger, components: readonly Component[]): readonly Conflict[] =>
  components.flatMap((component): readonly Conflict[] => {
    const { id } = component.body
    const begins = merger.valid.from
    const gone = begins && goneBefore(component, begins)
    if (!gone) return []
    const explanation = sentence`It begins ${begins}, when ${mention(id)} in it was gone: ${gone}.`
    return [{ rule: 'MERGED_AFTER_END', about: merger.id, facts: [merger.id, id], explanation }]
  })

/** A body that takes over others may itself be part of one more. */
const hasPartIn = (body: Id, { components, result }: BodyMerger): boolean =>
  result !== null && result !== body && components.some((one) => one === body)

const partOf = ({ result, valid }: BodyMerger): Sentence =>
  sentence`of ${result ? mention(result) : 'an unnamed one'} ${inWords(valid)}`

/** The days on which a merger was there, for all that sources say of it and of what is in it. */
function livedDays({ merger, life }: LivedMerger): readonly Span[] {
  const own = heldDays(merger.valid)
  if (!own) return []
  const turns = life.changePoints().flatMap(({ days }) => days)
  const cuts = [...new Set<Day>([own.from, own.to, ...turns.filter((day) => own.from < day && day < own.to)])].sort()
  return cuts.slice(1).flatMap((to, at) => {
    const from = cuts[at] ?? to
    return isThere(life.on(from)) ? [{ from, to }] : []
  })
}

/** A body is part of one other at a time. Mergers of which no source names the result contradict nothing. */
export const mergedTwice = (body: Id, mergers: readonly LivedMerger[]): Group =>
  amongPairs(
    mergers
      .filter(({ merger }) => hasPartIn(body, merger))
      .flatMap((one) =>
        livedDays(one).map((span) => ({ item: one.merger, key: '', span, says: one.merger.result ?? '' })),
      ),
    ({ item: a }, { item: b }) => ({
      rule: 'MERGED_TWICE',
      about: body,
      facts: [a.id, b.id],
      explanation: sentence`It is said to be part of two bodies at the same time: ${partOf(a)}; ${partOf(b)}.`,
    }),
  )

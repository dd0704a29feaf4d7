import type { BodyMerger } from '../../model/arrangement.ts'
import { isSurelyBefore } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import type { Organization } from '../../model/organization.ts'
import type { Conflict, Group } from './conflict.ts'
import { amongPairs, heldDays, inWords } from './spans.ts'

/** A body is there until it becomes part of another; that it ends on that day is what a merger is. @param components those recorded */
export const mergedAfterEnd = (merger: BodyMerger, components: readonly Organization[]): readonly Conflict[] =>
  components.flatMap(({ id, valid }): readonly Conflict[] => {
    const begins = merger.valid.from
    if (begins === null || valid.to === null || !isSurelyBefore(valid.to, begins)) return []
    const explanation = `It begins ${begins}, when ${id} in it was gone: that is recorded ${inWords(valid)}.`
    return [{ rule: 'MERGED_AFTER_END', about: merger.id, facts: [merger.id, id], explanation }]
  })

/** A body that takes over others may itself be part of one more. */
const hasPartIn = (body: Id, { components, result }: BodyMerger): boolean =>
  result !== null && result !== body && components.some((one) => one === body)

/** A body is part of one other at a time. Mergers of which no source names the result contradict nothing. */
export const mergedTwice = (body: Id, mergers: readonly BodyMerger[]): Group =>
  amongPairs(
    mergers
      .filter((merger) => hasPartIn(body, merger))
      .flatMap((item) => {
        const span = heldDays(item.valid)
        return span ? [{ item, key: '', span, says: item.result ?? '' }] : []
      }),
    ({ item: a }, { item: b }) => ({
      rule: 'MERGED_TWICE',
      about: body,
      facts: [a.id, b.id],
      explanation: `It is said to be part of two bodies at the same time: of ${a.result} ${inWords(a.valid)}; of ${b.result} ${inWords(b.valid)}.`,
    }),
  )

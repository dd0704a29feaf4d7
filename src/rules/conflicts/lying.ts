import { boundsOf } from '../../model/interval.ts'
import type { Place } from '../../model/place.ts'
import { type Span as Lying, spansOf } from '../../model/relation.ts'
import type { Conflict } from './conflict.ts'
import { mention, sentence } from './sentence.ts'
import { heldDays, intersection, inWords } from './spans.ts'

/** When a place is surely recorded in another that was not there yet, or was gone. */
function outside({ valid }: Place, { from, until }: Lying<unknown>, around: Place): readonly ('before' | 'after')[] {
  const held = heldDays(valid)
  const days = held && intersection(held, { from, to: until })
  if (!days) return []
  const { fromEarliest, toLatest } = boundsOf(around.valid)
  return [...(days.from < fromEarliest ? ['before' as const] : []), ...(days.to > toLatest ? ['after' as const] : [])]
}

/**
 * A place lies in one that is there. Unlike a body or a post it does not end with what it lies in: where it lies then, no source says.
 * @param placeOf what it ever lay in; null: not recorded
 */
export const liesOutsideLife = (place: Place, placeOf: (id: Place['id']) => Place | null): readonly Conflict[] =>
  spansOf(place.parent).flatMap((lying): readonly Conflict[] => {
    const around = placeOf(lying.to)
    const when = around ? outside(place, lying, around) : []
    if (!around || when.length === 0) return []
    const explanation = sentence`${mention(place.id)}, recorded ${inWords(place.valid)}, lies in ${mention(around.id)}, recorded ${inWords(around.valid)}: no source says where it lies ${when.join(' and ')} that.`
    return [{ rule: 'LIES_OUTSIDE_LIFE', about: place.id, facts: [place.id, around.id], explanation }]
  })

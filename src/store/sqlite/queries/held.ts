import type { Kind } from '../../../model/entry.ts'
import { VACANT } from '../../../model/person.ts'
import type { Held, Query } from '../../store.ts'
import type { Params } from '../driver.ts'
import { classOf } from '../facets.ts'
import { inView, isShown, listed } from '../predicates.ts'
import { keyList, type Scope } from '../scope.ts'

/** How many posts a person `l` may hold on the day; of a post `l`, 1 where somebody may hold it, else 0. */
const HELD = (posts: Held['posts']) => `(SELECT count(DISTINCT o.container) FROM link h
  CROSS JOIN version w ON w.entity = h.src AND ${inView('w')}
  CROSS JOIN listing o ON o.kind = w.kind AND o.sort_key = w.sort_key AND ${inView('o')} AND ${isShown('o')}
  WHERE h.dst = l.entity AND h.kind = $heldLink AND ${inView('h')}
    AND o.exists_from <= $day AND $day < o.exists_to AND o.entity NOT IN ${listed('heldAbsent')} AND NOT (o.class & $vacant)
    ${posts ? `AND o.container IN ${listed('heldPosts')}` : ''})`

/** The number of holdings is as asked. */
export const isHeld = (_kind: Kind, { posts }: Held): string => `(${HELD(posts)} BETWEEN $heldAtLeast AND $heldAtMost)`

export function heldParams(scope: Scope, { kind, held }: Query<Kind>): Params {
  if (held === null) return {}
  const { symbols, facets } = scope
  return {
    heldLink: symbols.keyOf(kind === 'Person' ? 'HELD_BY' : 'OCCUPIES'),
    heldAbsent: keyList(scope, held.absent),
    heldPosts: keyList(scope, held.posts ?? []),
    heldAtLeast: held.atLeast,
    heldAtMost: held.atMost,
    vacant: facets.maskOf(classOf('Occupancy'), [VACANT]),
  }
}

import type { Kind } from '../../../model/entry.ts'
import { VACANT } from '../../../model/person.ts'
import type { Held } from '../../store.ts'
import type { Params } from '../driver.ts'
import { absentParam, inView, isShown } from '../predicates.ts'

/** How many posts a person `l` may hold on the day; of a post `l`, 1 where somebody may hold it, else 0. */
const heldBy = (link: 'HELD_BY' | 'OCCUPIES') => `COUNT { MATCH (l)<-[:LISTED_AS]-()<-[h:${link}]-()-[:LISTED_AS]->(o)
  WHERE ${inView('h')} AND ${inView('o')} AND ${isShown('o')} AND o.existsFrom <= $day AND $day < o.existsTo
    AND $held.absent[o.id] IS NULL AND NOT '${VACANT}' IN o.class AND ($held.posts IS NULL OR o.container IN $held.posts)
  RETURN DISTINCT o.container }`

/** The number of holdings is as asked. It is counted once: an engine would plan and count anew for each comparison. */
export const isHeld = (kind: Kind): string =>
  `any(held IN [${heldBy(kind === 'Person' ? 'HELD_BY' : 'OCCUPIES')}] WHERE $held.atLeast <= held AND held <= $held.atMost)`

export const heldParams = (held: Held | null): Params =>
  held === null ? {} : { held: { ...held, posts: held.posts && [...held.posts], absent: absentParam(held.absent) } }

import type { Arrangement } from '../model/arrangement.ts'
import { type EntryOf, isKind } from '../model/entry.ts'
import type { DirectiveId } from '../model/ids.ts'
import type { ArrangementQuery } from '../store/store.ts'
import { mapped, type Source } from './source.ts'
import { type InViewOf, inView, type ViewReader } from './view-reader.ts'

/** The arrangements of one kind that a query gives, each kept with its members. */
export const arrangementsIn = <K extends Arrangement['kind']>(
  view: ViewReader,
  kind: K,
  asked: Omit<ArrangementQuery, 'kinds'>,
): Source<InViewOf<K>> => {
  const query = { ...asked, kinds: [kind] }
  return mapped(
    { page: (page) => view.stored.arrangements(query, page), count: () => view.stored.countArrangements(query) },
    (context): InViewOf<K> => {
      view.primeArrangement(context)
      const { arrangement } = context
      if (isKind(kind, arrangement)) return inView(view, arrangement as EntryOf<K>)
      throw new Error(`The store listed "${arrangement.id}" among arrangements of another kind.`)
    },
  )
}

/** Narrows a query to the arrangements that a directive's orders reach or, where it gives none, to those that it set up. */
export async function tiedTo<Q extends Pick<ArrangementQuery, 'reachedBy' | 'linkedTo'>>(
  view: ViewReader,
  directive: DirectiveId,
  query: Q,
): Promise<Q> {
  const gives = (await view.standingEffects()).some(({ effect }) => effect.directive === directive)
  if (gives) return { ...query, reachedBy: directive }
  return { ...query, linkedTo: [...query.linkedTo, { link: 'DECIDED_BY', id: directive }] }
}

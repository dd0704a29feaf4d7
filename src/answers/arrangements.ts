import type { Arrangement, ArrangementInContext } from '../model/arrangement.ts'
import { type EntryOf, isKind } from '../model/entry.ts'
import type { ArrangementQuery } from '../store/store.ts'
import { type Holds, mapped, type Source, where } from './source.ts'
import { type InViewOf, inView, type ViewReader } from './view-reader.ts'

/** The arrangements of one kind that a query gives, and of which a condition holds; each kept with its members. */
export const arrangementsIn = <K extends Arrangement['kind']>(
  view: ViewReader,
  kind: K,
  asked: Omit<ArrangementQuery, 'kinds'>,
  holds: Holds<ArrangementInContext> | null = null,
): Source<InViewOf<K>> => {
  const query = { ...asked, kinds: [kind] }
  const all: Source<ArrangementInContext> = {
    page: (page) => view.stored.arrangements(query, page),
    count: () => view.stored.countArrangements(query),
  }
  return mapped(holds ? where(view, all, holds) : all, (context): InViewOf<K> => {
    view.primeArrangement(context)
    const { arrangement } = context
    if (isKind(kind, arrangement)) return inView(view, arrangement as EntryOf<K>)
    throw new Error(`The store listed "${arrangement.id}" among arrangements of another kind.`)
  })
}

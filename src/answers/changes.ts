import { dayAfter } from '../model/date.ts'
import type { Entry } from '../model/entry.ts'
import { anyOf } from '../store/queries.ts'
import type { EntryChange, EntryChangeKind } from '../store/store.ts'
import { entriesIn, mapped, none, type Source } from './source.ts'
import { type InView, type InViewOf, inView, type ViewReader } from './view-reader.ts'

/** An entry that is known otherwise at a later revision than at an earlier one; each state in its own view. */
export interface ChangeInView {
  readonly key: string
  readonly kind: EntryChangeKind
  readonly before: InView<Entry> | null
  readonly after: InView<Entry> | null
}

const KINDS: readonly EntryChangeKind[] = ['RECORDED', 'CORRECTED', 'WITHDRAWN']

const kindOf = ({ before, after }: EntryChange): EntryChangeKind =>
  before === null ? 'RECORDED' : after === null ? 'WITHDRAWN' : 'CORRECTED'

function seen(view: ViewReader, entry: Entry | null): InView<Entry> | null {
  if (entry === null) return null
  view.prime(entry)
  return inView(view, entry)
}

/** What is known otherwise in one view than in an earlier one. */
export function changesBetween(
  from: ViewReader,
  to: ViewReader,
  kinds: readonly EntryChangeKind[] | null,
): Source<ChangeInView> {
  const query = { since: from.asOf.revision, kinds: kinds ?? KINDS }
  return mapped(
    { page: (page) => to.stored.changes(query, page), count: () => to.stored.countChanges(query) },
    (change) => ({
      key: change.id,
      kind: kindOf(change),
      before: seen(from, change.before),
      after: seen(to, change.after),
    }),
  )
}

/** What happened after the day of one view and until that of another. @param kinds of change; null: any */
export function eventsBetween(
  from: ViewReader,
  to: ViewReader,
  kinds: readonly string[] | null,
): Source<InViewOf<'ChangeEvent'>> {
  const [last, until] = [from.asOf.validAt, to.asOf.validAt]
  if (last >= until) return none()
  return entriesIn(to, { ...anyOf('ChangeEvent'), class: kinds, starting: { from: dayAfter(last), to: until } })
}

import type { Day } from '../model/date.ts'
import type { Entry, EntryOf, Kind } from '../model/entry.ts'
import type { Interval } from '../model/interval.ts'
import { type Language, nameOf } from '../model/name.ts'
import { type Evidence, evidenceOf } from '../model/origin.ts'
import type { Reason } from '../model/standing.ts'
import { namesOf, originOf } from '../model/traits.ts'
import { allInView, type InView, type ViewReader } from './view-reader.ts'

/** An answer of a rule, its reasons seen through the view. */
export function reasoned<S>(view: ViewReader, answer: { readonly state: S; readonly because: readonly Reason[] }) {
  const because: readonly InView<Reason>[] = allInView(view, answer.because)
  return { state: answer.state, because }
}

type Tell<K extends Kind> = (entry: EntryOf<K>, name: string) => string

const span = ({ from, to }: Interval) => (from === null && to === null ? '' : ` (${from ?? '…'} – ${to ?? '…'})`)
const dated = (name: string, valid: Interval) => `${name}${span(valid)}`

/** What each kind of fact that can be a reason says in one line; any other says its name. */
const TELL: { readonly [K in Kind]?: Tell<K> } = {
  Place: ({ valid }, name) => dated(name, valid),
  Organization: ({ valid }, name) => dated(name, valid),
  Post: ({ valid }, name) => dated(name, valid),
  PilotModel: ({ code }, name) => `${code}: ${name}`,
  Effect: ({ action, subject, effectiveFrom }) => `${action} from ${effectiveFrom}: ${subject}`,
  Directive: ({ symbol }, name) => (symbol ? `${symbol}: ${name}` : name),
  Document: ({ publisher }, name) => `${name} (${publisher})`,
  ChangeEvent: ({ date }, name) => `${name} (${date})`,
  ExecutionReport: ({ outcome, observed }) => `${outcome}, observed ${observed}`,
  ConcurrentHolding: ({ valid }) => dated('Record of the concurrent holding', valid),
  BodyMerger: ({ valid }) => dated('Record of the body merger', valid),
  Occupancy: ({ valid }) => dated('Record of the occupancy', valid),
}

/** The table promises each kind its own teller, which an index by a union of kinds cannot say. */
const tellerOf = (kind: Kind) => TELL[kind] as Tell<Kind> | undefined

/** A fact in one line. */
export function reasonText(entry: Entry, language: Language, day: Day): string {
  const name = nameOf(namesOf(entry), language, day) ?? entry.id
  return tellerOf(entry.kind)?.(entry, name) ?? name
}

/** What proves the fact that is a reason; nothing for one that the view has not, or that was derived. */
export async function evidenceBehind({ value, view }: InView<Reason>): Promise<readonly Evidence[]> {
  const entry = await view.entry(value.fact)
  const origin = entry && originOf(entry)
  return origin ? evidenceOf(origin) : []
}

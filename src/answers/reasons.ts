import type { Entry, EntryOf, Kind } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'
import type { Interval } from '../model/interval.ts'
import { isNamed, type Named } from '../model/kinds.ts'
import { type Language, type Languages, nameOf } from '../model/name.ts'
import { type Evidence, evidenceOf } from '../model/origin.ts'
import type { OwnText } from '../model/own-text.ts'
import type { Reason } from '../model/standing.ts'
import { namesOf, originOf } from '../model/traits.ts'
import type { Sentence } from '../rules/conflicts/sentence.ts'
import { mapMaybeAsync, type Soon } from './lazy.ts'
import { ownText } from './own-texts.ts'
import { SharedInView } from './shared-in-view.ts'
import type { InView, ViewReader } from './view-reader.ts'

/** The reasons that were met in a view, by their facts: rows of a list mostly stand so for the same reasons. */
const met = new WeakMap<ViewReader, Map<Id, SharedInView<Reason>>>()

function reasonIn(view: ViewReader, known: Map<Id, SharedInView<Reason>>, reason: Reason): InView<Reason> {
  const before = known.get(reason.fact)
  if (before?.value.role === reason.role) return before
  const made = new SharedInView(reason, view)
  known.set(reason.fact, made)
  return made
}

/** Reasons as objects of the answer. @throws LimitExceeded, Timeout */
export function reasonsInView(view: ViewReader, reasons: readonly Reason[]): readonly InView<Reason>[] {
  view.budget.spend(reasons.length)
  const known = met.get(view) ?? new Map<Id, SharedInView<Reason>>()
  met.set(view, known)
  return reasons.map((reason) => reasonIn(view, known, reason))
}

/** An answer of a rule, its reasons seen through the view once they are read: of most, nobody asks for them. */
export const reasoned = <S>(view: ViewReader, answer: { readonly state: S; readonly because: readonly Reason[] }) => ({
  state: answer.state,
  get because(): readonly InView<Reason>[] {
    return reasonsInView(view, answer.because)
  },
})

/** The name of another entry, in the language asked for; null: the view has none such. */
type NameIn = (id: Id) => Soon<string | null>
/** What those who keep the world wrote, in the language that an entry is told in. */
type Told = (text: OwnText) => Soon<string>
type Tell<K extends Kind> = (entry: EntryOf<K>, nameIn: NameIn, told: Told) => Soon<string>
type TellNamed<E extends Named> = (entry: E, name: string) => string

const span = ({ from, to }: Interval) => (from === null && to === null ? '' : ` (${from ?? '…'} – ${to ?? '…'})`)
const dated = (name: string, valid: Interval) => `${name}${span(valid)}`

/** What kinds of facts that have names say in one line beside it; any other says its name. */
const TELL_NAMED: { readonly [K in Named['kind']]?: TellNamed<EntryOf<K>> } = {
  Place: ({ valid }, name) => dated(name, valid),
  Organization: ({ valid }, name) => dated(name, valid),
  Post: ({ valid }, name) => dated(name, valid),
  PilotModel: ({ code }, name) => `${code}: ${name}`,
  Directive: ({ symbol }, name) => (symbol ? `${symbol}: ${name}` : name),
  Document: ({ publisher }, name) => `${name} (${publisher})`,
  ChangeEvent: ({ date }, name) => `${name} (${date})`,
}

/** A kind without names does not compile without a row, since its key tells a reader nothing. */
const TELL: { readonly [K in Exclude<Kind, Named['kind']>]: Tell<K> } = {
  PostPair: async ({ code, mainPostType, concurrentPostType }, nameIn) => {
    const [main, concurrent] = await Promise.all([nameIn(mainPostType), nameIn(concurrentPostType)])
    return main && concurrent ? `${code}: ${main}, concurrently ${concurrent}` : code
  },
  Effect: ({ action, subject, effectiveFrom }, _, told) =>
    mapMaybeAsync(told(subject), (text) => `${action} from ${effectiveFrom}: ${text}`),
  Obligation: ({ outcome }, _, told) => told(outcome),
  ExecutionReport: ({ outcome, observed }) => `${outcome}, observed ${observed}`,
  ConcurrentHolding: ({ valid }) => dated('Record of the concurrent holding', valid),
  BodyMerger: ({ valid }) => dated('Record of the body merger', valid),
  Occupancy: ({ valid }) => dated('Record of the occupancy', valid),
  CountAssertion: ({ statement }, _, told) => told(statement),
  Criticism: ({ statement }, _, told) => told(statement),
  OpenQuestion: ({ question }, _, told) => told(question),
  Proposal: ({ quote }) => quote.words,
}

/** A fact in one line; one that the view has not can only be called by its key. */
export const reasonText = (view: ViewReader, fact: Id, asked: Language | null): Soon<string> =>
  mapMaybeAsync(view.entry(fact), (entry) =>
    entry
      ? mapMaybeAsync(view.languages(asked), (languages) => lineOf(view, entry, { asked, languages }))
      : `Not recorded in this view: ${fact}`,
  )

interface In {
  readonly asked: Language | null
  readonly languages: Languages
}

function lineOf(view: ViewReader, entry: Entry, { asked, languages }: In): Soon<string> {
  const { validAt } = view.asOf
  const nameIn: NameIn = (id) =>
    mapMaybeAsync(view.entry(id), (other) => other && nameOf(namesOf(other), languages, validAt))
  // The tables promise each kind its own teller, which an index by a union of kinds cannot say.
  if (!isNamed(entry))
    return (TELL[entry.kind] as Tell<typeof entry.kind>)(entry, nameIn, (text) =>
      ownText({ value: entry, view }, text, asked),
    )
  const name = nameOf(entry.names, languages, validAt) ?? ''
  return (TELL_NAMED[entry.kind] as TellNamed<Named> | undefined)?.(entry, name) ?? name
}

/** A sentence of a rule, in which everything is told in one line, in quotation marks. */
export async function sentenceText(view: ViewReader, sentence: Sentence, asked: Language | null): Promise<string> {
  const parts = sentence.map(async (part) =>
    typeof part === 'string' ? part : `“${await reasonText(view, part.mentions, asked)}”`,
  )
  return (await Promise.all(parts)).join('')
}

/** What proves the fact that is a reason; nothing for one that the view has not, or that was derived. */
export const evidenceBehind = ({ value, view }: InView<Reason>): Soon<readonly Evidence[]> =>
  mapMaybeAsync(view.entry(value.fact), (entry) => {
    const origin = entry && originOf(entry)
    return origin ? evidenceOf(origin) : []
  })

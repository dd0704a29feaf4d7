import { historyOf } from '../../answers/history.ts'
import { mapMaybeAsync, type Soon } from '../../answers/lazy.ts'
import { ownLanguage, ownText } from '../../answers/own-texts.ts'
import { allInView, type InView, inView, type ViewReader } from '../../answers/view-reader.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { type Interval, mayCover } from '../../model/interval.ts'
import { type Language, type Name, nameShown } from '../../model/name.ts'
import { type Evidence, evidenceOf, isDerived, type Origin, type Quote } from '../../model/origin.ts'
import { globalId } from '../global-id.ts'

/** All fields of a type, none left to the default: what an object is made of here is not what a client sees. */
export type Complete<R> = Required<Omit<R, '__isTypeOf' | '__resolveType'>>

export const node = { __resolveType: ({ value }: InView<Entry>) => value.kind }

/** What every object with an identity has. */
export const nodeFields = {
  id: ({ value, view }: InView<Entry>) => globalId(value, view),
  key: ({ value }: InView<Entry>) => value.id,
  history: ({ value, view }: InView<Entry>) => historyOf(view, value.id),
  view: ({ view }: InView<Entry>) => view,
}

/** Whatever an id names; null when the view has no such entry. */
export async function getNode(view: ViewReader, id: Id | null): Promise<InView<Entry> | null> {
  const entry = id === null ? null : await view.entry(id)
  return entry && inView(view, entry)
}

export async function getNodes(view: ViewReader, ids: readonly Id[]): Promise<readonly InView<Entry>[]> {
  const found = await Promise.all(ids.map((id) => getNode(view, id)))
  return found.filter((one) => one !== null)
}

type Named = InView<{ readonly id: string; readonly names: readonly Name[] }>

interface InLanguage {
  readonly lang?: Language | null
}

/** The name that a reader is shown; null: it has none. */
export const nameIn = ({ value, view }: Named, { lang }: InLanguage): Soon<Name | null> =>
  mapMaybeAsync(view.languages(lang ?? null), (languages) => nameShown(value.names, languages, view.asOf.validAt))

/** What everything with names has. */
export const namedFields = {
  name: (one: Named, args: InLanguage) => mapMaybeAsync(nameIn(one, args), (name) => name?.text ?? one.value.id),
  nameLanguage: (one: Named, args: InLanguage) => mapMaybeAsync(nameIn(one, args), (name) => name?.language ?? null),
  names: ({ value, view }: Named) =>
    value.names.map((name) => ({
      ...name,
      possible: mayCover(name.valid, view.asOf.validAt),
    })),
}

/** What everything with a time of its own has. */
export const datedFields = { valid: ({ value }: InView<{ readonly valid: Interval }>) => value.valid }

type QuoteOf = Extract<Evidence, { readonly type: 'QUOTE' }>
const isQuote = (evidence: Evidence): evidence is QuoteOf => evidence.type === 'QUOTE'

/** Evidence seen through the view of what it proves. */
export const sources = ({ value, view }: InView<{ readonly evidence: readonly Evidence[] }>) =>
  allInView(view, value.evidence)

/** What everything with an origin has: what proves it, or what it was made from. */
export const sourcedFields = {
  basis: ({ value }: InView<{ readonly origin: Origin }>) => value.origin.basis,
  confidence: ({ value: { origin } }: InView<{ readonly origin: Origin }>) =>
    origin.basis === 'DERIVED' ? null : origin.confidence,
  reading: (one: InView<Entry & { readonly origin: Origin }>, { lang }: InLanguage) =>
    ownText(one, one.value.origin.basis === 'INTERPRETED' ? one.value.origin.reading : null, lang),
  writtenIn: (one: InView<Entry>, { lang }: InLanguage) => ownLanguage(one, lang),
  sources: ({ value, view }: InView<{ readonly origin: Origin }>) => allInView(view, evidenceOf(value.origin)),
  quotes: ({ value, view }: InView<{ readonly origin: Origin }>): readonly InView<Quote>[] =>
    allInView(view, evidenceOf(value.origin).filter(isQuote)),
  derived: ({ value }: InView<{ readonly origin: Origin }>) => isDerived(value.origin),
  rule: ({ value: { origin } }: InView<{ readonly origin: Origin }>) =>
    origin.basis === 'DERIVED' ? origin.rule : null,
  inputs: async ({
    value: { origin },
    view,
  }: InView<{ readonly origin: Origin }>): Promise<readonly InView<Entry>[]> =>
    origin.basis === 'DERIVED' ? getNodes(view, origin.inputs) : [],
}

import { entriesIn, entriesWhere, type Source } from '../../answers/source.ts'
import type { InViewOf, ViewReader } from '../../answers/view-reader.ts'
import { FIRST_DAY, LAST_DAY, rangeOf, type UncertainDate } from '../../model/date.ts'
import type { EntryOf, Kind } from '../../model/entry.ts'
import { SYMBOL_SCHEME } from '../../model/kinds.ts'
import { anyOf } from '../../store/queries.ts'
import type { DaySpan, Query } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { daySpan, knownCodes, linkedTo, uniqueList } from './arguments.ts'
import type { Open } from './choices.ts'

type Filter<F> = F | null
type Condition<E> = ((entry: E) => boolean) | null

/** What a query gives and of which every condition holds that is given. No store knows them, and each entry is looked at. */
function sourceOf<K extends Kind>(
  view: ViewReader,
  query: Query<K>,
  ...conditions: readonly Condition<EntryOf<K>>[]
): Source<InViewOf<K>> {
  const given = conditions.filter((one) => one !== null)
  if (given.length === 0) return entriesIn(view, query)
  return entriesWhere(view, query, (entry) => given.every((holds) => holds(entry)))
}

/** Whether a value is among those of a list argument; null: it is left out. */
function oneOf<E, T>(name: string, values: readonly T[] | null | undefined, of: (entry: E) => T | null): Condition<E> {
  const wanted = uniqueList(name, values)
  return wanted && ((entry) => wanted.some((one) => one === of(entry)))
}

const directiveQuery = async (
  view: ViewReader,
  filter: Filter<sdl.DirectiveFilter>,
): Promise<Omit<Query<'Directive'>, 'order' | 'among'>> => ({
  ...anyOf('Directive'),
  class: await knownCodes(view, 'INSTRUMENT', 'instrument', filter?.instrument),
  code: filter?.symbol ? { scheme: SYMBOL_SCHEME, values: [filter.symbol], on: null } : null,
  starting: daySpan(filter?.issued),
  linkedTo: [
    ...(await linkedTo(view, 'ISSUED_BY', 'org', filter?.issuer)),
    ...(await linkedTo(view, 'SIGNED_BY', 'person', filter?.signer)),
    ...(await linkedTo(view, 'BASED_ON', 'directive', filter?.basedOn)),
    ...(await linkedTo(view, 'REVIEWS', 'directive', filter?.reviews)),
    ...(await linkedTo(view, 'REPLACES', 'directive', filter?.replaces)),
    ...(await linkedTo(view, 'AMENDS', 'directive', filter?.amends)),
    ...(await linkedTo(view, 'REPEALS', 'directive', filter?.repeals)),
    ...(await linkedTo(view, 'REPORTED_IN', 'doc', filter?.reportedIn)),
  ],
})

export const directiveSource: Open<sdl.DirectiveFilter, InViewOf<'Directive'>> = async (
  view,
  filter,
  order = 'LISTED',
  among = null,
) => {
  const ofTerm = oneOf<EntryOf<'Directive'>, number>('term', filter?.term, ({ term }) => term)
  return sourceOf(view, { ...(await directiveQuery(view, filter)), order, among }, ofTerm)
}

const effectQuery = async (
  view: ViewReader,
  filter: Filter<sdl.EffectFilter>,
): Promise<Omit<Query<'Effect'>, 'order' | 'among'>> => ({
  ...anyOf('Effect'),
  level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
  class: uniqueList('action', filter?.action),
  starting: daySpan(filter?.effective),
  linkedTo: [
    ...(await linkedTo(view, 'LAID_DOWN_BY', 'directive', filter?.directive)),
    ...(await linkedTo(view, 'TARGETS', null, filter?.target)),
  ],
})

export const effectSource: Open<sdl.EffectFilter, InViewOf<'Effect'>> = async (
  view,
  filter,
  order = 'LISTED',
  among = null,
) => {
  const soFirm = oneOf<EntryOf<'Effect'>, sdl.Modality>('modality', filter?.modality, ({ modality }) => modality)
  return sourceOf(view, { ...(await effectQuery(view, filter)), order, among }, soFirm)
}

/** Whether a date may be within a span. */
function mayBeIn(date: UncertainDate | null, { from, to }: DaySpan): boolean {
  if (date === null) return false
  const { earliest, latest } = rangeOf(date)
  return earliest <= (to ?? LAST_DAY) && (from ?? FIRST_DAY) <= latest
}

export const obligationSource: Open<sdl.ObligationFilter, InViewOf<'Obligation'>> = async (
  view,
  filter,
  order = 'LISTED',
  among = null,
) => {
  const query: Query<'Obligation'> = {
    ...anyOf('Obligation'),
    ...{ order, among },
    level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
    linkedTo: [
      ...(await linkedTo(view, 'LAID_DOWN_BY', 'directive', filter?.directive)),
      ...(await linkedTo(view, 'ADDRESSES', 'org', filter?.addressee)),
    ],
  }
  const [span, hasDeadline = null] = [daySpan(filter?.deadline), filter?.hasDeadline]
  return sourceOf(
    view,
    query,
    span && (({ deadline }) => mayBeIn(deadline, span)),
    hasDeadline === null ? null : ({ deadline }) => (deadline !== null) === hasDeadline,
  )
}

export const documentSource: Open<sdl.DocumentFilter, InViewOf<'Document'>> = async (
  view,
  filter,
  order = 'LISTED',
  among = null,
) => {
  const isHeld = filter?.held ?? null
  return sourceOf<'Document'>(
    view,
    { ...anyOf('Document'), starting: daySpan(filter?.published), order, among },
    oneOf('language', filter?.language, ({ language }) => language),
    isHeld === null ? null : ({ held }) => (held !== null) === isHeld,
  )
}

import { arrangementsIn } from '../../answers/arrangements.ts'
import { idOfKey } from '../../answers/choices.ts'
import { stoodDuring } from '../../answers/during.ts'
import { postsHeldBy, postsIn } from '../../answers/holders.ts'
import type { Source } from '../../answers/source.ts'
import type { InView, InViewOf, ViewReader } from '../../answers/view-reader.ts'
import type { Arrangement, ArrangementInContext, BodyMerger, ConcurrentHolding } from '../../model/arrangement.ts'
import type { Id } from '../../model/ids.ts'
import { ANY_ARRANGEMENT } from '../../store/queries.ts'
import type { ArrangementQuery } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { daySpan, existingId, existingIds, knownCodes, linkedTo, spanAsked, uniqueList } from './arguments.ts'
import { chosen, type Open } from './choices.ts'

/** What the filters on arrangements share. */
type SharedFilter = Omit<sdl.ArrangementFilter, 'form' | 'anyOf' | 'not'>

const KIND_OF = {
  CONCURRENT_HOLDING: 'ConcurrentHolding',
  BODY_MERGER: 'BodyMerger',
} as const satisfies Record<sdl.ArrangementForm, Arrangement['kind']>

const kindsOf = (forms: readonly sdl.ArrangementForm[] | null | undefined): readonly Arrangement['kind'][] =>
  (uniqueList('form', forms) ?? (['CONCURRENT_HOLDING', 'BODY_MERGER'] as const)).map((form) => KIND_OF[form])

/** How the contract writes a kind of arrangement; null: not counted by it. */
export const formOf = (kind: Arrangement['kind'] | null): sdl.ArrangementForm | null =>
  kind && (kind === 'BodyMerger' ? 'BODY_MERGER' : 'CONCURRENT_HOLDING')

type Links = ArrangementQuery['linkedTo']

/** Which arrangements a filter asks for, of whichever kinds. @throws NotFound for what it names and the view has not */
async function queryOfAnyKind(
  view: ViewReader,
  filter: SharedFilter | null | undefined,
  linked: Links = [],
): Promise<Omit<ArrangementQuery, 'kinds'>> {
  return {
    cohorts: await view.cohorts(),
    reachedBy: await existingId(view, 'directive', filter?.orderedBy),
    states: uniqueList('standing', filter?.standing),
    execution: uniqueList('execution', filter?.execution),
    level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
    branch: await knownCodes(view, 'BRANCH', 'branch', filter?.branch),
    models: filter?.model ? await existingIds(view, 'model', uniqueList('model', filter.model) ?? []) : null,
    within: await existingId(view, 'place', filter?.place),
    members: null,
    among: null,
    linkedTo: [...linked, ...(await linkedTo(view, 'DECIDED_BY', 'directive', filter?.decidedBy))],
    derived: filter?.derived ?? null,
    starting: daySpan(filter?.started),
    changed: null,
  }
}

type FormFilter = Omit<sdl.ArrangementFilter, 'anyOf' | 'not'>

const plainQuery = async (view: ViewReader, filter: FormFilter | null): Promise<ArrangementQuery> => ({
  kinds: kindsOf(filter?.form),
  ...(await queryOfAnyKind(view, filter)),
})

/** Arrangements of both forms, for who looks at which there are. */
const ofBothForms: Open<sdl.ArrangementFilter, ArrangementInContext> = async (view, filter, _order, among = null) => {
  const query = { ...(await plainQuery(view, filter)), among }
  return {
    page: (page) => view.stored.arrangements(query, page),
    count: () => view.stored.countArrangements(query),
  }
}

/** Which arrangements a filter asks for. @throws NotFound for what it names and the view has not, LimitExceeded */
export async function arrangementQuery(
  view: ViewReader,
  filter: sdl.ArrangementFilter | null | undefined,
): Promise<ArrangementQuery> {
  const among = await chosen(idOfKey, ofBothForms, view, filter ?? null)
  return among ? { ...ANY_ARRANGEMENT, cohorts: await view.cohorts(), among } : plainQuery(view, filter ?? null)
}

/** Posts of which a holding must have one, for each condition; null: any. */
async function membersAsked(
  view: ViewReader,
  filter: sdl.ConcurrentHoldingFilter | null,
): Promise<readonly Id[] | null> {
  const post = await existingId(view, 'post', filter?.post)
  const [body, holder] = [
    await existingId(view, 'org', filter?.organization),
    await existingId(view, 'person', filter?.holder),
  ]
  const asked = [post && [post], body && (await postsIn(view, body)), holder && (await postsHeldBy(view, holder))]
  const all = asked.filter((one) => one !== null)
  return all.length === 0 ? null : all.reduce((kept, one) => kept.filter((id) => one.includes(id)))
}

/** The arrangements that stood so on some day of a span, where one is given, else those that stand so on the view's day. */
function standing<K extends Arrangement['kind']>(
  view: ViewReader,
  kind: K,
  query: Omit<ArrangementQuery, 'kinds'>,
  filter: { readonly during?: sdl.DaySpan | null } | null,
): Source<InViewOf<K>> {
  const span = spanAsked(filter?.during)
  if (!span) return arrangementsIn(view, kind, query)
  return arrangementsIn(view, kind, { ...query, states: null }, (contexts) => {
    for (const one of contexts) view.primeArrangement(one)
    return Promise.all(contexts.map(({ arrangement }) => stoodDuring(view, arrangement, span, query.states)))
  })
}

export const holdingSource: Open<sdl.ConcurrentHoldingFilter, InView<ConcurrentHolding>> = async (
  view,
  filter,
  _order,
  among = null,
) => {
  const query = await queryOfAnyKind(view, filter, [
    ...(await linkedTo(view, 'FIRST_POST', 'post', filter?.mainPost)),
    ...(await linkedTo(view, 'SECOND_POST', 'post', filter?.concurrentPost)),
  ])
  return standing(view, 'ConcurrentHolding', { ...query, among, members: await membersAsked(view, filter) }, filter)
}

export const mergerSource: Open<sdl.BodyMergerFilter, InView<BodyMerger>> = async (
  view,
  filter,
  _order,
  among = null,
) => {
  const query = await queryOfAnyKind(view, filter, [
    ...(await linkedTo(view, 'COMPONENT', 'org', filter?.component)),
    ...(await linkedTo(view, 'RESULT', 'org', filter?.result)),
  ])
  return standing(view, 'BodyMerger', { ...query, among }, filter)
}

import { mapped, type Source } from '../../answers/source.ts'
import { type InView, inView, type ViewReader } from '../../answers/view-reader.ts'
import type { Arrangement, BodyMerger, ConcurrentHolding } from '../../model/arrangement.ts'
import type { ArrangementQuery } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { existingId, existingIds, linkedTo } from './existing.ts'
import { daySpan, uniqueList } from './list-arguments.ts'

/** What the filters on arrangements share. */
export type SharedFilter = Omit<sdl.ArrangementFilter, 'form'>

const KIND_OF = {
  CONCURRENT_HOLDING: 'ConcurrentHolding',
  BODY_MERGER: 'BodyMerger',
} as const satisfies Record<sdl.ArrangementForm, Arrangement['kind']>

export const kindsOf = (forms: readonly sdl.ArrangementForm[] | null | undefined): readonly Arrangement['kind'][] =>
  (uniqueList('form', forms) ?? (['CONCURRENT_HOLDING', 'BODY_MERGER'] as const)).map((form) => KIND_OF[form])

type Links = ArrangementQuery['linkedTo']

/** Which arrangements a filter asks for. @throws NotFound for what it names and the view has not */
export async function arrangementQuery(
  view: ViewReader,
  kinds: readonly Arrangement['kind'][],
  filter: SharedFilter | null | undefined,
  linkedTo: Links = [],
): Promise<ArrangementQuery> {
  const own: ArrangementQuery = {
    kinds,
    cohorts: await view.cohorts(),
    reachedBy: null,
    states: uniqueList('standing', filter?.standing),
    execution: uniqueList('execution', filter?.execution),
    level: uniqueList('level', filter?.level),
    branch: uniqueList('branch', filter?.branch),
    models: filter?.model ? await existingIds(view, 'model', uniqueList('model', filter.model) ?? []) : null,
    within: await existingId(view, 'place', filter?.place),
    linkedTo,
    derived: filter?.derived ?? null,
    starting: daySpan(filter?.startedFrom, filter?.startedTo),
  }
  return filter?.directive ? tiedTo(view, filter.directive, own) : own
}

/** Narrows a query to the arrangements that a directive's orders reach or, where it gives none, to those that it set up. */
async function tiedTo(view: ViewReader, directive: string, query: ArrangementQuery): Promise<ArrangementQuery> {
  const [link] = await linkedTo(view, 'DECIDED_BY', 'directive', directive)
  const order = (await view.standingEffects()).find(({ effect }) => effect.directive === link?.id)
  if (order) return { ...query, reachedBy: order.effect.directive }
  return { ...query, linkedTo: [...query.linkedTo, ...(link ? [link] : [])] }
}

/** The arrangements that a query gives, each kept with its members. */
const arrangementSource = (view: ViewReader, query: ArrangementQuery): Source<Arrangement> =>
  mapped(
    { page: (page) => view.stored.arrangements(query, page), count: () => view.stored.countArrangements(query) },
    (context) => {
      view.primeArrangement(context)
      return context.arrangement
    },
  )

const strayed = ({ id }: Arrangement) => new Error(`The store listed "${id}" among arrangements of another kind.`)

export async function holdingSource(
  view: ViewReader,
  filter: sdl.ConcurrentHoldingFilter | null,
): Promise<Source<InView<ConcurrentHolding>>> {
  const query = await arrangementQuery(view, ['ConcurrentHolding'], filter, [
    ...(await linkedTo(view, 'FIRST_POST', 'post', filter?.firstPost)),
    ...(await linkedTo(view, 'SECOND_POST', 'post', filter?.secondPost)),
  ])
  return mapped(arrangementSource(view, query), (one) => {
    if (one.kind === 'ConcurrentHolding') return inView(view, one)
    throw strayed(one)
  })
}

export async function mergerSource(
  view: ViewReader,
  filter: sdl.BodyMergerFilter | null,
): Promise<Source<InView<BodyMerger>>> {
  const query = await arrangementQuery(view, ['BodyMerger'], filter, [
    ...(await linkedTo(view, 'COMPONENT', 'org', filter?.component)),
    ...(await linkedTo(view, 'RESULT', 'org', filter?.result)),
  ])
  return mapped(arrangementSource(view, query), (one) => {
    if (one.kind === 'BodyMerger') return inView(view, one)
    throw strayed(one)
  })
}

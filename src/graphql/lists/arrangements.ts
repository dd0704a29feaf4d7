import type { Arrangement } from '../../model/arrangement.ts'
import type { ModelId, PlaceId } from '../../model/ids.ts'
import type { Level } from '../../model/vocabulary.ts'
import type { ArrangementQuery } from '../../store/store.ts'
import { mapped, type Source } from '../connection.ts'
import type * as sdl from '../generated/schema.ts'
import type { Lens } from '../lens.ts'
import { type SeenBodyMerger, type SeenConcurrentHolding, seen } from '../seen.ts'
import { reachOf } from './directive-reach.ts'
import { known, knownAll, linkTo } from './known.ts'
import { listOf, spanOf } from './query.ts'

/** What the filters on arrangements share. */
export type SharedFilter = Omit<sdl.ArrangementFilter, 'form'>

const KIND_OF = {
  CONCURRENT_HOLDING: 'ConcurrentHolding',
  BODY_MERGER: 'BodyMerger',
} as const satisfies Record<sdl.ArrangementForm, Arrangement['kind']>

export const kindsOf = (forms: readonly sdl.ArrangementForm[] | null | undefined): readonly Arrangement['kind'][] =>
  (listOf('form', forms) ?? (['CONCURRENT_HOLDING', 'BODY_MERGER'] as const)).map((form) => KIND_OF[form])

type Links = ArrangementQuery['linkedTo']

/** Which arrangements a filter asks for. @throws NotFound for what it names and the view has not */
export async function arrangementQuery(
  lens: Lens,
  kinds: readonly Arrangement['kind'][],
  filter: SharedFilter | null | undefined,
  linkedTo: Links = [],
): Promise<ArrangementQuery> {
  const own: ArrangementQuery = {
    kinds,
    cohorts: await lens.cohorts(),
    states: listOf('standing', filter?.standing),
    execution: listOf('execution', filter?.execution),
    level: listOf('level', filter?.level),
    branch: listOf('branch', filter?.branch),
    models: filter?.model ? await knownAll(lens, 'model', listOf('model', filter.model) ?? []) : null,
    within: await known(lens, 'place', filter?.place),
    linkedTo,
    derived: filter?.derived ?? null,
    starting: spanOf(filter?.startedFrom, filter?.startedTo),
  }
  return filter?.directive ? tiedTo(lens, filter.directive, own) : own
}

const both = <T>(a: readonly T[] | null, b: readonly T[]): readonly T[] => a?.filter((one) => b.includes(one)) ?? b

/** Narrows a query to the arrangements that a directive's orders reach, or that it set up. */
async function tiedTo(lens: Lens, directive: string, query: ArrangementQuery): Promise<ArrangementQuery> {
  const [link] = await linkTo(lens, 'DECIDED_BY', 'directive', directive)
  const reach = link && (await reachOf(lens, link.id, query.within))
  if (!reach) return { ...query, linkedTo: [...query.linkedTo, ...(link ? [link] : [])] }
  const models: readonly ModelId[] = both(query.models, reach.models)
  const level: readonly Level[] = both(query.level, reach.levels)
  const within: PlaceId | null = reach.within
  return { ...query, models, level, within }
}

/** The arrangements that a query gives, each kept with its members. */
const arrangementSource = (lens: Lens, query: ArrangementQuery): Source<Arrangement> =>
  mapped(
    { page: (page) => lens.view.arrangements(query, page), count: () => lens.view.countArrangements(query) },
    (context) => {
      lens.keepContext(context)
      return context.arrangement
    },
  )

const strayed = ({ id }: Arrangement) => new Error(`The store listed "${id}" among arrangements of another kind.`)

export async function holdingSource(
  lens: Lens,
  filter: sdl.ConcurrentHoldingFilter | null,
): Promise<Source<SeenConcurrentHolding>> {
  const query = await arrangementQuery(lens, ['ConcurrentHolding'], filter, [
    ...(await linkTo(lens, 'FIRST_POST', 'post', filter?.firstPost)),
    ...(await linkTo(lens, 'SECOND_POST', 'post', filter?.secondPost)),
  ])
  return mapped(arrangementSource(lens, query), (one) => {
    if (one.kind === 'ConcurrentHolding') return seen(lens, one)
    throw strayed(one)
  })
}

export async function mergerSource(lens: Lens, filter: sdl.BodyMergerFilter | null): Promise<Source<SeenBodyMerger>> {
  const query = await arrangementQuery(lens, ['BodyMerger'], filter, [
    ...(await linkTo(lens, 'COMPONENT', 'org', filter?.component)),
    ...(await linkTo(lens, 'RESULT', 'org', filter?.result)),
  ])
  return mapped(arrangementSource(lens, query), (one) => {
    if (one.kind === 'BodyMerger') return seen(lens, one)
    throw strayed(one)
  })
}

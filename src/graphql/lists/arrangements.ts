import { arrangementsIn, tiedTo } from '../../answers/arrangements.ts'
import type { Source } from '../../answers/source.ts'
import type { InView, ViewReader } from '../../answers/view-reader.ts'
import type { Arrangement, BodyMerger, ConcurrentHolding } from '../../model/arrangement.ts'
import type { ArrangementQuery } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { daySpan, existingId, existingIds, knownCodes, linkedTo, uniqueList } from './arguments.ts'

/** What the filters on arrangements share. */
type SharedFilter = Omit<sdl.ArrangementFilter, 'form'>

const KIND_OF = {
  CONCURRENT_HOLDING: 'ConcurrentHolding',
  BODY_MERGER: 'BodyMerger',
} as const satisfies Record<sdl.ArrangementForm, Arrangement['kind']>

const kindsOf = (forms: readonly sdl.ArrangementForm[] | null | undefined): readonly Arrangement['kind'][] =>
  (uniqueList('form', forms) ?? (['CONCURRENT_HOLDING', 'BODY_MERGER'] as const)).map((form) => KIND_OF[form])

type Links = ArrangementQuery['linkedTo']

/** Which arrangements a filter asks for, of whichever kinds. @throws NotFound for what it names and the view has not */
async function queryOfAnyKind(
  view: ViewReader,
  filter: SharedFilter | null | undefined,
  linkedTo: Links = [],
): Promise<Omit<ArrangementQuery, 'kinds'>> {
  const own: Omit<ArrangementQuery, 'kinds'> = {
    cohorts: await view.cohorts(),
    reachedBy: null,
    states: uniqueList('standing', filter?.standing),
    execution: uniqueList('execution', filter?.execution),
    level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
    branch: await knownCodes(view, 'BRANCH', 'branch', filter?.branch),
    models: filter?.model ? await existingIds(view, 'model', uniqueList('model', filter.model) ?? []) : null,
    within: await existingId(view, 'place', filter?.place),
    linkedTo,
    derived: filter?.derived ?? null,
    starting: daySpan(filter?.startedFrom, filter?.startedTo),
  }
  const directive = await existingId(view, 'directive', filter?.directive)
  return directive ? tiedTo(view, directive, own) : own
}

/** Which arrangements a filter asks for. @throws NotFound for what it names and the view has not */
export const arrangementQuery = async (
  view: ViewReader,
  filter: sdl.ArrangementFilter | null | undefined,
): Promise<ArrangementQuery> => ({ kinds: kindsOf(filter?.form), ...(await queryOfAnyKind(view, filter)) })

export async function holdingSource(
  view: ViewReader,
  filter: sdl.ConcurrentHoldingFilter | null,
): Promise<Source<InView<ConcurrentHolding>>> {
  const query = await queryOfAnyKind(view, filter, [
    ...(await linkedTo(view, 'FIRST_POST', 'post', filter?.mainPost)),
    ...(await linkedTo(view, 'SECOND_POST', 'post', filter?.concurrentPost)),
  ])
  return arrangementsIn(view, 'ConcurrentHolding', query)
}

export async function mergerSource(
  view: ViewReader,
  filter: sdl.BodyMergerFilter | null,
): Promise<Source<InView<BodyMerger>>> {
  const query = await queryOfAnyKind(view, filter, [
    ...(await linkedTo(view, 'COMPONENT', 'org', filter?.component)),
    ...(await linkedTo(view, 'RESULT', 'org', filter?.result)),
  ])
  return arrangementsIn(view, 'BodyMerger', query)
}

import type { Arrangement } from '../model/arrangement.ts'
import type { ArrangementInContext } from '../model/arrangement-in-context.ts'
import type { Day } from '../model/date.ts'
import type { PilotModel } from '../model/pilot-model.ts'
import type { Level } from '../model/vocabulary.ts'
import { type Change, changeBetween } from '../rules/comparison.ts'
import { modelStandingAt } from '../rules/model-standing.ts'
import { anyOf } from '../store/queries.ts'
import { everyEntry, scan } from '../store/scan.ts'
import type { Page, PageRequest } from '../store/store.ts'
import type { Source } from './source.ts'
import { type StandingInView, standingFrom, standingInView } from './standing.ts'
import { factsOf } from './standing-facts.ts'
import { type InView, inView, type ViewReader } from './view-reader.ts'

/** Two days as known at one revision. Things are seen on the second one. */
export interface TwoDays {
  readonly from: ViewReader
  readonly to: ViewReader
  /** The arrangements to compare, by page. */
  readonly contexts: Contexts
  /** The filter as asked, which tells the cursors of one comparison from those of another. */
  readonly filter: unknown
}
type Contexts = (page: PageRequest) => Promise<Page<ArrangementInContext>>

interface Changed {
  readonly change: Change
  readonly before: StandingInView
  readonly after: StandingInView
}
export interface ArrangementChange extends Changed {
  readonly arrangement: InView<Arrangement>
}
export interface ModelChange extends Changed {
  readonly model: InView<PilotModel>
  readonly level: Level
}

function changed(before: StandingInView, after: StandingInView): Changed | null {
  const change = changeBetween(before.state, after.state)
  return change && { change, before, after }
}

async function arrangementChange(
  { from, to }: TwoDays,
  context: ArrangementInContext,
): Promise<ArrangementChange | null> {
  const { arrangement } = context
  to.primeArrangement(context)
  const facts = await factsOf(to, arrangement, to.asOf.validAt)
  if (!facts) return null
  const found = changed(standingFrom(to, facts, from.asOf.validAt), standingFrom(to, facts, to.asOf.validAt))
  return found && { ...found, arrangement: inView(to, arrangement) }
}

type Item = Page<ArrangementChange>['items'][number]

/** Walks the arrangements behind `after` and gives those that changed, at most `most`. */
async function walk(days: TwoDays, wanted: readonly Change[] | null, { first, after }: PageRequest) {
  const found: Item[] = []
  for await (const { item, sortKey } of scan((page) => days.contexts({ ...page, after: page.after ?? after }))) {
    const change = await arrangementChange(days, item)
    if (change && (wanted?.includes(change.change) ?? true)) found.push({ item: change, sortKey })
    if (found.length > first) break
  }
  return found
}

/**
 * The arrangements that stand otherwise on the second day. A store filters by the state of one day only, so they are
 * walked through, page by page.
 */
export const arrangementChanges = (days: TwoDays, wanted: readonly Change[] | null): Source<ArrangementChange> => ({
  page: async (request) => {
    const found = await walk(days, wanted, request)
    return { items: found.slice(0, request.first), hasNext: found.length > request.first }
  },
  count: async () => (await walk(days, wanted, { first: Number.MAX_SAFE_INTEGER, after: null })).length,
})

/** The models that stand otherwise on the second day, level by level. */
export async function modelChanges({ from, to }: TwoDays): Promise<readonly ModelChange[]> {
  const [standingEffects, models] = await Promise.all([
    to.standingEffects(),
    everyEntry(to.stored, anyOf('PilotModel')),
  ])
  const at = (model: PilotModel, level: Level, day: Day) =>
    standingInView(to, modelStandingAt(model, level, standingEffects, day))
  return models.flatMap((model) =>
    model.levels.flatMap((level) => {
      const found = changed(at(model, level, from.asOf.validAt), at(model, level, to.asOf.validAt))
      return found ? [{ ...found, model: inView(to, model), level }] : []
    }),
  )
}

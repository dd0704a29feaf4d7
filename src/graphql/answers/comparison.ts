import type { ArrangementInContext } from '../../model/arrangement-in-context.ts'
import type { Day } from '../../model/date.ts'
import { Incorrect } from '../../model/errors.ts'
import type { PilotModel } from '../../model/pilot-model.ts'
import type { Level } from '../../model/vocabulary.ts'
import { type Change, changeBetween } from '../../rules/comparison.ts'
import { modelStandingAt } from '../../rules/model-standing.ts'
import { anyOf } from '../../store/queries.ts'
import type { Page, PageRequest } from '../../store/store.ts'
import type { Source } from '../connection.ts'
import type { ComparisonFilter } from '../generated/schema.ts'
import type { Lens } from '../lens.ts'
import { arrangementQuery, kindsOf } from '../lists/arrangements.ts'
import { everyEntry, scan } from '../loaders/scan.ts'
import { type SeenArrangement, type SeenPilotModel, seen } from '../seen.ts'
import { factsOf } from './facts.ts'
import { type SeenStanding, seenStanding, standingFrom } from './standing.ts'

/** Two days as known at one revision. Things are seen on the second one. */
export interface TwoDays {
  readonly from: Lens
  readonly to: Lens
  /** The arrangements to compare, by page. */
  readonly contexts: Contexts
  /** The filter as asked, which tells the cursors of one comparison from those of another. */
  readonly filter: unknown
}
type Contexts = (page: PageRequest) => Promise<Page<ArrangementInContext>>

/** @throws Incorrect when the second day is not after the first */
export async function twoDays(to: Lens, from: Day, filter: ComparisonFilter | null | undefined): Promise<TwoDays> {
  if (from >= to.at.validAt)
    throw new Incorrect(
      `The second day, ${to.at.validAt}, is not after the first, ${from}.`,
      'Exchange `from` and `to`.',
    )
  const query = await arrangementQuery(to, kindsOf(filter?.form), filter)
  return {
    from: to.elsewhere({ validAt: from }),
    to,
    contexts: (page) => to.view.arrangements(query, page),
    filter,
  }
}

interface Changed {
  readonly change: Change
  readonly before: SeenStanding
  readonly after: SeenStanding
}
export interface SeenArrangementChange extends Changed {
  readonly arrangement: SeenArrangement
}
export interface SeenModelChange extends Changed {
  readonly model: SeenPilotModel
  readonly level: Level
}

function changed(before: SeenStanding, after: SeenStanding): Changed | null {
  const change = changeBetween(before.state, after.state)
  return change && { change, before, after }
}

async function arrangementChange(
  { from, to }: TwoDays,
  context: ArrangementInContext,
): Promise<SeenArrangementChange | null> {
  const { arrangement } = context
  to.keepContext(context)
  const facts = await factsOf(to, arrangement, to.at.validAt)
  if (!facts) return null
  const found = changed(standingFrom(to, facts, from.at.validAt), standingFrom(to, facts, to.at.validAt))
  return found && { ...found, arrangement: seen(to, arrangement) }
}

type Item = Page<SeenArrangementChange>['items'][number]

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
export const arrangementChanges = (days: TwoDays, wanted: readonly Change[] | null): Source<SeenArrangementChange> => ({
  page: async (request) => {
    const found = await walk(days, wanted, request)
    return { items: found.slice(0, request.first), hasNext: found.length > request.first }
  },
  count: async () => (await walk(days, wanted, { first: Number.MAX_SAFE_INTEGER, after: null })).length,
})

/** The models that stand otherwise on the second day, level by level. */
export async function modelChanges({ from, to }: TwoDays): Promise<readonly SeenModelChange[]> {
  const [standingEffects, models] = await Promise.all([to.standingEffects(), everyEntry(to.view, anyOf('PilotModel'))])
  const at = (model: PilotModel, level: Level, day: Day) =>
    seenStanding(to, modelStandingAt(model, level, standingEffects, day))
  return models.flatMap((model) =>
    model.levels.flatMap((level) => {
      const found = changed(at(model, level, from.at.validAt), at(model, level, to.at.validAt))
      return found ? [{ ...found, model: seen(to, model), level }] : []
    }),
  )
}

import { type Arrangement, type ArrangementInContext, isArrangement } from '../model/arrangement.ts'
import type { Id } from '../model/ids.ts'
import type { PilotModel } from '../model/pilot-model.ts'
import type { Level } from '../model/vocabulary.ts'
import { type Change, changeBetween, statesOf } from '../rules/comparison.ts'
import { type ModelInContext, modelInContext, modelStandingAt } from '../rules/model-standing.ts'
import { anyOf } from '../store/queries.ts'
import { everyEntry, pages } from '../store/scan.ts'
import type { ArrangementQuery, Page, PageRequest } from '../store/store.ts'
import type { Source } from './source.ts'
import { type StandingInView, standingFrom, standingInView } from './standing.ts'
import { factsOf } from './standing-facts.ts'
import { type InView, inView, type ViewReader } from './view-reader.ts'

/** Two views: two days, two revisions, or both. Things are seen in the second, and in the first where only that knows them. */
export interface Compared {
  readonly from: ViewReader
  readonly to: ViewReader
  /** Which arrangements to compare, as each view reads it. */
  readonly inFrom: ArrangementQuery
  readonly inTo: ArrangementQuery
  /** The filter as asked, which tells the cursors of one comparison from those of another. */
  readonly filter: unknown
}

interface Changed {
  readonly standingChange: Change
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

/** Of what a view does not know nothing is known. */
const NOT_KNOWN: StandingInView = { state: 'UNKNOWN', possible: [], since: null, until: null, because: [] }

function changed(before: StandingInView, after: StandingInView): Changed | null {
  const standingChange = changeBetween(before.state, after.state)
  return standingChange && { standingChange, before, after }
}

async function standingBefore(compared: Compared, { id }: Arrangement): Promise<StandingInView | null> {
  const { from } = compared
  const known = await from.entry(id)
  if (!known || !isArrangement(known)) return NOT_KNOWN
  const facts = await factsOf(from, known, from.asOf.validAt)
  return facts && standingFrom(from, facts, from.asOf.validAt)
}

async function changeOf(compared: Compared, arrangement: Arrangement): Promise<ArrangementChange | null> {
  const { to } = compared
  const [before, facts] = [await standingBefore(compared, arrangement), await factsOf(to, arrangement, to.asOf.validAt)]
  const found = before && facts && changed(before, standingFrom(to, facts, to.asOf.validAt))
  return found && { ...found, arrangement: inView(to, arrangement) }
}

/** One that the second view no longer knows. */
async function goneOf(compared: Compared, arrangement: Arrangement): Promise<ArrangementChange | null> {
  const { from, to } = compared
  if (await to.entry(arrangement.id)) return null
  const facts = await factsOf(from, arrangement, from.asOf.validAt)
  const found = facts && changed(standingFrom(from, facts, from.asOf.validAt), NOT_KNOWN)
  return found && { ...found, arrangement: inView(from, arrangement) }
}

type Item = Page<ArrangementChange>['items'][number]

/** How many arrangements are looked at together: what they need is then asked of the store at once. */
const TOGETHER = 500

interface Walk {
  readonly view: ViewReader
  readonly query: ArrangementQuery
  readonly look: (arrangement: Arrangement) => Promise<ArrangementChange | null>
  /** Before its sort keys, which tell the walks of one list apart. */
  readonly mark: string
}

/** Behind the first walk. */
const SECOND = '\u{10ffff}'

function walksOf(compared: Compared): readonly Walk[] {
  const { from, to, inFrom, inTo } = compared
  const first = { view: to, query: inTo, look: (one: Arrangement) => changeOf(compared, one), mark: '' }
  const second = { view: from, query: inFrom, look: (one: Arrangement) => goneOf(compared, one), mark: SECOND }
  return [first, second]
}

async function changesOf({ view, look, mark }: Walk, items: Page<ArrangementInContext>['items']) {
  for (const { item } of items) view.primeArrangement(item)
  const found = await Promise.all(items.map(({ item }) => look(item.arrangement)))
  return found.flatMap((item, at): readonly Item[] =>
    item ? [{ item, sortKey: mark + (items[at]?.sortKey ?? '') }] : [],
  )
}

/** Where a walk begins for a page behind a sort key; null: it was walked to its end. */
function startOf({ mark }: Walk, after: string | null): { readonly after: string | null } | null {
  const isSecond = after?.startsWith(SECOND) ?? false
  if (mark === '') return isSecond ? null : { after }
  return { after: isSecond ? (after?.slice(SECOND.length) ?? null) : null }
}

/** Walks the arrangements behind `after` and gives those that changed, until there are more than `first`. */
async function walk(compared: Compared, wanted: readonly Change[] | null, { first, after }: PageRequest) {
  const found: Item[] = []
  for (const one of walksOf(compared)) {
    const start = startOf(one, after)
    if (!start) continue
    for await (const { items } of pages(
      (page) => one.view.stored.arrangements(one.query, page),
      TOGETHER,
      start.after,
    )) {
      const changes = await changesOf(one, items)
      found.push(...changes.filter(({ item }) => wanted?.includes(item.standingChange) ?? true))
      if (found.length > first) return found
    }
  }
  return found
}

/** What two revisions know otherwise: a store filters by what it knows at one of them, so all are walked through, page by page. */
const changesBetweenRevisions = (compared: Compared, wanted: readonly Change[] | null): Source<ArrangementChange> => ({
  page: async (request) => {
    const found = await walk(compared, wanted, request)
    return { items: found.slice(0, request.first), hasNext: found.length > request.first }
  },
  count: async () => (await walk(compared, wanted, { first: Number.MAX_SAFE_INTEGER, after: null })).length,
})

/** How one that the store found to stand otherwise stood on both days: the same facts tell of both. */
async function changeBetweenDays({ from, to }: Compared, context: ArrangementInContext): Promise<ArrangementChange> {
  to.primeArrangement(context)
  const { arrangement } = context
  const facts = await factsOf(to, arrangement, to.asOf.validAt)
  const [before, after] = facts ? [from, to].map(({ asOf }) => standingFrom(to, facts, asOf.validAt)) : []
  const found = before && after && changed(before, after)
  if (!found) throw new Error(`The store lists "${arrangement.id}" as one that changed, and it did not.`)
  return { ...found, arrangement: inView(to, arrangement) }
}

/** What stands otherwise on two days of one revision: the store finds it. */
function changesBetweenDays(compared: Compared, wanted: readonly Change[] | null): Source<ArrangementChange> {
  const { from, to, inTo } = compared
  const query = async (): Promise<ArrangementQuery> => {
    const cohorts = [await from.cohorts(), await to.cohorts()] as const
    return {
      ...inTo,
      cohorts: cohorts[1],
      changed: { day: from.asOf.validAt, cohorts: cohorts[0], states: statesOf(wanted) },
    }
  }
  return {
    page: async (request) => {
      const { items, hasNext } = await to.stored.arrangements(await query(), request)
      const found = await Promise.all(items.map(({ item }) => changeBetweenDays(compared, item)))
      return { items: found.map((item, at) => ({ item, sortKey: items[at]?.sortKey ?? '' })), hasNext }
    },
    count: async () => to.stored.countArrangements(await query()),
  }
}

/** The arrangements that stand otherwise in the second view. */
export const arrangementChanges = (compared: Compared, wanted: readonly Change[] | null): Source<ArrangementChange> =>
  compared.from.asOf.revision === compared.to.asOf.revision
    ? changesBetweenDays(compared, wanted)
    : changesBetweenRevisions(compared, wanted)

type Standings = (model: PilotModel, level: Level) => StandingInView

/** How each model that a view knows stands at each level. */
async function modelsIn(view: ViewReader): Promise<{ models: readonly PilotModel[]; standing: Standings }> {
  const [effects, models, all, levelLives] = await Promise.all([
    view.standingEffects(),
    everyEntry(view.stored, anyOf('PilotModel')),
    view.pairs(),
    view.levelLives(),
  ])
  const known = new Map<Id, ModelInContext>(models.map((model) => [model.id, modelInContext(model, all, levelLives)]))
  return {
    models,
    standing: ({ id }, level) => {
      const model = known.get(id)
      if (!model?.model.levels.includes(level)) return NOT_KNOWN
      return standingInView(view, modelStandingAt(model, level, effects, view.asOf.validAt))
    },
  }
}

/** The models that stand otherwise in the second view, level by level. */
export async function modelChanges({ from, to }: Compared): Promise<readonly ModelChange[]> {
  const [before, after] = await Promise.all([modelsIn(from), modelsIn(to)])
  const kept = new Set(after.models.map(({ id }) => id))
  const seen = [
    ...after.models.map((model) => inView(to, model)),
    ...before.models.filter(({ id }) => !kept.has(id)).map((model) => inView(from, model)),
  ]
  return seen.flatMap((model) =>
    model.value.levels.flatMap((level) => {
      const found = changed(before.standing(model.value, level), after.standing(model.value, level))
      return found ? [{ ...found, model, level }] : []
    }),
  )
}

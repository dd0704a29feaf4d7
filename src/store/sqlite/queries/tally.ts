import type { ModelId, PlaceId } from '../../../model/ids.ts'
import type { Level } from '../../../model/vocabulary.ts'
import type { ArrangementQuery, Tally, TallyBy } from '../../store.ts'
import { summed } from '../../tally.ts'
import { idsOf, NO_KEY, questionIn, type Scope } from '../scope.ts'
import type { ArrangementClass } from '../slices.ts'
import { textOf } from './arrangements.ts'
import { Groups } from './groups.ts'
import { EXECUTION, outcomeOf, POSSIBLE, stateOf } from './rulings.ts'
import { type OfRow, type StandingByRow, standingByRow } from './standing-by-row.ts'
import { isWalked, walk } from './walk.ts'
import { share } from './walk-conditions.ts'

/** What to count apart, in numbers, and how many of it there are; 0: not asked for, or it has none. */
interface Counted {
  readonly model: number
  readonly place: number
  readonly kind: number
  readonly branches: number
  readonly execution: number
  readonly year: number
  readonly possible: number
  readonly count: number
}

/** A day is the number that its digits make. */
const yearOf = (day: string) => `(${day} / 10000)`
const YEAR = `CASE WHEN ${yearOf('a.from_earliest')} = ${yearOf('a.from_latest')} THEN ${yearOf('a.from_earliest')} END`

function grouped(text: (select: string) => string, by: TallyBy): string {
  const column = (isWanted: boolean, what: string, name: string) =>
    `${isWanted ? `coalesce(${what}, 0)` : '0'} AS ${name}`
  const columns = [
    column(by.model, 'a.model', 'model'),
    column(by.place !== null, 'a.place', 'place'),
    column(by.kind, 'a.kind', 'kind'),
    column(by.branches, 'a.branch', 'branches'),
    column(by.execution, EXECUTION, 'execution'),
    column(by.year, YEAR, 'year'),
    `${POSSIBLE} AS possible`,
  ]
  return `${text([...columns, 'count(*) AS count'].join(', '))} GROUP BY 1, 2, 3, 4, 5, 6, 7`
}

/** By SQL, where it matters how orders were carried out, or where a short list is counted. */
async function countedInOrder(scope: Scope, query: ArrangementQuery, by: TallyBy): Promise<readonly Counted[]> {
  const { text, params, walk } = await textOf(scope, query, { ruled: true })
  return scope.aside.kept<Counted>(questionIn(scope, grouped(text, by), params, walk))
}

const yearOfRow: OfRow<number> =
  ({ fromEarliest, fromLatest }) =>
  (row) => {
    const [first, last] = [fromEarliest[row] ?? 0, fromLatest[row] ?? 0].map((day) => Math.floor(day / 10_000))
    return first !== undefined && first === last ? first : 0
  }

const ofClass =
  (name: keyof ArrangementClass): OfRow<number> =>
  ({ classOf, classes }) => {
    const values = classes.map((one) => one[name])
    return (row) => values[classOf[row] ?? 0] ?? 0
  }

/** What is asked for, by name. */
function valuesBy(
  by: TallyBy,
  topOf: TopOf,
  { possible }: StandingByRow,
): Partial<Record<keyof Counted, OfRow<number>>> {
  return {
    ...(by.model && { model: ofClass('model') }),
    ...(by.place !== null && { place: (slice) => (row) => topOf(slice.place[row] ?? NO_KEY) }),
    ...(by.kind && { kind: ofClass('kind') }),
    ...(by.branches && { branches: ofClass('branch') }),
    ...(by.year && { year: yearOfRow }),
    possible,
  }
}

const NOTHING: Counted = { model: 0, place: 0, kind: 0, branches: 0, execution: 0, year: 0, possible: 0, count: 0 }

async function countedByWalk(
  scope: Scope,
  query: ArrangementQuery,
  by: TallyBy,
  topOf: TopOf,
): Promise<readonly Counted[]> {
  const standing = await standingByRow(scope, query)
  const wanted = valuesBy(by, topOf, standing)
  const names = Object.keys(wanted)
  const groups = new Groups()
  for await (const { slice, rows } of walk(scope, query, standing)) {
    const values = Object.values(wanted).map((of) => of(slice))
    for (const row of rows) groups.add(row, values)
  }
  return groups.all.map(({ values, count }) => ({
    ...NOTHING,
    ...Object.fromEntries(names.map((name, at) => [name, values[at]])),
    count,
  }))
}

/** Gives the key of the place of the wanted level around a place. */
type TopOf = (place: number) => number

const noTop: TopOf = () => NO_KEY

async function topsOf(scope: Scope, level: Level): Promise<TopOf> {
  const { facets, clocks, placeTree } = scope
  const wanted = facets.maskOf('level', [level])
  const tops = await placeTree.ofLevel((one) => share(one, wanted), clocks.revision)
  const around = await placeTree.on(clocks)
  return (place) => around(place).find((one) => tops.has(one)) ?? NO_KEY
}

async function counted(scope: Scope, query: ArrangementQuery, by: TallyBy): Promise<readonly Counted[]> {
  const topOf = by.place === null ? noTop : await topsOf(scope, by.place)
  if (!by.execution && isWalked(scope, query)) return countedByWalk(scope, query, by, topOf)
  const rows = await countedInOrder(scope, query, by)
  return rows.map((row) => ({ ...row, place: topOf(row.place) }))
}

/** See {@link summed}. */
export async function tally(scope: Scope, query: ArrangementQuery, by: TallyBy): Promise<readonly Tally[]> {
  const rows = await counted(scope, query, by)
  const ids = idsOf(
    scope,
    rows.flatMap(({ model, place }) => [model, place]),
  )
  const kinds = new Map(query.kinds.map((kind) => [scope.symbols.keyOf(kind), kind]))
  return summed(
    rows.map(({ model, place, kind, branches, execution, year, possible, count }) => ({
      model: (ids.get(model) as ModelId | undefined) ?? null,
      place: (ids.get(place) as PlaceId | undefined) ?? null,
      kind: kinds.get(kind) ?? null,
      branches: by.branches ? scope.facets.valuesIn('branch', branches) : null,
      execution: execution === 0 ? null : outcomeOf(execution),
      year: year === 0 ? null : year,
      state: stateOf(possible),
      count,
    })),
    (place) => place,
  )
}

import type { Arrangement } from '../../../model/arrangement.ts'
import type { ModelId, PlaceId } from '../../../model/ids.ts'
import type { Level } from '../../../model/vocabulary.ts'
import { TIERS_OF_PLACES } from '../../queries.ts'
import type { ArrangementQuery, Tally, TallyBy } from '../../store.ts'
import { summed } from '../../tally.ts'
import { inView, lasts } from '../predicates.ts'
import { questionIn, type Scope, type Walk } from '../scope.ts'
import { arrangementText } from './arrangement-text.ts'
import { EXECUTION, outcomeOf, POSSIBLE, stateOf } from './rulings.ts'

interface TallyRow {
  readonly model: ModelId | null
  readonly place: number | null
  readonly kind: Arrangement['kind'] | null
  readonly branches: number | null
  readonly execution: number | null
  readonly year: number | null
  readonly possible: number
  readonly count: number
}

/** A day is the number that its digits make. */
const yearOf = (day: string) => `(${day} / 10000)`
const YEAR = `CASE WHEN ${yearOf('a.from_earliest')} = ${yearOf('a.from_latest')} THEN ${yearOf('a.from_earliest')} END`

function grouped(text: (select: string) => string, by: TallyBy): string {
  const column = (isWanted: boolean, what: string, name: string) => `${isWanted ? what : 'NULL'} AS ${name}`
  const columns = [
    column(by.model, 'a.model', 'model'),
    column(by.place !== null, 'a.place', 'place'),
    column(by.kind, 'a.kind', 'kind'),
    column(by.branches, 'a.branch', 'branches'),
    column(by.execution, EXECUTION, 'execution'),
    column(by.year, YEAR, 'year'),
    `${POSSIBLE} AS possible`,
  ]
  return `SELECT e.id AS model, t.place, k.text AS kind, t.branches, t.execution, t.year, t.possible, t.count FROM (
    ${text([...columns, 'count(*) AS count'].join(', '))} GROUP BY 1, 2, 3, 4, 5, 6, 7
  ) t LEFT JOIN entity e ON e.key = t.model LEFT JOIN word k ON k.key = t.kind`
}

/** Each place of a level with all places within it, the nearest last. */
const SPREAD = `WITH RECURSIVE within(top, place, depth) AS (
    SELECT l.entity, l.entity, 0 FROM listing l WHERE l.kind = $place AND (l.level & $level) AND ${inView('l')}
    UNION
    SELECT w.top, l.src, w.depth + 1 FROM within w CROSS JOIN link l ON l.dst = w.place AND l.kind = $withinLink AND ${inView('l')} AND ${lasts('l')}
    WHERE w.depth < ${TIERS_OF_PLACES}
  )
  SELECT w.place AS place, e.id AS top FROM within w CROSS JOIN entity e ON e.key = w.top ORDER BY w.depth DESC`

/** @param walk of what is counted by them: where that goes to the thread, all places of the world go there, too */
async function placesOf(scope: Scope, level: Level, walk: Walk | null): Promise<ReadonlyMap<number, PlaceId>> {
  const { symbols, facets, clocks } = scope
  const place = symbols.keyOf('Place')
  const params = {
    ...clocks,
    place,
    level: facets.maskOf('level', [level]),
    withinLink: symbols.keyOf('WITHIN'),
  }
  const question = questionIn(scope, SPREAD, params, walk ?? { table: 'listing', kind: place })
  const rows = await scope.aside.kept<{ readonly place: number; readonly top: PlaceId }>(question)
  return new Map(rows.map(({ place, top }) => [place, top]))
}

/** See {@link summed}. */
export async function tally(scope: Scope, query: ArrangementQuery, by: TallyBy): Promise<readonly Tally[]> {
  const { text, params, walk } = arrangementText(scope, query, { ruled: true })
  const [rows, tops] = await Promise.all([
    scope.aside.kept<TallyRow>(questionIn(scope, grouped(text, by), params, walk)),
    by.place === null ? null : placesOf(scope, by.place, walk),
  ])
  return summed(
    rows.map(({ possible, branches, execution, ...row }) => ({
      ...row,
      branches: branches === null ? null : scope.facets.valuesIn('branch', branches),
      execution: execution === null ? null : outcomeOf(execution),
      state: stateOf(possible),
    })),
    (place) => tops?.get(place) ?? null,
  )
}

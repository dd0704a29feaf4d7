import type { ModelId, PlaceId } from '../../../model/ids.ts'
import type { Level } from '../../../model/vocabulary.ts'
import { TIERS_OF_PLACES } from '../../queries.ts'
import type { ArrangementQuery, Tally } from '../../store.ts'
import { summed } from '../../tally.ts'
import { inView, lasts } from '../predicates.ts'
import type { Scope } from '../scope.ts'
import { arrangementText } from './arrangement-text.ts'
import { POSSIBLE, stateOf } from './rulings.ts'

interface By {
  readonly model: boolean
  readonly place: Level | null
}
interface TallyRow {
  readonly model: ModelId | null
  readonly place: number | null
  readonly possible: number
  readonly count: number
}

const grouped = (text: (select: string) => string, { model, place }: By): string => `
  SELECT e.id AS model, t.place AS place, t.possible AS possible, t.count AS count FROM (
    ${text(`${model ? 'a.model' : 'NULL'} AS model, ${place ? 'a.place' : 'NULL'} AS place, ${POSSIBLE} AS possible, count(*) AS count`)}
    GROUP BY 1, 2, 3
  ) t LEFT JOIN entity e ON e.key = t.model`

/** Each place of a level with all places within it, the nearest last. */
const SPREAD = `WITH RECURSIVE within(top, place, depth) AS (
    SELECT l.entity, l.entity, 0 FROM listing l WHERE l.kind = $place AND (l.level & $level) AND ${inView('l')}
    UNION
    SELECT w.top, l.src, w.depth + 1 FROM within w CROSS JOIN link l ON l.dst = w.place AND l.kind = $withinLink AND ${inView('l')} AND ${lasts('l')}
    WHERE w.depth < ${TIERS_OF_PLACES}
  )
  SELECT w.place AS place, e.id AS top FROM within w CROSS JOIN entity e ON e.key = w.top ORDER BY w.depth DESC`

function placesOf({ reader, symbols, facets, clocks }: Scope, level: Level): ReadonlyMap<number, PlaceId> {
  const rows = reader.all<{ readonly place: number; readonly top: PlaceId }>(SPREAD, {
    ...clocks,
    place: symbols.keyOf('Place'),
    level: facets.maskOf('level', [level]),
    withinLink: symbols.keyOf('WITHIN'),
  })
  return new Map(rows.map(({ place, top }) => [place, top]))
}

/** In order of model, place and state; null first. */
export function tally(scope: Scope, query: ArrangementQuery, by: By): readonly Tally[] {
  const { text, params } = arrangementText(scope, query, { ruled: true })
  const rows = scope.reader.all<TallyRow>(grouped(text, by), params)
  const tops = by.place === null ? null : placesOf(scope, by.place)
  return summed(
    rows.map(({ possible, ...row }) => ({ ...row, state: stateOf(possible) })),
    (place) => tops?.get(place) ?? null,
  )
}

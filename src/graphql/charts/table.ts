import type { Day } from '../../model/day-range.ts'
import { type Ask, answered, type FoundPlace } from './asking.ts'
import type { Worded } from './language.ts'
import { modelRows, placeRows, type TableRow, turnsAround } from './table-rows.ts'
import type { WantedPicture } from './wanted.ts'

type Wanted = Worded<WantedPicture>

/** A place that a page leads to. */
export interface NamedPlace {
  readonly key: string
  readonly name: string
}

/** All that a chart shows, as a table, with the ways on from it. */
export interface Table {
  /** null: the general model. */
  readonly place: NamedPlace | null
  readonly above: NamedPlace | null
  readonly inside: readonly NamedPlace[]
  readonly rows: readonly TableRow[]
  readonly day: Day
  readonly revision: number
  /** The nearest days on which something in it came to stand otherwise. */
  readonly turns: { readonly before: Day | null; readonly after: Day | null }
}

const named = ({ key, fullName }: { readonly key: string; readonly fullName: string }): NamedPlace => ({
  key,
  name: fullName,
})

async function placeTable(ask: Ask, { place, depth, at, recordedAt, lang }: Wanted): Promise<Omit<Table, 'turns'>> {
  const variables = { root: { place }, depth, at: { validAt: at, recordedAt }, lang }
  const { orgChart } = await answered(ask, 'placeTable', variables)
  if (!orgChart) throw new Error('The API gave no chart.')
  const [root, ...others] = orgChart.places
  const rows = placeRows(orgChart)
  const { validAt: day, revision } = orgChart.view
  return {
    ...{ rows, day, revision },
    place: root ? named(root) : null,
    above: root?.parent ? named(root.parent) : null,
    inside: others.filter(({ parent }) => parent?.key === root?.key).map(named),
  }
}

async function modelTable(ask: Ask, { at, recordedAt, lang, levels }: Wanted): Promise<Omit<Table, 'turns'>> {
  const { postPairs } = await answered(ask, 'modelTable', { at: { validAt: at, recordedAt }, lang })
  const rows = modelRows(postPairs, levels)
  const { validAt: day, revision } = postPairs.view
  return { rows, day, revision, place: null, above: null, inside: [] }
}

/** The links that a picture shows, with their reasons. @throws what the API refuses, with what to do */
export async function tableOf(ask: Ask, wanted: Wanted): Promise<Table> {
  const { standings, models, place } = wanted
  const table = place === null ? await modelTable(ask, wanted) : await placeTable(ask, wanted)
  const rows = table.rows.filter(
    ({ state, code }) => (standings?.includes(state ?? 'UNKNOWN') ?? true) && (models?.includes(code) ?? true),
  )
  return { ...table, rows, turns: turnsAround(rows, table.day) }
}

/** The places that a text finds, best first. */
export async function placesFound(ask: Ask, text: string, wanted: Wanted): Promise<readonly FoundPlace[]> {
  const { at, recordedAt, lang } = wanted
  const { search } = await answered(ask, 'findPlace', { text, at: { validAt: at, recordedAt }, lang })
  return search.nodes.flatMap(({ node: { key, fullName, parent = null } }) =>
    key !== undefined && fullName !== undefined ? [{ key, fullName, parent }] : [],
  )
}

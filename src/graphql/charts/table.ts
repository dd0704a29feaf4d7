import type { Evidenced } from '../../chart/link-filter.ts'
import type { Day } from '../../model/day-range.ts'
import { type Ask, answered, type FoundPlace } from './asking.ts'
import { knownIn, type PinnedView } from './codes.ts'
import type { Worded } from './language.ts'
import { allPairs } from './pairs.ts'
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

/** What else is asked of links, so that they can be left out by level and branch. */
const filtered = ({ levels, branches }: Wanted) => levels !== null || branches !== null

async function placeTable(ask: Ask, wanted: Wanted, at: PinnedView): Promise<Omit<Table, 'turns'>> {
  const { place, depth, lang } = wanted
  const variables = { root: { place }, depth, at, lang, filtered: filtered(wanted) }
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

async function modelTable(ask: Ask, wanted: Wanted, at: PinnedView): Promise<Omit<Table, 'turns'>> {
  const variables = { at, lang: wanted.lang, levels: wanted.levels, filtered: filtered(wanted) }
  const pairs = await allPairs(async (after) => (await answered(ask, 'modelTable', { ...variables, after })).postPairs)
  const rows = modelRows(pairs)
  return { rows, day: at.validAt, revision: at.revision, place: null, above: null, inside: [] }
}

const isOf = (evidenced: Evidenced | null, kind: TableRow['kind']): boolean =>
  evidenced === null || (kind === 'PilotLink') === (evidenced === 'no')

/** Whether the chart has both ends of a link; of bodies run as one, two of them. */
function isDrawn({ level, branches }: TableRow, wanted: Wanted): boolean {
  const here = branches.filter((one) => wanted.branches?.includes(one) ?? true)
  return (wanted.levels?.includes(level ?? '') ?? true) && here.length >= Math.min(2, branches.length)
}

/** The links that a picture shows, with their reasons. @throws what the API refuses, with what to do */
export async function tableOf(ask: Ask, wanted: Wanted): Promise<Table> {
  const { standings, models, evidenced, place } = wanted
  const { view } = await knownIn(ask, wanted)
  const table = place === null ? await modelTable(ask, wanted, view) : await placeTable(ask, wanted, view)
  const rows = table.rows.filter(
    (row) =>
      (standings?.includes(row.state ?? 'UNKNOWN') ?? true) &&
      (models?.includes(row.code) ?? true) &&
      isOf(evidenced, row.kind) &&
      isDrawn(row, wanted),
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

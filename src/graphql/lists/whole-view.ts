import { readChart } from '../../answers/chart.ts'
import { tallyLinks } from '../../answers/pilot-link-tally.ts'
import { allInView, type ViewReader } from '../../answers/view-reader.ts'
import { Incorrect } from '../../model/errors.ts'
import { levelOfCounts } from '../../rules/vocabularies.ts'
import type * as sdl from '../generated/schema.ts'
import { existingId, knownLevel } from './arguments.ts'
import { arrangementQuery } from './arrangements.ts'
import { linkQuery } from './filters.ts'

const DEEPEST = 4

/**
 * The chart below a place or body.
 * @throws NotFound when the view has no such root
 * @throws Incorrect for a depth that is not drawn
 */
export async function orgChart(
  view: ViewReader,
  root: sdl.OrgChartRoot,
  depth: number,
  filter: sdl.QueryOrgChartArgs['filter'],
) {
  if (depth < 1 || depth > DEEPEST)
    throw new Incorrect(`A chart of depth ${depth} was asked for.`, `Give \`depth\` a number from 1 to ${DEEPEST}.`)
  const start = (await existingId(view, 'place', root.place)) ?? (await existingId(view, 'org', root.organization))
  if (start === null) throw new Incorrect('The chart has no root.', 'Give a place or an organization.')
  const query = await arrangementQuery(view, filter)
  return readChart(view, start, depth, query)
}

const totalOf = (rows: readonly { readonly count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** By the places of which level to count; null: by none. */
async function levelAsked(view: ViewReader, byPlace: string | null | undefined): Promise<string | null> {
  return byPlace === undefined ? levelOfCounts(await view.vocabularies()) : knownLevel(view, byPlace)
}

/** How many arrangements stand how. */
export async function statistics(view: ViewReader, { filter, byModel, byPlace }: Omit<sdl.QueryStatisticsArgs, 'at'>) {
  const query = await arrangementQuery(view, filter)
  const rows = await view.stored.tally(query, { model: byModel ?? false, place: await levelAsked(view, byPlace) })
  return { total: totalOf(rows), rows: allInView(view, rows), view }
}

/** How many pilot links stand how. */
export async function pilotLinkStatistics(
  view: ViewReader,
  { filter, byPair, byPlace }: Omit<sdl.QueryPilotLinkStatisticsArgs, 'at'>,
) {
  const rows = await tallyLinks(view, await linkQuery(view, filter ?? null), {
    pair: byPair ?? false,
    place: await levelAsked(view, byPlace),
  })
  return { total: totalOf(rows), rows: allInView(view, rows), view }
}

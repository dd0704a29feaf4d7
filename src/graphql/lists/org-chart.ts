import { readChart } from '../../answers/chart.ts'
import type { ViewReader } from '../../answers/view-reader.ts'
import { Incorrect } from '../../model/errors.ts'
import type * as sdl from '../generated/schema.ts'
import { existingId } from './arguments.ts'
import { arrangementQuery } from './arrangements.ts'

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

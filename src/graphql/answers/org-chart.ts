import { Incorrect } from '../../model/errors.ts'
import type * as sdl from '../generated/schema.ts'
import type { Lens } from '../lens.ts'
import { arrangementQuery, kindsOf } from '../lists/arrangements.ts'
import { known } from '../lists/known.ts'
import { seenChart } from './chart.ts'

const DEEPEST = 4

/**
 * The chart below a place or body.
 * @throws NotFound when the view has no such root
 * @throws Incorrect for a depth that is not drawn
 */
export async function orgChart(
  lens: Lens,
  root: sdl.OrgChartRoot,
  depth: number,
  filter: sdl.QueryOrgChartArgs['filter'],
) {
  if (depth < 1 || depth > DEEPEST)
    throw new Incorrect(`A chart of depth ${depth} was asked for.`, `Give \`depth\` a number from 1 to ${DEEPEST}.`)
  const start = (await known(lens, 'place', root.place)) ?? (await known(lens, 'org', root.organization))
  if (start === null) throw new Incorrect('The chart has no root.', 'Give a place or an organization.')
  const query = await arrangementQuery(lens, kindsOf(filter?.form), filter)
  return seenChart(lens, await lens.view.chart(start, depth, query))
}

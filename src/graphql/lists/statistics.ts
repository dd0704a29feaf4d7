import { allInView, type ViewReader } from '../../answers/view-reader.ts'
import type * as sdl from '../generated/schema.ts'
import { arrangementQuery, kindsOf } from './arrangements.ts'

/** How many arrangements stand how. */
export async function statistics(view: ViewReader, { filter, byModel, byPlace }: Omit<sdl.QueryStatisticsArgs, 'at'>) {
  const query = await arrangementQuery(view, kindsOf(filter?.form), filter)
  const rows = await view.stored.tally(query, { model: byModel ?? false, place: byPlace ?? null })
  return { total: rows.reduce((sum, { count }) => sum + count, 0), rows: allInView(view, rows), view: view }
}

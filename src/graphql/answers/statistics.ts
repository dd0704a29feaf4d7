import type * as sdl from '../generated/schema.ts'
import type { Lens } from '../lens.ts'
import { arrangementQuery, kindsOf } from '../lists/arrangements.ts'
import { seenAll } from '../seen.ts'

/** How many arrangements stand how. */
export async function statistics(lens: Lens, { filter, byModel, byPlace }: Omit<sdl.QueryStatisticsArgs, 'at'>) {
  const query = await arrangementQuery(lens, kindsOf(filter?.form), filter)
  const rows = await lens.view.tally(query, { model: byModel ?? false, place: byPlace ?? null })
  return { total: rows.reduce((sum, { count }) => sum + count, 0), rows: seenAll(lens, rows), view: lens }
}

import type { UncertainDate } from '../model/date.ts'
import { type Interval, isOpenEnded } from '../model/interval.ts'
import { evidenceOf, type Origin } from '../model/origin.ts'
import type { ViewReader } from './view-reader.ts'

/** The dates of the sources of what nobody says ended; none where its own dates say how long it lasts. */
export async function datesOfSources(
  view: ViewReader,
  { valid, origin }: { readonly valid: Interval; readonly origin: Origin },
): Promise<readonly UncertainDate[]> {
  if (valid.from === null || !isOpenEnded(valid)) return []
  const ids = new Set(evidenceOf(origin).map(({ document }) => document))
  const found = await Promise.all([...ids].map((id) => view.read('Document', id)))
  return found.flatMap((one) => one?.publishedAt ?? [])
}

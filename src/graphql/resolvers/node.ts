import { allInView, type InView, inView, type ViewReader } from '../../answers/view-reader.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { ChartLinkResolvers } from '../generated/schema.ts'
import { globalId } from '../global-id.ts'
import type { Complete } from './complete.ts'

export const node = { __resolveType: ({ value }: InView<Entry>) => value.kind }

/** What every object with an identity has. */
export const nodeFields = {
  id: ({ value }: InView<Entry>) => globalId(value),
  key: ({ value }: InView<Entry>) => value.id,
  history: async ({ value, view }: InView<Entry>) => allInView(view, await view.versions(value.id)),
  view: ({ view }: InView<Entry>) => view,
}

/** A line of a chart names its two ends by their ids. */
export const chartLink = {
  kind: ({ kind }) => kind,
  from: ({ from }) => globalId(from),
  to: ({ to }) => globalId(to),
  arrangement: ({ arrangement }) => arrangement,
} satisfies Complete<ChartLinkResolvers>

/** Whatever an id names; null when the view has no such entry. */
export async function getNode(view: ViewReader, id: Id | null): Promise<InView<Entry> | null> {
  const entry = id === null ? null : await view.entry(id)
  return entry && inView(view, entry)
}

export async function getNodes(view: ViewReader, ids: readonly Id[]): Promise<readonly InView<Entry>[]> {
  const found = await Promise.all(ids.map((id) => getNode(view, id)))
  return found.filter((one) => one !== null)
}

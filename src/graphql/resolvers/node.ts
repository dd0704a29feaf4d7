import type { Id } from '../../model/ids.ts'
import { globalId } from '../global-id.ts'
import type { Lens } from '../lens.ts'
import { type SeenNode, seen, seenAll } from '../seen.ts'

export const node = { __resolveType: ({ it }: SeenNode) => it.kind }

/** What every object with an identity has. */
export const nodeFields = {
  id: ({ it }: SeenNode) => globalId(it),
  key: ({ it }: SeenNode) => it.id,
  history: async ({ it, lens }: SeenNode) => seenAll(lens, await lens.versions(it.id)),
  view: ({ lens }: SeenNode) => lens,
}

/** Whatever an id names; null when the view has no such entry. */
export async function seeNode(lens: Lens, id: Id | null): Promise<SeenNode | null> {
  const entry = id === null ? null : await lens.entry(id)
  return entry && seen(lens, entry)
}

export async function seeNodes(lens: Lens, ids: readonly Id[]): Promise<readonly SeenNode[]> {
  const found = await Promise.all(ids.map((id) => seeNode(lens, id)))
  return found.filter((one) => one !== null)
}

import type { Organization } from '../../model/organization.ts'
import type { Place } from '../../model/place.ts'
import { predecessorsOf, successorsOf } from '../../rules/lineage.ts'
import type { Lens } from '../lens.ts'
import { type Seen, type SeenStep, seenAll } from '../seen.ts'

const eventsOn = async (lens: Lens, id: Place['id'] | Organization['id'], link: 'ORIGINAL' | 'RESULTED_IN') =>
  (await lens.linked('ChangeEvent', id, link, 'in')).map(({ it }) => it)

/** What a place or body became by the view's day. */
export async function successors({ it, lens }: Seen<Place | Organization>): Promise<readonly SeenStep[]> {
  return seenAll(lens, successorsOf(it.id, await eventsOn(lens, it.id, 'ORIGINAL'), lens.at.validAt))
}

/** What a place or body came from by the view's day. */
export async function predecessors({ it, lens }: Seen<Place | Organization>): Promise<readonly SeenStep[]> {
  return seenAll(lens, predecessorsOf(it.id, await eventsOn(lens, it.id, 'RESULTED_IN'), lens.at.validAt))
}

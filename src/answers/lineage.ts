import type { Organization } from '../model/organization.ts'
import type { Place } from '../model/place.ts'
import type { Step } from '../rules/lineage.ts'
import { predecessorsOf, successorsOf } from '../rules/lineage.ts'
import { allInView, type InView, type ViewReader } from './view-reader.ts'

const eventsOn = async (view: ViewReader, id: Place['id'] | Organization['id'], link: 'ORIGINAL' | 'RESULTED_IN') =>
  (await view.linked('ChangeEvent', id, link, 'in')).map(({ value }) => value)

/** What a place or body became by the view's day. */
export async function successors({ value, view }: InView<Place | Organization>): Promise<readonly InView<Step>[]> {
  return allInView(view, successorsOf(value.id, await eventsOn(view, value.id, 'ORIGINAL'), view.asOf.validAt))
}

/** What a place or body came from by the view's day. */
export async function predecessors({ value, view }: InView<Place | Organization>): Promise<readonly InView<Step>[]> {
  return allInView(view, predecessorsOf(value.id, await eventsOn(view, value.id, 'RESULTED_IN'), view.asOf.validAt))
}

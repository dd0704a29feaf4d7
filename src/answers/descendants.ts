import { isKind } from '../model/entry.ts'
import { LimitExceeded } from '../model/errors.ts'
import type { OrganizationId, PlaceId } from '../model/ids.ts'
import { mayCover } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import { possibleOn, targetsOf } from '../model/relation.ts'
import { onlyPossible } from './existence.ts'
import { LARGEST_READ, type ViewReader } from './view-reader.ts'

/** The bodies that say of themselves that they answer to one of these; on the view's day, or at any time. */
async function answeringTo(view: ViewReader, superiors: readonly OrganizationId[], isEver: boolean) {
  const linked = await view.stored.linked(superiors, 'PART_OF', 'in', LARGEST_READ)
  const bodies = [...linked.values()].flat().filter((entry) => isKind('Organization', entry))
  const [wanted, day] = [new Set(superiors), view.asOf.validAt]
  const superiorsOf = (body: Organization) => (isEver ? targetsOf(body.superiors) : possibleOn(body.superiors, day))
  return bodies.filter((body) => superiorsOf(body).some((id) => wanted.has(id)))
}

/** Whether bodies may answer to one: on the view's day none does to what is not there. */
export async function mayBeSuperior(view: ViewReader, body: OrganizationId, isEver: boolean): Promise<boolean> {
  const found = await view.get('Organization', body)
  return found !== null && (isEver || (await onlyPossible([found])).length > 0)
}

/** Whether places may lie in one: on the view's day none does in what is surely not there. */
export async function mayHold(view: ViewReader, place: PlaceId, isEver: boolean): Promise<boolean> {
  const found = await view.get('Place', place)
  return found !== null && (isEver || mayCover(found.value.valid, view.asOf.validAt))
}

/**
 * The bodies that answer to one, directly or through others: on the view's day through what may be there then, or at any time.
 * @throws LimitExceeded where they are very many
 */
export async function bodiesBelow(
  view: ViewReader,
  body: OrganizationId,
  isEver: boolean,
): Promise<readonly OrganizationId[]> {
  if (!(await mayBeSuperior(view, body, isEver))) return []
  const found = new Set<OrganizationId>([body])
  for (let tier: readonly OrganizationId[] = [body]; tier.length > 0; ) {
    const below = (await answeringTo(view, tier, isEver)).filter(({ id }) => !found.has(id))
    const there = isEver
      ? below
      : (await onlyPossible(below.map((value) => ({ value, view })))).map(({ value }) => value)
    tier = [...new Set(there.map(({ id }) => id))]
    for (const id of tier) found.add(id)
    if (found.size > LARGEST_READ)
      throw new LimitExceeded(
        `More than ${LARGEST_READ} bodies answer to it.`,
        'Ask for those below a body further down.',
      )
  }
  found.delete(body)
  return [...found]
}

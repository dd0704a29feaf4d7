import type { Arrangement, BodyMerger, ConcurrentHolding } from '../../model/arrangement.ts'
import type { Issue } from '../../model/errors.ts'
import type { OrganizationId, PostId } from '../../model/ids.ts'
import { possiblyOverlap } from '../../model/interval.ts'
import type { Organization } from '../../model/organization.ts'
import { relationsOf, targetsOf } from '../../model/relation.ts'
import { type Find, found, listed, when } from './found.ts'

function arrangement({ place: id, level, model: followed }: Arrangement, find: Find): readonly Issue[] {
  const place = found(find, 'Place', id)
  const model = found(find, 'PilotModel', followed)
  const elsewhere = place !== undefined && place.level !== level
  const another = model !== undefined && !model.levels.includes(level)
  return [
    ...when(elsewhere, 'level', `is at level ${level}, but its place "${id}" is a ${place?.level}.`),
    ...when(
      another,
      'level',
      `is at level ${level}, but its model "${followed}" is of ${listed(model?.levels ?? [])}.`,
    ),
  ]
}

/** Whether a body may be at the arrangement's place on a day on which that may be there. */
const isThereThen = (body: Organization, { place, valid }: Arrangement): boolean =>
  relationsOf(body.place).some((one) => one.to === place && possiblyOverlap(one.valid, valid))

function bodyAt(body: OrganizationId | null, merged: Arrangement, path: string, find: Find): readonly Issue[] {
  const organization = found(find, 'Organization', body)
  const elsewhere = organization !== undefined && !isThereThen(organization, merged)
  const places = targetsOf(organization?.place ?? null).join('", then "')
  return when(elsewhere, path, `is at "${merged.place}", but "${body}" is at "${places}".`)
}

/** Of the bodies that a post was in while the arrangement may be there, one is at its place. */
function postAt(id: PostId, holding: ConcurrentHolding, path: string, find: Find): readonly Issue[] {
  const post = found(find, 'Post', id)
  const bodies = relationsOf(post?.organization ?? null).filter(({ valid }) => possiblyOverlap(valid, holding.valid))
  const faults = bodies.map(({ to }) => bodyAt(to, holding, path, find))
  return faults.every((one) => one.length > 0) ? faults.flat() : []
}

export const concurrentHolding = (holding: ConcurrentHolding, find: Find): readonly Issue[] => [
  ...arrangement(holding, find),
  ...when(holding.first === holding.second, 'second', `joins "${holding.first}" with itself; it takes two posts.`),
  ...postAt(holding.first, holding, 'first', find),
  ...postAt(holding.second, holding, 'second', find),
]

export const bodyMerger = (merger: BodyMerger, find: Find): readonly Issue[] => [
  ...arrangement(merger, find),
  ...merger.components.flatMap((id, at) => bodyAt(id, merger, `components.${at}`, find)),
  ...bodyAt(merger.result, merger, 'result', find),
]

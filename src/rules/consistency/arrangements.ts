import type { Arrangement, BodyMerger, ConcurrentHolding } from '../../model/arrangement.ts'
import type { Issue } from '../../model/errors.ts'
import type { OrganizationId, PostId } from '../../model/ids.ts'
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

function bodyAt(body: OrganizationId | null, { place }: Arrangement, path: string, find: Find): readonly Issue[] {
  const organization = found(find, 'Organization', body)
  const elsewhere = organization !== undefined && organization.place !== place
  return when(elsewhere, path, `is at "${place}", but "${body}" is at "${organization?.place}".`)
}

function postAt(id: PostId, holding: ConcurrentHolding, path: string, find: Find): readonly Issue[] {
  const post = found(find, 'Post', id)
  return post === undefined ? [] : bodyAt(post.organization, holding, path, find)
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

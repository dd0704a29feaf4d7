import type { Issue } from '../../model/errors.ts'
import type { OrganizationType, PostType } from '../../model/general-model.ts'
import type { PostPair } from '../../model/pilot-model.ts'
import type { Place } from '../../model/place.ts'
import { targetsOf } from '../../model/relation.ts'
import { termIdOf } from '../../model/term.ts'
import { type Find, found, listed, when } from './found.ts'
import { inTurn } from './relations.ts'

/** Where a level stands, the highest first; null: the world does not say. */
const positionOf = (find: Find, level: string): number | null =>
  found(find, 'Term', termIdOf({ vocabulary: 'LEVEL', code: level }))?.position ?? null

function isHigher(find: Find, level: string, other: string): boolean {
  const [one, two] = [positionOf(find, level), positionOf(find, other)]
  return one !== null && two !== null && one < two
}

export const place = ({ level, parent }: Place, find: Find): readonly Issue[] => [
  ...inTurn('parent', parent),
  ...targetsOf(parent).flatMap((id) => {
    const above = found(find, 'Place', id)
    const wrong = above !== undefined && isHigher(find, level, above.level)
    return when(
      wrong,
      'parent',
      `is a ${level} and lies in "${id}", a ${above?.level}; name a place that is not of a lower level.`,
    )
  }),
]

export function postType({ level, organizationType: id }: PostType, find: Find): readonly Issue[] {
  const type = found(find, 'OrganizationType', id)
  const wrong = type !== undefined && type.level !== level
  return when(wrong, 'level', `is at level ${level}, but its body "${id}" at ${type?.level}.`)
}

export function organizationType({ level, places }: OrganizationType, find: Find): readonly Issue[] {
  return places.flatMap((id, at) => {
    const place = found(find, 'Place', id)
    const wrong = place !== undefined && place.level !== level
    return when(wrong, `places.${at}`, `is a class at level ${level}, but "${id}" is a ${place?.level}.`)
  })
}

export function postPair(pair: PostPair, find: Find): readonly Issue[] {
  const model = found(find, 'PilotModel', pair.model)
  const merges = model?.form === 'BODY_MERGER'
  const elsewhere = model !== undefined && !model.levels.includes(pair.level)
  return [
    ...when(
      merges,
      'model',
      `pairs posts, but "${pair.model}" is a merger of bodies; name a model that is a POST_PAIR.`,
    ),
    ...when(
      elsewhere,
      'level',
      `is at ${pair.level}, but "${pair.model}" is a model of ${listed(model?.levels ?? [])}.`,
    ),
    ...when(
      pair.mainPostType === pair.concurrentPostType,
      'concurrentPostType',
      'is the main post type too; a pair has two.',
    ),
    ...(['mainPostType', 'concurrentPostType'] as const).flatMap((field) => {
      const type = found(find, 'PostType', pair[field])
      const wrong = type !== undefined && type.level !== pair.level
      return when(wrong, field, `is at ${type?.level}, but the pair at ${pair.level}.`)
    }),
  ]
}

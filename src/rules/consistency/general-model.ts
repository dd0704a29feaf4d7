import type { Issue } from '../../model/errors.ts'
import type { OrganizationType, PostType } from '../../model/general-model.ts'
import type { PilotModel } from '../../model/pilot-model.ts'
import type { Place } from '../../model/place.ts'
import { type Find, found, isHigher, listed, when } from './found.ts'

export function place({ level, parent: id }: Place, find: Find): readonly Issue[] {
  const parent = found(find, 'Place', id)
  const wrong = parent !== undefined && isHigher(level, parent.level)
  return when(
    wrong,
    'parent',
    `is a ${level} and lies in "${id}", a ${parent?.level}; name a place that is not of a lower level.`,
  )
}

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

function pairOf(pair: PilotModel['pairs'][number], at: number, { levels }: PilotModel, find: Find): readonly Issue[] {
  const path = `pairs.${at}`
  const named = `has a pair "${pair.code}"`
  return [
    ...when(!levels.includes(pair.level), path, `${named} at ${pair.level}, but is a model of ${listed(levels)}.`),
    ...when(pair.first === pair.second, path, `${named} of one post type; a pair has two.`),
    ...[pair.first, pair.second].flatMap((id) => {
      const type = found(find, 'PostType', id)
      const wrong = type !== undefined && type.level !== pair.level
      return when(wrong, path, `${named} at ${pair.level}, but "${id}" is at ${type?.level}.`)
    }),
  ]
}

export const pilotModel = (model: PilotModel, find: Find): readonly Issue[] => [
  ...when(
    model.form === 'BODY_MERGER' && model.pairs.length > 0,
    'pairs',
    'is a merger of bodies and has pairs of posts; make it a POST_PAIR, or leave them out.',
  ),
  ...model.pairs.flatMap((pair, at) => pairOf(pair, at, model, find)),
]

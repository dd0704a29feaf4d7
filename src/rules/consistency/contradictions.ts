import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import { bodyMerger, concurrentHolding } from './arrangements.ts'
import { changeEvent, effect } from './changes.ts'
import { type Find, found } from './found.ts'
import { organizationType, place, postPair, postType } from './general-model.ts'
import { throughout } from './relations.ts'

/** Where an entry contradicts itself, or one that it refers to: the field, and what is wrong with it. */
export function contradictionsIn(entry: Entry, find: Find): readonly Issue[] {
  switch (entry.kind) {
    case 'Place':
      return place(entry, find)
    case 'Organization':
      return throughout('place', entry.place, entry.valid, (id) => found(find, 'Place', id)?.valid)
    case 'Post':
      return throughout('organization', entry.organization, entry.valid, (id) => found(find, 'Organization', id)?.valid)
    case 'PostType':
      return postType(entry, find)
    case 'OrganizationType':
      return organizationType(entry, find)
    case 'PostPair':
      return postPair(entry, find)
    case 'ConcurrentHolding':
      return concurrentHolding(entry, find)
    case 'BodyMerger':
      return bodyMerger(entry, find)
    case 'Effect':
      return effect(entry, find)
    case 'ChangeEvent':
      return changeEvent(entry, find)
    default:
      return []
  }
}

import type { Entry, EntryOf, Kind } from '../../src/model/entry.ts'
import type { DirectiveId, DocumentId, Id, ModelId, PlaceId } from '../../src/model/ids.ts'
import type { Random } from './random.ts'
import { arrangements } from './random-world/arrangements.ts'
import { bodies } from './random-world/bodies.ts'
import { chancesOf, type Makers } from './random-world/chances.ts'
import { directives } from './random-world/directives.ts'
import { generalModel } from './random-world/general-model.ts'
import {
  DIRECTIVES,
  DOCUMENTS,
  idsOf,
  MODELS,
  numbers,
  POST_TYPES,
  SMALL_WORLD,
  TYPES,
  type WorldSize,
} from './random-world/ids.ts'
import { remarks } from './random-world/remarks.ts'

/** A world, and how to say something else about one of its entries. */
export interface RandomWorld {
  readonly entries: readonly Entry[]
  readonly places: readonly PlaceId[]
  readonly models: readonly ModelId[]
  readonly directives: readonly DirectiveId[]
  readonly documents: readonly DocumentId[]
  /** The same id with other content: a correction. */
  again(entry: Entry): Entry
}
export function randomWorld(random: Random, size: WorldSize = SMALL_WORLD): RandomWorld {
  const ids = idsOf(random, size)
  const chances = chancesOf(random, ids)
  const makers: Makers = {
    ...bodies(chances),
    ...generalModel(chances),
    ...directives(chances),
    ...arrangements(chances),
    ...remarks(chances),
  }
  const many = <K extends Kind>(kind: K, of: readonly EntryOf<K>['id'][]): readonly Entry[] =>
    of.map((id) => makers[kind](id))
  const few = <P extends string>(prefix: P, count: number) => numbers(count).map((n) => `${prefix}/${n}` as const)
  const entries: readonly Entry[] = [
    ...many('Document', DOCUMENTS),
    ...many(
      'Place',
      ids.places.map(({ id }) => id),
    ),
    ...many('OrganizationType', TYPES),
    ...many('PostType', POST_TYPES),
    ...many('Organization', ids.organizations),
    ...many('Post', ids.posts),
    ...many('Person', ids.persons),
    ...many('Occupancy', few('occupancy', size.occupancies)),
    ...many('Directive', DIRECTIVES),
    ...many('PilotModel', MODELS),
    ...many('PostPair', few('pair', 5)),
    ...many('ConcurrentHolding', ids.holdings),
    ...many('BodyMerger', ids.mergers),
    ...many('Effect', few('effect', 40)),
    ...many('Obligation', few('obligation', 3)),
    ...many('ChangeEvent', few('event', 5)),
    ...many('ExecutionReport', few('report', 160)),
    ...many('CountAssertion', ['remark/count']),
    ...many('Criticism', ['remark/criticism']),
    ...many('OpenQuestion', ['remark/question']),
    ...many('Proposal', few('proposal', 3)),
  ]
  return {
    entries,
    places: ids.places.map(({ id }) => id),
    models: MODELS,
    directives: DIRECTIVES,
    documents: DOCUMENTS,
    again: (entry) => (makers[entry.kind] as (id: Id) => Entry)(entry.id),
  }
}

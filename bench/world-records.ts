import { uncertainDate } from '../src/model/date.ts'
import type { EntryOf } from '../src/model/entry.ts'
import type { DirectiveId, DocumentId, Id, ModelId, OrganizationId, PlaceId, PostId } from '../src/model/ids.ts'
import { ALWAYS, type Interval } from '../src/model/interval.ts'
import type { Names } from '../src/model/name.ts'
import type { Origin } from '../src/model/origin.ts'
import type { Level } from '../src/model/vocabulary.ts'

/** Well-formed records of the synthetic world, each from what tells it from its neighbours. */
export const named = (text: string): Names => [{ language: 'vi', text, use: 'PREFERRED', valid: ALWAYS }]

export const lasting = (from: string | null, to: string | null = null): Interval => ({
  from: from === null ? null : uncertainDate(from),
  to: to === null ? null : uncertainDate(to),
})

export const statedIn = (document: DocumentId): Origin => ({
  basis: 'STATED',
  confidence: 'HIGH',
  evidence: [{ type: 'CITATION', document, words: null, note: null }],
})
export const derivedFrom = (...inputs: readonly Id[]): Origin => ({ basis: 'DERIVED', rule: 'bench', inputs })

export const placeOf = (
  id: PlaceId,
  name: string,
  level: Level,
  parent: PlaceId | null,
  code: string,
): EntryOf<'Place'> => ({
  kind: 'Place',
  id,
  names: named(name),
  level,
  designations: [{ designation: DESIGNATION[level] ?? level, valid: ALWAYS }],
  parent,
  codes: [{ scheme: 'GSO', value: code, valid: ALWAYS }],
  valid: ALWAYS,
  origin: statedIn('doc/bench-0'),
})
const DESIGNATION: Readonly<Record<string, string>> = {
  COUNTRY: 'COUNTRY',
  PROVINCE: 'PROVINCE',
  DISTRICT: 'RURAL_DISTRICT',
  COMMUNE: 'COMMUNE',
}

export const bodyOf = (
  id: OrganizationId,
  name: string,
  place: PlaceId,
  branch: EntryOf<'Organization'>['branch'],
  superiors: readonly OrganizationId[],
): EntryOf<'Organization'> => ({
  kind: 'Organization',
  id,
  names: named(name),
  branch,
  classification: null,
  place,
  superiors,
  valid: ALWAYS,
  origin: derivedFrom(place),
})

export const postOf = (
  id: PostId,
  name: string,
  organization: OrganizationId,
  role: EntryOf<'Post'>['role'],
  valid: Interval,
): EntryOf<'Post'> => ({
  kind: 'Post',
  id,
  names: named(name),
  role,
  organization,
  type: null,
  valid,
  origin: derivedFrom(organization),
})

export interface HoldingSpec {
  readonly id: EntryOf<'ConcurrentHolding'>['id']
  readonly first: PostId
  readonly second: PostId
  readonly model: ModelId | null
  readonly place: PlaceId
  readonly level: Level
  readonly decidedBy: DirectiveId | null
  readonly valid: Interval
  readonly document: DocumentId
}
export const holdingOf = ({ document, ...spec }: HoldingSpec): EntryOf<'ConcurrentHolding'> => ({
  kind: 'ConcurrentHolding',
  ...spec,
  startBasis: spec.valid.from === null ? null : 'DECIDED',
  origin: statedIn(document),
})

import type { BodyMerger, ConcurrentHolding } from '../../src/model/arrangement.ts'
import { uncertainDate } from '../../src/model/date.ts'
import type { Document } from '../../src/model/document.ts'
import type { Effect } from '../../src/model/effect.ts'
import type { OrganizationType, PostType } from '../../src/model/general-model.ts'
import type { OrganizationId, PairId, PlaceId, PostId } from '../../src/model/ids.ts'
import { ALWAYS, type Interval } from '../../src/model/interval.ts'
import type { Name } from '../../src/model/name.ts'
import type { Organization } from '../../src/model/organization.ts'
import type { Origin } from '../../src/model/origin.ts'
import type { PilotModel, PostPair } from '../../src/model/pilot-model.ts'
import type { Place } from '../../src/model/place.ts'
import type { Post } from '../../src/model/post.ts'
import type { Action } from '../../src/model/vocabulary.ts'

/** Small well-formed records for tests of single rules; tests of the whole ask the shipped world instead. */
export const stated: Origin = {
  basis: 'STATED',
  confidence: 'HIGH',
  evidence: [{ type: 'CITATION', document: 'doc/s6', words: null, note: null }],
}

/** What a rule made. */
export const derived: Origin = { basis: 'DERIVED', rule: 'general-model', inputs: ['doc/s6'] }

/** What the records below are said to come from. */
export const SOURCE: Document = {
  kind: 'Document',
  id: 'doc/s6',
  names: [{ language: 'vi', text: 'Đầm Hà Today', use: 'PREFERRED', valid: ALWAYS }],
  publisher: 'Đầm Hà Today',
  address: null,
  publishedAt: null,
  language: 'vi',
  machineTranslated: false,
  held: null,
  complete: null,
}

export const named = (text: string): readonly Name[] => [{ language: 'vi', text, use: 'PREFERRED', valid: ALWAYS }]

export const lasting = (from: string | null, to: string | null = null): Interval => ({
  from: from === null ? null : uncertainDate(from),
  to: to === null ? null : uncertainDate(to),
})

export const district = (id: PlaceId, valid: Interval): Place => ({
  kind: 'Place',
  id,
  names: named(id),
  level: 'DISTRICT',
  designations: [{ designation: 'RURAL_DISTRICT', valid: ALWAYS }],
  parent: 'place/vn/quang-ninh',
  codes: [],
  valid,
  origin: stated,
})

/** The country that lies in no other place. */
export const COUNTRY: Place = {
  ...district('place/vn', ALWAYS),
  level: 'COUNTRY',
  designations: [{ designation: 'COUNTRY', valid: ALWAYS }],
  parent: null,
}

/** The province that the districts below lie in. */
export const PROVINCE: Place = {
  ...district('place/vn/quang-ninh', ALWAYS),
  level: 'PROVINCE',
  parent: null,
}

export const body = (id: OrganizationId, place: PlaceId, valid: Interval = ALWAYS): Organization => ({
  kind: 'Organization',
  id,
  names: named(id),
  branch: 'PARTY',
  classification: null,
  place,
  superiors: [],
  valid,
  origin: stated,
})

export const post = (id: PostId, organization: OrganizationId, valid: Interval = ALWAYS): Post => ({
  kind: 'Post',
  id,
  names: named(id),
  role: 'HEAD',
  organization,
  type: null,
  valid,
  origin: stated,
})

export const holding = (valid: Interval): ConcurrentHolding => ({
  kind: 'ConcurrentHolding',
  id: 'holding/vn/quang-ninh/dam-ha/p-2',
  first: 'post/dam-ha/chu-nhiem',
  second: 'post/dam-ha/chanh-thanh-tra',
  model: 'model/m2',
  place: 'place/vn/quang-ninh/dam-ha',
  level: 'DISTRICT',
  decidedBy: null,
  valid,
  startBasis: valid.from === null ? null : 'ANNOUNCED',
  origin: stated,
})

export const bodyMerger = (
  id: BodyMerger['id'],
  components: readonly OrganizationId[],
  over: Partial<BodyMerger> = {},
): BodyMerger => ({
  kind: 'BodyMerger',
  id,
  components,
  result: null,
  model: null,
  place: 'place/vn/quang-ninh/dam-ha',
  level: 'DISTRICT',
  decidedBy: null,
  valid: ALWAYS,
  startBasis: null,
  origin: stated,
  ...over,
})

const namePattern = { vi: '{place}', en: '{place}' }

/** The body of the post types below. */
export const BODY_TYPE: OrganizationType = {
  kind: 'OrganizationType',
  id: 'type/body',
  names: named('Ban'),
  level: 'DISTRICT',
  branch: 'PARTY',
  superiors: [],
  legalBasis: null,
  prevalence: 'SPECIFIC',
  places: [],
  namePattern,
  valid: ALWAYS,
  origin: stated,
}

export const postType = (key: string, over: Partial<PostType> = {}): PostType => ({
  kind: 'PostType',
  id: `type/${key}`,
  names: named(key),
  role: 'HEAD',
  organizationType: BODY_TYPE.id,
  level: 'DISTRICT',
  branch: 'PARTY',
  namePattern,
  valid: ALWAYS,
  origin: stated,
  ...over,
})

/** The model of the holding and the effects here. */
export const pilotModel = (over: Partial<PilotModel> = {}): PilotModel => ({
  kind: 'PilotModel',
  id: 'model/m2',
  code: 'M2',
  names: named('Mô hình'),
  form: 'POST_PAIR',
  levels: ['DISTRICT'],
  branches: ['PARTY', 'GOVERNMENT'],
  origin: stated,
  ...over,
})

/** A pair of that model, of the types `a` and `b`. */
export const postPair = (id: PairId, over: Partial<PostPair> = {}): PostPair => ({
  kind: 'PostPair',
  id,
  code: id.slice('pair/'.length).toUpperCase(),
  model: 'model/m2',
  level: 'DISTRICT',
  mainPostType: 'type/a',
  concurrentPostType: 'type/b',
  origin: stated,
  ...over,
})

export const effect = (action: Action, effectiveFrom: string, over: Partial<Effect> = {}): Effect => ({
  kind: 'Effect',
  id: `effect/${action.toLowerCase()}-${effectiveFrom}`,
  directive: 'directive/notice',
  action,
  modality: 'ORDERED',
  target: 'model/m2',
  subject: 'the inspection pair',
  levels: ['PROVINCE', 'DISTRICT'],
  effectiveFrom: uncertainDate(effectiveFrom),
  dateBasis: null,
  provision: null,
  origin: stated,
  ...over,
})

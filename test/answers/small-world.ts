import type { BodyMerger, ConcurrentHolding } from '../../src/model/arrangement.ts'
import { uncertainDate } from '../../src/model/date.ts'
import type { Directive } from '../../src/model/directive.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { OrganizationId, PlaceId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Origin } from '../../src/model/origin.ts'
import type { PilotModel } from '../../src/model/pilot-model.ts'
import type { Place } from '../../src/model/place.ts'
import { body, district, effect, holding, lasting, named, post, SOURCE, stated } from '../helpers/facts.ts'
import { directive, held, issued, report } from '../rules/conflicts/records.ts'

// A country with one province of two districts, and two of nearly each kind, which differ in all that a list can be asked by.

export const DERIVED: Origin = { basis: 'DERIVED', rule: 'made', inputs: ['doc/s6'] }

export const COUNTRY: Place = {
  ...district('place/vn', ALWAYS),
  level: 'COUNTRY',
  designations: [{ designation: 'COUNTRY', valid: ALWAYS }],
  parent: null,
}
export const PROVINCE: Place = {
  ...district('place/p', ALWAYS),
  level: 'PROVINCE',
  designations: [{ designation: 'PROVINCE', valid: ALWAYS }],
  parent: COUNTRY.id,
}
export const inProvince = (id: PlaceId, over: Partial<Place> = {}): Place => ({
  ...district(id, ALWAYS),
  parent: PROVINCE.id,
  ...over,
})
const code = (value: string, valid = ALWAYS) => ({ scheme: 'GSO', value, valid })
const PLACES: readonly Place[] = [
  COUNTRY,
  { ...PROVINCE, codes: [code('22')] },
  inProvince('place/p/d', { codes: [code('199', lasting('2010-01-01'))] }),
  inProvince('place/p/e', { designations: [{ designation: 'TOWN', valid: ALWAYS }], origin: DERIVED }),
  inProvince('place/p/old', { valid: lasting(null, '2010-01-01'), codes: [code('199')] }),
]

const gone = lasting(null, '2005-01-01')
const BODIES: readonly Entry[] = [
  body('org/centre', COUNTRY.id),
  { ...body('org/party', 'place/p/d'), superiors: ['org/centre'], classification: 'type/body' },
  { ...body('org/state', 'place/p/d'), branch: 'GOVERNMENT' },
  { ...body('org/other', 'place/p/e'), branch: 'GOVERNMENT', origin: DERIVED },
  body('org/c1', 'place/p/e'),
  body('org/c2', 'place/p/e'),
  { ...body('org/joint', 'place/p/e'), branch: 'JOINT' },
  body('org/gone', PROVINCE.id, gone),
  { ...post('post/first', 'org/party'), type: 'type/post' },
  post('post/second', 'org/state'),
  { ...post('post/deputy', 'org/other'), role: 'DEPUTY', origin: DERIVED },
  post('post/joint', 'org/joint'),
  post('post/gone', 'org/gone', gone),
]

const person = (id: string): Entry => ({ kind: 'Person', id: `person/${id}`, names: named(id), origin: stated })
const PEOPLE: readonly Entry[] = [
  person('x'),
  person('y'),
  held('1', 'x', '2018-01-01', null, { post: 'post/first' }),
  held('2', 'y', '2018-01-01', null, { post: 'post/deputy', tenure: 'ACTING', origin: DERIVED }),
  held('3', 'y', '2018-01-01', null, { post: 'post/joint' }),
  held('4', 'x', null, '2004', { post: 'post/gone' }),
]

const namePattern = { vi: '{place}', en: '{place}' }
const TYPES: readonly Entry[] = [
  {
    ...{ kind: 'OrganizationType', id: 'type/body', names: named('body'), level: 'DISTRICT', branch: 'PARTY' },
    ...{ superiors: [], legalBasis: null, prevalence: 'UNIFORM', places: [], namePattern, valid: ALWAYS },
    origin: stated,
  },
  {
    ...{ kind: 'OrganizationType', id: 'type/rare', names: named('rare'), level: 'PROVINCE', branch: 'GOVERNMENT' },
    ...{ superiors: [], legalBasis: null, prevalence: 'SPECIFIC', places: [], namePattern, valid: ALWAYS },
    origin: DERIVED,
  },
  {
    ...{ kind: 'PostType', id: 'type/post', names: named('post'), role: 'HEAD', organizationType: 'type/body' },
    ...{ level: 'DISTRICT', branch: 'PARTY', namePattern, valid: ALWAYS, origin: stated },
  },
  {
    ...{ kind: 'PostType', id: 'type/seat', names: named('seat'), role: 'MEMBER', organizationType: 'type/rare' },
    ...{ level: 'PROVINCE', branch: 'GOVERNMENT', namePattern, valid: ALWAYS, origin: DERIVED },
  },
]

export const model = (id: PilotModel['id'], over: Partial<PilotModel> = {}): PilotModel => ({
  kind: 'PilotModel',
  id,
  code: id.slice('model/'.length).toUpperCase(),
  names: named(id),
  form: 'POST_PAIR',
  levels: ['DISTRICT'],
  branches: ['PARTY', 'GOVERNMENT'],
  origin: stated,
  ...over,
})
export const pair: ConcurrentHolding = {
  ...holding(lasting('2018-04-11')),
  ...{ id: 'holding/pair', first: 'post/first', second: 'post/second', place: 'place/p/d' },
}
export const merger = (id: BodyMerger['id'], components: readonly OrganizationId[]): BodyMerger => ({
  ...{ kind: 'BodyMerger', id, components, result: null, model: null, place: 'place/p/e', level: 'DISTRICT' },
  ...{ decidedBy: null, valid: lasting('2019-01-01'), startBasis: 'ANNOUNCED', origin: stated },
})
const ARRANGEMENTS: readonly Entry[] = [
  model('model/m2'),
  model('model/m4', { form: 'BODY_MERGER', levels: ['PROVINCE'], branches: ['COUNCIL'] }),
  pair,
  {
    ...{ ...pair, id: 'holding/late', first: 'post/second', second: 'post/deputy', model: null, place: 'place/p/e' },
    ...{ level: 'COMMUNE', valid: lasting('2021-01-01'), origin: DERIVED, decidedBy: 'directive/local' },
  },
  { ...merger('merger/m', ['org/c1', 'org/c2']), result: 'org/joint' },
  { ...merger('merger/n', ['org/state', 'org/other']), valid: lasting('2021-01-01') },
  report('done', 'DONE', '2022-08-15', 'holding/pair'),
  report('not', 'NOT_DONE', '2022-08-15', 'merger/m'),
]

const evidence = stated.basis === 'STATED' ? stated.evidence : []
const RELATIONS = ['BASED_ON', 'REVIEWS', 'REPLACES', 'AMENDS', 'REPEALS'] as const
const issue = (id: Directive['id'], on: string, over: Partial<Directive>): Directive =>
  directive({ id, issued: issued(on).issued, issuer: 'org/centre', symbol: null, term: null, ...over })
export const REPORTED = [{ document: 'doc/s7', basis: 'STATED', reading: null }] as const
const DIRECTIVES: readonly Entry[] = [
  { ...SOURCE, id: 'doc/s7', held: { text: 'x', sha256: 'ab'.repeat(32), bytes: 1 } },
  issue('directive/notice', '2022-07-07', { symbol: '16-TB/TW', instrument: 'NOTICE', signers: ['person/x'] }),
  issue('directive/old', '2017-10-25', { symbol: '18-NQ/TW', term: 12 }),
  issue('directive/older', '2015', { symbol: '18-NQ/TW', term: 11, issuer: null, reports: REPORTED }),
  issue('directive/local', '2021-01-01', { issuer: 'org/party', instrument: 'DECISION' }),
  issue('directive/new', '2023-01-01', {
    relations: RELATIONS.map((relation) => ({ relation, directive: 'directive/older', evidence })),
  }),
  effect('AUTHORISE', '2018-01-01', { id: 'effect/begin', directive: 'directive/old', levels: ['DISTRICT'] }),
  effect('SUSPEND', '2022-07-07', { id: 'effect/suspend' }),
  effect('RENAME', '2010-01-01', { id: 'effect/name', target: 'place/p', levels: ['COMMUNE'] }),
]

const quotes = { addressee: null, condition: null, outcome: null }
const duty = { kind: 'Obligation', addressee: 'all', condition: null, outcome: 'stop', deadline: null, quotes } as const
const counted = { kind: 'CountAssertion', level: null, count: 3, of: null, statement: 'three' } as const
const observed = uncertainDate('2020')
const moved = { kind: 'ChangeEvent', names: named('event'), directive: null, origin: stated } as const
const REMARKS: readonly Entry[] = [
  {
    ...{ ...duty, id: 'obligation/a', directive: 'directive/notice', addressees: ['org/party'], levels: ['DISTRICT'] },
    origin: stated,
  },
  { ...duty, id: 'obligation/b', directive: 'directive/old', addressees: [], levels: ['PROVINCE'], origin: stated },
  { ...counted, id: 'remark/count-a', about: 'model/m2', place: 'place/p', observed, origin: stated },
  { ...counted, id: 'remark/count-b', about: 'model/m4', place: null, observed, origin: stated },
  { kind: 'Criticism', id: 'remark/bad-a', about: ['model/m2'], statement: 'bad', origin: stated },
  { kind: 'Criticism', id: 'remark/bad-b', about: ['model/m4'], statement: 'bad', origin: stated },
  { kind: 'OpenQuestion', id: 'remark/who-a', about: ['model/m2'], question: 'who', searched: [] },
  { kind: 'OpenQuestion', id: 'remark/who-b', about: ['model/m4'], question: 'who', searched: [] },
  {
    ...{ ...moved, id: 'event/end', change: 'MERGER', date: uncertainDate('2010-01-01'), results: ['place/p/d'] },
    ...{ originals: [{ id: 'place/p/old', outcome: 'ENDED' }], directive: 'directive/old' },
  },
  {
    ...{ ...moved, id: 'event/name', change: 'RENAME', date: uncertainDate('2015-01-01'), results: ['place/p/e'] },
    originals: [{ id: 'place/p/e', outcome: 'CONTINUED' }],
  },
]

export const SMALL: readonly Entry[] = [
  SOURCE,
  ...PLACES,
  ...BODIES,
  ...PEOPLE,
  ...TYPES,
  ...ARRANGEMENTS,
  ...DIRECTIVES,
  ...REMARKS,
]

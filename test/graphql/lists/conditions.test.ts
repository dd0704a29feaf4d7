import { beforeAll, describe, expect, test } from 'vitest'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import { directiveSource, documentSource, effectSource } from '../../../src/graphql/lists/directives.ts'
import * as filters from '../../../src/graphql/lists/filters.ts'
import { Tenure, VACANT } from '../../../src/model/person.ts'
import { allOf, idsIn } from '../../answers/readers.ts'

import { LISTS, smallView } from './all-lists.ts'

let view: ViewReader
beforeAll(async () => {
  view = await smallView()
})

/** `ALL` is without a filter; each row else gives one condition, and all that meets it. */
const ALL = null
const ROWS: readonly (readonly [keyof typeof LISTS, object | null, string])[] = [
  ['places', ALL, 'place/p place/p/d place/p/e place/vn'],
  ['places', { existing: 'ANY' }, 'place/p place/p/d place/p/e place/p/old place/vn'],
  ['places', { derived: true }, 'place/p/e'],
  ['places', { level: ['PROVINCE', 'PROVINCE'] }, 'place/p'],
  ['places', { level: [] }, ''],
  ['places', { designation: ['TOWN'] }, 'place/p/e'],
  ['places', { within: 'place/p/d' }, 'place/p/d'],
  ['places', { parent: 'place/p' }, 'place/p/d place/p/e'],
  ['places', { within: 'place/p' }, 'place/p place/p/d place/p/e'],
  ['places', { below: 'place/p' }, 'place/p/d place/p/e'],
  ['places', { below: 'place/vn', existing: 'ANY' }, 'place/p place/p/d place/p/e place/p/old'],
  ['places', { below: 'place/vn', level: ['PROVINCE'] }, 'place/p'],
  ['organizations', ALL, 'org/centre org/joint org/other org/party org/state'],
  ['organizations', { existing: 'ANY' }, 'org/c1 org/c2 org/centre org/gone org/joint org/other org/party org/state'],
  ['organizations', { derived: true }, 'org/other'],
  ['organizations', { level: ['COUNTRY'] }, 'org/centre'],
  ['organizations', { branch: ['GOVERNMENT'] }, 'org/other org/state'],
  ['organizations', { place: 'place/p' }, 'org/joint org/other org/party org/state'],
  ['organizations', { seat: 'place/p/d' }, 'org/party org/state'],
  ['organizations', { seat: 'place/p' }, ''],
  ['organizations', { type: 'type/body' }, 'org/party'],
  ['organizations', { superior: 'org/centre' }, 'org/party'],
  ['posts', ALL, 'post/deputy post/first post/joint post/second'],
  ['posts', { existing: 'ANY' }, 'post/deputy post/first post/gone post/joint post/second'],
  ['posts', { derived: true }, 'post/deputy'],
  ['posts', { level: ['PROVINCE'] }, ''],
  ['posts', { branch: ['PARTY'] }, 'post/first'],
  ['posts', { role: ['DEPUTY'] }, 'post/deputy'],
  ['posts', { place: 'place/p/d' }, 'post/first post/second'],
  ['posts', { organization: 'org/joint' }, 'post/joint'],
  ['posts', { type: 'type/post' }, 'post/first'],
  ['posts', { held: true }, 'post/deputy post/first post/joint'],
  ['posts', { held: false }, 'post/second'],
  ['posts', { held: false, existing: 'ANY' }, 'post/gone post/second'],
  ['persons', ALL, 'person/x person/y'],
  ['persons', { holdsAtLeast: 0 }, 'person/x person/y'],
  ['persons', { holdsAtLeast: 1 }, 'person/x person/y'],
  ['persons', { holdsAtLeast: 2 }, 'person/y'],
  ['persons', { holdsAtLeast: 3 }, ''],
  ['persons', { holds: ['post/first'] }, 'person/x'],
  ['persons', { holds: ['post/deputy', 'post/joint', 'post/joint'] }, 'person/y'],
  ['persons', { holds: ['post/deputy', 'post/first'] }, ''],
  ['persons', { holds: ['post/gone'] }, ''],
  ['persons', { holding: 'holding/late' }, ''],
  ['occupancies', ALL, 'occupancy/1 occupancy/2 occupancy/3'],
  ['occupancies', { existing: 'ANY' }, 'occupancy/1 occupancy/2 occupancy/3 occupancy/4'],
  ['occupancies', { derived: false }, 'occupancy/1 occupancy/3'],
  ['occupancies', { tenure: ['ACTING'] }, 'occupancy/2'],
  ['occupancies', { vacant: false }, 'occupancy/1 occupancy/2 occupancy/3'],
  ['occupancies', { vacant: false, tenure: ['ACTING'] }, 'occupancy/2'],
  ['occupancies', { vacant: true }, ''],
  ['occupancies', { vacant: true, tenure: ['ACTING'] }, ''],
  ['occupancies', { place: 'place/p/d' }, 'occupancy/1'],
  ['occupancies', { post: 'post/joint' }, 'occupancy/3'],
  ['occupancies', { holder: 'person/y' }, 'occupancy/2 occupancy/3'],
  ['reports', ALL, 'report/done report/not'],
  ['reports', { outcome: ['DONE'] }, 'report/done'],
  ['reports', { arrangement: 'merger/m' }, 'report/not'],
  ['organizationTypes', ALL, 'type/body type/rare'],
  ['organizationTypes', { derived: true }, 'type/rare'],
  ['organizationTypes', { level: ['DISTRICT'] }, 'type/body'],
  ['organizationTypes', { branch: ['GOVERNMENT'] }, 'type/rare'],
  ['organizationTypes', { prevalence: ['UNIFORM'] }, 'type/body'],
  ['postTypes', ALL, 'type/post type/seat'],
  ['postTypes', { derived: true }, 'type/seat'],
  ['postTypes', { level: ['DISTRICT'] }, 'type/post'],
  ['postTypes', { branch: ['GOVERNMENT'] }, 'type/seat'],
  ['postTypes', { role: ['MEMBER'] }, 'type/seat'],
  ['postTypes', { organizationType: 'type/body' }, 'type/post'],
  ['directives', ALL, 'directive/local directive/new directive/notice directive/old directive/older'],
  ['directives', { instrument: ['NOTICE'] }, 'directive/notice'],
  ['directives', { symbol: '18-NQ/TW' }, 'directive/old directive/older'],
  ['directives', { issued: { from: '2022-07-07' } }, 'directive/new directive/notice'],
  ['directives', { issued: { to: '2017-10-26' } }, 'directive/old directive/older'],
  ['directives', { issued: { from: '2015-06-01', to: '2017-10-25' } }, 'directive/older'],
  ['directives', { term: [12] }, 'directive/old'],
  ['directives', { term: [12, 11, 10], symbol: '18-NQ/TW' }, 'directive/old directive/older'],
  ['directives', { term: [] }, ''],
  ['directives', { issuer: 'org/party' }, 'directive/local'],
  ['directives', { signer: 'person/x' }, 'directive/notice'],
  ['directives', { basedOn: 'directive/older' }, 'directive/new'],
  ['directives', { reviews: 'directive/older' }, 'directive/new'],
  ['directives', { replaces: 'directive/older' }, 'directive/new'],
  ['directives', { amends: 'directive/older' }, 'directive/new'],
  ['directives', { repeals: 'directive/older' }, 'directive/new'],
  ['directives', { reportedIn: 'doc/s7' }, 'directive/older'],
  ['effects', ALL, 'effect/begin effect/name effect/suspend'],
  ['effects', { level: ['COMMUNE'] }, 'effect/name'],
  ['effects', { action: ['SUSPEND'] }, 'effect/suspend'],
  ['effects', { effective: { from: '2018-01-01', to: '2018-01-02' } }, 'effect/begin'],
  ['effects', { effective: { to: '2018-01-01' } }, 'effect/name'],
  ['effects', { modality: ['ORDERED'] }, 'effect/begin effect/name effect/suspend'],
  ['effects', { modality: ['PROPOSED'] }, ''],
  ['documents', ALL, 'doc/s6 doc/s7'],
  ['documents', { held: true }, 'doc/s7'],
  ['documents', { held: false }, 'doc/s6'],
  ['documents', { language: ['vi'] }, 'doc/s6 doc/s7'],
  ['documents', { language: ['en'] }, ''],
  ['documents', { published: { from: '2100-01-01' } }, ''],
  ['proposals', ALL, ''],
  ['effects', { directive: 'directive/old' }, 'effect/begin'],
  ['effects', { target: 'place/p' }, 'effect/name'],
  ['obligations', ALL, 'obligation/a obligation/b'],
  ['obligations', { level: ['DISTRICT'] }, 'obligation/a'],
  ['obligations', { directive: 'directive/old' }, 'obligation/b'],
  ['obligations', { addressee: 'org/party' }, 'obligation/a'],
  ['obligations', { hasDeadline: false }, 'obligation/a obligation/b'],
  ['obligations', { hasDeadline: true }, ''],
  ['obligations', { deadline: { from: '0001-01-01' } }, ''],
  ['events', ALL, 'event/end event/name'],
  ['events', { changeKind: ['RENAME'] }, 'event/name'],
  ['events', { happened: { from: '2010-01-02' } }, 'event/name'],
  ['events', { happened: { to: '2010-01-02' } }, 'event/end'],
  ['events', { directive: 'directive/old' }, 'event/end'],
  ['events', { original: 'place/p/e' }, 'event/name'],
  ['events', { result: 'place/p/d' }, 'event/end'],
  ['counts', ALL, 'remark/count-a remark/count-b'],
  ['counts', { counts: 'model/m4' }, 'remark/count-b'],
  ['counts', { atPlace: 'place/p' }, 'remark/count-a'],
  ['criticisms', ALL, 'remark/bad-a remark/bad-b'],
  ['criticisms', { about: 'model/m4' }, 'remark/bad-b'],
  ['questions', ALL, 'remark/who-a remark/who-b'],
  ['questions', { about: 'model/m4' }, 'remark/who-b'],
  ['models', ALL, 'model/m2 model/m4'],
  ['models', { level: ['PROVINCE'] }, 'model/m4'],
  ['models', { branch: ['PARTY'] }, 'model/m2'],
  ['models', { modelForm: ['BODY_MERGER'] }, 'model/m4'],
  ['models', { standing: ['SUSPENDED'] }, 'model/m2'],
  ['models', { standing: ['ACTIVE'] }, ''],
  ['models', { standing: [] }, ''],
  ['holdings', ALL, 'holding/late holding/pair'],
  ['holdings', { standing: ['SUSPENDED'] }, 'holding/pair'],
  ['holdings', { standing: [] }, ''],
  ['holdings', { execution: ['DONE'] }, 'holding/pair'],
  ['holdings', { level: ['COMMUNE'] }, 'holding/late'],
  ['holdings', { branch: ['PARTY'] }, 'holding/pair'],
  ['holdings', { model: ['model/m2'] }, 'holding/pair'],
  ['holdings', { model: [] }, ''],
  ['holdings', { place: 'place/p/d' }, 'holding/pair'],
  ['holdings', { derived: true }, 'holding/late'],
  ['holdings', { started: { from: '2018-04-12' } }, 'holding/late'],
  ['holdings', { started: { to: '2018-04-12' } }, 'holding/pair'],
  ['holdings', { started: { to: '2018-04-11' } }, ''],
  ['holdings', { orderedBy: 'directive/notice' }, 'holding/pair'],
  ['holdings', { orderedBy: 'directive/local' }, ''],
  ['holdings', { decidedBy: 'directive/local' }, 'holding/late'],
  ['holdings', { decidedBy: 'directive/notice' }, ''],
  ['holdings', { post: 'post/second' }, 'holding/late holding/pair'],
  ['holdings', { post: 'post/deputy' }, 'holding/late'],
  ['holdings', { post: 'post/second', mainPost: 'post/second' }, 'holding/late'],
  ['holdings', { organization: 'org/state' }, 'holding/late holding/pair'],
  ['holdings', { organization: 'org/other' }, 'holding/late'],
  ['holdings', { organization: 'org/joint' }, ''],
  ['holdings', { holder: 'person/x' }, 'holding/pair'],
  ['holdings', { holder: 'person/y' }, 'holding/late'],
  ['holdings', { holder: 'person/y', organization: 'org/party' }, ''],
  ['holdings', { mainPost: 'post/second' }, 'holding/late'],
  ['holdings', { concurrentPost: 'post/second' }, 'holding/pair'],
  ['mergers', ALL, 'merger/m merger/n'],
  ['mergers', { started: { from: '2020-01-01' } }, 'merger/n'],
  ['mergers', { component: 'org/c1' }, 'merger/m'],
  ['mergers', { result: 'org/joint' }, 'merger/m'],
  ['mergers', { component: 'org/state', place: 'place/p/e' }, 'merger/n'],
]

describe('each condition of each list', () => {
  test.each(ROWS)('%s %j', async (list, filter, wanted) => {
    expect([...(await LISTS[list](view, filter))].toSorted().join(' ')).toBe(wanted)
  })
})

test('occupancies without a holder are those of no tenure', async () => {
  const classOf = async (filter: object) => (await filters.occupancyQuery(view, filter)).class
  expect(await classOf({ vacant: true })).toEqual([VACANT])
  expect(await classOf({ vacant: true, tenure: ['ACTING'] })).toEqual([])
  expect(await classOf({ vacant: false })).toEqual(Tenure.options)
  expect([await classOf({}), await classOf({ tenure: ['ACTING'] })]).toEqual([null, ['ACTING']])
})

test('a list by days has the last first or the first first, and what has no day last', async () => {
  const ordered = async (order: 'OLDEST' | 'NEWEST') => idsIn(await allOf(await directiveSource(view, null, order), 2))
  expect(await ordered('OLDEST')).toEqual([
    'directive/older',
    'directive/old',
    'directive/local',
    'directive/notice',
    'directive/new',
  ])
  expect(await ordered('NEWEST')).toEqual((await ordered('OLDEST')).toReversed())
  expect(idsIn(await allOf(await documentSource(view, null, 'NEWEST'), 1))).toEqual(['doc/s6', 'doc/s7'])
  expect(idsIn(await allOf(await effectSource(view, null, 'NEWEST'), 1))).toEqual([
    'effect/suspend',
    'effect/begin',
    'effect/name',
  ])
})

test('conditions that say two things of one are refused', async () => {
  await expect(LISTS.places(view, { within: 'place/p', below: 'place/p' })).rejects.toThrow('Both `within` and `below`')
  await expect(LISTS.persons(view, { holds: ['post/first'], holdsAtLeast: 1 })).rejects.toThrow(
    'More than one of `holds`, `holding` and `holdsAtLeast` is given.',
  )
  await expect(LISTS.persons(view, { holdsAtLeast: -1 })).rejects.toThrow('"holdsAtLeast" is -1.')
})

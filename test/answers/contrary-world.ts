import { uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Person } from '../../src/model/person.ts'
import {
  body,
  bodyMerger,
  COUNTRY,
  district,
  effect,
  holding,
  lasting,
  named,
  PROVINCE,
  post,
  SOURCE,
  stated,
} from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'
import { directive, held, issued, report } from '../rules/conflicts/records.ts'

const evidence = [{ type: 'CITATION', document: 'doc/s6', words: null, note: null }] as const
const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null))
const pair = { ...holding(lasting('2018-01-01')), id: 'holding/pair', decidedBy: 'directive/old' } as const
export const person = (id: string): Person => ({
  kind: 'Person',
  id: `person/${id}`,
  names: named(id),
  origin: stated,
})
const laidDown = (id: string, by: string, ...[action, from, over]: Parameters<typeof effect>): Entry =>
  effect(action, from, { id: `effect/${id}`, directive: `directive/${by}`, ...over })
const code = (value: string) => ({ scheme: 'GSO', value, valid: lasting(null) })

/** A world in which facts contradict each other in every way. */
export const CONTRARY: readonly Entry[] = [
  ...TERMS,
  SOURCE,
  COUNTRY,
  { ...PROVINCE, parent: COUNTRY.id, codes: [code('22')] },
  { ...damHa, codes: [code('22'), code('199')] },
  { ...PROVINCE, id: 'place/vn/gone', valid: lasting('1990', '2010-01-01') },
  { ...district('place/vn/left', lasting('2000')), parent: 'place/vn/gone' },
  body('org/centre', COUNTRY.id),
  body('org/province', PROVINCE.id),
  { ...body('org/gone', COUNTRY.id, lasting('2000', '2020-01-01')), names: [...named('Cũ'), ...named('Cũ hơn')] },
  body('org/x', damHa.id),
  body('org/part', damHa.id, lasting('2000', '2017-12-31')),
  ...(['org/twice', 'org/spare', 'org/whole', 'org/other'] as const).map((id) => body(id, damHa.id)),
  bodyMerger('merger/late', ['org/part', 'org/twice'], { result: 'org/whole', valid: lasting('2018-01-01') }),
  bodyMerger('merger/other', ['org/spare', 'org/twice'], { result: 'org/other', valid: lasting('2019-01-01') }),
  post('post/x', 'org/x', lasting('2000-01-01', '2030-01-01')),
  post(pair.first, 'org/x'),
  post(pair.second, 'org/x'),
  post('post/y', 'org/x'),
  post('post/z', 'org/x'),
  ...['a', 'b', 'c'].map(person),
  { ...person('dead'), died: uncertainDate('2015-06-01') },
  held('7', 'dead', '2010', '2016', { post: 'post/y' }),
  // One who died, and two who took over: nothing is contrary in that.
  held('8', 'dead', '2012', null, { post: 'post/z' }),
  held('9', 'c', '2015-06-02', '2019-01-01', { post: 'post/z' }),
  { ...person('dead-in-pair'), died: uncertainDate('2018-12-31') },
  held('10', 'dead-in-pair', '2018', null, { post: pair.first }),
  held('1', 'a', '2018', null),
  held('2', 'b', '2020', null),
  held('3', 'b', '2020', '2021'),
  held('4', 'c', '1990', '1995'),
  held('5', 'a', '2019', null, { post: pair.first }),
  held('6', 'b', '2019', null, { post: pair.second }),
  {
    kind: 'PilotModel',
    id: 'model/m2',
    code: 'M2',
    names: named('M2'),
    form: 'POST_PAIR',
    levels: ['DISTRICT'],
    branches: ['PARTY', 'GOVERNMENT'],
    origin: stated,
  },
  pair,
  { ...holding(lasting('2022-08-01')), id: 'holding/late', first: 'post/y', second: 'post/z' },
  { ...directive({ id: 'directive/old', issuer: 'org/centre' }), issued: issued('2015').issued },
  {
    ...directive({ id: 'directive/new', issuer: 'org/centre' }),
    issued: issued('2016-01-01', '2016-02-01').issued,
    effectiveFrom: uncertainDate('2017-01-01'),
    relations: [
      {
        relation: 'REPEALS',
        directive: 'directive/old',
        evidence,
      },
    ],
  },
  directive({ id: 'directive/late', issuer: 'org/gone', effectiveFrom: uncertainDate('2022-07-07') }),
  directive({ id: 'directive/province', issuer: 'org/province' }),
  directive({ id: 'directive/notice', issuer: 'org/centre' }),
  laidDown('suspend', 'notice', 'SUSPEND', '2022-07-07'),
  laidDown('resume', 'new', 'RESUME', '2022-07-07', { target: pair.id, levels: [] }),
  laidDown('continue', 'province', 'CONTINUE', '2022-08-15'),
  {
    ...directive({ id: 'directive/local', issuer: 'org/province' }),
    relations: [{ relation: 'REPLACES', directive: 'directive/notice', evidence }],
  },
  laidDown('end', 'province', 'END', '2022-08-15', { target: 'effect/suspend', levels: [] }),
  report('a', 'DONE', '2022-10-15', pair.id),
  report('b', 'NOT_DONE', '2022-10-15', pair.id),
  {
    kind: 'ChangeEvent',
    id: 'event/half',
    names: named('half'),
    change: 'SPLIT',
    date: uncertainDate('2020-01-01'),
    originals: [{ id: PROVINCE.id, outcome: 'CONTINUED' }],
    results: [damHa.id],
    directive: null,
    origin: stated,
  },
  {
    kind: 'ChangeEvent',
    id: 'event/e',
    names: named('e'),
    change: 'DISSOLUTION',
    date: uncertainDate('2025-07-01'),
    originals: [{ id: damHa.id, outcome: 'ENDED' }],
    results: [],
    directive: null,
    origin: stated,
  },
]

/** What is told of them, in order. */
export const TOLD = [
  'ISSUED_TWICE | directive/new | directive/new',
  'ISSUER_NOT_THERE | directive/late | directive/late org/gone',
  'DECIDED_BY_REPEALED | directive/old | holding/pair directive/new',
  'CONTRARY_EFFECTS | holding/pair | effect/resume effect/suspend',
  'LOWER_AUTHORITY | model/m2 | effect/continue effect/suspend',
  'LOWER_AUTHORITY | directive/notice | directive/local directive/notice',
  'LOWER_AUTHORITY | effect/suspend | effect/end effect/suspend',
  'BEGUN_AGAINST_ORDER | holding/late | holding/late effect/suspend',
  'CONTRARY_REPORTS | holding/pair | report/a report/b',
  'MERGED_AFTER_END | merger/late | merger/late org/part',
  'MERGED_TWICE | org/twice | merger/late merger/other',
  `EVENT_AGAINST_LIFE | ${damHa.id} | event/e ${damHa.id}`,
  'EVENT_INCOMPLETE | event/half | event/half',
  'LIES_OUTSIDE_LIFE | place/vn/left | place/vn/left place/vn/gone',
  `CODE_SHARED | ${PROVINCE.id} | ${PROVINCE.id} ${damHa.id}`,
  `TWO_CODES | ${damHa.id} | ${damHa.id}`,
  'TWO_NAMES | org/gone | org/gone',
  'TWO_FULL_HOLDERS | post/x | occupancy/1 occupancy/2',
  'TWO_FULL_HOLDERS | post/x | occupancy/1 occupancy/3',
  'HELD_TWICE | post/x | occupancy/2 occupancy/3',
  'HELD_OUTSIDE_POST | post/x | occupancy/4 post/x',
  'HELD_OUTSIDE_LIFE | person/dead | occupancy/7 person/dead',
  'PAIR_HELD_APART | holding/pair | holding/pair occupancy/5 occupancy/6',
]

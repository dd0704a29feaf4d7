import { uncertainDate } from '../../src/model/date.ts'
import type { Directive } from '../../src/model/directive.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { OrganizationId, PlaceId } from '../../src/model/ids.ts'
import { body, effect, lasting, post, SOURCE, stated } from '../helpers/facts.ts'
import { directive, held, issued } from '../rules/conflicts/records.ts'
import { COUNTRY, inProvince, merger, model, PROVINCE, pair } from './small-world.ts'

// Two provinces that order for themselves, directives that were repealed or replaced, codes that several places share, and much that
// refers to what is not recorded.

const evidence = stated.basis === 'STATED' ? stated.evidence : []
const after = (
  relation: 'REPEALS' | 'REPLACES',
  older: Directive['id'],
  id: Directive['id'],
  issuer: Directive['issuer'] = null,
): Directive =>
  directive({
    ...{ id, issuer, issued: issued('2020-01-01').issued },
    relations: [{ relation, directive: older, evidence }],
  })
const dated = (id: Directive['id'], issuer: OrganizationId | null): Directive =>
  directive({ id, issuer, issued: issued('2015-01-01').issued })

const coded = (id: PlaceId, ...values: readonly string[]): Entry =>
  inProvince(id, { codes: values.map((value) => ({ scheme: 'GSO', value, valid: lasting('2000', '2010') })) })

export const AUTHORITIES: readonly Entry[] = [
  SOURCE,
  COUNTRY,
  PROVINCE,
  { ...PROVINCE, id: 'place/q' },
  inProvince('place/p/d'),
  inProvince('place/q/d', { parent: 'place/q' }),
  body('org/p', 'place/p'),
  body('org/q', 'place/q'),
  body('org/d', 'place/p/d'),
  body('org/lost', 'place/nowhere'),
  model('model/m2'),
  // What one province suspended is begun there, and in the other, which it does not reach.
  dated('directive/p', 'org/p'),
  effect('SUSPEND', '2019-07-07', { id: 'effect/p', directive: 'directive/p' }),
  ...(['a', 'b', 'c', 'd'] as const).map((name) => post(`post/${name}`, 'org/d')),
  { ...pair, id: 'holding/p', first: 'post/c', second: 'post/d', valid: lasting('2020-01-01') },
  { ...pair, id: 'holding/q', first: 'post/c', second: 'post/d', place: 'place/q/d', valid: lasting('2020-01-01') },
  // Decided by what was repealed, by what was replaced, and the day before.
  dated('directive/repealed', null),
  dated('directive/replaced', null),
  after('REPEALS', 'directive/repealed', 'directive/repealing'),
  after('REPLACES', 'directive/replaced', 'directive/replacing'),
  { ...pair, id: 'holding/early', model: null, valid: lasting('2019-12-31'), decidedBy: 'directive/repealed' },
  { ...merger('merger/late', ['org/p', 'org/d']), valid: lasting('2020-01-01'), decidedBy: 'directive/replaced' },
  effect('ESTABLISH', '2021-01-01', { id: 'effect/late', directive: 'directive/repealed', target: null }),
  { ...pair, id: 'holding/undated', model: null, valid: lasting(null), decidedBy: 'directive/replaced' },
  // Repealed by a district, by nobody known, by the other province, and by who sits nowhere known.
  after('REPEALS', 'directive/p', 'directive/of-district', 'org/d'),
  after('REPLACES', 'directive/p', 'directive/of-nobody'),
  after('REPEALS', 'directive/p', 'directive/of-q', 'org/q'),
  after('REPEALS', 'directive/p', 'directive/of-lost', 'org/lost'),
  after('REPEALS', 'directive/missing', 'directive/of-missing', 'org/d'),
  effect('AMEND', '2020-01-01', { id: 'effect/amends', directive: 'directive/of-district', target: 'directive/p' }),
  effect('END', '2020-01-01', { id: 'effect/ends', directive: 'directive/of-district', target: 'effect/p' }),
  effect('END', '2020-01-01', { id: 'effect/ends-too', directive: 'directive/of-q', target: 'effect/p' }),
  effect('CONTINUE', '2020-01-01', { id: 'effect/goes-on', directive: 'directive/of-district', target: 'effect/p' }),
  effect('ESTABLISH', '2021-01-01', { id: 'effect/p-late', directive: 'directive/p', target: null }),
  // Codes.
  coded('place/p/1', '1', '3'),
  coded('place/p/2', '1'),
  coded('place/p/3', '2', '3'),
  coded('place/p/4', '2'),
  // Pairs of which one post is held, and the other by nobody or not recorded.
  held('a', 'x', '2018', null, { post: 'post/a' }),
  held('nowhere', 'y', '2018', null, { post: 'post/nowhere' }),
  held('lost', 'y', '1990', '1991', { post: 'post/lost' }),
  held('no-body', 'y', '1990', '1991', { post: 'post/no-body' }),
  post('post/lost', 'org/lost', lasting('2000')),
  post('post/no-body', 'org/nowhere', lasting('2000')),
  { ...pair, id: 'holding/first', model: null, first: 'post/a', second: 'post/b' },
  { ...pair, id: 'holding/second', model: null, first: 'post/b', second: 'post/a' },
  { ...pair, id: 'holding/nowhere', model: null, first: 'post/nowhere', second: 'post/a' },
  { ...pair, id: 'holding/elsewhere', model: null, first: 'post/a', second: 'post/nowhere' },
  // Issuers that are not recorded, or not where they are.
  dated('directive/lost', 'org/lost'),
  dated('directive/nowhere', 'org/nowhere'),
  directive({ id: 'directive/undated', issuer: 'org/q', effectiveFrom: uncertainDate('2020') }),
]

export const TOLD_OF_THEM = [
  'DECIDED_BY_REPEALED | directive/repealed | effect/late directive/repealing',
  'DECIDED_BY_REPEALED | directive/replaced | merger/late directive/replacing',
  'DECIDED_BY_REPEALED | directive/p | effect/p-late directive/of-nobody',
  'DECIDED_BY_REPEALED | directive/p | effect/p-late directive/of-q',
  'DECIDED_BY_REPEALED | directive/p | effect/p-late directive/of-lost',
  'LOWER_AUTHORITY | directive/p | directive/of-district directive/p',
  'LOWER_AUTHORITY | directive/p | effect/amends directive/p',
  'LOWER_AUTHORITY | effect/p | effect/ends effect/p',
  'BEGUN_AGAINST_ORDER | holding/p | holding/p effect/p',
  'CODE_SHARED | place/p/1 | place/p/1 place/p/2',
  'CODE_SHARED | place/p/1 | place/p/1 place/p/3',
  'CODE_SHARED | place/p/3 | place/p/3 place/p/4',
  'TWO_CODES | place/p/1 | place/p/1',
  'TWO_CODES | place/p/3 | place/p/3',
]

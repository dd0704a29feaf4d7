import { beforeAll, describe, expect, test } from 'vitest'
import type { InView, ViewReader } from '../../../src/answers/view-reader.ts'
import { holdingSource } from '../../../src/graphql/lists/arrangements.ts'
import { choosing, type Open } from '../../../src/graphql/lists/choices.ts'
import { directiveSource, documentSource, obligationSource } from '../../../src/graphql/lists/directives.ts'
import { occupancySource, organizationSource, placeSource, postSource } from '../../../src/graphql/lists/lasting.ts'
import { personSource } from '../../../src/graphql/lists/persons.ts'
import type { Day } from '../../../src/model/date.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { OrganizationId } from '../../../src/model/ids.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import type { Organization } from '../../../src/model/organization.ts'
import { allOf, idsIn, readerOf, storeOf } from '../../answers/readers.ts'
import { PROVINCE, SMALL } from '../../answers/small-world.ts'
import { body, district, lasting, SOURCE } from '../../helpers/facts.ts'

let view: ViewReader
beforeAll(async () => {
  view = await readerOf(await storeOf(SMALL))
})

type Asked = Readonly<Record<string, unknown>>
/** What a filter gives, in pages of two and counted. */
const found =
  (open: Open<never, InView<{ readonly id: string }>>) =>
  async (filter: Asked, order: 'LISTED' | 'NEWEST' = 'LISTED') => {
    const source = await choosing(open)(view, filter as never, order)
    const ids = idsIn(await allOf(source, 2))
    expect(await source.count()).toBe(ids.length)
    return ids
  }
const places = found(placeSource as never)
const organizations = found(organizationSource as never)

/** Conditions of which each fits some, and the list that they are of. */
const CONDITIONS: readonly (readonly [string, ReturnType<typeof found>, readonly Asked[]])[] = [
  ['places', places, [{ level: ['PROVINCE'] }, { derived: true }, { parent: 'place/p' }, { below: 'place/vn' }]],
  ['bodies', organizations, [{ branch: ['PARTY'] }, { derived: true }, { seat: 'place/p/d' }, { below: 'org/centre' }]],
  ['posts', found(postSource as never), [{ held: true }, { role: ['DEPUTY'] }, { organization: 'org/joint' }]],
  [
    'occupancies',
    found(occupancySource as never),
    [{ tenure: ['ACTING'] }, { derived: false }, { post: 'post/first' }],
  ],
  ['holdings', found(holdingSource as never), [{ standing: ['SUSPENDED'] }, { level: ['COMMUNE'] }]],
  [
    'directives',
    found(directiveSource as never),
    [{ instrument: ['NOTICE'] }, { issuer: 'org/centre' }, { term: [12] }],
  ],
  ['people', found(personSource as never), [{ holdsAtLeast: 2 }, { holds: ['post/first'] }]],
  ['documents', found(documentSource as never), [{ held: true }, { held: false }, { published: { to: '2100-01-01' } }]],
  ['obligations', found(obligationSource as never), [{ level: ['DISTRICT'] }, { directive: 'directive/old' }]],
]

test('a filter that is refused leaves none of the others behind', async () => {
  const left: unknown[] = []
  const note = (reason: unknown) => left.push(reason)
  process.on('unhandledRejection', note)
  const wrong = { parent: 'place/nowhere' }
  await expect(places({ level: ['PROVINCE'], anyOf: [wrong, { level: ['DISTRICT'] }] })).rejects.toThrow(
    'is given beside',
  )
  await new Promise((done) => setTimeout(done, 50))
  process.off('unhandledRejection', note)
  expect(left).toEqual([])
})

describe.each(CONDITIONS)('a list of %s', (_name, list, conditions) => {
  const pairs = conditions.flatMap((one) => conditions.map((other) => [one, other] as const))

  test('by any of several filters has all that one of them has, each once and in its place', async () => {
    const all = await list({})
    for (const pair of pairs) {
      const each = (await Promise.all(pair.map((one) => list(one)))).flat()
      expect(await list({ anyOf: pair }), JSON.stringify(pair)).toEqual(all.filter((id) => each.includes(id)))
    }
  })

  test('by what is not to fit has all others', async () => {
    const all = await list({})
    for (const one of conditions) {
      const left = await list(one)
      expect(left.length).toBeGreaterThan(0)
      expect(await list({ not: one }), JSON.stringify(one)).toEqual(all.filter((id) => !left.includes(id)))
    }
  })

  test('may say both, one in the other, and more beside them', async () => {
    for (const [one, other] of pairs) {
      const [first, second] = [await list(one), await list(other)]
      const both = first.filter((id) => !second.includes(id))
      expect(await list({ ...one, not: other }), JSON.stringify([one, other])).toEqual(both)
      const all = await list({})
      const either = all.filter((id) => first.includes(id) || !second.includes(id))
      expect(await list({ anyOf: [one, { not: other }] })).toEqual(either)
    }
  })
})

test('a list by days keeps its order', async () => {
  const list = found(directiveSource as never)
  const [all, notices] = [await list({}, 'NEWEST'), await list({ instrument: ['NOTICE'] })]
  expect(await list({ not: { instrument: ['NOTICE'] } }, 'NEWEST')).toEqual(all.filter((id) => !notices.includes(id)))
})

test('how surely things are there holds for the whole filter', async () => {
  const gone = ['place/p/old']
  expect(await places({ existing: 'ANY', anyOf: [{ level: ['COMMUNE'] }, { within: 'place/p/old' }] })).toEqual(
    expect.arrayContaining(gone),
  )
  expect(await places({ existing: 'ANY', not: { within: 'place/p' } })).not.toContain('place/p/d')
  await expect(places({ existing: 'ANY', not: { existing: 'POSSIBLE' } })).rejects.toThrow('`existing` is given inside')
  await expect(places({ anyOf: [{ existing: 'ANY' }] })).rejects.toThrow('`existing` is given inside')
  await expect(places({ not: { existing: 'CERTAIN' } })).rejects.toThrow('`existing` is given inside')
})

test('none of no filters fits, and what cannot be told is refused', async () => {
  expect(await places({ anyOf: [] })).toEqual([])
  await expect(places({ level: ['PROVINCE'], anyOf: [{ level: ['COUNTRY'] }] })).rejects.toThrow(
    '`level` is given beside `anyOf` and in it. Give it in each filter of `anyOf`, or beside it alone.',
  )
  const many = Array.from({ length: 21 }, () => ({ derived: true }))
  await expect(places({ anyOf: many })).rejects.toThrow('The filter has 21 filters in it. Give at most 20.')
  await expect(places({ anyOf: [{ anyOf: many.slice(1) }] })).rejects.toThrow('The filter has 21 filters in it.')
})

test('bodies below one may be asked for beside other things, and not', async () => {
  expect(await organizations({ below: 'org/centre', branch: ['PARTY'] })).toEqual(['org/party'])
  expect(await organizations({ not: { below: 'org/centre' } })).not.toContain('org/party')
})

// Those from here on have worlds of their own: a server has room for one at a time.

describe('what may fit another filter', () => {
  const CHANGE = '[2018-01-01..2018-12-31]'
  const town: Entry = {
    ...district('place/p/town', lasting('1990')),
    parent: PROVINCE.id,
    designations: [
      { designation: 'RURAL_DISTRICT', valid: lasting(null, CHANGE) },
      { designation: 'TOWN', valid: lasting(CHANGE) },
    ],
  }
  const gone: Entry = { ...district('place/p/gone', lasting('1990', '2020')), parent: PROVINCE.id }
  const on = async (validAt: Day, filter: object) => {
    const world = await readerOf(await storeOf([SOURCE, PROVINCE, town, gone]), validAt)
    return idsIn(await allOf(await choosing(placeSource)(world, filter as never), 2))
  }

  test('is left out, though it is gone on the view’s day', async () => {
    const during = { from: '2010-01-01', to: '2010-02-01' }
    expect(await on('2024-01-01', { during, not: { level: ['DISTRICT'] } })).toEqual([PROVINCE.id])
    expect(await on('2024-01-01', { existing: 'ANY', not: { during } })).toEqual([])
    expect(await on('2024-01-01', { not: { during: { from: '2022-01-01' } } })).toEqual([])
  })

  test('is left out where what is listed has to be sure', async () => {
    const not = { designation: ['TOWN'] }
    expect(await on('2018-06-30', { existing: 'CERTAIN', level: ['DISTRICT'], not })).toEqual([gone.id])
    expect(await on('2017-06-30', { existing: 'CERTAIN', level: ['DISTRICT'], not })).toContain(town.id)
  })
})

describe('bodies below one', () => {
  const under = (id: OrganizationId, superior: OrganizationId | null, valid = ALWAYS): Organization => ({
    ...body(id, 'place/p', valid),
    superiors: superior ? [superior] : [],
  })
  const tiers = [
    under('org/top', null),
    under('org/middle', 'org/top'),
    under('org/low', 'org/middle'),
    under('org/ended', 'org/top', lasting('2000', '2010')),
    under('org/left', 'org/ended'),
    under('org/circle', 'org/lowest'),
    under('org/lowest', 'org/low'),
  ]
  const below = async (id: OrganizationId, filter: object = {}) => {
    const world = await readerOf(await storeOf([SOURCE, PROVINCE, ...tiers]))
    return idsIn(await allOf(await organizationSource(world, { below: id, ...filter }), 2)).toSorted()
  }

  test('are those that answer to it, directly or through what may be there', async () => {
    expect(await below('org/top')).toEqual(['org/circle', 'org/low', 'org/lowest', 'org/middle'])
    expect(await below('org/low')).toEqual(['org/circle', 'org/lowest'])
    expect(await below('org/left')).toEqual([])
  })

  test('are none on a day on which it is gone: they do not say so of that day', async () => {
    expect(await below('org/ended')).toEqual([])
    expect(await below('org/ended', { existing: 'ANY' })).toEqual(['org/left'])
    const world = await readerOf(await storeOf([SOURCE, PROVINCE, ...tiers]))
    const answering = async (existing: 'ANY' | 'POSSIBLE') =>
      idsIn(await allOf(await organizationSource(world, { superior: 'org/ended', existing }), 2))
    expect(await answering('POSSIBLE')).toEqual([])
    expect(await answering('ANY')).toEqual(['org/left'])
  })

  test('answer to it on a day or at any time, where they have another superior since', async () => {
    const left: Entry = {
      ...under('org/other', null),
      superiors: [
        { to: 'org/top', valid: lasting(null, '2010-01-01') },
        { to: 'org/new', valid: lasting('2010-01-01') },
      ],
    }
    const world = await readerOf(await storeOf([SOURCE, PROVINCE, ...tiers, under('org/new', null), left]))
    const others = async (filter: object) => {
      const found = idsIn(await allOf(await organizationSource(world, { below: 'org/top', ...filter }), 2))
      return found.includes('org/other')
    }
    expect([await others({}), await others({ existing: 'ANY' })]).toEqual([false, true])
    expect(await others({ during: { from: '2005-01-01', to: '2006-01-01' } })).toBe(true)
  })

  test('at any time, or during a span, are those through what is gone, too', async () => {
    const ever = ['org/circle', 'org/ended', 'org/left', 'org/low', 'org/lowest', 'org/middle']
    expect(await below('org/top', { existing: 'ANY' })).toEqual(ever)
    expect(await below('org/top', { during: { from: '2005-01-01', to: '2006-01-01' } })).toEqual(ever)
    expect(await below('org/top', { during: { from: '2015-01-01' } })).not.toContain('org/ended')
  })
})

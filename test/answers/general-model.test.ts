import { beforeAll, describe, expect, test } from 'vitest'
import { generalModelChart } from '../../src/answers/general-model.ts'
import type { Day } from '../../src/model/date.ts'
import type { OrganizationType, PostType } from '../../src/model/general-model.ts'
import type { TypeId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { PostPair } from '../../src/model/pilot-model.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import type { Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { lasting, named, stated } from '../helpers/facts.ts'
import { idsIn, readerOf, storeOf } from './readers.ts'
import { SMALL } from './small-world.ts'

const type = (id: TypeId, over: Partial<PostType> = {}): PostType => ({
  ...{ kind: 'PostType', id, names: named(id), role: 'HEAD', organizationType: 'type/body', level: 'DISTRICT' },
  ...{ branch: 'GOVERNMENT', namePattern: { vi: '{place}', en: '{place}' }, valid: ALWAYS, origin: stated },
  ...over,
})
const pair = (id: PostPair['id'], mainPostType: TypeId, concurrentPostType: TypeId): PostPair => ({
  ...{ kind: 'PostPair', id, code: id, model: 'model/m2', level: 'DISTRICT', mainPostType, concurrentPostType },
  origin: stated,
})
const PASSING = lasting(null, '2025-07-01')
const OLD: OrganizationType = {
  ...{ kind: 'OrganizationType', id: 'type/old', names: named('old'), level: 'DISTRICT', branch: 'PARTY' },
  ...{ superiors: [], legalBasis: null, prevalence: 'UNIFORM', places: [], namePattern: { vi: 'v', en: 'e' } },
  ...{ valid: PASSING, origin: stated },
}

/** A class of bodies at the level of communes from a year on. */
const since = (year: number, id: TypeId, superiors: readonly TypeId[]): OrganizationType => ({
  ...{ ...OLD, id, superiors, level: 'COMMUNE', valid: lasting(`${year}-01-01`) },
})
const inCommune = (id: TypeId, organizationType: TypeId, from: string | null) =>
  type(id, { level: 'COMMUNE', organizationType, valid: lasting(from) })

let store: Store
beforeAll(async () => {
  store = await storeOf([
    ...SMALL,
    type('type/other'),
    type('type/passing', { valid: PASSING }),
    OLD,
    pair('pair/lasting', 'type/post', 'type/other'),
    pair('pair/passing', 'type/passing', 'type/other'),
    pair('pair/to-passing', 'type/other', 'type/passing'),
    { ...pair('pair/other-level', 'type/seat', 'type/seat'), level: 'PROVINCE' },
  ])
})

async function drawn(level: Level, day: Day) {
  const { organizationTypes, postTypes, pairs, view } = await generalModelChart(await readerOf(store, day), level)
  expect(view.asOf.validAt).toBe(day)
  return [organizationTypes, postTypes, pairs].map((list) => idsIn(list).toSorted())
}

describe('the general model of a level', () => {
  test('has the classes of bodies and posts there, and the pairs between them', async () => {
    expect(await drawn('DISTRICT', '2025-06-30')).toEqual([
      ['type/body', 'type/old'],
      ['type/other', 'type/passing', 'type/post'],
      ['pair/lasting', 'pair/passing', 'pair/to-passing'],
    ])
    expect(await drawn('PROVINCE', '2025-06-30')).toEqual([['type/rare'], ['type/seat'], ['pair/other-level']])
    expect(await drawn('COMMUNE', '2025-06-30')).toEqual([[], [], []])
  })

  test('has none that is gone on the day, nor a pair with one that is', async () => {
    expect(await drawn('DISTRICT', '2025-07-01')).toEqual([
      ['type/body'],
      ['type/other', 'type/post'],
      ['pair/lasting'],
    ])
  })

  test('is not asked for again, and counts among what the answer holds', async () => {
    const { store: counting, calls } = countingStore(store)
    const view = await readerOf(counting)
    const before = view.budget.objectsLeft
    await generalModelChart(view, 'PROVINCE')
    expect(view.budget.objectsLeft).toBe(before - 3)
    calls.length = 0
    for (const id of ['type/rare', 'type/seat', 'pair/other-level'] as const)
      expect((await view.entry(id))?.id).toBe(id)
    expect(calls).toEqual([])
  })

  test('tells when pairs of the level stood otherwise, by their model, and classes that are gone by the day', async () => {
    const passing = lasting('2010-01-01', '2011-01-01')
    const world = await storeOf([
      ...SMALL,
      ...['a', 'b'].map((id) => type(`type/${id}`, { level: 'COMMUNE', valid: passing })),
      { ...pair('pair/commune', 'type/a', 'type/b'), level: 'COMMUNE' },
    ])
    const told = async (level: Level) =>
      (await (await generalModelChart(await readerOf(world), level)).turns)?.map(
        ({ value: { day, model } }) => `${day} ${model}`,
      )
    expect(await told('COMMUNE')).toEqual(
      expect.arrayContaining(['2010-01-01 null', '2011-01-01 null', '2011-01-01 model/m2']),
    )
    expect(await told('PROVINCE')).toEqual([])
  })

  test('tells of a chart of links alone when the classes turned that pairs join, all in them, and all that they answer to', async () => {
    const world = await storeOf([
      ...SMALL,
      since(2001, 'type/main', ['type/above', 'type/elsewhere']),
      since(2002, 'type/concurrent', []),
      // Each was under the other.
      since(2003, 'type/above', ['type/main', 'type/top']),
      since(2004, 'type/top', []),
      since(2005, 'type/apart', ['type/main']),
      { ...since(2006, 'type/elsewhere', ['type/apart']), level: 'PROVINCE' },
      ...[inCommune('type/one', 'type/main', null), inCommune('type/two', 'type/concurrent', null)],
      ...[
        inCommune('type/above-post', 'type/above', '2007-01-01'),
        inCommune('type/third', 'type/apart', '2008-01-01'),
      ],
      { ...pair('pair/commune', 'type/one', 'type/two'), level: 'COMMUNE' },
    ])
    const turns = await (await generalModelChart(await readerOf(world), 'COMMUNE')).turns
    const years = (isWanted: boolean) =>
      new Set((turns ?? []).flatMap(({ value: { day, linked } }) => (linked === isWanted ? [day.slice(0, 4)] : [])))
    expect(years(true)).toEqual(new Set(['2001', '2002', '2003', '2004', '2007']))
    expect(years(false)).toEqual(new Set(['2005', '2008']))
  })
})

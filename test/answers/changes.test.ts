import { beforeAll, describe, expect, test } from 'vitest'
import { changesBetween, eventsBetween } from '../../src/answers/changes.ts'
import { citedBy } from '../../src/answers/citations.ts'
import { historyOf } from '../../src/answers/history.ts'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { named } from '../helpers/facts.ts'
import { allOf, idsIn, readerOf, seen, storeOf, viewsOver } from './readers.ts'
import { PROVINCE, SMALL } from './small-world.ts'

const province: Entry = SMALL.find(({ id }) => id === PROVINCE.id) ?? PROVINCE
const renamed: Entry = { ...PROVINCE, names: named('P') }

let store: Store
beforeAll(async () => {
  store = await storeOf(SMALL)
  const append = (put: readonly Entry[], retract: readonly Id[]) =>
    store.append({
      put,
      retract,
      by: null,
      source: null,
      note: 'n',
      instant: '2026-01-03T00:00:00.000Z',
      expected: null,
    })
  await append([renamed, { ...PROVINCE, id: 'place/q' }], ['remark/bad-a'])
  await append([province], ['place/q'])
  await append([{ ...PROVINCE, id: 'place/q' }], [])
  await append([], ['place/q'])
})
const view = (revision: number, validAt: Day = '2022-08-31') => viewsOver(store).viewAt({ validAt, revision })

describe('what is known otherwise', () => {
  const told = async (
    since: number,
    until: number,
    first: number,
    kinds: Parameters<typeof changesBetween>[2] = null,
  ) => {
    const source = changesBetween(await view(since), await view(until), kinds)
    const found = await allOf(source, first)
    expect(await source.count()).toBe(found.length)
    return found.map(({ kind, key, before, after }) => {
      const [was, is] = [before, after].map((one) => (one ? `${one.value.id}@${one.view.asOf.revision}` : null))
      return [kind, key, was, is].join(' ')
    })
  }
  const ALL = [
    'CORRECTED place/p place/p@1 place/p@2',
    'RECORDED place/q  place/q@2',
    'WITHDRAWN remark/bad-a remark/bad-a@1 ',
  ]

  test.each([1, 2, 3, 10])('is told before and after, each in its view, in pages of %i', async (first) => {
    expect((await told(1, 2, first)).toSorted()).toEqual(ALL)
  })

  test('is told by the kinds that are wanted', async () => {
    expect(await told(1, 2, 1, ['RECORDED'])).toEqual([ALL[1]])
    expect((await told(1, 2, 1, ['WITHDRAWN', 'CORRECTED'])).toSorted()).toEqual([ALL[0], ALL[2]])
    expect(await told(1, 2, 1, [])).toEqual([])
  })

  test('leaves out what is again as it was', async () => {
    expect(await told(1, 3, 10)).toEqual(['WITHDRAWN remark/bad-a remark/bad-a@1 '])
    expect(await told(2, 2, 10)).toEqual([])
  })

  test('is not asked for again, in either view', async () => {
    const { store: counting, calls } = countingStore(store)
    const views = viewsOver(counting)
    const [from, to] = [await views.viewAt({ revision: 1 }), await views.viewAt({ revision: 2 })]
    await allOf(changesBetween(from, to, null), 10)
    calls.length = 0
    expect([(await from.entry('place/p'))?.id, (await to.entry('place/p'))?.id]).toEqual(['place/p', 'place/p'])
    expect(await to.entry('place/p')).toEqual(renamed)
    expect(calls).toEqual([])
  })
})

describe('what happened between two days', () => {
  const happened = async (from: Day, to: Day, kinds: readonly string[] | null = null) => {
    const source = eventsBetween(await view(5, from), await view(5, to), kinds)
    const found = idsIn(await allOf(source, 1))
    expect(await source.count()).toBe(found.length)
    return found
  }
  test('is after the first and until the second', async () => {
    expect(await happened('2009-12-31', '2015-01-01')).toEqual(['event/end', 'event/name'])
    expect(await happened('2010-01-01', '2015-01-01')).toEqual(['event/name'])
    expect(await happened('2009-12-31', '2014-12-31')).toEqual(['event/end'])
    expect(await happened('2009-12-31', '2015-01-01', ['RENAME'])).toEqual(['event/name'])
    expect(await happened('2009-12-31', '2010-01-01')).toEqual(['event/end'])
  })

  test('is nothing where they are one, however little is known of when it happened', async () => {
    const some = SMALL.flatMap((entry) =>
      entry.id === 'event/name' ? [{ ...entry, date: uncertainDate('2015') }] : [],
    )
    const vague = await storeOf(SMALL, some as Entry[])
    const between = async (from: Day, to: Day) =>
      idsIn(await allOf(eventsBetween(await readerOf(vague, from), await readerOf(vague, to), null), 1))
    expect(await between('2015-05-05', '2015-05-06')).toEqual(['event/name'])
    expect(await between('2015-05-05', '2015-05-05')).toEqual([])
  })

  test('is nothing where they are one, or the wrong way round', async () => {
    expect(await happened('2010-01-01', '2010-01-01')).toEqual([])
    expect(await happened('2015-01-01', '2009-12-31')).toEqual([])
  })
})

describe('the history of an entry', () => {
  const versions = async (id: Id, revision: number) =>
    (await historyOf(await view(revision), id)).map(
      ({ value: { recordedFrom, recordedTo, withdrawn } }) =>
        `${recordedFrom.number}-${recordedTo?.number ?? ''}${withdrawn ? ' withdrawn' : ''}`,
    )
  test('tells corrections from withdrawals', async () => {
    expect(await versions('place/p', 5)).toEqual(['1-2', '2-3', '3-'])
    expect(await versions('place/q', 3)).toEqual(['2-3 withdrawn'])
    expect(await versions('place/q', 5)).toEqual(['2-3 withdrawn', '4-5 withdrawn'])
    expect(await versions('place/q', 4)).toEqual(['2-3 withdrawn', '4-'])
    expect(await versions('place/nowhere', 5)).toEqual([])
  })

  test('of a person tells the records that were found to be of that one, too', async () => {
    const [x, y] = SMALL.filter(({ kind }) => kind === 'Person')
    if (x?.kind !== 'Person' || y?.kind !== 'Person') throw new Error('The world has two people.')
    const own = await storeOf([x, y])
    const said = { by: null, source: null, note: 'one', instant: '2026-01-03T00:00:00.000Z', expected: null }
    await own.append({ ...said, put: [{ ...x, formerKeys: [y.id] }], retract: [y.id] })
    const told = async (id: Id) =>
      (await historyOf(await readerOf(own), id)).map(
        ({ value: { entry, recordedFrom, withdrawn } }) => `${entry.id} ${recordedFrom.number} ${withdrawn}`,
      )
    const all = [`${x.id} 1 false`, `${y.id} 1 true`, `${x.id} 2 false`]
    expect([await told(x.id), await told(y.id)]).toEqual([all, all])
  })
})

describe('what cites a directive', () => {
  const RELATIONS = ['AMENDS', 'BASED_ON', 'REPEALS', 'REPLACES', 'REVIEWS']
  test('is every later one that names it, with the link turned round, each link once', async () => {
    const one = await readerOf(store)
    const cited = await citedBy(await seen(one, 'Directive', 'directive/older'))
    expect(cited.map(({ value: { relation, directive } }) => `${relation} ${directive}`).toSorted()).toEqual(
      RELATIONS.map((relation) => `${relation} directive/new`),
    )
    expect(await citedBy(await seen(one, 'Directive', 'directive/new'))).toEqual([])
  })

  test.each(RELATIONS)('is found by %s alone', async (relation) => {
    const citing = SMALL.map(
      (entry): Entry =>
        entry.kind === 'Directive'
          ? { ...entry, relations: entry.relations.filter((one) => one.relation === relation) }
          : entry,
    ).map(
      (entry): Entry =>
        entry.id === 'directive/new' && entry.kind === 'Directive'
          ? { ...entry, relations: entry.relations.flatMap((one) => [one, { ...one, directive: 'directive/old' }]) }
          : entry,
    )
    const cited = await citedBy(await seen(await readerOf(await storeOf(citing)), 'Directive', 'directive/older'))
    expect(cited.map(({ value }) => `${value.relation} ${value.directive}`)).toEqual([`${relation} directive/new`])
  })
})

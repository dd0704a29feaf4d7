import { expect } from 'vitest'
import type { Day } from '../../src/model/date.ts'
import type { Directive } from '../../src/model/directive.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Id, PlaceId } from '../../src/model/ids.ts'
import { SYMBOL_SCHEME } from '../../src/model/kinds.ts'
import type { Name } from '../../src/model/name.ts'
import type { Place } from '../../src/model/place.ts'
import type { Term } from '../../src/model/term.ts'
import { ANY_ARRANGEMENT, ANY_NAMED, anyOf } from '../../src/store/queries.ts'
import type { Query, SearchQuery, Store, View } from '../../src/store/store.ts'
import { body, district, lasting, named, PROVINCE, post, SOURCE, stated } from '../helpers/facts.ts'
import { batch, type Case } from './case-world.ts'
import { instantOf } from './journal.ts'

const WHOLE = { first: 100, after: null } as const

const on = async (store: Store, validAt: Day = '2022-08-31'): Promise<View> =>
  store.view({ validAt, revision: (await store.head()).number })

const place = (key: string, text: string, over: Partial<Place> = {}): Place => ({
  ...district(`place/vn/quang-ninh/${key}`, lasting(null)),
  names: named(text),
  ...over,
})
/** Names one after another, each from a day until the next. */
const inTurn = (...names: readonly (readonly [text: string, from: string | null])[]): readonly Name[] =>
  names.map(([text, from], at) => ({
    language: 'vi',
    text,
    use: 'PREFERRED',
    valid: lasting(from, names[at + 1]?.[1] ?? null),
  }))

const districts = { ...anyOf('Place'), level: ['DISTRICT'] } as const
async function listed(view: View, over: Partial<Query<'Place'>> = {}): Promise<readonly string[]> {
  const { items } = await view.find({ ...districts, ...over }, WHOLE)
  return items.map(({ item }) => item.id.replace('place/vn/quang-ninh/', ''))
}

async function found(view: View, text: string, over: Partial<SearchQuery> = {}): Promise<readonly string[]> {
  const { items } = await view.search({ ...ANY_NAMED, text, ...over }, WHOLE)
  return items.map(({ item }) => `${item.rank} ${item.entry.id.split('/').at(-1)}`)
}

const directive = (key: string, symbol: string): Directive => ({
  kind: 'Directive',
  id: `directive/${key}`,
  names: named(`Directive ${key}`),
  instrument: 'NOTICE',
  issuer: 'org/c',
  number: null,
  symbol,
  aliases: [],
  term: null,
  issued: [],
  effectiveFrom: null,
  signers: [],
  relations: [],
  reports: [],
  origin: stated,
})

/** It was called M until 2010, then Z, and from 2020 on A; the other has always been N. */
const RENAMED = place('renamed', '', { names: inTurn(['M', null], ['Z', '2010-01-01'], ['A', '2020-01-01']) })
const STEADY = place('steady', 'N', { codes: [{ scheme: 'GSO', value: '1', valid: lasting(null) }] })
const CODED = { ...RENAMED, codes: STEADY.codes }

const english = (text: string): Name => ({ language: 'en', text, use: 'PREFERRED', valid: lasting(null) })
const VIETNAMESE: Term = {
  ...{ kind: 'Term', id: 'term/language/vi', vocabulary: 'LANGUAGE', code: 'vi', names: named('Tiếng Việt') },
  ...{ position: 1, exactMatch: [] },
}
const recorded = (store: Store, ...put: readonly Entry[]) => store.append(batch({ put: [SOURCE, PROVINCE, ...put] }))

/** In which order lists come, and what a search finds first. */
export const ORDER: Readonly<Record<string, Case>> = {
  'lists names in the order of the alphabet of their language, numbers by value': async (store) => {
    const names = ['An', 'Ân', 'Bà', 'Bạ', 'Bạc Liêu', 'Bắc Giang', 'Dĩ An', 'Duy', 'Ðà', 'Điện', 'Quận 2', 'Quận 10']
    await recorded(store, ...names.map((name, at) => place(`p${(at * 7) % 12}`, name)).toReversed())
    const { items } = await (await on(store)).find(districts, WHOLE)
    expect(items.map(({ item }) => item.names[0]?.text)).toEqual(names)
  },

  'lists in the first language of the world, by its letters, whenever its terms say so': async (store) => {
    const both = [
      place('y', '', { names: [english('Yaba'), ...named('Băc')] }),
      place('n', '', { names: named('Bac') }),
    ]
    await recorded(store, ...both, place('c', '', { names: [english('Cb'), ...named('Bad')] }))
    const told = async () => {
      const view = await on(store)
      // An earlier revision comes in the order of today, whatever was asked of it before.
      for (const one of [view, store.view({ ...view.at, revision: 1 })]) {
        const inside = (await one.linked([PROVINCE.id], 'WITHIN', 'in')).get(PROVINCE.id) ?? []
        expect(inside.map(({ id }) => id.split('/').at(-1))).toEqual(await listed(one))
      }
      expect(await store.check()).toEqual([])
      return [await listed(view), await found(view, 'b')]
    }
    const asWritten = ['n', 'c', 'y']
    expect(await told()).toEqual([asWritten, ['PREFIX n', 'PREFIX c', 'PREFIX y']])
    const say = (put: readonly Entry[], retract: readonly Id[], at: number) =>
      store.append(batch({ put, retract, instant: instantOf(at) }))
    await say([{ ...VIETNAMESE, position: null }], [], 2)
    expect((await told())[0]).toEqual(asWritten)
    await say([VIETNAMESE], [], 3)
    // As is usual, every "ă" comes after every "a"; all are listed by their Vietnamese name.
    expect(await told()).toEqual([
      ['n', 'c', 'y'],
      ['PREFIX n', 'PREFIX y', 'PREFIX c'],
    ])
    await say([{ ...VIETNAMESE, alphabet: 'abcdefghijklmnopqrstuvwxyz' }], [], 4)
    expect((await told())[0]).toEqual(['n', 'y', 'c'])
    await say([], [VIETNAMESE.id], 5)
    expect((await told())[0]).toEqual(asWritten)
  },

  'lists by the name of the day, wherever the list starts from': async (store) => {
    const bodies = [body('org/x', RENAMED.id), body('org/y', STEADY.id)]
    await recorded(store, CODED, STEADY, ...bodies)
    const renamed = { ...body('org/x', RENAMED.id), names: RENAMED.names }
    await store.append(batch({ put: [renamed], instant: instantOf(2) }))
    for (const [day, order] of [
      ['2009-12-31', ['renamed', 'steady']],
      ['2010-01-01', ['steady', 'renamed']],
      ['2019-12-31', ['steady', 'renamed']],
      ['2020-01-01', ['renamed', 'steady']],
    ] as const) {
      const view = await on(store, day)
      expect(await listed(view), day).toEqual(order)
      expect(await listed(view, { within: PROVINCE.id }), day).toEqual(order)
      expect(await listed(view, { linkedTo: [{ link: 'WITHIN', id: PROVINCE.id }] }), day).toEqual(order)
      expect(await listed(view, { code: { scheme: 'GSO', values: ['1'], on: null } }), day).toEqual(order)
      expect(await view.count(districts), day).toBe(2)
      const inside = (await view.linked([PROVINCE.id], 'WITHIN', 'in')).get(PROVINCE.id)
      expect(inside?.map(({ id }) => id.split('/').at(-1))).toEqual(order)
      const { places } = await view.chart(PROVINCE.id, 2, ANY_ARRANGEMENT, [])
      expect(places.slice(1).map(({ id }) => id.split('/').at(-1))).toEqual(order)
      const organizations = await view.find(anyOf('Organization'), WHOLE)
      expect(organizations.items.map(({ item }) => item.id)).toEqual(
        order[0] === 'renamed' ? ['org/x', 'org/y'] : ['org/y', 'org/x'],
      )
    }
  },

  'lists what took an old name again once, and walks on behind it': async (store) => {
    const back = place('back', '', { names: inTurn(['B', null], ['Y', '2010-01-01'], ['B', '2020-01-01']) })
    await recorded(store, back, place('c', 'C'), place('a', 'A'))
    for (const [day, order] of [
      ['2009-01-01', ['a', 'back', 'c']],
      ['2015-01-01', ['a', 'c', 'back']],
      ['2022-01-01', ['a', 'back', 'c']],
    ] as const) {
      const view = await on(store, day)
      expect(await listed(view)).toEqual(order)
      const first = await view.find(districts, { first: 2, after: null })
      const rest = await view.find(districts, { first: 2, after: first.items[1]?.sortKey ?? null })
      expect([...first.items, ...rest.items].map(({ item }) => item.id.split('/').at(-1))).toEqual(order)
      expect(await listed(view, { linkedTo: [{ link: 'WITHIN', id: PROVINCE.id }] })).toEqual(order)
    }
  },

  'lists what lives in a renamed place with it, when the place is corrected or withdrawn': async (store) => {
    const lives = { ...body('org/x', RENAMED.id), names: inTurn(['Of M', null], ['Of Z', '2010-01-01']) }
    await recorded(store, RENAMED, lives, post('post/x', lives.id))
    const ended = { ...RENAMED, valid: lasting(null, '2021-01-01') }
    await store.append(batch({ put: [ended], instant: instantOf(2) }))
    const there = { ...anyOf('Organization'), existing: 'POSSIBLE' } as const
    expect(await (await on(store, '2020-12-31')).count(there)).toBe(1)
    expect(await (await on(store, '2021-01-01')).count(there)).toBe(0)
    expect(await (await on(store, '2009-01-01')).count(there)).toBe(1)
    await store.append(batch({ retract: [lives.id], instant: instantOf(3) }))
    expect(await (await on(store, '2009-01-01')).count(anyOf('Organization'))).toBe(0)
    expect(await (await on(store, '2020-12-31')).count(anyOf('Organization'))).toBe(0)
    const before = store.view({ validAt: '2009-01-01', revision: 1 })
    expect(await before.count(anyOf('Organization'))).toBe(1)
  },

  'finds first what is spelled so, then what begins so, with the accents that were typed before others': async (
    store,
  ) => {
    await recorded(
      store,
      place('bac-ai', 'Bác Ái'),
      place('bac-giang', 'Bắc Giang'),
      place('bac-lieu', 'Bạc Liêu'),
      place('bac', 'Bạc'),
      place('thanh-bac', 'Thành Bạc'),
      place('nui-bac', 'Núi Bắc'),
    )
    const view = await on(store)
    const [others, elsewhere] = [
      ['PREFIX bac-ai', 'PREFIX bac-giang'],
      ['TERMS thanh-bac', 'TERMS nui-bac'],
    ]
    expect(await found(view, 'Bạc')).toEqual(['EXACT bac', 'PREFIX bac-lieu', ...others, ...elsewhere])
    expect(await found(view, 'bac')).toEqual(['PREFIX bac', ...others, 'PREFIX bac-lieu', ...elsewhere.toReversed()])
    const page = await view.search({ ...ANY_NAMED, text: 'Bạc' }, { first: 3, after: null })
    const rest = await view.search({ ...ANY_NAMED, text: 'Bạc' }, { first: 9, after: page.items[2]?.sortKey ?? null })
    expect([...page.items, ...rest.items].map(({ item }) => item.entry.id.split('/').at(-1))).toEqual([
      'bac',
      'bac-lieu',
      'bac-ai',
      'bac-giang',
      'thanh-bac',
      'nui-bac',
    ])
  },

  'finds what is there on the day before what is not': async (store) => {
    const gone = (key: string, text: string) => place(key, text, { valid: lasting('2000-01-01', '2010-01-01') })
    await recorded(
      store,
      gone('a-gone', 'Yên'),
      place('b-there', 'Yên'),
      gone('c-gone', 'Yên A'),
      place('d-there', 'Yên B'),
    )
    expect(await found(await on(store), 'Yên')).toEqual([
      'EXACT b-there',
      'EXACT a-gone',
      'PREFIX d-there',
      'PREFIX c-gone',
    ])
    expect(await found(await on(store, '2005-01-01'), 'yen')).toEqual([
      'PREFIX a-gone',
      'PREFIX b-there',
      'PREFIX c-gone',
      'PREFIX d-there',
    ])
  },

  'finds the whole name before a longer one, and the name of a list before another': async (store) => {
    const also = (text: string): Name => ({ language: 'vi', text, use: 'ALTERNATE', valid: lasting(null) })
    await recorded(
      store,
      place('body', 'Ban', { names: [...named('Ban'), also('Lào Cai Board')] }),
      place('longer', 'Lào Cai B'),
      place('alias', 'An', { names: [...named('An'), also('Lào Cai')] }),
      place('place', 'Lào Cai'),
      place('of', 'Núi Lào Cai'),
    )
    const keys = ['place', 'alias', 'longer', 'body']
    expect(await found(await on(store), 'lao cai')).toEqual([...keys.map((key) => `PREFIX ${key}`), 'TERMS of'])
    expect(await found(await on(store), 'Lào Cai')).toEqual([
      ...keys.map((key, at) => `${at < 2 ? 'EXACT' : 'PREFIX'} ${key}`),
      'TERMS of',
    ])
  },

  'finds a name whatever letters only look like it, and wherever its tone is put': async (store) => {
    const alike = ['Đà Nẵng', 'Ðà Nẵng', 'Ɖà Nẵng', 'Đà\u00a0Nẵng', 'Đ\u200bà Nẵng', 'ĐÀ ＮẴＮＧ']
    await recorded(store, ...alike.map((name, at) => place(`d${at}`, name)), place('hoa', 'Hòa Bình'))
    const view = await on(store)
    const all = alike.map((_, at) => `d${at}`)
    expect(await found(view, 'da nang')).toEqual(all.map((key) => `PREFIX ${key}`))
    for (const text of ['Đà Nẵng', 'Ðà Nẵng', 'đà\u200b  nẵng', 'ĐÀ NẴNG'])
      expect(await found(view, text)).toEqual(all.map((key) => `EXACT ${key}`))
    for (const text of ['Hòa Bình', 'Hoà Bình']) expect(await found(view, text)).toEqual(['EXACT hoa'])
  },

  'searches within a place, a level and a branch': async (store) => {
    const [inner, outer] = [place('inner', 'Yên Inner'), place('outer', 'Yên Outer')]
    const ward = place('ward', 'Yên Ward', { level: 'COMMUNE', parent: inner.id })
    const party = { ...body('org/party', ward.id), names: named('Yên Party') }
    const council = { ...body('org/council', outer.id), names: named('Yên Council'), branch: 'COUNCIL' } as const
    await recorded(store, inner, outer, ward, party, council)
    const view = await on(store)
    const ids = async (over: Partial<SearchQuery>) =>
      (await found(view, 'yen', over)).map((one) => one.replace('PREFIX ', '')).toSorted()
    expect(await ids({})).toEqual(['council', 'inner', 'outer', 'party', 'ward'])
    expect(await ids({ within: inner.id })).toEqual(['inner', 'party', 'ward'])
    expect(await ids({ within: PROVINCE.id, kinds: ['Organization'] })).toEqual(['council', 'party'])
    expect(await ids({ level: ['COMMUNE'] })).toEqual(['party', 'ward'])
    expect(await ids({ branch: ['COUNCIL'] })).toEqual(['council'])
    expect(await ids({ branch: ['COUNCIL', 'PARTY'], within: inner.id })).toEqual(['party'])
    expect(await ids({ within: 'place/nowhere' as PlaceId })).toEqual([])
    const terms = (await found(view, 'inner', { within: outer.id })).concat(
      await found(view, 'inner', { within: inner.id }),
    )
    expect(terms).toEqual(['TERMS inner'])
  },

  'looks a symbol up in any spelling': async (store) => {
    await recorded(store, directive('n', '16-TB/TW'), directive('q', '12/QĐ-UBND'))
    const view = await on(store)
    const borne = async (value: string) => {
      const query = { ...anyOf('Directive'), code: { scheme: SYMBOL_SCHEME, values: [value], on: null } }
      return (await view.find(query, WHOLE)).items.map(({ item }) => item.id)
    }
    for (const value of [
      '16-TB/TW',
      '16-tb/tw',
      '16 - TB/TW',
      '16–TB/TW',
      '16 TB TW',
      '16TB/TW',
      'số 16-TB/TW',
      'Thông báo số 16-TB/TW',
    ])
      expect(await borne(value), value).toEqual(['directive/n'])
    for (const value of ['12/QĐ-UBND', '12/QÐ-UBND', '12/qd-ubnd'])
      expect(await borne(value), value).toEqual(['directive/q'])
    for (const value of ['6-TB/TW', '16-TB', 'TB/TW', '-']) expect(await borne(value), value).toEqual([])
  },
}

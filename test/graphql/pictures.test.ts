import { expect, test, vi } from 'vitest'
import { type Ask, givenIn, picturedOf, wantedPicture } from '../../src/graphql/charts/picture.ts'
import { tableOf } from '../../src/graphql/charts/table.ts'
import type { Entry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Store } from '../../src/store/store.ts'
import { SMALL } from '../answers/small-world.ts'
import { apiOver, ask, emptyStore, record } from '../helpers/api.ts'
import { COUNTRY, district, holding, SOURCE, stated } from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'

async function storeOf(...entries: readonly Entry[]): Promise<Store> {
  const store = await emptyStore()
  await record(store, entries)
  return store
}
const asking = (store: Store): Ask => {
  const api = apiOver(store)
  return async (query, variables) => {
    const { data, errors } = await ask(api, query, variables)
    return errors.length > 0 ? { errors } : { data }
  }
}
const small = asking(await storeOf(...TERMS, ...SMALL))
const [VIETNAMESE] = TERMS.filter(({ id }) => id === 'term/language/vi')
if (!VIETNAMESE) throw new Error('The terms of the shipped world lack Vietnamese.')
const nothing = asking(await storeOf(SOURCE, ...TERMS, COUNTRY))

test.each([
  ['a world without pairs', nothing, {}],
  ['no level', small, { level: '' }],
])('a general model of %s is of the day and the revision that were read', async (_what, world, given) => {
  const { day, source, model } = await picturedOf(world, wantedPicture(given))
  expect({ day, source, days: model.days }).toEqual({
    ...{ day: '2026-06-01', source: expect.stringMatching(/ 1$/), days: ['2026-06-01'] },
  })
})

test.each([
  [{ place: 'place/p', model: 'M22' }, 'The world has no model "M22". Did you mean "M2"?'],
  [{ model: 'M2,NOPE' }, 'The world has no model "NOPE". Known are M2, M4.'],
  [{ place: 'place/p', lang: 'xx' }, 'The world has no language "xx". Known are vi, en, es, ru.'],
  [{ lang: 'x y' }, 'The world has no language "x y".'],
  [
    { place: 'place/p', closed: 'place/p/d,place/zzz' },
    'No place "place/zzz" can be closed. Did you mean "place/p"? Name places by their keys',
  ],
  [{ place: 'place/p', closed: 'post/first' }, 'No place "post/first" can be closed.'],
])('what the world has not is refused: %j', async (given, words) => {
  await expect(picturedOf(small, wantedPicture(given))).rejects.toThrow(words)
})

test.each([
  ['a kind of one of the world’s', small, 'VI-vn', 'VI-vn'],
  ['one of our own words, which the world has not', asking(await storeOf(VIETNAMESE, ...SMALL)), 'en', 'en'],
  ['any, in a world without terms of languages', asking(await storeOf(...SMALL)), 'xx', 'xx'],
])('a picture speaks %s', async (_what, world, lang, language) => {
  expect((await picturedOf(world, wantedPicture({ place: 'place/p', lang }))).language).toBe(language)
})

test('a world without terms is drawn by whatever codes it has', async () => {
  const canton = { ...COUNTRY, level: 'CANTON' }
  const given = wantedPicture({ place: 'place/vn', level: 'CANTON', closed: 'CANTON' })
  expect(await picturedOf(asking(await storeOf(SOURCE, canton)), given)).toMatchObject({
    ...{ levels: ['CANTON'], closed: ['CANTON'] },
  })
})

test('of a list of which none is chosen, as the page writes it, nothing is drawn', async () => {
  const given = { place: 'place/p', model: '-', standing: '-', level: '-', branch: '-' }
  expect(await picturedOf(small, wantedPicture(given))).toMatchObject({
    ...{ models: [], standings: [], levels: [], branches: [] },
  })
})

test.each([
  ['level=DISTRICT&level=PROVINCE,COUNTRY', { levels: ['DISTRICT', 'PROVINCE', 'COUNTRY'] }],
  ['branch=PARTY&branch=COUNCIL', { branches: ['PARTY', 'COUNCIL'] }],
  ['model=M2&model=M4&closed=place/a&closed=place/b', { models: ['M2', 'M4'], closed: ['place/a', 'place/b'] }],
  ['standing=ENDED&standing=ACTIVE', { standings: ['ACTIVE', 'ENDED'] }],
])('a list may be given in parts: %s', (address, wanted) => {
  expect(wantedPicture(givenIn(new URLSearchParams(address)))).toMatchObject(wanted)
})

test.each([
  'place',
  'at',
  'recordedAt',
  'base',
  'baseRecordedAt',
  'depth',
  'evidenced',
  'only',
  'lang',
  'theme',
  'find',
])('what is no list is refused where it is given twice: %s', (name) =>
  expect(() => givenIn(new URLSearchParams(`${name}=1&${name}=2`))).toThrow(`"${name}" is given 2 times`),
)

test('what is closed need not be in the chart of the day and depth', async () => {
  const given = { place: 'place/p/d', closed: 'place/p/e,DISTRICT' }
  expect((await picturedOf(small, wantedPicture(given))).closed).toEqual(['place/p/e', 'DISTRICT'])
})

test.each([{ place: 'place/vn', base: '2019-01-01' }, { base: '2019-01-01' }])(
  'all questions of a picture are asked of one revision: %j',
  async (given) => {
    const store = await storeOf(...TERMS, ...SMALL)
    const asked = vi.fn(asking(store))
    const meanwhile: Ask = async (query, variables) => {
      const answer = await asked(query, variables)
      const number = asked.mock.calls.length
      const place = { ...district(`place/n${number}`, ALWAYS), parent: COUNTRY.id }
      await record(store, [place], 'meanwhile', `2026-02-0${number}T00:00:00.000Z`)
      return answer
    }
    const { model, source } = await picturedOf(meanwhile, wantedPicture({ ...given, at: '2020-01-01', lang: 'vi' }))
    expect(asked.mock.calls.length).toBeGreaterThan(2)
    expect(model.places.map(({ id }) => id).filter((id) => /^place\/n\d/.test(id))).toEqual([])
    expect(source).toMatch(/ 1$/)
    const revisions = asked.mock.calls.slice(1).map(([, { at }]) => Object(at).revision)
    expect(new Set(revisions)).toEqual(new Set([1]))
  },
)

test('the day that a picture is compared with may be later than its own', async () => {
  const early = await picturedOf(small, wantedPicture({ place: 'place/p', at: '2000-01-01', base: '2020-01-01' }))
  expect([early.day, early.base]).toEqual(['2000-01-01', '2020-01-01'])
  expect(early.model.days).toEqual(['2000-01-01', '2020-01-01'])
  const old = early.model.places.find(({ id }) => id === 'place/p/old')
  expect(old?.exists).toEqual(['PRESUMED', 'NO'])
})

test('what was known at one revision is compared with what is known at another, of one day or of two', async () => {
  const store = await storeOf(...TERMS, ...SMALL)
  const late = {
    ...holding(ALWAYS),
    id: 'holding/new',
    first: 'post/first',
    second: 'post/deputy',
    place: 'place/p/d',
  } as const
  await record(store, [late], 'late', '2026-02-01T00:00:00.000Z')
  const compared = async (given: object) => {
    const found = await picturedOf(asking(store), wantedPicture({ place: 'place/p', at: '2020-01-01', ...given }))
    const link = found.model.links.find(({ id }) => id === late.id)
    return [
      found.model.comparedRevision,
      found.model.days,
      found.base,
      link?.recorded,
      found.model.recorded !== undefined,
    ]
  }
  expect(await compared({ baseRecordedAt: '1' })).toEqual(['1', ['2020-01-01', '2020-01-01'], null, 'NEW', false])
  expect(await compared({ recordedAt: '1', baseRecordedAt: '2' })).toEqual([
    ...['2', ['2020-01-01', '2020-01-01'], null, 'GONE', true],
  ])
  expect(await compared({ recordedAt: '2026-01-15', baseRecordedAt: '2' })).toEqual([
    ...['2', ['2020-01-01', '2020-01-01'], null, 'GONE', true],
  ])
  expect(await compared({ base: '2021-01-01', baseRecordedAt: '2026-01-15' })).toEqual([
    ...['1', ['2021-01-01', '2020-01-01'], '2021-01-01', 'NEW', false],
  ])
  await expect(compared({ baseRecordedAt: '9' })).rejects.toThrow('9')
})

test('pairs behind the first page are read, too: their levels are drawn, and they stand in the table', async () => {
  const pairs = Array.from({ length: 101 }, (_, at): Entry => {
    const id = `pair/p${String(at).padStart(3, '0')}` as const
    const type = at === 100 ? 'type/seat' : 'type/post'
    const level = at === 100 ? 'PROVINCE' : 'DISTRICT'
    return {
      ...{ kind: 'PostPair', id, code: id, model: 'model/m2', level, mainPostType: type, concurrentPostType: type },
      origin: stated,
    }
  })
  const asked = asking(await storeOf(...TERMS, ...SMALL, ...pairs))
  const wanted = { ...wantedPicture({}), lang: 'vi' }
  const { model } = await picturedOf(asked, wanted)
  expect(model.places.map(({ id }) => id).toSorted()).toEqual(['DISTRICT', 'PROVINCE'])
  expect((await tableOf(asked, wanted)).rows.length).toBeGreaterThan(100)
  expect((await tableOf(asked, { ...wanted, levels: ['PROVINCE'] })).rows).toHaveLength(1)
})

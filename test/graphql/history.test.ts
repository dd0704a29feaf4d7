import { beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { answerOf, apiOver, ask, codesOf, emptyStore, pick } from '../helpers/api.ts'
import { body, district, lasting, named, PROVINCE, SOURCE } from '../helpers/facts.ts'

const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null))
const misspelt = { ...body('org/dam-ha/to-chuc', damHa.id, lasting('2010')), names: named('Ban Tổ chưc') }
const spelt = { ...misspelt, names: named('Ban Tổ chức') }
const dated = { ...misspelt, names: named('Ban Tổ chức – Nội vụ'), valid: lasting('2012-03-01') }

interface Said {
  readonly put?: readonly Entry[]
  readonly retract?: readonly Id[]
  readonly note: string
  readonly instant?: string
}
const saying = (store: Store, { put = [], retract = [], note, instant = '2026-01-02T00:00:00.000Z' }: Said) =>
  store.append({ put, retract, by: 'Lan', source: 'review', note, instant, expected: null })

describe('an entry corrected twice', () => {
  let store: Store
  beforeAll(async () => {
    store = await emptyStore()
    await saying(store, { put: [SOURCE, PROVINCE, damHa, misspelt], note: 'first' })
    await saying(store, { put: [spelt], note: 'spelling' })
    await saying(store, { put: [dated], note: 'another name, and since when' })
  })
  const api = () => apiOver(store)

  test('is told by page to have been corrected, by what the next page says', async () => {
    const asked = '{ versions(id: "org/dam-ha/to-chuc", first: 1) { totalCount nodes { withdrawn } } }'
    expect(await answerOf(api(), asked)).toEqual({ versions: { totalCount: 3, nodes: [{ withdrawn: false }] } })
  })

  test('answers at each revision as it was then, and tells all its versions', async () => {
    const at = (revision: number) =>
      `organization(id: "org/dam-ha/to-chuc", at: {revision: ${revision}}) { name valid { from }
        history { recordedFrom { number } recordedTo { number by note } withdrawn } }`
    expect(await answerOf(api(), `{ one: ${at(1)} two: ${at(2)} three: ${at(3)} }`)).toEqual({
      one: {
        name: 'Ban Tổ chưc',
        valid: { from: '2010' },
        history: [{ recordedFrom: { number: 1 }, recordedTo: null, withdrawn: false }],
      },
      two: {
        name: 'Ban Tổ chức',
        valid: { from: '2010' },
        history: [
          { recordedFrom: { number: 1 }, recordedTo: { number: 2, by: 'Lan', note: 'spelling' }, withdrawn: false },
          { recordedFrom: { number: 2 }, recordedTo: null, withdrawn: false },
        ],
      },
      three: {
        name: 'Ban Tổ chức – Nội vụ',
        valid: { from: '2012-03-01' },
        history: [
          { recordedFrom: { number: 1 }, recordedTo: { number: 2, by: 'Lan', note: 'spelling' }, withdrawn: false },
          {
            recordedFrom: { number: 2 },
            recordedTo: { number: 3, by: 'Lan', note: 'another name, and since when' },
            withdrawn: false,
          },
          { recordedFrom: { number: 3 }, recordedTo: null, withdrawn: false },
        ],
      },
    })
  })

  test('is found by a name only at the revisions that knew it', async () => {
    const found = (text: string, at: string) => `search(text: "${text}"${at}) { nodes { rank node { key } } }`
    const hit = { nodes: [{ rank: expect.any(String), node: { key: 'org/dam-ha/to-chuc' } }] }
    expect(
      await answerOf(
        api(),
        `{ early: ${found('noi vu', ', at: {revision: 1}')} late: ${found('noi vu', '')}
          old: ${found('Ban Tổ chưc', ', at: {revision: 1}')} }`,
      ),
    ).toEqual({ early: { nodes: [] }, late: hit, old: hit })
  })
})

describe('an entry that was withdrawn', () => {
  let store: Store
  beforeAll(async () => {
    store = await emptyStore()
    await saying(store, { put: [SOURCE, PROVINCE, damHa, spelt], note: 'first' })
    await saying(store, { retract: [spelt.id], note: 'wrong body' })
    await saying(store, { put: [spelt], note: 'the right one after all' })
    await saying(store, { retract: [spelt.id], note: 'no' })
  })
  const asked = async (at: string) =>
    answerOf(
      apiOver(store),
      `{ nodes(ids: "org/dam-ha/to-chuc", at: {${at}}) { key }
        versions(id: "org/dam-ha/to-chuc", at: {${at}}) { totalCount nodes {
          recordedFrom { number } recordedTo { number by note recordedAt } withdrawn } } }`,
    )
  const told = (...nodes: readonly object[]) => ({ totalCount: nodes.length, nodes })
  const first = { recordedFrom: { number: 1 }, withdrawn: true }
  const wrong = { number: 2, by: 'Lan', note: 'wrong body', recordedAt: '2026-01-02T00:00:00.000Z' }

  test('is known before, with nothing said of what came later', async () => {
    expect(await asked('revision: 1')).toEqual({
      nodes: [{ key: spelt.id }],
      versions: told({ recordedFrom: { number: 1 }, recordedTo: null, withdrawn: false }),
    })
  })

  test('is gone after, and its history says who withdrew it, when and why', async () => {
    expect(await asked('revision: 2')).toEqual({ nodes: [null], versions: told({ ...first, recordedTo: wrong }) })
  })

  test('tells both its lives when it was recorded again', async () => {
    expect(await asked('revision: 3')).toEqual({
      nodes: [{ key: spelt.id }],
      versions: told(
        { ...first, recordedTo: wrong },
        { recordedFrom: { number: 3 }, recordedTo: null, withdrawn: false },
      ),
    })
    expect(await asked('revision: 4')).toMatchObject({
      nodes: [null],
      versions: told({ withdrawn: true }, { withdrawn: true, recordedTo: { number: 4, note: 'no' } }),
    })
  })

  test('is told apart from what was never recorded', async () => {
    expect(await answerOf(apiOver(store), '{ versions(id: "org/nobody") { totalCount nodes { withdrawn } } }')).toEqual(
      {
        versions: told(),
      },
    )
    expect(await asked('revision: 0')).toEqual({ nodes: [null], versions: told() })
  })

  test('is told by page, and what a later page says counts', async () => {
    const page = (after: string) =>
      answerOf(
        apiOver(store),
        `{ versions(id: "org/dam-ha/to-chuc", first: 1${after}, at: {validAt: "2022-08-31"}) {
          pageInfo { hasNextPage endCursor } nodes { recordedFrom { number } withdrawn } } }`,
      )
    const one = await page('')
    expect(one).toMatchObject({ versions: { pageInfo: { hasNextPage: true }, nodes: [first] } })
    expect(await page(`, after: "${pick(one, 'versions.pageInfo.endCursor')}"`)).toMatchObject({
      versions: { pageInfo: { hasNextPage: false }, nodes: [{ recordedFrom: { number: 3 }, withdrawn: true }] },
    })
  })
})

describe('a view given back as `at`', () => {
  let store: Store
  beforeAll(async () => {
    store = await emptyStore()
    // As older stores may have them: three revisions of one instant, and a clock that was ahead.
    for (const name of ['one', 'two', 'three'])
      await saying(store, { put: [{ ...damHa, names: named(name) }], note: name, instant: '2099-01-01T00:00:00.000Z' })
  })
  const name = async (at: object) =>
    answerOf(apiOver(store), 'query($at: AsOf) { place(by: {id: "place/vn/quang-ninh/dam-ha"}, at: $at) { name } }', {
      at,
    })

  test('gives the same answer for ever, whatever revisions share its instant', async () => {
    for (const [at, wanted] of ['one', 'two', 'three'].entries()) {
      const given = await answerOf(
        apiOver(store),
        `{ place(by: {id: "place/vn/quang-ninh/dam-ha"}, at: {revision: ${at + 1}}) { view { validAt recordedAt revision } } }`,
      )
      const { place } = Object(given)
      expect(await name(place.view)).toEqual({ place: { name: wanted } })
      expect(await name({ revision: place.view.revision })).toEqual({ place: { name: wanted } })
    }
  })

  test('may hold the names of types that a client keeps with what it got', async () => {
    const view = { __typename: 'View', revision: 2 }
    expect(await name(view)).toEqual({ place: { name: 'two' } })
    const compared = await answerOf(
      apiOver(store),
      'query($views: ComparedViews!) { compare(between: $views) { recorded { nodes { key } } } }',
      { views: { from: { ...view, revision: 1, validAt: '2022-01-01' }, to: { ...view, validAt: '2022-01-01' } } },
    )
    expect(compared).toEqual({ compare: { recorded: { nodes: [{ key: 'place/vn/quang-ninh/dam-ha' }] } } })
    const counted = await answerOf(
      apiOver(store),
      'query($filters: [PlaceFilter!]) { places(filter: {anyOf: $filters}) { totalCount } }',
      { filters: [{ __typename: 'PlaceFilter', level: 'PROVINCE' }, { level: 'DISTRICT' }] },
    )
    expect(counted).toEqual({ places: { totalCount: 1 } })
  })

  test('is refused where its parts mean different revisions', async () => {
    const query = '{ places(at: {recordedAt: "2026-01-01", revision: 2}) { totalCount } }'
    expect(codesOf(await ask(apiOver(store), query))).toEqual(['BAD_USER_INPUT'])
    expect(codesOf(await ask(apiOver(store), '{ places(at: {revision: 4}) { totalCount } }'))).toEqual(['NOT_FOUND'])
    expect(codesOf(await ask(apiOver(store), '{ places(at: {revision: -1}) { totalCount } }'))).toEqual(['NOT_FOUND'])
  })

  test('goes on by page', async () => {
    const data = await answerOf(
      apiOver(store),
      '{ places(at: {revision: 2}, first: 1) { nodes { name } pageInfo { endCursor } } }',
    )
    const after = Object(data).places.pageInfo.endCursor
    const again = (revision: number) =>
      ask(apiOver(store), `{ places(at: {revision: ${revision}}, first: 1, after: "${after}") { view { revision } } }`)
    expect((await again(2)).data).toEqual({ places: { view: { revision: 2 } } })
    expect(codesOf(await again(3))).toEqual(['CURSOR_INVALID'])
  })
})

describe('what a revision recorded', () => {
  let store: Store
  beforeAll(async () => {
    store = await emptyStore()
    await saying(store, { put: [SOURCE, PROVINCE, damHa, misspelt], note: 'first' })
    const more = district('place/vn/quang-ninh/tien-yen', lasting(null))
    await saying(store, { put: [{ ...damHa, names: named('Đầm Hà') }, more], retract: [misspelt.id], note: 'second' })
    await saying(store, { put: [damHa], note: 'as it was' })
  })
  const changes = async (asked: string) =>
    Object(await answerOf(apiOver(store), `{ revision(number: ${asked} } }`)).revision.changes
  const TOLD =
    'nodes { change key before { key ... on Place { name } view { revision } } after { ... on Place { name } view { revision } } }'

  test('is each object recorded, corrected or withdrawn, before and after, in its own view', async () => {
    expect(await changes(`2) { changes { totalCount ${TOLD} }`)).toEqual({
      totalCount: 3,
      nodes: [
        { change: 'WITHDRAWN', key: misspelt.id, before: { key: misspelt.id, view: { revision: 1 } }, after: null },
        {
          change: 'CORRECTED',
          key: damHa.id,
          before: { key: damHa.id, name: damHa.id, view: { revision: 1 } },
          after: { name: 'Đầm Hà', view: { revision: 2 } },
        },
        {
          change: 'RECORDED',
          key: 'place/vn/quang-ninh/tien-yen',
          before: null,
          after: { name: 'place/vn/quang-ninh/tien-yen', view: { revision: 2 } },
        },
      ],
    })
  })

  test('is given by page, and only as far as it is asked for', async () => {
    const page = await changes(
      '1) { changes(first: 3) { totalCount nodes { key change } pageInfo { hasNextPage endCursor } }',
    )
    expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } })
    const rest = await changes(
      `1) { changes(first: 3, after: "${page.pageInfo.endCursor}") { nodes { key } pageInfo { hasNextPage } }`,
    )
    expect([...page.nodes, ...rest.nodes].map(({ key }) => key)).toEqual([
      SOURCE.id,
      misspelt.id,
      PROVINCE.id,
      damHa.id,
    ])
    expect(rest.pageInfo).toEqual({ hasNextPage: false })
    expect(await changes('2) { changes(change: WITHDRAWN) { totalCount nodes { key } }')).toEqual({
      totalCount: 1,
      nodes: [{ key: misspelt.id }],
    })
  })

  test('and what is known otherwise since: what was put back as it was is no change', async () => {
    const since = (from: number, to: number) =>
      `compare(between: {from: {revision: ${from}}, to: {revision: ${to}}}) { recorded { nodes { change key } } }`
    expect(await answerOf(apiOver(store), `{ all: ${since(1, 3)} none: ${since(3, 3)} }`)).toEqual({
      all: {
        recorded: {
          nodes: [
            { change: 'WITHDRAWN', key: misspelt.id },
            { change: 'RECORDED', key: 'place/vn/quang-ninh/tien-yen' },
          ],
        },
      },
      none: { recorded: { nodes: [] } },
    })
  })
})

test('a revision is given by its number, and there is none beside those recorded', async () => {
  const store = await emptyStore()
  await saying(store, { put: [damHa], note: 'first' })
  const data = await answerOf(
    apiOver(store),
    '{ one: revision(number: 1) { number by source note } none: revision(number: 0) { number } late: revision(number: 2) { number } }',
  )
  const one = { number: 1, by: 'Lan', source: 'review', note: 'first' }
  expect(data).toEqual({ one, none: null, late: null })
})

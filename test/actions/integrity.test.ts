import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkBatch } from '../../src/actions/integrity/integrity.ts'
import type { BodyMerger } from '../../src/model/arrangement.ts'
import type { ChangeEvent } from '../../src/model/change-event.ts'
import { FIRST_DAY, uncertainDate } from '../../src/model/date.ts'
import type { Directive } from '../../src/model/directive.ts'
import { type Entry, parseEntry } from '../../src/model/entry.ts'
import type { PostType } from '../../src/model/general-model.ts'
import type { Id } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { LINK_KINDS } from '../../src/model/link.ts'
import type { PilotModel, PostPair } from '../../src/model/pilot-model.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { body, district, effect, holding, named, PROVINCE, post, SOURCE, stated } from '../helpers/facts.ts'

const citing = (document: `doc/${string}`) => [{ type: 'CITATION' as const, document, words: null, note: null }]
const textOf = (text: string) => ({
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
})

const damHa = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const tienYen = district('place/vn/quang-ninh/tien-yen', ALWAYS)
const kiemTra = body('org/dam-ha/kiem-tra', damHa.id)
const thanhTra = body('org/dam-ha/thanh-tra', damHa.id)
const chuNhiem = post('post/dam-ha/chu-nhiem', kiemTra.id)
const chanhThanhTra = post('post/dam-ha/chanh-thanh-tra', thanhTra.id)
const deepSource = { ...SOURCE, id: 'doc/deep' as const, held: textOf('Ngày 7/7/2022, tạm dừng') }
const searched = { ...SOURCE, id: 'doc/searched' as const }
const quote = { type: 'QUOTE', document: deepSource.id, start: 5, end: 13, words: '7/7/2022' } as const

const model: PilotModel = {
  kind: 'PilotModel',
  id: 'model/m2',
  code: 'M2',
  names: named('Mô hình'),
  form: 'POST_PAIR',
  levels: ['DISTRICT'],
  branches: ['PARTY'],
  origin: stated,
}
const directive = (key: string, over: Partial<Directive> = {}): Directive => ({
  ...{ kind: 'Directive', id: `directive/${key}`, names: named(key), instrument: 'NOTICE', issuer: null, number: null },
  ...{ symbol: null, aliases: [], term: null, issued: [], effectiveFrom: null, signers: [], relations: [] },
  ...{ reports: [{ document: SOURCE.id, basis: 'STATED', reading: null }], origin: stated },
  ...over,
})
const relating = (to: `directive/${string}`): Pick<Directive, 'relations'> => ({
  relations: [{ relation: 'REPLACES', directive: to, evidence: citing(SOURCE.id) }],
})
const merging: PilotModel = { ...model, id: 'model/merges', code: 'M1', form: 'BODY_MERGER' }
const pair = (over: Partial<PostPair> = {}): PostPair => ({
  kind: 'PostPair',
  id: 'pair/p',
  code: 'P',
  model: model.id,
  level: 'DISTRICT',
  mainPostType: 'type/a',
  concurrentPostType: 'type/b',
  origin: stated,
  ...over,
})
const postType = (key: string, level: PostType['level']): PostType => ({
  ...{ kind: 'PostType', id: `type/${key}`, names: named(key), role: 'HEAD', organizationType: 'type/body', level },
  ...{ branch: 'PARTY', namePattern: { vi: 'v', en: 'e' }, valid: ALWAYS, origin: stated },
})
const bodyType = parseEntry({
  ...{
    kind: 'OrganizationType',
    id: 'type/body',
    names: named('Ban'),
    level: 'DISTRICT',
    branch: 'PARTY',
    superiors: [],
  },
  ...{
    legalBasis: null,
    prevalence: 'SPECIFIC',
    places: [tienYen.id],
    namePattern: { vi: 'v', en: 'e' },
    valid: ALWAYS,
  },
  origin: stated,
})
const event = (change: ChangeEvent['change'], over: Partial<ChangeEvent>): ChangeEvent => ({
  ...{ kind: 'ChangeEvent', id: 'event/e', names: named('e'), change, date: uncertainDate('2020-01-01') },
  ...{ originals: [], results: [], directive: null, origin: stated },
  ...over,
})
const merger = (over: Partial<BodyMerger> = {}): BodyMerger => ({
  ...{ kind: 'BodyMerger', id: 'merger/m', components: [kiemTra.id, thanhTra.id], result: null, model: null },
  ...{ place: damHa.id, level: 'DISTRICT', decidedBy: null, valid: ALWAYS, startBasis: null, origin: stated },
  ...over,
})
const held = holding(ALWAYS)
const derived = body('org/dam-ha/derived', damHa.id)

/** What the store knows before each of the batches below. */
const KNOWN: readonly Entry[] = [
  ...[SOURCE, deepSource, searched, PROVINCE, damHa, tienYen, kiemTra, thanhTra, chuNhiem, chanhThanhTra, model, held],
  ...[bodyType, postType('a', 'DISTRICT'), postType('b', 'DISTRICT'), pair(), merging],
  directive('notice', { issued: [{ date: uncertainDate('2022-07-07'), evidence: [quote] }] }),
  directive('older', relating('directive/notice')),
  effect('SUSPEND', '2022-07-07', { levels: ['DISTRICT'] }),
  { ...derived, origin: { basis: 'DERIVED', rule: 'r', inputs: [kiemTra.id, 'type/body'] } },
  event('MERGER', {
    id: 'event/old',
    originals: [{ id: tienYen.id, outcome: 'ENDED' }],
    results: [damHa.id],
  }),
  { kind: 'OpenQuestion', id: 'remark/q', about: [model.id], question: 'Bao giờ?', searched: [searched.id] },
]

let store: Store
beforeAll(async () => {
  store = await emptyStore()
  await record(store, KNOWN)
})

async function faults(put: readonly Entry[], retract: readonly Id[] = []): Promise<readonly string[]> {
  const { number: revision } = await store.head()
  const view = store.view({ validAt: FIRST_DAY, revision })
  return (await checkBatch(view, { put, retract })).map(({ path, message }) => `${path}: ${message}`)
}

test('what is right may be recorded, and the same again', async () => {
  expect(await faults(KNOWN)).toEqual([])
  expect(await faults([merger(), directive('newer', relating('directive/older'))])).toEqual([])
})

describe('what anything rests on cannot be withdrawn', () => {
  test.each<[string, Id, string]>([
    ['the evidence of a date', deepSource.id, 'directive/notice'],
    ['what was searched', searched.id, 'remark/q'],
    ['what a body was derived from', kiemTra.id, 'org/dam-ha/derived'],
    ['a place that a class names', tienYen.id, 'type/body'],
    ['a directive that another replaces', 'directive/notice', 'directive/older'],
  ])('%s', async (_what, id, referrer) => {
    expect(await faults([], [id])).toContain(`retract.0: "${referrer}" refers to "${id}", which would be retracted.`)
  })

  test('unless what rests on it goes too', async () => {
    expect(await faults([], [searched.id, 'remark/q'])).toEqual([])
    expect(await faults([], ['org/nobody'])).toEqual(['retract.0: "org/nobody" is retracted, but not recorded.'])
  })

  test('nor its text be changed under a quote, however deep that stands', async () => {
    const changed = { ...deepSource, held: textOf('Hôm 7/7/2022, tạm dừng') }
    expect(await faults([changed])).toEqual([
      'put.0: "directive/notice" quotes "7/7/2022" at 5-13 of "doc/deep", where the text has "/7/2022,".',
    ])
  })
})

describe('an entry is refused where it names', () => {
  test.each<[string, Entry, RegExp]>([
    [
      'a post type as the class of a body',
      { ...kiemTra, classification: 'type/a' },
      /put\.0\.classification.*"type\/a", which is of kind PostType; due is OrganizationType/,
    ],
    [
      'a class of bodies as the type of a post',
      { ...chuNhiem, type: 'type/body' },
      /put\.0\.type.*OrganizationType; due is PostType/,
    ],
    [
      'a quote as target',
      effect('END', '2023', { target: 'doc/deep', levels: [] }),
      /put\.0\.target.*Document; due is/,
    ],
    [
      'nothing that is known',
      { ...kiemTra, superiors: ['org/nobody'] },
      /put\.0\.superiors\.0.*neither recorded nor given/,
    ],
  ])('%s', async (_what, entry, message) => {
    expect(await faults([entry])).toEqual([expect.stringMatching(message)])
  })

  test('an id that tells another kind, even after a withdrawal', async () => {
    const remark: Entry = { kind: 'Criticism', id: 'remark/q', about: [model.id], statement: 'chậm', origin: stated }
    expect(await faults([remark])).toEqual([expect.stringMatching(/put\.0: "remark\/q" is the id of a OpenQuestion/)])
  })
})

test('every kind of link says which kinds may stand at its end', () => {
  for (const { to } of Object.values(LINK_KINDS)) expect(to === 'ANY' || to.length > 0).toBe(true)
})

describe('nothing leads back to itself', () => {
  test.each<[string, readonly Entry[], RegExp]>([
    ['its own superior', [{ ...kiemTra, superiors: [kiemTra.id] }], /put\.0: ".*" answers to itself/],
    [
      'superiors of each other',
      [
        { ...kiemTra, superiors: [thanhTra.id] },
        { ...thanhTra, superiors: [kiemTra.id] },
      ],
      /answers to itself: org\/dam-ha\/.* → org\/dam-ha\/.* → org/,
    ],
    ['a place in itself', [{ ...damHa, parent: damHa.id }], /put\.0: ".*" lies within itself/],
    [
      'effects that end each other',
      [
        effect('END', '2023', { id: 'effect/a', target: 'effect/b', levels: [] }),
        effect('END', '2023', { id: 'effect/b', target: 'effect/a', levels: [] }),
      ],
      /acts on itself: effect\/[ab] → effect\/[ab] → effect/,
    ],
    ['a directive that replaces itself', [directive('x', relating('directive/x'))], /goes back to itself/],
    [
      'a circle through what the store knows',
      [directive('notice', relating('directive/older'))],
      /put\.0: .*goes back/,
    ],
    [
      'what was made from what it made',
      [{ ...kiemTra, origin: { basis: 'DERIVED', rule: 'r', inputs: [derived.id] } }],
      /is derived from itself/,
    ],
    [
      'a place that becomes what became it',
      [event('SPLIT', { originals: [{ id: damHa.id, outcome: 'ENDED' }], results: [tienYen.id] })],
      /put\.0: "place.*" becomes itself/,
    ],
  ])('%s', async (_what, put, message) => {
    expect(await faults(put)).toContainEqual(expect.stringMatching(message))
  })

  test('however long the way', async () => {
    const count = 20_000
    const chain = Array.from({ length: count }, (_, n) => ({
      ...body(`org/${n}`, damHa.id),
      superiors: [`org/${(n + 1) % count}` as const],
    }))
    expect(await faults(chain)).toHaveLength(1)
  })
})

describe('what contradicts itself is refused', () => {
  test.each<[string, Entry, RegExp]>([
    ['a place in one of a lower level', { ...PROVINCE, parent: damHa.id }, /put\.0\.parent/],
    ['a holding at another level than its place', { ...held, level: 'PROVINCE' }, /put\.0\.level.*its place/],
    ['a merger at another level than its place', merger({ level: 'COMMUNE' }), /put\.0\.level/],
    [
      'one that follows a model of other levels',
      { ...held, place: PROVINCE.id, level: 'PROVINCE' },
      /put\.0\.level.*model/,
    ],
    [
      'a holding of posts elsewhere',
      { ...held, place: tienYen.id },
      /put\.0\.first.*at "place\/vn\/quang-ninh\/dam-ha"/,
    ],
    ['a merger of bodies elsewhere', merger({ place: tienYen.id }), /put\.0\.components\.0/],
    ['a post held together with itself', { ...held, second: held.first }, /put\.0\.second.*two posts/],
    ['an effect on a model that names no level', effect('END', '2023', { levels: [] }), /put\.0\.levels.*no level/],
    [
      'an effect at a level the model has not',
      effect('END', '2023', { levels: ['COMMUNE'] }),
      /put\.0\.levels.*COMMUNE/,
    ],
    [
      'an effect on a holding at another level',
      effect('END', '2023', { target: held.id, levels: ['COMMUNE'] }),
      /is at DISTRICT/,
    ],
    ['a pair at a level the model has not', pair({ level: 'PROVINCE' }), /put\.0\.level.*PROVINCE/],
    ['a pair of types at another level', pair({ level: 'PROVINCE' }), /put\.0\.mainPostType.*DISTRICT/],
    ['a pair of one type', pair({ concurrentPostType: 'type/a' }), /put\.0\.concurrentPostType.*two/],
    ['a pair of a merger of bodies', pair({ model: merging.id }), /put\.0\.model.*POST_PAIR/],
    ['a post type at another level than its body', postType('c', 'PROVINCE'), /put\.0\.level/],
    ['an event of nothing', event('TRANSFER', {}), /at least 1/],
    [
      'a rename that ends',
      event('RENAME', { originals: [{ id: damHa.id, outcome: 'ENDED' }], results: [damHa.id] }),
      /RENAME/,
    ],
    [
      'a place that becomes a post',
      event('MERGER', { originals: [{ id: damHa.id, outcome: 'ENDED' }], results: [held.first] }),
      /place and post/,
    ],
    [
      'what ends and results',
      event('SPLIT', { originals: [{ id: damHa.id, outcome: 'ENDED' }], results: [damHa.id, tienYen.id] }),
      /ends ".*" and results/,
    ],
    [
      'a dissolution after which it goes on',
      event('DISSOLUTION', { originals: [{ id: damHa.id, outcome: 'CONTINUED' }] }),
      /DISSOLUTION/,
    ],
  ])('%s', async (_what, entry, message) => {
    expect(await faults([entry])).toContainEqual(expect.stringMatching(message))
  })

  test.each<[string, Entry, Id]>([
    ['the level of a place', { ...damHa, level: 'COMMUNE' }, held.id],
    ['the place of a body', { ...kiemTra, place: tienYen.id }, held.id],
    ['the body of a post', { ...chuNhiem, organization: 'org/tien-yen/kiem-tra' }, held.id],
    ['the levels of a model', { ...model, levels: ['PROVINCE'] }, held.id],
    ['the levels of a model, at its pairs', { ...model, levels: ['PROVINCE'] }, 'pair/p'],
    ['the form of a model', { ...model, form: 'BODY_MERGER' }, 'pair/p'],
    ['the level of a type of posts', postType('a', 'PROVINCE'), 'pair/p'],
    ['the levels of a model, at its effects', { ...model, levels: ['PROVINCE'] }, 'effect/suspend-2022-07-07'],
  ])('also where a later correction brings it about: %s', async (_what, entry, broken) => {
    const found = await faults([body('org/tien-yen/kiem-tra', tienYen.id), entry])
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^put\\.1: "${broken}" `)))
  })

  test('unless the same batch corrects what relies on it', async () => {
    const moved = [
      { ...kiemTra, place: tienYen.id },
      { ...thanhTra, place: tienYen.id },
      { ...held, place: tienYen.id },
    ]
    expect(await faults(moved)).toEqual([])
  })
})

test('a pair stays with its model, so that no other pair takes its id', async () => {
  const other: PilotModel = { ...model, id: 'model/m9', code: 'M9' }
  expect(await faults([other, pair({ model: other.id })])).toEqual([
    'put.1.model: "pair/p" is a pair of "model/m2", with which it stays; give the pair of "model/m9" another id.',
  ])
  expect(await faults([pair({ code: 'P-9' })])).toEqual([])
})

const saying = (document: `doc/${string}`) =>
  ({ basis: 'STATED', confidence: 'HIGH', evidence: citing(document) }) as const

test('a code may say where it alone comes from, and rests on that', async () => {
  const code = { scheme: 'GSO', value: '06970', valid: ALWAYS, origin: saying(searched.id) }
  const place = { ...damHa, codes: [code] }
  expect(parseEntry(place)).toEqual(place)
  expect(await faults([{ ...place, codes: [{ ...code, origin: saying('doc/none') }] }])).toEqual([
    expect.stringMatching(/put\.0\.codes\.0\.origin\.evidence\.0\.document.*"doc\/none", which is neither/),
  ])
})

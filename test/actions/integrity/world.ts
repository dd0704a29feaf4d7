import { createHash } from 'node:crypto'
import { beforeAll } from 'vitest'
import { checkBatch } from '../../../src/actions/integrity/integrity.ts'
import type { BodyMerger } from '../../../src/model/arrangement.ts'
import type { ChangeEvent } from '../../../src/model/change-event.ts'
import { FIRST_DAY, uncertainDate } from '../../../src/model/date.ts'
import type { Directive } from '../../../src/model/directive.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import type { PostPair } from '../../../src/model/pilot-model.ts'
import type { Store } from '../../../src/store/store.ts'
import { emptyStore, record } from '../../helpers/api.ts'
import {
  BODY_TYPE,
  body,
  bodyMerger,
  district,
  effect,
  holding,
  named,
  PROVINCE,
  pilotModel,
  post,
  postPair,
  postType,
  SOURCE,
  stated,
} from '../../helpers/facts.ts'
import { TERMS } from '../../helpers/terms.ts'

// A small world that is right, and what would be wrong once changes of it are recorded.

export const citing = (document: `doc/${string}`) => [{ type: 'CITATION' as const, document, words: null, note: null }]
export const textOf = (text: string) => ({
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
})

export const damHa = district('place/vn/quang-ninh/dam-ha', ALWAYS)
export const tienYen = district('place/vn/quang-ninh/tien-yen', ALWAYS)
export const kiemTra = body('org/dam-ha/kiem-tra', damHa.id)
export const thanhTra = body('org/dam-ha/thanh-tra', damHa.id)
export const chuNhiem = post('post/dam-ha/chu-nhiem', kiemTra.id)
export const chanhThanhTra = post('post/dam-ha/chanh-thanh-tra', thanhTra.id)
export const deepSource = { ...SOURCE, id: 'doc/deep' as const, held: textOf('Ngày 7/7/2022, tạm dừng') }
export const searched = { ...SOURCE, id: 'doc/searched' as const }
export const quote = { type: 'QUOTE', document: deepSource.id, start: 5, end: 13, words: '7/7/2022' } as const

export const model = pilotModel()
export const directive = (key: string, over: Partial<Directive> = {}): Directive => ({
  ...{ kind: 'Directive', id: `directive/${key}`, names: named(key), instrument: 'NOTICE', issuer: null, number: null },
  ...{ symbol: null, aliases: [], term: null, issued: [], effectiveFrom: null, signers: [], relations: [] },
  ...{ reports: [{ document: SOURCE.id, basis: 'STATED', reading: null }], origin: stated },
  ...over,
})
export const relating = (to: `directive/${string}`): Pick<Directive, 'relations'> => ({
  relations: [{ relation: 'REPLACES', directive: to, evidence: citing(SOURCE.id) }],
})
export const merging = pilotModel({ id: 'model/merges', code: 'M1', form: 'BODY_MERGER' })
export const pair = (over: Partial<PostPair> = {}): PostPair => postPair('pair/p', over)
export const event = (change: ChangeEvent['change'], over: Partial<ChangeEvent>): ChangeEvent => ({
  ...{ kind: 'ChangeEvent', id: 'event/e', names: named('e'), change, date: uncertainDate('2020-01-01') },
  ...{ originals: [], results: [], directive: null, origin: stated },
  ...over,
})
export const merger = (over: Partial<BodyMerger> = {}): BodyMerger =>
  bodyMerger('merger/m', [kiemTra.id, thanhTra.id], over)
export const held = holding(ALWAYS)
export const derived = body('org/dam-ha/derived', damHa.id)

/** What the store knows before each of the batches. */
export const KNOWN: readonly Entry[] = [
  ...TERMS,
  ...[SOURCE, deepSource, searched, PROVINCE, damHa, tienYen, kiemTra, thanhTra, chuNhiem, chanhThanhTra, model, held],
  ...[{ ...BODY_TYPE, places: [tienYen.id] }, postType('a'), postType('b'), pair(), merging],
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

/** A store that knows so much. */
export async function knowingStore(): Promise<Store> {
  const store = await emptyStore()
  await record(store, KNOWN)
  return store
}

/** For a test file: says what would be wrong with a change of that world, each with its path. */
export function faultsOfWorld() {
  let store: Store
  beforeAll(async () => {
    store = await knowingStore()
  })
  return (put: readonly Entry[], retract: readonly Id[] = []) => faultsIn(store, put, retract)
}

/** What would be wrong, each with its path. */
export async function faultsIn(
  store: Store,
  put: readonly Entry[],
  retract: readonly Id[] = [],
): Promise<readonly string[]> {
  const { number: revision } = await store.head()
  const view = store.view({ validAt: FIRST_DAY, revision })
  return (await checkBatch(view, { put, retract })).map(({ path, message }) => `${path}: ${message}`)
}

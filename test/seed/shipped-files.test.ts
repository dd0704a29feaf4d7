import { beforeAll, describe, expect, test } from 'vitest'
import { type SeedRevision, seedStore } from '../../src/actions/seed/seed.ts'
import type { Entry, EntryOf, Kind } from '../../src/model/entry.ts'
import { evidenceOf } from '../../src/model/origin.ts'
import { SEED_FOLDER, shippedRevisions, shippedStore } from '../helpers/shipped-world.ts'

let revisions: readonly SeedRevision[]
let entries: readonly Entry[]
beforeAll(async () => {
  revisions = await shippedRevisions()
  entries = [...new Map(revisions.flatMap(({ put }) => put).map((entry) => [entry.id, entry])).values()]
})

const all = <K extends Kind>(kind: K) => entries.filter((entry): entry is EntryOf<K> => entry.kind === kind)

describe('the shipped files', () => {
  test('tell the world in seven steps, each with what a source added', () => {
    expect(revisions.map(({ put }) => put.length > 0)).toEqual([true, true, true, true, true, true, true])
    expect(new Set(revisions.map(({ note }) => note)).size).toBe(7)
  })

  test('record nothing new when loaded again', async () => {
    const store = await shippedStore()
    const first = await store.head()
    expect(first.number).toBe(7)
    expect(await seedStore(store, { folder: SEED_FOLDER, now: () => new Date() })).toEqual(first)
    expect(await store.check()).toEqual([])
  })

  test('hold five models with five level-specific pairs of the notice', () => {
    const suspended = all('Effect').filter(
      ({ directive, action }) => action === 'SUSPEND' && directive.endsWith('thi-diem'),
    )
    expect(suspended.map(({ target }) => target)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5'].map((m) => `model/vn/${m}`))
    const pairs = all('PostPair').filter(({ code }) => code.startsWith('P-'))
    expect(pairs.map(({ id, model }) => [id, model])).toEqual([
      ['pair/vn/p-1', 'model/vn/m2'],
      ['pair/vn/p-2', 'model/vn/m2'],
      ['pair/vn/p-3', 'model/vn/m3'],
      ['pair/vn/p-4', 'model/vn/m4'],
      ['pair/vn/p-5', 'model/vn/m5'],
    ])
  })

  test('have 43 classes of bodies of the general model of 2022 beside committees, councils, fronts and what few places have instead', () => {
    const COMMITTEES =
      /\/(tinh-uy|huyen-uy|ban-thuong-vu|hdnd|ubnd|uy-ban-mttq|trung-tam-chinh-tri|so-van-hoa-va-the-thao)$|district\/van-phong-ubnd$/
    const of2022 = all('OrganizationType').filter(
      ({ id, valid }) => !COMMITTEES.test(id) && !valid.from?.includes('2025') && !valid.to?.includes('2021'),
    )
    expect(of2022.filter(({ level }) => level === 'PROVINCE')).toHaveLength(28)
    expect(of2022.filter(({ level }) => level === 'DISTRICT')).toHaveLength(15)
  })

  test('have in 2025 the twelve uniform departments of the decrees', () => {
    const of2025 = all('OrganizationType').filter(
      ({ level, branch, prevalence, valid, id }) =>
        level === 'PROVINCE' &&
        branch === 'GOVERNMENT' &&
        prevalence === 'UNIFORM' &&
        valid.to === null &&
        !id.endsWith('/ubnd'),
    )
    expect(of2025).toHaveLength(12)
  })

  test('make bodies and posts for every place, marked as derived, and derive nothing else', () => {
    const derived = entries.filter((entry) => 'origin' in entry && entry.origin.basis === 'DERIVED')
    expect(new Set(derived.map(({ kind }) => kind))).toEqual(new Set(['Organization', 'Post']))
    expect(derived.length).toBeGreaterThan(50_000)
  })

  test('invent no instance: each rests on a source, and none ends before its level did', () => {
    const arrangements = [...all('ConcurrentHolding'), ...all('BodyMerger')]
    expect(arrangements).toHaveLength(62)
    for (const one of arrangements) {
      const said = evidenceOf(one.origin).filter(
        (by) => by.words !== null || (by.type === 'CITATION' && by.note !== null),
      )
      expect(said.length, one.id).toBeGreaterThan(0)
      expect(one.valid.to, one.id).toBeNull()
      expect(one.startBasis, one.id).not.toBeNull()
    }
  })

  test('quote a text only where they hold it, and mark what machines translated', () => {
    const held = new Set(
      all('Document')
        .filter((document) => document.held)
        .map(({ id }) => id),
    )
    expect(held.size).toBe(1)
    const quotes = JSON.stringify(entries).match(/"type":"QUOTE","document":"[^"]+"/g) ?? []
    expect(new Set(quotes.map((quote) => quote.split('"')[7]))).toEqual(held)
    expect(
      all('Document')
        .filter(({ language }) => !['vi', 'en'].includes(language))
        .every((d) => d.machineTranslated),
    ).toBe(true)
  })

  test('name of people only the signer and those whom a source shows in two posts, each on days that it covers', () => {
    expect(all('Person').map(({ id }) => id)).toEqual([
      'person/vo-van-thuong',
      'person/nguyen-thi-mai-huong',
      'person/vu-quyet-tien',
      'person/tran-phuoc-hien',
      'person/nguyen-hung-vuong',
      'person/le-van-phong',
    ])
    for (const { id, valid } of all('Occupancy')) {
      expect(valid.from, id).not.toBeNull()
      expect(valid.to, id).toMatch(/^\[\d{4}-\d\d-\d\d\.\.]$/)
    }
  })
})

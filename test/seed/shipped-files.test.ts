import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type SeedRevision, seedStore } from '../../src/actions/seed/seed.ts'
import type { Day } from '../../src/model/date.ts'
import type { Entry, EntryOf, Kind } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/ids.ts'
import { surestOn } from '../../src/model/interval.ts'
import { evidenceOf } from '../../src/model/origin.ts'
import { targetsOf } from '../../src/model/relation.ts'
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

  test('say of no page or text that it is "this" one: a reader has ours before him', () => {
    const texts = JSON.stringify(entries)
    expect(texts.match(/"[^"]*\bthis (page|article|paper|text|file|report)\b[^"]*"/gi)).toBeNull()
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

const README = readFileSync(join(SEED_FOLDER, 'README.md'), 'utf8')
/** Figures, but for those of days, years and models. */
const figuresIn = (text: string): readonly number[] =>
  (text.replace(/\d+\/\d+\/\d+|\b20\d\d\b|\bM\d\b/g, '').match(/\d[\d,]*/g) ?? []).map((one) =>
    Number(one.replaceAll(',', '')),
  )
const figuresOf = (row: string): readonly number[] =>
  figuresIn(README.split('\n').find((line) => line.startsWith(`| ${row} |`)) ?? '')

describe('the README of the seed tells how many there are of', () => {
  const NEW = '2025-07-01'
  const TO_CITIES = 3
  const places = (level: string) => all('Place').filter((one) => one.level === level)
  const newCommunes = () => places('COMMUNE').filter(({ valid }) => valid.from === NEW)
  let communes = new Set<Id>()
  let fresh = new Set<Id>()
  let retracted = new Set<Id>()
  beforeAll(() => {
    communes = new Set(places('COMMUNE').map(({ id }) => id))
    fresh = new Set(newCommunes().map(({ id }) => id))
    retracted = new Set(revisions.flatMap(({ retract }) => retract))
  })
  const kindsOn = (day: Day) => {
    const kinds = newCommunes().map(({ designations }) => surestOn(designations, day)[0]?.designation)
    return ['COMMUNE', 'WARD', 'SPECIAL_ZONE'].map((kind) => kinds.filter((one) => one === kind).length)
  }
  const eventsOf = (areSuccessions: boolean) =>
    all('ChangeEvent').filter(
      ({ date, results }) => (date === NEW && results.some((id) => fresh.has(id))) === areSuccessions,
    )
  const renamed = (areCommunes: boolean) =>
    eventsOf(false).filter(
      ({ change, originals }) => change === 'RENAME' && originals.some(({ id }) => communes.has(id)) === areCommunes,
    ).length
  const made = <T extends EntryOf<'Organization'> | EntryOf<'Post'>>(of: readonly T[]) =>
    of.filter(({ origin }) => origin.basis === 'DERIVED')
  const following = (kind: 'ConcurrentHolding' | 'BodyMerger', models: string) =>
    all(kind).filter(({ model }) => models.split(' ').some((one) => model === `model/vn/${one}`)).length

  test.each<[string, () => readonly number[]]>([
    [
      'places',
      () => [
        places('PROVINCE').filter(({ valid }) => valid.from !== NEW).length,
        places('PROVINCE').filter(({ valid }) => valid.to === null).length,
        places('DISTRICT').length,
      ],
    ],
    ['communes', () => [newCommunes().length, ...kindsOn(NEW), ...kindsOn('2026-04-30'), ...kindsOn('2026-09-20')]],
    ['communes before that', () => [places('COMMUNE').length - newCommunes().length]],
    [
      'what became of them',
      () => {
        const shares = eventsOf(true).flatMap((one) => one.shares ?? [])
        return [eventsOf(true).length, shares.filter(({ original }) => communes.has(original)).length]
      },
    ],
    [
      'changes',
      () => [
        eventsOf(false).length,
        places('DISTRICT').filter(({ valid }) => valid.to !== NEW).length,
        places('DISTRICT').filter(({ valid }) => !valid.from?.startsWith('[..')).length,
        renamed(false) - TO_CITIES,
        renamed(true),
      ],
    ],
    ['classes of bodies, of posts', () => [all('OrganizationType').length, all('PostType').length]],
    [
      'bodies and head posts by these classes',
      () => [
        made(all('Organization')).length,
        made(all('Post')).length,
        made(all('Organization')).filter(({ place }) => targetsOf(place).some((id) => communes.has(id))).length,
      ],
    ],
    [
      'directives',
      () => [all('Directive'), all('Effect'), all('Obligation'), all('Criticism')].map(({ length }) => length),
    ],
    ['pilot models, pairs of post types', () => [all('PilotModel').length]],
    [
      'pairs of posts known to be held together',
      () => [all('ConcurrentHolding').length, following('ConcurrentHolding', 'm2 m3 m4 m5')],
    ],
    ['bodies known, or read, to be run as one', () => [all('BodyMerger').length, following('BodyMerger', 'm1')]],
    ['holders', () => [all('Person').length, all('Occupancy').length]],
    ['counts without names', () => [all('CountAssertion').length]],
    ['what was looked for and not found', () => [all('OpenQuestion').filter(({ id }) => !retracted.has(id)).length]],
  ])('%s', (row, counted) => {
    expect(figuresOf(row)).toEqual(counted())
  })

  test('citations with words, and of those without', () => {
    const files = readdirSync(SEED_FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.json'),
    )
    const text = files.map((file) => readFileSync(join(SEED_FOLDER, file), 'utf8')).join('\n')
    const cited = text.match(/\{\s*"type": "CITATION"[^{}]*\}/g) ?? []
    const [withWords, others] = [true, false].map((has) =>
      cited.filter((one) => !one.includes('"words": null') === has),
    )
    const bare = others?.filter((one) => one.includes('"note": null')) ?? []
    const documents = new Set(bare.map((one) => /"document": "([^"]+)"/.exec(one)?.[1]))
    const told = figuresIn(/Of the (\d+) citations.*?pages of press/s.exec(README)?.[0] ?? '')
    const noted = (others?.length ?? 0) - bare.length
    expect(told).toEqual([cited.length, withWords?.length, noted, bare.length, documents.size])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { readWordings } from '../../src/actions/seed/seed.ts'
import type { ChangeEvent } from '../../src/model/change-event.ts'
import type { Entry, EntryOf, Kind } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/ids.ts'
import { positionOf } from '../../src/model/interval.ts'
import { evidenceOf } from '../../src/model/origin.ts'
import type { Place } from '../../src/model/place.ts'
import { targetsOf } from '../../src/model/relation.ts'
import { fold } from '../../src/model/text.ts'
import { formsOf, type Wordings } from '../../src/rules/place-forms.ts'
import { SEED_FOLDER, shippedRevisions } from '../helpers/shipped-world.ts'

const REFERENCE = process.env['DUALHAT_REFERENCE']
if (!REFERENCE) console.warn('Skipped: the resolutions. Set DUALHAT_REFERENCE to the folder that holds them.')

let entries: readonly Entry[]
let wordings: Wordings
let places: ReadonlyMap<Id, Place>
let events: readonly ChangeEvent[]
beforeAll(async () => {
  const put = (await shippedRevisions()).flatMap((revision) => revision.put)
  entries = [...new Map(put.map((entry) => [entry.id, entry])).values()]
  wordings = await readWordings(SEED_FOLDER)
  places = new Map(all('Place').map((place) => [place.id, place]))
  events = all('ChangeEvent').filter(
    ({ date, results: [result] }) =>
      date === '2025-07-01' && result !== undefined && places.get(result)?.level === 'COMMUNE',
  )
})

const all = <K extends Kind>(kind: K) => entries.filter((entry): entry is EntryOf<K> => entry.kind === kind)
const placeOf = (id: Id | null | undefined): Place => {
  const place = id ? places.get(id) : undefined
  if (!place) throw new Error(`${id} is no place.`)
  return place
}
const codesOf = (id: Id | undefined) => placeOf(id).codes.map(({ value }) => value)
const before = () => [...places.values()].filter(({ level, valid }) => level === 'COMMUNE' && valid.to === '2025-07-01')

describe('what became of the communes before', () => {
  test('is told of each that began, once, by the clause of a resolution', () => {
    expect(events).toHaveLength(3321)
    expect(new Set(events.flatMap(({ results }) => results)).size).toBe(3321)
    expect(new Set(events.map(({ directive }) => directive)).size).toBe(34)
    for (const { id, origin, directive } of events) {
      expect([origin.basis, 'confidence' in origin && origin.confidence], id).toEqual(['INTERPRETED', 'MEDIUM'])
      const [cited] = evidenceOf(origin)
      expect(cited?.type === 'CITATION' && cited.note, id).toMatch(/^Điều 1, khoản \d+$/)
      expect(directive, id).toMatch(/^directive\/vn\/uy-ban-thuong-vu-quoc-hoi\/16\d\d-nq-ubtvqh15$/)
    }
  })

  test('is told of each commune before; all end on that day, each in its district', () => {
    const told = new Set(events.flatMap(({ originals }) => originals.map(({ id }) => id)))
    const old = before()
    expect(old).toHaveLength(10_035)
    expect(old.filter(({ id }) => !told.has(id))).toEqual([])
    for (const { parent, valid } of old) {
      expect(targetsOf(parent).map((one) => placeOf(one).level)).toEqual(['DISTRICT'])
      expect([positionOf(valid, '2025-06-30'), positionOf(valid, '2025-07-01')]).toEqual(['IN', 'AFTER'])
      expect(positionOf(valid, '2022-08-31')).toBe('MAYBE_BEFORE')
    }
    expect(new Set(events.flatMap(({ originals }) => originals.map(({ outcome }) => outcome)))).toEqual(
      new Set(['ENDED']),
    )
  })

  test('says which went wholly and which in part', () => {
    const event = events.find(({ results }) => results.includes('place/vn/an-giang-2025/an-phu-2025'))
    expect(event?.originals.map(({ id }) => id)).toEqual([
      'place/vn/an-giang/an-phu/an-phu',
      'place/vn/an-giang/an-phu/vinh-hoi-dong',
      'place/vn/an-giang/an-phu/phu-hoi',
      'place/vn/an-giang/an-phu/phuoc-hung',
    ])
    expect(event?.shares?.map(({ extent }) => extent)).toEqual(['WHOLE', 'WHOLE', 'PART', 'PART'])
    expect(event?.origin).toMatchObject({
      reading: {
        vi: 'Toàn bộ: thị trấn An Phú, xã Vĩnh Hội Đông. Một phần: xã Phú Hội, xã Phước Hưng.',
        en: 'Wholly: An Phú Township, Vĩnh Hội Đông Commune. In part: Phú Hội Commune, Phước Hưng Commune.',
      },
    })
  })

  test('is a transfer where one place goes on by itself: as it was, or as a special zone', () => {
    const kept = events.filter(({ change }) => change === 'TRANSFER')
    const was = kept.map(({ originals: [one] }) => placeOf(one?.id).designations.at(-1)?.designation)
    const is = kept.map(({ results: [one] }) => placeOf(one).designations.at(-1)?.designation)
    expect(was.filter((designation, at) => designation === is[at])).toHaveLength(129)
    // Five districts and one commune became special zones as they were, two townships communes.
    expect(is.filter((designation, at) => designation !== was[at]).toSorted()).toEqual([
      ...Array(2).fill('COMMUNE'),
      ...Array(6).fill('SPECIAL_ZONE'),
    ])
  })
})

/** Those that a clause names: a district, not the communes in it. */
const namedIn = (ids: readonly Id[]): readonly Place[] =>
  ids.map(placeOf).filter(({ parent }) => !ids.some((id) => id === parent))

/** Letters alone: the text as others give it runs words together, and puts tone marks here and there. */
const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** The clauses of the first article, by their numbers. */
function clausesOf(resolution: string): ReadonlyMap<string, string> {
  const file = readFileSync(join(REFERENCE ?? '', `resolutions/${resolution}-nq-ubtvqh15.md`), 'utf8')
  const text = file
    .normalize('NFC')
    .replace(/[*\\_]/g, '')
    .replace(/\s+/g, ' ')
  const article = text.slice(text.search(/Điều 1\. Sắp xếp/), text.search(/Điều 2\. Hiệu lực/))
  const parts = article.split(/(?<= )(\d{1,3})\. ?(?=Sắp xếp|Sau khi)/)
  return new Map(parts.flatMap((part, at) => (at % 2 === 1 ? [[part, parts[at + 1] ?? ''] as const] : [])))
}

describe.skipIf(!REFERENCE)('the resolutions', () => {
  test.each([
    ['1654', 102],
    ['1657', 56],
    ['1675', 40],
  ])('%s names in each clause the communes that its event tells: %i of them', (resolution, count) => {
    const clauses = clausesOf(resolution)
    const told = events.filter(({ directive }) => directive?.includes(`/${resolution}-`))
    expect(told).toHaveLength(count)
    for (const { id, originals, results, origin } of told) {
      const [cited] = evidenceOf(origin)
      const note = cited?.type === 'CITATION' ? (cited.note ?? '') : ''
      const clause = letters(clauses.get(note.replace('Điều 1, khoản ', '')) ?? '')
      for (const place of [...namedIn(originals.map((one) => one.id)), ...results.map(placeOf)])
        expect(
          place.names.some(({ text }) => clause.includes(letters(text))),
          `${id}: ${place.id}`,
        ).toBe(true)
    }
  })

  test('is named after what each was called then, whatever it is called today', () => {
    const names = ['dong-nai-2025/loc-ninh-2025', 'bac-ninh-2025/yen-phong-2025'].map(
      (key) => events.find(({ id }) => id === `event/vn/${key}`)?.names[0]?.text,
    )
    expect(names).toEqual(['Sắp xếp thành xã Lộc Ninh', 'Sắp xếp thành xã Yên Phong'])
  })

  test('as others read them agree, but where their text says otherwise', () => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(
      readFileSync(join(REFERENCE ?? '', 'resolutions/answers.csv'), 'utf8'),
      { columns: true },
    )
    const read = new Set(rows.map(({ resolution }) => resolution))
    const told = events.filter(({ directive }) => read.has(/(\d+)-nq-ubtvqh15$/.exec(directive ?? '')?.[1]))
    const ours = new Set(
      told.flatMap(({ originals, results }) =>
        originals.flatMap((one) => results.flatMap((to) => codesOf(to).map((code) => `${codesOf(one.id)[0]} ${code}`))),
      ),
    )
    const theirs = new Set(rows.map(({ old_code, new_code }) => `${old_code} ${new_code}`))
    const both = [...theirs].filter((pair) => ours.has(pair)).length
    const pairs = told.flatMap(({ originals }) => originals).filter(({ id }) => placeOf(id).level === 'COMMUNE').length
    console.info(`Lineage against answers.csv: ${both} of ${pairs} pairs are theirs, of their ${theirs.size}.`)
    expect([both, pairs, theirs.size]).toEqual([6114, 6119, 6131])
  })
})

const listed = (file: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(join(REFERENCE ?? '', file), 'utf8'), { columns: true })

describe.skipIf(!REFERENCE)('the lists of places', () => {
  test('have the communes before: that of March 2025 each of them, and none besides', () => {
    const ours = before().map(
      (place) => `${codesOf(place.id)[0]} ${codesOf(targetsOf(place.parent)[0] ?? place.id).at(-1)}`,
    )
    const theirs = listed('vn/vn-wards-2025-03.csv').map(({ code, district_code }) => `${code} ${district_code}`)
    expect(ours.toSorted()).toEqual(theirs.toSorted())
  })

  test('name what each of 2025 was formed of as its event does, or say that it was kept', () => {
    const texts = new Map(
      listed('vn/vn-predecessors-2025-07.csv').map((row) => [row['code'], row['before_merger_text'] ?? '']),
    )
    const unlike = events.filter(({ change, originals, results }) => {
      const text = codesOf(results[0]).flatMap((code) => texts.get(code) ?? [])[0] ?? ''
      if (text === 'giữ nguyên') return change !== 'TRANSFER'
      const named = ({ names }: Place) => names.some((name) => letters(text).includes(letters(name.text)))
      return !namedIn(originals.map(({ id }) => id)).every(named)
    })
    // The list leaves out Văn Khê and all of Hiệp Hòa, has a hamlet for Thạch Lâm, and writes Phường IV.
    expect(unlike.map(({ id }) => id)).toEqual([
      'event/vn/ha-noi/o-dien-2025',
      'event/vn/cao-bang/quang-lam-2025',
      'event/vn/quang-ninh/hiep-hoa-2025',
      'event/vn/tay-ninh-2025/tan-ninh-2025',
    ])
  })
})

test('the names of each place before are those of its district’s list, told apart by key', () => {
  const keys = before().map(({ id }) => id)
  expect(new Set(keys).size).toBe(keys.length)
  const named = (id: Id) => formsOf(placeOf(id), wordings).map(({ texts }) => texts['vi']?.territory)
  expect(named('place/vn/quang-ninh/dam-ha/dam-ha-06895')).toEqual(['thị trấn Đầm Hà'])
  expect(named('place/vn/ho-chi-minh/quan-3/phuong-14')).toEqual(['Phường 14'])
})

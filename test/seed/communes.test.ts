import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { readWordings } from '../../src/actions/seed/seed.ts'
import type { Day } from '../../src/model/date.ts'
import type { Entry, EntryOf, Kind } from '../../src/model/entry.ts'
import { ALWAYS, positionOf } from '../../src/model/interval.ts'
import type { Place } from '../../src/model/place.ts'
import { targetsOf } from '../../src/model/relation.ts'
import type { Wordings } from '../../src/rules/place-forms.ts'
import { designationOn, fullNameOn } from '../../src/rules/place-name.ts'
import { district, named } from '../helpers/facts.ts'
import { SEED_FOLDER, shippedRevisions } from '../helpers/shipped-world.ts'

const REFERENCE = process.env['DUALHAT_REFERENCE']
if (!REFERENCE) console.warn('Skipped: the lists of communes. Set DUALHAT_REFERENCE to the folder that holds them.')

let entries: readonly Entry[]
let wordings: Wordings
let communes: readonly Place[]
let places: ReadonlyMap<string, Place>
beforeAll(async () => {
  const put = (await shippedRevisions()).flatMap((revision) => revision.put)
  entries = [...new Map(put.map((entry) => [entry.id, entry])).values()]
  wordings = await readWordings(SEED_FOLDER)
  places = new Map(all('Place').map((place) => [place.id, place]))
  communes = [...places.values()].filter(({ level, valid }) => level === 'COMMUNE' && valid.from === '2025-07-01')
})

const all = <K extends Kind>(kind: K) => entries.filter((entry): entry is EntryOf<K> => entry.kind === kind)
const thereOn = (day: Day) => communes.filter(({ valid }) => positionOf(valid, day) === 'IN')
const count = (values: readonly unknown[]) =>
  Object.fromEntries([...Map.groupBy(values, String)].map(([value, same]) => [value, same.length]))

test.each([
  ['COMMUNE', 'Ba Chẽ', 'Xã Ba Chẽ', 'Ba Chẽ Commune'],
  ['WARD', 'Trúc Bạch', 'Phường Trúc Bạch', 'Trúc Bạch Ward'],
  ['TOWNSHIP', 'Y', 'Thị trấn Y', 'Y Township'],
  ['SPECIAL_ZONE', 'Côn Đảo', 'Đặc khu Côn Đảo', 'Côn Đảo Special Zone'],
  ['WARD', 'Phường Đúc', 'Phường Phường Đúc', 'Phường Đúc Ward'],
  ['WARD', 'Phường 14', 'Phường 14', 'Phường 14'],
  ['TOWN', 'Z', 'Thị xã Z', 'Z Town'],
] as const)('a %s is called with its designation: %s', (designation, name, vi, en) => {
  const place = { ...district('place/p', ALWAYS), names: named(name), designations: [{ designation, valid: ALWAYS }] }
  expect(fullNameOn(place, wordings, ['vi'], '2025-07-01')).toBe(vi)
  expect(fullNameOn(place, wordings, ['en', 'vi'], '2025-07-01')).toBe(en)
})

describe('the communes of 2025', () => {
  test.each([
    ['2025-07-01', { COMMUNE: 2621, WARD: 687, SPECIAL_ZONE: 13 }],
    ['2026-04-29', { COMMUNE: 2621, WARD: 687, SPECIAL_ZONE: 13 }],
    ['2026-04-30', { COMMUNE: 2611, WARD: 697, SPECIAL_ZONE: 13 }],
  ] as const)('are on %s of these kinds', (day, kinds) => {
    expect(count(thereOn(day).map((place) => designationOn(place, day)))).toEqual(kinds)
  })

  test('are surely not there on the day before', () => {
    expect(communes.filter(({ valid }) => positionOf(valid, '2025-06-30') !== 'BEFORE')).toEqual([])
  })

  test('have three bodies and three head posts each, made by the model; Hoàng Sa has no council', () => {
    const places = new Set(communes.map(({ id }) => id))
    const bodies = all('Organization').filter(({ place }) => targetsOf(place).some((one) => places.has(one)))
    const posts = all('Post').filter(({ type }) => type?.startsWith('type/commune/'))
    expect(count(bodies.map(({ branch }) => branch))).toEqual({ PARTY: 3321, COUNCIL: 3320, GOVERNMENT: 3321 })
    expect(posts).toHaveLength(bodies.length)
    expect(new Set([...bodies, ...posts].map(({ origin }) => origin.basis))).toEqual(new Set(['DERIVED']))
    expect(new Set(posts.map(({ role }) => role))).toEqual(new Set(['HEAD']))
    expect(entries.some(({ id }) => id === 'org/vn/da-nang-2025/hoang-sa-2025/hdnd')).toBe(false)
  })

  test('are each called by what they are', () => {
    const called = (id: string, day: Day, language: 'vi' | 'en') => {
      const place = communes.find((one) => one.id === `place/vn/${id}`)
      return place && fullNameOn(place, wordings, [language, 'vi'], day)
    }
    expect(called('quang-ninh/ba-che-2025', '2025-07-01', 'vi')).toBe('Xã Ba Chẽ')
    expect(called('ha-noi/ba-dinh-2025', '2025-07-01', 'vi')).toBe('Phường Ba Đình')
    expect(called('an-giang-2025/phu-quoc-2025', '2025-07-01', 'vi')).toBe('Đặc khu Phú Quốc')
    expect(called('an-giang-2025/phu-quoc-2025', '2025-07-01', 'en')).toBe('Phú Quốc Special Zone')
    expect(called('dong-nai-2025/long-thanh-2025', '2026-04-29', 'vi')).toBe('Xã Long Thành')
    expect(called('dong-nai-2025/long-thanh-2025', '2026-04-30', 'vi')).toBe('Phường Long Thành')
  })

  test('name their committees: Đảng ủy of a commune, a ward, a special zone', () => {
    const nameOf = (id: string) => all('Organization').find((one) => one.id === `org/vn/${id}`)?.names[0]?.text
    expect(nameOf('quang-ninh/ba-che-2025/dang-uy')).toBe('Đảng ủy xã Ba Chẽ')
    expect(nameOf('ha-noi/ba-dinh-2025/ubnd')).toBe('Ủy ban nhân dân phường Ba Đình')
    expect(nameOf('quang-ninh/co-to-2025/hdnd')).toBe('Hội đồng nhân dân đặc khu Cô Tô')
  })
})

const listed = (file: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(join(REFERENCE ?? '', 'vn', file)), { columns: true })
const KINDS: Readonly<Record<string, string>> = { 3: 'WARD', 4: 'COMMUNE', 5: 'SPECIAL_ZONE' }
const provinceOf = ({ parent }: Place) =>
  places.get(targetsOf(parent)[0] ?? '')?.codes.find(({ valid }) => positionOf(valid, '2026-04-30') === 'IN')?.value

describe.skipIf(!REFERENCE)('the lists of communes', () => {
  test.each([
    ['vn-wards-2025-07.csv', '2025-07-01'],
    ['vn-wards-2026-04.csv', '2026-04-30'],
  ] as const)('%s has the communes of %s: province, code, kind, name', (file, day) => {
    const known = (place: Place, code: string) =>
      [provinceOf(place), code, designationOn(place, day), ...place.names.map(({ text }) => text)] as const
    const byCode = new Map(communes.flatMap((place) => place.codes.map(({ value }) => [value, known(place, value)])))
    const rows = listed(file)
    expect(rows).toHaveLength(thereOn(day).length)
    for (const { province_code, code = '', administrative_unit_id = '', name = '' } of rows) {
      const [province, , kind, ...names] = byCode.get(code) ?? []
      expect([province, kind], code).toEqual([province_code, KINDS[administrative_unit_id]])
      expect(names, code).toContain(name.normalize('NFC'))
    }
  })

  test("the Statistics Office's letter of 25 June 2025 has the same, but for two codes, which are both kept", () => {
    const text = readFileSync(join(REFERENCE ?? '', 'resolutions/1027-ctk-cscl.md'), 'utf8').replaceAll('<br>', ' ')
    const rows = [...text.matchAll(/^\| *\d+ *\| *(\d{5}) *\| *(\S+(?: khu)?) +(.*?) *\|/gm)]
    const byCode = new Map(communes.flatMap((place) => place.codes.map(({ value }) => [value, place] as const)))
    expect(rows).toHaveLength(3321)
    for (const [, code = '', , name = ''] of rows)
      expect(
        byCode.get(code)?.names.map(({ text }) => text),
        code,
      ).toContain(name.normalize('NFC').replace(/\s+/g, ' '))
    expect(communes.filter(({ codes }) => codes.length === 2).map(({ names }) => names[0]?.text)).toEqual([
      'Ba Chẽ',
      'Ia Mơ',
    ])
  })
})

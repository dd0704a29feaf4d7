import { beforeAll, describe, expect, test } from 'vitest'
import { readWordings } from '../../src/actions/seed/seed.ts'
import type { ChangeEvent } from '../../src/model/change-event.ts'
import { type Day, rangeOf } from '../../src/model/date.ts'
import type { Entry, EntryOf, Kind } from '../../src/model/entry.ts'
import { boundsOf, positionOf, surestOn } from '../../src/model/interval.ts'
import { evidenceOf } from '../../src/model/origin.ts'
import type { Place } from '../../src/model/place.ts'
import { formsOf, type Wordings } from '../../src/rules/place-forms.ts'
import { SEED_FOLDER, shippedRevisions } from '../helpers/shipped-world.ts'

let entries: readonly Entry[]
let wordings: Wordings
let districts: readonly Place[]
beforeAll(async () => {
  const put = (await shippedRevisions()).flatMap((revision) => revision.put)
  entries = [...new Map(put.map((entry) => [entry.id, entry])).values()]
  wordings = await readWordings(SEED_FOLDER)
  districts = all('Place').filter(({ level }) => level === 'DISTRICT')
})

const all = <K extends Kind>(kind: K) => entries.filter((entry): entry is EntryOf<K> => entry.kind === kind)
const events = (): readonly ChangeEvent[] => all('ChangeEvent')
const LEVEL_ENDS = '2025-07-01'

describe('the districts', () => {
  // The counts of the Statistics Office. On the last day of 2024 the sources leave open whether twelve had changed already. The first
  // list lacks four islands.
  test.each([
    ['2017-03-05', 0, 713],
    ['2017-10-15', 709, 4],
    ['2019-12-05', 713, 0],
    ['2020-01-01', 711, 0],
    ['2021-02-01', 705, 0],
    ['2022-08-31', 705, 0],
    ['2023-07-01', 705, 0],
    ['2024-09-01', 704, 0],
    ['2024-12-31', 695, 12],
    ['2025-01-02', 696, 0],
    ['2025-06-30', 696, 0],
    [LEVEL_ENDS, 0, 0],
  ] as const)('of %s are certainly %i, and possibly %i more', (day, certain, possible) => {
    const positions = districts.map(({ valid }) => positionOf(valid, day))
    expect(positions.filter((position) => position === 'IN')).toHaveLength(certain)
    expect(positions.filter((position) => position.startsWith('MAYBE'))).toHaveLength(possible)
  })

  test('on the last day of 2024 are 704 if none of the open changes had come', () => {
    const day = '2024-12-31'
    const at = (wanted: string) => districts.filter(({ valid }) => positionOf(valid, day) === wanted).length
    expect(at('IN') + at('MAYBE_AFTER')).toBe(704)
  })

  test('never begin at no day: nothing is there before the first list', () => {
    expect(all('Place').filter(({ valid }) => valid.from === null)).toEqual([])
    expect(all('OrganizationType').filter(({ valid }) => valid.from === null)).toEqual([])
    expect(all('Organization').filter(({ valid }) => valid.from === null)).toEqual([])
    expect(all('Post').filter(({ valid }) => valid.from === null)).toEqual([])
  })

  test.each([
    ['binh-phuoc/chon-thanh', '2022-09-30', 'huyện Chơn Thành'],
    ['binh-phuoc/chon-thanh', '2022-10-01', 'thị xã Chơn Thành'],
    ['binh-duong/tan-uyen', '2023-04-09', 'thị xã Tân Uyên'],
    ['binh-duong/tan-uyen', '2023-04-10', 'thành phố Tân Uyên'],
    ['bac-giang/viet-yen', '2024-02-01', 'thị xã Việt Yên'],
    ['tien-giang/go-cong', '2024-05-01', 'thành phố Gò Công'],
    ['quang-ninh/dong-trieu', '2024-10-31', 'thị xã Đông Triều'],
    ['quang-ninh/dong-trieu', '2024-11-01', 'thành phố Đông Triều'],
    ['hai-phong/an-duong', '2024-12-31', 'huyện An Dương'],
    ['hai-phong/an-duong', '2025-01-01', 'quận An Dương'],
    ['ba-ria-vung-tau/phu-my', '2017-10-15', 'huyện Tân Thành'],
    ['ba-ria-vung-tau/phu-my', '2025-02-28', 'thị xã Phú Mỹ'],
    ['ba-ria-vung-tau/phu-my', '2025-03-01', 'thành phố Phú Mỹ'],
    ['quang-ngai/duc-pho', '2020-01-31', 'huyện Đức Phổ'],
    ['quang-ngai/duc-pho', '2020-02-01', 'thị xã Đức Phổ'],
    ['thanh-hoa/nghi-son', '2019-12-05', 'huyện Tĩnh Gia'],
    ['thanh-hoa/nghi-son', '2020-06-01', 'thị xã Nghi Sơn'],
  ] as const)('%s is on %s called %s', (path, day, name) => {
    const place = districts.find(({ id }) => id === `place/vn/${path}`)
    if (!place) throw new Error(`There is no ${path}.`)
    expect(surestOn(formsOf(place, wordings), day).map(({ texts }) => texts['vi']?.territory)).toEqual([name])
  })
})

describe('the changes of districts', () => {
  const became = (id: Place['id']) =>
    events().filter(({ originals }) => originals.some((one) => one.id === id && one.outcome === 'ENDED'))

  test('of each that ended before the level did, one event tells what it became', () => {
    const ended = districts.filter(({ valid }) => boundsOf(valid).toLatest < LEVEL_ENDS)
    expect(ended).toHaveLength(24)
    for (const { id, valid } of ended) {
      const [event, ...more] = became(id)
      expect(more, id).toEqual([])
      expect(event?.date, id).toBe(valid.to)
      expect(event?.results.length, id).toBeGreaterThan(0)
    }
  })

  test('of each that began, one event tells from what', () => {
    const FIRST_LISTS: Day = '2019-09-11'
    const begun = districts.filter(({ valid }) => boundsOf(valid).fromLatest > FIRST_LISTS)
    expect(begun).toHaveLength(7)
    for (const { id, valid } of begun) {
      const causes = events().filter(
        ({ results, originals }) => results.some((one) => one === id) && originals.every((one) => one.id !== id),
      )
      expect(
        causes.some(({ date }) => date === valid.from),
        id,
      ).toBe(true)
    }
  })

  test('of each other name or designation, one event tells on the day of the change', () => {
    const later = districts.flatMap(({ id, designations }) =>
      designations.flatMap(({ valid: { from } }) => (from === null ? [] : [{ id, from }])),
    )
    expect(later).toHaveLength(41)
    for (const { id, from } of later)
      expect(
        events().filter(({ date, results }) => date === from && results.some((one) => one === id)),
        id,
      ).toHaveLength(1)
  })

  test('rest on words of their sources, or on a reading that says how', () => {
    const own = events().filter(({ originals, date }) => originals.length < 10 && rangeOf(date).latest < LEVEL_ENDS)
    const silent = own.filter(({ origin }) => {
      const evidence = evidenceOf(origin)
      return origin.basis === 'STATED' && evidence.every((one) => one.type === 'CITATION' && !one.words && !one.note)
    })
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

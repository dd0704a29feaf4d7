import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/model/entry.ts'
import { record } from '../../helpers/api.ts'
import { body, district, lasting, PROVINCE } from '../../helpers/facts.ts'
import { chuNhiem, damHa, faultsIn, faultsOfWorld, held, kiemTra, knowingStore, thanhTra, tienYen } from './world.ts'

const faults = faultsOfWorld()
const during = <T extends string>(to: T, from: string | null, until: string | null) => ({
  to,
  valid: lasting(from, until),
})
const elsewhere = body('org/tien-yen/kiem-tra', tienYen.id)

describe('what lies in one thing after the other', () => {
  test.each<[string, readonly Entry[]]>([
    ['a place', [{ ...damHa, parent: [during(PROVINCE.id, null, '2020'), during('place/q', '2020', null)] }]],
    [
      'a place, with days of which no source tells',
      [{ ...damHa, parent: [during(PROVINCE.id, null, '2018'), during('place/q', '2020', null)] }],
    ],
    [
      'a body',
      [{ ...elsewhere, place: [during(damHa.id, null, '2020-01-01'), during(tienYen.id, '2020-01-01', null)] }],
    ],
    [
      'a body, of which only a range tells when',
      [{ ...elsewhere, place: [during(damHa.id, null, '[2018..2020]'), during(tienYen.id, '[2018..2020]', null)] }],
    ],
    [
      'a post, in another body of the same place',
      [{ ...chuNhiem, organization: [during(kiemTra.id, null, '2020'), during(thanhTra.id, '2020', null)] }],
    ],
    [
      'superiors of each other, one after the other',
      [
        { ...kiemTra, superiors: [during(thanhTra.id, null, '[2018..2020]')] },
        { ...thanhTra, superiors: [during(kiemTra.id, '[2018..2020]', null)] },
      ],
    ],
    [
      'places in each other, one after the other',
      [
        { ...damHa, parent: [during(tienYen.id, null, '2020-01-01'), during(PROVINCE.id, '2020-01-01', null)] },
        { ...tienYen, parent: [during(PROVINCE.id, null, '2020-01-01'), during(damHa.id, '2020-01-01', null)] },
      ],
    ],
  ])('may be recorded: %s', async (_what, entries) => {
    expect(await faults([{ ...PROVINCE, id: 'place/q' }, ...entries])).toEqual([])
  })

  test.each<[string, readonly Entry[], RegExp]>([
    [
      'in two at once',
      [{ ...damHa, parent: [during(PROVINCE.id, null, '2021'), during('place/q', '2019', null)] }],
      /put\.1\.parent: ".*" says that it is in "place\/vn\/quang-ninh" and in "place\/q" on 2019-12-31/,
    ],
    [
      'a body that is nowhere for a while',
      [{ ...elsewhere, place: [during(damHa.id, null, '2018-01-01'), during(tienYen.id, '2020-01-01', null)] }],
      /put\.1\.place: ".*" does not say what it is in on 2018-01-01;/,
    ],
    [
      'a body that is nowhere at first',
      [{ ...elsewhere, valid: lasting('2010-01-01'), place: [during(damHa.id, '2018-01-01', null)] }],
      /on 2010-01-01;/,
    ],
    [
      'a post that is in nothing at the end',
      [{ ...chuNhiem, organization: [during(kiemTra.id, null, '2020-01-01')] }],
      /put\.1\.organization: .* on 2020-01-01;/,
    ],
    [
      'in what is of a lower level for a while',
      [
        { ...damHa, parent: [during(PROVINCE.id, null, '2020'), during('place/vn/xa', '2020', null)] },
        { ...district('place/vn/xa', lasting(null)), level: 'COMMUNE', parent: null },
      ],
      /is a DISTRICT and lies in "place\/vn\/xa", a COMMUNE/,
    ],
    [
      'in what nobody knows for a while',
      [{ ...damHa, parent: [during(PROVINCE.id, null, '2020'), during('place/none', '2020', null)] }],
      /refers to "place\/none", which is neither recorded/,
    ],
    [
      'in what nobody knows from a day on of which no source tells',
      [
        {
          ...damHa,
          parent: [during(PROVINCE.id, null, '[2020-01-01..]'), during('place/none', '[2020-01-01..]', null)],
        },
      ],
      /^put\.1\.parent\.1\.to: ".*" refers to "place\/none", which is neither recorded/,
    ],
    [
      'superiors of each other at once',
      [
        { ...kiemTra, superiors: [during(thanhTra.id, null, '2020-01-02')] },
        { ...thanhTra, superiors: [during(kiemTra.id, '2020-01-01', null)] },
      ],
      /answers to itself: /,
    ],
    [
      'places in each other at once',
      [
        { ...damHa, parent: [during(tienYen.id, null, '2020-01-02'), during(PROVINCE.id, '2020-01-02', null)] },
        { ...tienYen, parent: [during(PROVINCE.id, null, '2020-01-01'), during(damHa.id, '2020-01-01', null)] },
      ],
      /lies within itself: /,
    ],
    [
      'a post in a body that may have ended before it left',
      [
        { ...kiemTra, valid: lasting(null, '2018-06-01') },
        { ...chuNhiem, organization: [during(kiemTra.id, null, '2018'), during(thanhTra.id, '2018', null)] },
      ],
      /put\.2\.organization: ".*" may be in "org\/dam-ha\/kiem-tra" until 2018-12-31, which ends 2018-06-01;/,
    ],
    [
      'a post in a body that may begin only later',
      [
        { ...thanhTra, valid: lasting('2018-06-01') },
        { ...chuNhiem, organization: [during(kiemTra.id, null, '2018'), during(thanhTra.id, '2018', null)] },
      ],
      /put\.2\.organization: ".*" may be in "org\/dam-ha\/thanh-tra" from 2018-01-01 on, which begins 2018-06-01;/,
    ],
    [
      'a body that is elsewhere while its post is held',
      [
        { ...kiemTra, place: [during(damHa.id, null, '2010-01-01'), during(tienYen.id, '2010-01-01', null)] },
        { ...held, valid: lasting('2012-01-01') },
      ],
      /put\.2\.first: ".*" is at ".*", but "org\/dam-ha\/kiem-tra" is at "place\/vn\/quang-ninh\/dam-ha", then "place\/vn\/quang-ninh\/tien-yen"/,
    ],
  ])('is refused: %s', async (_what, entries, message) => {
    expect(await faults([{ ...PROVINCE, id: 'place/q' }, ...entries])).toContainEqual(expect.stringMatching(message))
  })

  test('is refused where a later correction takes it from its arrangement', async () => {
    const moved = { ...kiemTra, place: [during(damHa.id, null, '2010-01-01'), during(tienYen.id, '2010-01-01', null)] }
    expect(await faults([moved])).toEqual([])
    expect(
      await faults([
        { ...moved, place: [during(tienYen.id, null, '2010-01-01'), during(PROVINCE.id, '2010-01-01', null)] },
      ]),
    ).toContainEqual(expect.stringMatching(/^put\.0: "holding\/.*" is at/))
  })

  test('is refused where a later correction ends what it was in before it left', async () => {
    const store = await knowingStore()
    const moved = { ...chuNhiem, organization: [during(kiemTra.id, null, '2018'), during(thanhTra.id, '2018', null)] }
    await record(store, [moved])
    const end = (to: string) => faultsIn(store, [{ ...kiemTra, valid: lasting(null, to) }])
    expect(await end('2018-12-31')).toEqual([])
    expect(await end('2018-06-01')).toContainEqual(expect.stringMatching(/^put\.0: "post\/.*" may be in/))
    await store.close()
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import type { Directive } from '../../src/model/directive.ts'
import type { Entry, EntryOf, Kind } from '../../src/model/entry.ts'
import { positionOf } from '../../src/model/interval.ts'
import { evidenceOf } from '../../src/model/origin.ts'
import { shippedRevisions } from '../helpers/shipped-world.ts'

let entries: readonly Entry[]
beforeAll(async () => {
  const put = (await shippedRevisions()).flatMap((revision) => revision.put)
  entries = [...new Map(put.map((entry) => [entry.id, entry])).values()]
})

const all = <K extends Kind>(kind: K) => entries.filter((entry): entry is EntryOf<K> => entry.kind === kind)

function directive(symbol: string): Directive {
  const [found, ...more] = all('Directive').filter((one) => one.symbol === symbol)
  if (!found || more.length > 0) throw new Error(`${more.length} directives too many bear ${symbol}.`)
  return found
}

describe('the chain of directives', () => {
  test.each([
    ['24/2014/NĐ-CP', ['2014-04-04'], null],
    ['37/2014/NĐ-CP', ['2014-05-05'], null],
    ['580/2018/UBTVQH14', ['2018-10-04', '2018-10-14'], null],
    ['1004/2020/UBTVQH14', ['2020-09-18'], '2021-01-01'],
    ['131/2020/QH14', ['2020-11-16'], '2021-01-01'],
    ['60-NQ/TW', ['2025-04-12'], null],
    ['150/2025/NĐ-CP', ['2025-06-12'], null],
    ['1685/NQ-UBTVQH15', ['2025-06-16'], '2025-06-16'],
    ['19/2025/QĐ-TTg', ['2025-06-30'], '2025-07-01'],
    ['370/2025/NĐ-CP', ['2025-12-31'], null],
    ['237/NQ-UBTVQH16', ['2026-04-14'], '2026-04-30'],
    ['36/2026/QH16', ['2026-08-24'], '2026-09-01'],
    ['388/NQ-UBTVQH16', ['2026-08-04'], '2026-09-20'],
    // A table gives one day of issue for this and 388, which is before that of 36.
    ['39/2026/QH16', [], '2026-09-20'],
    // The session ended before the day of effect, which is no day of issue.
    ['30/2026/QH16', ['[2026-04-06..2026-04-24]'], '2026-04-30'],
  ])('%s is of %j, in force from %s', (symbol, issued, effectiveFrom) => {
    const found = directive(symbol)
    expect(found.issued.map(({ date }) => date)).toEqual(issued)
    expect(found.effectiveFrom).toBe(effectiveFrom)
  })

  test.each([
    ['1004/2020/UBTVQH14', 'REPEALS', '580/2018/UBTVQH14'],
    ['127-KL/TW', 'BASED_ON', '121-KL/TW'],
    ['127-KL/TW', 'BASED_ON', '126-KL/TW'],
    ['1685/NQ-UBTVQH15', 'BASED_ON', '72/2025/QH15'],
  ])('%s %s %s', (symbol, relation, other) => {
    expect(directive(symbol).relations).toContainEqual(
      expect.objectContaining({ relation, directive: directive(other).id }),
    )
  })

  test.each(['126-KL/TW', '127-KL/TW', '134-KL/TW', '195-KL/TW', '202-KL/TW'])(
    '%s is of the Politburo and the Secretariat together',
    (symbol) => {
      const { issuer, jointIssuers } = directive(symbol)
      expect([issuer, jointIssuers]).toEqual(['org/vn/bo-chinh-tri', ['org/vn/ban-bi-thu']])
    },
  )

  test('names the 34 resolutions on communes whose text was read, and the provinces’ two levels', () => {
    const communes = all('Directive').filter(({ symbol }) => /^16\d\d\/NQ-UBTVQH15$/.test(symbol ?? ''))
    expect(communes).toHaveLength(34)
  })

  test('cites both dates of 580/2018 from the one text that has both, with how often', () => {
    const notes = directive('580/2018/UBTVQH14').issued.map(({ evidence }) =>
      evidence.flatMap((one) => (one.type === 'CITATION' && one.note ? [one.note] : [])),
    )
    expect(notes).toEqual([['so four times in the text'], ['so twice in the same text']])
  })

  test('authorises the pilots without ordering them', () => {
    const authorised = all('Effect').filter(({ id }) => id.includes('/34-kl-tw/2018-08-07/authorise-'))
    expect(authorised.map(({ modality }) => modality)).toEqual(Array(6).fill('OPTIONAL'))
  })
})

describe('what the notice says besides', () => {
  const SEED_DOCUMENT = 'doc/sha256-b4bebb49751e0002bb3471a6b91010b6c50ce61c492216a194cfc1fe7df4f4d1'

  test('six faults and three points to the pilots’ credit', () => {
    const spans = (polarity: 'POSITIVE' | undefined) =>
      all('Criticism')
        .filter((one) => one.polarity === polarity)
        .flatMap(({ origin }) => evidenceOf(origin).map((one) => (one.type === 'QUOTE' ? [one.start, one.end] : null)))
    expect(spans(undefined)).toHaveLength(6)
    expect(spans('POSITIVE')).toEqual([
      [441, 586],
      [587, 805],
      [806, 951],
    ])
  })

  test('a duty of all Party committees before that of the standing boards, with no deadline', () => {
    const duties = all('Obligation')
    expect(duties.map(({ deadline }) => deadline)).toEqual([null, null])
    expect(duties[1]?.quotes.addressee?.words).toBe('các cấp ủy, tổ chức đảng')
    expect(duties[1]?.origin).toMatchObject({ evidence: [{ start: 1405, end: 1603 }] })
  })

  test('its headline restates two of the five suspensions, and is no directive', () => {
    const restated = all('Effect').filter(({ origin }) =>
      evidenceOf(origin).some((one) => one.type === 'QUOTE' && one.document === SEED_DOCUMENT && one.end <= 150),
    )
    expect(restated.map(({ target }) => target)).toEqual(['model/vn/m3', 'model/vn/m4'])
  })
})

test('a plan is no act: of the ten named for the three offices only Quảng Ninh is well evidenced', () => {
  const offices = all('BodyMerger').filter(({ model }) => model === 'model/vn/hop-nhat-ba-van-phong')
  const high = offices.filter(({ origin }) => origin.basis !== 'DERIVED' && origin.confidence === 'HIGH')
  expect(offices).toHaveLength(10)
  expect(high.map(({ id }) => id)).toEqual(['merger/vn/quang-ninh/ba-van-phong'])
})

test.each(['2020-12-31', '2021-01-02', '2026-01-01'] as const)(
  'what was only planned is certain on no day, nor on %s',
  (day) => {
    const offices = all('BodyMerger').filter(({ model }) => model === 'model/vn/hop-nhat-ba-van-phong')
    const certain = offices.filter(({ valid }) => positionOf(valid, day) === 'IN')
    expect(certain.map(({ id }) => id)).toEqual(['merger/vn/quang-ninh/ba-van-phong'])
  },
)

import { describe, expect, test } from 'vitest'
import { nodesChanged } from '../../src/chart/changes.ts'
import type { ChartLink } from '../../src/chart/chart-model.ts'
import { layout } from '../../src/chart/layout.ts'
import { filterFor, type NamedFilter } from '../../src/chart/link-filter.ts'
import { onlyOf } from '../../src/chart/only-of.ts'
import { endName, rowsOf, turnsOf } from '../../src/chart/rows.ts'
import { surenessOf } from '../../src/chart/sureness.ts'
import type { ByWhich } from '../../src/chart/told.ts'
import { unionOf } from '../../src/chart/union.ts'
import { unionOfRevisions } from '../../src/chart/union-of-revisions.ts'
import { wordsIn } from '../../src/chart/words.ts'
import type { Day } from '../../src/model/day-range.ts'
import { csvOf, fileNameOf, type ListedView, withoutWhys } from '../../src/web/chart/csv.ts'
import { en } from '../../src/web/words/en.ts'
import { SMALL } from '../chart/small-chart.ts'

const made = layout(SMALL, { language: 'en' })
const rows = rowsOf(made, {}, '2022-08-31', null)

const VIEW: ListedView = {
  ...{ chart: 'Tỉnh Hải Lĩnh (place/a)', place: 'place/a', day: '2022-08-31', revision: '7' },
  ...{ base: null, baseRevision: '7', leftOut: null },
}
const linesOf = (view: ListedView, some = rows) =>
  csvOf(some, view, (id) => id, en, wordsIn('en'))
    .slice(1)
    .trimEnd()
    .split('\r\n')

describe('a list in a file', () => {
  test('says in every row, and in its name, what the chart counts and it has no row of', () => {
    const part = { ...VIEW, leftOut: '3 links in places below, counted' }
    const [head = '', ...lines] = linesOf(part)
    expect(head).toMatch(/,As known at,Not in this list$/)
    expect(lines).toHaveLength(rows.length)
    for (const line of lines) expect(line).toMatch(/,7,"3 links in places below, counted"$/)
    expect([fileNameOf(part), fileNameOf(VIEW)]).toEqual([
      'links_a_2022-08-31_r7_part.csv',
      'links_a_2022-08-31_r7.csv',
    ])
    expect(linesOf(VIEW)[0]).toMatch(/,As known at$/)
  })

  test('says in every row, and in its name, that reasons did not come, or not of all', () => {
    const whys = { now: new Map(), before: null, isCut: false }
    const part = { ...VIEW, leftOut: '3 links in places below, counted.' }
    expect(withoutWhys(VIEW, whys, en)).toEqual(VIEW)
    expect(withoutWhys(part, null, en).leftOut).toBe(`3 links in places below, counted. ${en.noWhys}`)
    expect(withoutWhys(VIEW, { ...whys, isCut: true }, en).leftOut).toBe(en.whysCut)
    const listed = withoutWhys(VIEW, null, en)
    expect(linesOf(listed).slice(1)).toSatisfy((lines: readonly string[]) =>
      lines.every((line) => line.includes(`,"${en.noWhys}"`)),
    )
    expect(fileNameOf(listed)).toBe('links_a_2022-08-31_r7_part.csv')
  })
})

describe('the table beside a chart', () => {
  test('has a row for every link that the chart draws or counts', () => {
    expect(rows.map(({ link }) => link.id).toSorted()).toEqual(SMALL.links.map(({ id }) => id).toSorted())
  })

  test('leaves out what the filter takes away', () => {
    const suspended = rowsOf(made, { standings: new Set(['SUSPENDED']) }, '2022-08-31', null)
    expect(suspended.length).toBeGreaterThan(0)
    expect(suspended.length).toBeLessThan(rows.length)
    expect(new Set(suspended.map(({ state }) => state))).toEqual(new Set(['SUSPENDED']))
  })

  test('of two days has what the filter lets through on either, with what it became', () => {
    const told = (state: 'ACTIVE' | 'SUSPENDED' | 'ENDED') =>
      rowsOf(made, { standings: new Set([state]) }, '2022-08-31', '2020-01-01').flatMap((row) =>
        row.link.id === 'holding/1' ? [`${row.before} → ${row.state}`] : [],
      )
    expect([told('ACTIVE'), told('SUSPENDED'), told('ENDED')]).toEqual([
      ['ACTIVE → SUSPENDED'],
      ['ACTIVE → SUSPENDED'],
      [],
    ])
  })

  test('of two days has what was evidenced, or of a model, on either', () => {
    const pair = { kind: 'PilotLink', model: 'model/m9', code: 'M9' } as const
    const links = SMALL.links.map((link) => (link.id === 'holding/1' ? { ...link, ...pair } : link)) as ChartLink[]
    const [then, now] = [{ ...SMALL, days: ['2020-01-01' as const], links }, SMALL]
    for (const union of [unionOf(then, now), unionOfRevisions(then, now, { called: '3', isLater: false })]) {
      const has = (named: Partial<NamedFilter>) =>
        rowsOf(
          layout(union, { language: 'en' }),
          filterFor({ standings: null, models: null, evidenced: null, ...named }, union),
          '2022-08-31',
          '2020-01-01',
        ).some(({ link }) => link.id === 'holding/1')
      const asked = [
        { evidenced: 'no' },
        { evidenced: 'yes' },
        { models: ['M9'] },
        { models: ['M3'] },
        { models: ['M1'] },
      ]
      expect(asked.map((one) => has(one as Partial<NamedFilter>))).toEqual([true, true, true, true, false])
    }
  })

  test('names an end that is left out of the chart as the world does', () => {
    const [branch = ''] = SMALL.branches.map(({ code }) => code)
    const part = layout(onlyOf(SMALL, { branches: new Set([branch]) }), { language: 'en' })
    const ends = rowsOf(part, {}, '2022-08-31', null).flatMap(({ link, ends }) =>
      ends.map((end) => [end, endName(part.index, end, link)]),
    )
    expect(ends.some(([end = '']) => !part.index.posts.has(end) && !part.index.bodies.has(end))).toBe(true)
    expect(ends.filter(([end, name]) => name === end && end !== 'post/nowhere')).toEqual([])
  })

  test('says of bodies run as one that it is on record', () => {
    const merger = SMALL.links.find(({ kind }) => kind === 'BodyMerger')
    expect(merger && surenessOf(merger, wordsIn('en'))).toBe('on record here: bodies run as one')
  })

  test.each([
    ['ConcurrentHolding', 'INTERPRETED', 'on record here (a reading)', 'có ghi nhận tại đây (một cách hiểu)'],
    ['ConcurrentHolding', 'DERIVED', 'on record here (made by rule)', 'có ghi nhận tại đây (suy ra theo quy tắc)'],
    [
      'BodyMerger',
      'INTERPRETED',
      'on record here: bodies run as one (a reading)',
      'có ghi nhận tại đây: hợp nhất cơ quan (một cách hiểu)',
    ],
    [
      'BodyMerger',
      'DERIVED',
      'on record here: bodies run as one (made by rule)',
      'có ghi nhận tại đây: hợp nhất cơ quan (suy ra theo quy tắc)',
    ],
  ] as const)(
    'says of a %s that is %s that no source says so, also in the file',
    (kind, basis, english, vietnamese) => {
      const links = SMALL.links.map((link) => (link.kind === kind ? { ...link, basis } : link))
      const read = layout({ ...SMALL, links }, { language: 'en' })
      const rows = rowsOf(read, {}, '2022-08-31', null).filter(({ link }) => link.kind === kind)
      expect(rows.length).toBeGreaterThan(0)
      for (const { link } of rows) {
        expect(surenessOf(link, wordsIn('en'))).toBe(english)
        expect(surenessOf(link, wordsIn('vi'))).toBe(vietnamese)
      }
      expect(csvOf(rows, VIEW, (id) => id, en, wordsIn('en')).split('\r\n')[1]).toContain(`,${english},`)
    },
  )

  test('tells between two days what it was and became, and of what stayed the same nothing', () => {
    const compared = rowsOf(made, {}, '2022-08-31', '2020-01-01')
    const changed = compared.filter(({ before }) => before !== null)
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.every(({ before, state }) => before !== state)).toBe(true)
    expect(compared.length).toBeGreaterThan(changed.length)
    expect(nodesChanged(SMALL, '2022-08-31', '2022-08-31')).toEqual([])
  })

  test('tells of two revisions what only one of them has as that one knows it, and since when, of another day as well', () => {
    const [known] = SMALL.links.filter(({ id }) => id === 'holding/1')
    const others = SMALL.links.filter(({ id }) => id !== 'holding/1')
    const gone = known ? [{ ...known, id: 'holding/gone' }] : []
    const since = (date: string) =>
      known
        ? [
            {
              ...known,
              id: 'holding/since',
              history: [{ from: '0001-01-01' as const, state: 'ACTIVE' as const, since: date }],
            },
          ]
        : []
    const union = unionOfRevisions(
      { ...SMALL, links: [...others, ...gone, ...since('2019')] },
      { ...SMALL, links: [...SMALL.links, ...since('2020-10-01')] },
      { called: '3', isLater: false },
    )
    const compared = rowsOf(layout(union, { language: 'en' }), {}, '2022-08-31', '2020-01-01')
    const told = (wanted: string) =>
      compared
        .filter(({ link }) => link.id === wanted)
        .map(({ before, state, recorded, since, sinceBefore, isChanged }) => [
          before,
          state,
          recorded,
          isChanged,
          since,
          sinceBefore,
        ])
    expect(told('holding/1')).toEqual([[null, 'SUSPENDED', 'NEW', true, null, null]])
    expect(told('holding/gone')).toEqual([[null, 'ACTIVE', 'GONE', true, null, null]])
    expect(told('holding/since')).toEqual([[null, 'ACTIVE', 'SAME', true, '2020-10-01', '2019']])
  })

  test('tells of two days since when each stood so on the earlier one, as no correction', () => {
    const [known] = SMALL.links.filter(({ id }) => id === 'holding/1')
    if (!known) throw new Error('The chart has no such link.')
    const turned = { ...known, id: 'holding/turned' }
    const periods = [
      { from: '2018-01-01' as const, state: 'ACTIVE' as const, since: '2018' },
      { from: '2021-05-01' as const, state: 'SUSPENDED' as const, since: '2021-05-01' },
      { from: '2022-03-01' as const, state: 'ACTIVE' as const, since: '2022-03-01' },
    ]
    const of = layout({ ...SMALL, links: [{ ...turned, history: periods }] }, { language: 'en' })
    const told = (day: Day, base: Day | null) =>
      rowsOf(of, {}, day, base).map(({ before, since, sinceBefore, isSinceCorrected, isChanged }) => [
        ...[before, since, sinceBefore, isSinceCorrected, isChanged],
      ])
    expect(told('2021-06-01', '2020-01-01')).toEqual([['ACTIVE', '2021-05-01', '2018', false, true]])
    expect(told('2022-08-31', '2020-01-01')).toEqual([[null, '2022-03-01', '2018', false, false]])
    expect(told('2022-08-31', '2017-01-01')).toEqual([['UNKNOWN', '2022-03-01', null, false, true]])
    expect(told('2022-08-31', null)).toEqual([[null, '2022-03-01', null, false, false]])
    const compared = { ...VIEW, base: '2021-06-01', baseRevision: '7' }
    const [, line] = linesOf(compared, rowsOf(of, {}, '2022-08-31', '2021-06-01'))
    expect(line).toMatch(/,Suspended,Active,2022-03-01,.*,holding\/turned,2021-05-01,2021-06-01,7,/)
  })

  test('knows the days on which something turned, each once and in order', () => {
    const turns = turnsOf(SMALL.links)
    expect(turns.length).toBeGreaterThan(0)
    expect(turns).toEqual([...new Set(turns)].toSorted())
  })

  test('is a CSV in which no cell is a formula, breaks a line or ends a cell', () => {
    const hostile = '=1+1,"x"\nnext'
    const [row] = rows
    const csv = csvOf(row ? [row] : [], VIEW, () => hostile, en, wordsIn('en'))
    expect(csv).toMatch(/^\ufeffPlace,Model,/)
    expect(csv).toContain(`"'=1+1,""x""\nnext"`)
    expect(csv.split('\r\n')).toHaveLength(3)
  })

  test('as a CSV says of which place, day and revision it is, and of nothing before where nothing is compared', () => {
    const [head = '', line = ''] = linesOf(VIEW)
    expect(head).toBe(
      'Place,Model,"Main post, or bodies",Held together with,Standing,Since,Evidence,id,Chart of,On,As known at',
    )
    expect(line).toMatch(/,Tỉnh Hải Lĩnh \(place\/a\),2022-08-31,7$/)
    expect(fileNameOf(VIEW)).toBe('links_a_2022-08-31_r7.csv')
    expect(fileNameOf({ ...VIEW, place: null, revision: '2026-11-29T05:00:00Z' })).toBe(
      'links_general-model_2022-08-31_r2026-11-29T05-00-00Z.csv',
    )
  })

  test('as a CSV without a row says what it leaves out, and else is its head alone', () => {
    const [head = '', ...lines] = linesOf({ ...VIEW, leftOut: '72 links below' }, [])
    expect(lines).toEqual([expect.stringMatching(/^,+Tỉnh Hải Lĩnh \(place\/a\),2022-08-31,7,72 links below$/)])
    expect(lines[0]?.split(',')).toHaveLength(head.replace(/"[^"]*"/g, '').split(',').length)
    expect(linesOf(VIEW, [])).toHaveLength(1)
  })

  test('as a CSV says beside Active that nobody knows whether what no source shows is done', () => {
    const on2020 = linesOf({ ...VIEW, day: '2020-01-01' }, rowsOf(made, {}, '2020-01-01', null))
    const lineOf = (id: string) => on2020.find((line) => line.includes(`,${id},`))
    expect(lineOf('pair/2 place/a')).toContain(',Active (not known to be done),')
    expect(lineOf('holding/1')).toContain(',Active,')
    const compared = linesOf({ ...VIEW, base: '2020-01-01' }, rowsOf(made, {}, '2022-08-31', '2020-01-01'))
    expect(compared.find((line) => line.includes(',pair/2 place/a,'))).toContain(
      ',Active (not known to be done),Suspended,',
    )
  })

  test('as a CSV tells by which directive each stands so, in which words, and whether that was carried out', () => {
    const quote = { words: 'đồng thời là', document: null }
    const told = { directive: '16-TB/TW', quote, ending: null, isLeftToChoose: true, isReadSo: false }
    const why = new Map([
      ['holding/1', { ...told, execution: 'UNKNOWN' as const }],
      ['pair/2 place/a', { ...told, directive: null, quote: null, isLeftToChoose: false, execution: null }],
    ])
    const [head = '', ...lines] = csvOf(rows, VIEW, (id) => id, en, wordsIn('en'), {
      now: why,
      before: null,
      isCut: false,
    })
      .trimEnd()
      .split('\r\n')
    const lineOf = (id: string) => lines.find((line) => line.includes(`,${id},`))
    expect(head).toContain(',id,Carried out,By which directive,In which words,Chart of,')
    expect(lineOf('holding/1')).toContain(`,holding/1,no source says,16-TB/TW – ${en.leftToChoose},đồng thời là,`)
    expect(lineOf('pair/2 place/a')).toContain(',pair/2 place/a,,,,')
    expect(lineOf('merger/1')).toContain(',merger/1,,,,')
  })

  test('as a CSV of a comparison tells by which directive each stood before, too, and of each day what is known of it', () => {
    const firm = { ending: null, isLeftToChoose: false, isReadSo: false, execution: null }
    const of = (directive: string) => ({ ...firm, directive, quote: { words: `“${directive}”`, document: null } })
    const whys = {
      now: new Map([['holding/1', of('16-TB/TW')]]),
      before: new Map<string, ByWhich>([
        ['holding/1', of('34-KL/TW')],
        ['merger/1', { ...of('18-NQ/TW'), execution: 'DONE' }],
      ]),
      isCut: false,
    }
    const compared = { ...VIEW, base: '2020-01-01', baseRevision: '3' }
    const all = rowsOf(made, {}, '2022-08-31', '2020-01-01')
    const [head = '', ...lines] = csvOf(all, compared, (id) => id, en, wordsIn('en'), whys).split('\r\n')
    expect(head).toContain(
      ',By which directive,In which words,Carried out (Before),By which directive (Before),In which words (Before),Chart of,',
    )
    const lineOf = (id: string) => lines.find((line) => line.includes(`,${id},`))
    expect(lineOf('holding/1')).toContain(',16-TB/TW,“16-TB/TW”,,34-KL/TW,“34-KL/TW”,Tỉnh Hải Lĩnh')
    expect(lineOf('merger/1')).toContain(',,,done,18-NQ/TW,“18-NQ/TW”,Tỉnh Hải Lĩnh')
  })

  test('as a CSV of a comparison tells how each stood before, and on which day and revision that was', () => {
    const compared = { ...VIEW, base: '2020-01-01', baseRevision: '3' }
    const [head = '', ...lines] = linesOf(compared, rowsOf(made, {}, '2022-08-31', '2020-01-01'))
    expect(head).toMatch(
      /,Before,Standing,Since,Evidence,id,Since \(Before\),On \(Before\),As known at \(Before\),Chart of,/,
    )
    expect(lines.find((line) => line.includes(',holding/1,'))).toMatch(
      /,Active,Suspended,.*,holding\/1,,2020-01-01,3,Tỉnh Hải Lĩnh \(place\/a\),2022-08-31,7$/,
    )
    expect(fileNameOf({ ...compared, place: 'place/vn/quang-ninh' })).toBe(
      'links_vn-quang-ninh_2022-08-31_r7_vs_2020-01-01_r3.csv',
    )
  })
})

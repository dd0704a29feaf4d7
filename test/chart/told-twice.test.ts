import { expect, test } from 'vitest'
import type { ChartLink } from '../../src/chart/chart-model.ts'
import type { EndedAnswer } from '../../src/chart/told.ts'
import { type AskedEnded, toldInView, toldOfGone } from '../../src/chart/told-of-gone.ts'
import { toldTwice, viewsIn } from '../../src/chart/told-twice.ts'
import { wordsIn } from '../../src/chart/words.ts'
import { SMALL } from './small-chart.ts'

const VIEWS = ['then', 'now'] as const

test('what two views tell alike is told once, without a day; what differs is told of each, what it was first', () => {
  const same = { directive: '16-TB/TW' }
  expect(toldTwice(same, { ...same }, VIEWS)).toEqual([{ when: null, told: same }])
  expect(toldTwice(1, 2, VIEWS)).toEqual([
    { when: 'then', told: 1 },
    { when: 'now', told: 2 },
  ])
  expect(toldTwice(1, null, VIEWS)).toEqual([{ when: 'then', told: 1 }])
  expect(toldTwice(null, 2, VIEWS)).toEqual([{ when: 'now', told: 2 }])
  expect(toldTwice(null, 2, null)).toEqual([{ when: null, told: 2 }])
  expect(toldTwice(null, null, VIEWS)).toEqual([])
})

test('views are called by what differs between them: days, revisions, or both', () => {
  const of = (base: '2022-08-31' | '2017-01-01' | null, baseRevision: string | null) =>
    viewsIn(wordsIn('en'), { day: '2022-08-31', revision: '7', base, baseRevision })
  expect(of('2017-01-01', null)).toEqual(['as of 01/01/2017', 'as of 31/08/2022'])
  expect(of('2022-08-31', '3')).toEqual(['what was known at revision 3', 'what was known at revision 7'])
  expect(of(null, '3')).toEqual(['what was known at revision 3', 'what was known at revision 7'])
  expect(of('2017-01-01', '3')).toEqual([
    'as of 01/01/2017 as known at revision 3',
    'as of 31/08/2022 as known at revision 7',
  ])
})

const [LINK] = SMALL.links as readonly [ChartLink, ...ChartLink[]]
const named = (ids: readonly string[], change: Partial<ChartLink> = {}) =>
  ids.map((id) => ({ ...LINK, ...change, id }) as ChartLink)
const ENDED: EndedAnswer = { nodes: [], pilotLinks: { nodes: [] } }
const WHY = { directive: null, quote: null, ending: null, isLeftToChoose: false, isReadSo: false, execution: null }

test('of more links than are asked about it is said that they are cut, of as many it is not', async () => {
  const asked: AskedEnded[] = []
  const cut = async (count: number, idOf: (at: number) => string) => {
    asked.length = 0
    const links = named(Array.from({ length: count }, (_, at) => idOf(at)))
    const { isCut } = await toldOfGone(links, async (one) => {
      asked.push(one)
      return ENDED
    })
    return [isCut, asked.length]
  }
  const pair = (at: number) => `pair/1 place/${at}`
  expect(await cut(0, String)).toEqual([false, 0])
  expect(await cut(2_000, (at) => `holding/${at}`)).toEqual([false, 20])
  expect(await cut(2_001, (at) => `holding/${at}`)).toEqual([true, 20])
  expect(await cut(300, pair)).toEqual([false, 20])
  expect(await cut(301, pair)).toEqual([true, 20])
})

test('a view is asked about what its own chart does not tell, but not about what it does not record', async () => {
  const links = [...named(['holding/1', 'holding/2']), ...named(['holding/3'], { recorded: 'GONE' })]
  const asked: AskedEnded[] = []
  const { told } = await toldInView(links, { shown: new Map([['holding/1', WHY]]), missing: 'GONE' }, async (one) => {
    asked.push(one)
    return {
      ...ENDED,
      nodes: [{ key: 'holding/2', standing: { state: 'ENDED', because: [] }, execution: { state: 'DONE' } }],
    }
  })
  expect(asked).toEqual([{ ids: ['holding/2'], pairs: [] }])
  expect([...told].map(([id, { execution }]) => [id, execution])).toEqual([
    ['holding/2', 'DONE'],
    ['holding/1', null],
  ])
})

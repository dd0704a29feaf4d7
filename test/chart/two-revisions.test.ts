import { describe, expect, test } from 'vitest'
import { nodesChanged } from '../../src/chart/changes.ts'
import type { ChartLink, ChartModel } from '../../src/chart/chart-model.ts'
import { layout } from '../../src/chart/layout.ts'
import type { Layout } from '../../src/chart/picture.ts'
import { openOfRevisions, type RecordedIn, recordedIn } from '../../src/chart/recorded.ts'
import { endName, rowsOf } from '../../src/chart/rows.ts'
import { svg } from '../../src/chart/svg.ts'
import { unionOf } from '../../src/chart/union.ts'
import { type RecordedTwice, unionOfRevisions } from '../../src/chart/union-of-revisions.ts'
import { wordsIn } from '../../src/chart/words.ts'
import type { Day } from '../../src/model/day-range.ts'
import { csvOf } from '../../src/web/chart/csv.ts'
import { en } from '../../src/web/words/en.ts'
import { SMALL } from './small-chart.ts'

/** In SMALL a district with its body, post and link; here it ends between two days, and only the later revision knows it. */
const [BASE, DAY] = ['2022-08-31', '2025-08-01'] as const
/** That everything is compared with, where nothing else is said: an earlier one. */
const REVISION = { called: '2', isLater: false }
const ENDED = { from: '2025-07-01', state: 'ENDED' } as const
const isGone = ({ id }: { readonly id: string }) => ['place/b', 'org/b', 'post/b', 'holding/b'].includes(id)
const stay = <T extends { readonly id: string }>(all: readonly T[]) => all.filter((one) => !isGone(one))

const without = (model: ChartModel): ChartModel => ({
  ...{ ...model, places: stay(model.places), bodies: stay(model.bodies) },
  ...{ posts: stay(model.posts), links: stay(model.links) },
})
const on = (day: Day, model: ChartModel): ChartModel => ({ ...model, days: [day] })
const ending = (link: ChartLink): ChartLink =>
  link.id === 'holding/b' ? { ...link, history: [...link.history, ENDED] } : link

const old = { base: on(BASE, SMALL), day: on(DAY, SMALL) }
const known: ChartModel = { ...SMALL, links: SMALL.links.map(ending) }
const late = { base: on(BASE, known), day: on(DAY, without(known)) }
const union = (then: typeof old, now: typeof old) =>
  unionOfRevisions(then.base, now.day, REVISION, { before: then.day, after: now.base })
const rowsIn = (model: ChartModel) => rowsOf(layout(model, { language: 'en' }), {}, DAY, BASE)
const rowIn = (model: ChartModel, id: string) => rowsIn(model).find(({ link }) => link.id === id)

const inEnglish = (model: ChartModel): ChartModel => ({ ...model, language: 'en' })

/** All rows of a comparison as a file, in the words of its model. */
const csvIn = ({ index, counted }: Layout): string => {
  const view = { chart: '', place: null, day: DAY, revision: '7', base: DAY, leftOut: null, baseRevision: '2' }
  const words = wordsIn('en', index.model.recorded)
  return csvOf(rowsOf({ index, counted }, {}, DAY, DAY), view, (id, link) => endName(index, id, link), en, words)
}

describe('a day and a revision compared at once', () => {
  const model = union(old, late)

  test('what is recorded and only not there on the day is told as with two days', () => {
    const told = { before: 'SUSPENDED', state: 'ENDED', recorded: 'SAME', doubt: 'NO', isChanged: true }
    expect(rowIn(model, 'holding/b')).toMatchObject(told)
    expect(rowIn(unionOf(late.base, late.day), 'holding/b')).toMatchObject(told)
    expect(nodesChanged(model, DAY, BASE)).toEqual(nodesChanged(unionOf(late.base, late.day), DAY, BASE))
    expect(nodesChanged(model, DAY, BASE)).toEqual([
      { id: 'place/b', label: 'Huyện An Mộc', change: 'GONE', voice: 'change' },
      { id: 'org/b', label: 'Huyện ủy', change: 'GONE', voice: 'change' },
      { id: 'post/b', label: 'Bí thư Huyện ủy', change: 'GONE', voice: 'change' },
    ])
  })

  test('what really is not recorded any more is told so, of whichever of the two days', () => {
    const gone = union(old, { base: without(late.base), day: late.day })
    expect(rowIn(gone, 'holding/b')).toMatchObject({ before: null, state: 'SUSPENDED', recorded: 'GONE', doubt: null })
    expect(nodesChanged(gone, DAY, BASE).map(({ voice }) => voice)).toEqual(Array(3).fill('recorded'))
  })

  test('what is recorded still, and of neither of the two days, is not there, and stands as it is recorded', () => {
    const nowhere = { base: without(late.base), day: late.day }
    const history = [{ from: '2026-01-01', state: 'ACTIVE' }] as const
    const after: RecordedIn = new Map([
      ...['place/b', 'org/b', 'post/b'].map((id) => [id, {}] as const),
      ['holding/b', { history: [{ from: '0001-01-01', state: 'NOT_STARTED' }, ...history], execution: 'DONE' }],
    ])
    const before: RecordedIn = new Map([['holding/b', { execution: 'UNKNOWN' }]])
    const joined = (recorded?: RecordedTwice) =>
      unionOfRevisions(old.base, nowhere.day, REVISION, { before: old.day, after: nowhere.base }, recorded)
    expect(openOfRevisions(joined()).after).toEqual(expect.arrayContaining([...after.keys()]))
    const kept = joined({ before, after })
    expect(rowIn(kept, 'holding/b')).toMatchObject({
      ...{ before: 'SUSPENDED', state: 'NOT_STARTED', recorded: 'SAME', doubt: 'NO', isChanged: true },
      execution: { before: 'UNKNOWN', after: 'DONE' },
    })
    expect(nodesChanged(kept, DAY, BASE).map(({ change, voice }) => [change, voice])).toEqual([
      ...Array(3).fill(['GONE', 'change']),
    ])
    const mirrored = unionOfRevisions(nowhere.base, old.day, REVISION, undefined, { before: after, after: before })
    expect(rowIn(mirrored, 'holding/b')).toMatchObject({ recorded: 'SAME' })
  })

  test('what was recorded since, and ended before the day, is told with how it stands there', () => {
    const since = union({ base: without(old.base), day: without(old.day) }, late)
    expect(rowIn(since, 'holding/b')).toMatchObject({ before: null, state: 'ENDED', recorded: 'NEW', doubt: 'NO' })
  })

  test('a pair of the model and the holding that tells of it now, or did before, are one link, of which the evidence came or went', () => {
    const [holding] = SMALL.links.filter(({ id }) => id === 'holding/1')
    const pair = { ...holding, id: 'pair/1 place/a', kind: 'PilotLink' } as ChartLink
    const withPair: ChartModel = { ...SMALL, links: SMALL.links.map((one) => (one === holding ? pair : one)) }
    const told = (model: ChartModel) => {
      const rows = rowsOf(layout(model, { language: 'en' }), {}, DAY, DAY).filter(({ isChanged }) => isChanged)
      return rows.map(({ link: { id, idBefore, kind }, recorded, evidence }) => [
        id,
        idBefore,
        kind,
        recorded,
        evidence,
      ])
    }
    const came = unionOfRevisions(withPair, SMALL, REVISION)
    expect(told(came)).toEqual([['holding/1', 'pair/1 place/a', 'ConcurrentHolding', 'SAME', 'NEW']])
    const went = unionOfRevisions(SMALL, withPair, REVISION)
    expect(told(went)).toEqual([['pair/1 place/a', 'holding/1', 'PilotLink', 'SAME', 'GONE']])
    expect(came.links).toHaveLength(SMALL.links.length)
    expect(went.links).toHaveLength(SMALL.links.length)
    const drawn = svg(layout(came, { language: 'en' }), { day: DAY, theme: 'light', mode: 'picture', label: '' })
    expect(drawn).toContain('evidence recorded since')
    const saidOf = (before: ChartModel, shown: ChartModel) => {
      const earlier = unionOfRevisions(inEnglish(before), inEnglish(shown), { ...REVISION, isLater: true })
      const made = layout(earlier, { language: 'en' })
      const drawn = svg(made, { day: DAY, theme: 'light', mode: 'picture', label: '' })
      return [drawn.match(/evidence [a-z ]+(?= ·)/)?.[0], csvIn(made)]
    }
    expect(saidOf(SMALL, withPair)).toEqual([
      'evidence not recorded yet',
      expect.stringContaining('no evidence here (evidence not recorded yet)'),
    ])
    expect(saidOf(withPair, SMALL)).toEqual([
      'evidence no longer recorded later',
      expect.stringContaining('on record here (evidence no longer recorded later)'),
    ])
  })

  test('where the earlier one is shown, the file says of what only one has that it is not recorded yet, or no longer is later', () => {
    const later = { ...REVISION, isLater: true }
    const [some, all] = [inEnglish(without(SMALL)), inEnglish(SMALL)]
    const lineIn = (model: ChartModel) =>
      csvIn(layout(model, { language: 'en' }))
        .split('\r\n')
        .find((line) => line.includes(',holding/b,'))
    expect(lineIn(unionOfRevisions(all, some, later))).toContain(',Suspended,not recorded yet,')
    expect(lineIn(unionOfRevisions(some, all, later))).toContain(',no longer recorded later,Suspended,')
    expect(lineIn(unionOfRevisions(all, some, REVISION))).toContain(',Suspended,no longer recorded,')
    expect(lineIn(unionOfRevisions(some, all, REVISION))).toContain(',recorded since,Suspended,')
  })

  test('are one also where each of the two revisions has it in its chart of one day alone', () => {
    const [holding] = old.base.links.filter(({ id }) => id === 'holding/b')
    const pair = { ...holding, id: 'pair/1 place/b', kind: 'PilotLink' } as ChartLink
    const asPair = { ...old.base, links: old.base.links.map((one) => (one === holding ? pair : one)) }
    const model = union({ base: asPair, day: without(old.day) }, { base: late.base, day: without(late.day) })
    const rows = rowsIn(model).filter(({ link }) => link.place === 'place/b')
    expect(rows.map(({ link, evidence }) => [link.id, evidence])).toEqual([['holding/b', 'NEW']])
  })

  test('a level that one of the two has by its code alone has the name that the other knows', () => {
    const coded = {
      ...SMALL,
      places: SMALL.places.map((one) => (one.id === 'place/b' ? { ...one, label: one.id } : one)),
    }
    for (const [then, now] of [
      [SMALL, coded],
      [coded, SMALL],
    ] as const)
      expect(unionOfRevisions(then, now, REVISION).places.map(({ label }) => label)).toEqual(
        SMALL.places.map(({ label }) => label),
      )
  })

  test('a link that stands the same since another day is told so in table and picture', () => {
    const since = (day: string) => (link: ChartLink) =>
      link.id === 'holding/1'
        ? { ...link, history: [{ from: '2019-01-01' as Day, state: 'ACTIVE' as const, since: day }] }
        : link
    const model = unionOfRevisions(
      { ...SMALL, links: SMALL.links.map(since('[2018-01-01..2019-01-01]')) },
      { ...SMALL, links: SMALL.links.map(since('2018-08-07')) },
      REVISION,
    )
    expect(rowIn(model, 'holding/1')).toMatchObject({
      ...{ isSinceCorrected: true, sinceBefore: '[2018-01-01..2019-01-01]', since: '2018-08-07', isChanged: true },
    })
    const drawn = svg(layout(model, { language: 'en' }), { day: DAY, theme: 'light', mode: 'picture', label: '' })
    expect(drawn).toContain('since another day')
  })
})

describe('what a revision records of neither day', () => {
  test('is asked a hundred at once, and of a pair at a place where both are recorded', async () => {
    const asked: (readonly string[])[] = []
    const standingHistory = [{ state: 'ACTIVE', since: '2018' }] as const
    const pairAt = (pair: string, place: string) => ({ pair: { key: pair }, place: { key: place }, standingHistory })
    const known = await recordedIn(
      {
        things: async (ids) => {
          asked.push(ids)
          return ids.map((key) =>
            key === 'pair/new' ? null : { key, ...(key === 'merger/1' ? { standingHistory } : {}) },
          )
        },
        pairsAt: async (place, pairs) => pairs.flatMap((pair) => [pairAt(pair, place), pairAt(pair, 'place/within')]),
      },
      ['pair/a place/a', 'pair/new place/a', 'merger/1', ...Array.from({ length: 120 }, (_, at) => `post/${at}`)],
    )
    expect(asked.map(({ length }) => length)).toEqual([100, 24])
    const history = [{ from: '2018-12-31', state: 'ACTIVE', since: '2018' }]
    expect([known.get('pair/a place/a'), known.get('merger/1')]).toEqual([{ history }, { history }])
    expect([known.has('pair/new place/a'), known.has('pair/a place/within'), known.has('post/119')]).toEqual([
      ...[false, false, true],
    ])
  })
})

test('what a revision records is asked for several times at once, and not for all of it', async () => {
  const [most, ids] = [{ now: 0, ever: 0, asked: 0 }, Array.from({ length: 1_250 }, (_, at) => `post/${at}`)]
  const known = await recordedIn(
    {
      things: async (some) => {
        most.now += 1
        most.asked += 1
        most.ever = Math.max(most.ever, most.now)
        // The first ones answer last.
        await new Promise((done) => setTimeout(done, 20 - most.asked))
        most.now -= 1
        return some.map((key) => ({ key }))
      },
      pairsAt: async () => [],
    },
    ids,
  )
  expect(most).toEqual({ now: 0, ever: 4, asked: 13 })
  expect([...known.keys()]).toEqual(ids)
})

describe('a link that is not surely there', () => {
  const doubted: ChartModel = { ...SMALL, links: SMALL.links.map((link) => ({ ...link, exists: ['PRESUMED'] })) }
  const made = layout(doubted, { language: 'en' })

  test('is told so in the CSV, and pairs of the model are not', () => {
    const view = { chart: '', place: null, day: BASE, revision: '7', base: null, leftOut: null, baseRevision: '7' }
    const csv = csvOf(
      rowsOf(made, {}, BASE, null),
      view,
      (id, link) => endName(made.index, id, link),
      en,
      wordsIn('en'),
    )
    const sure = (id: string) => csv.split('\r\n').find((line) => line.includes(`,${id},`))
    expect(sure('holding/1')).toContain(',"on record here, presumed",')
    expect(sure('merger/1')).toContain(',"on record here: bodies run as one, presumed",')
    expect(sure('pair/2 place/a')).toContain(',no evidence here,')
  })
})

describe('a link of a place that is not in the chart', () => {
  test('of which one end is left stands among the others all the same', () => {
    const lost = { place: 'place/gone', mainPost: 'post/gone', concurrentPost: 'post/s' }
    const links = SMALL.links.map((link) => (link.id === 'holding/1' ? ({ ...link, ...lost } as ChartLink) : link))
    const made = layout({ ...SMALL, links }, { language: 'en' })
    expect(made.notDrawn.map(({ id }) => id)).toContain('holding/1')
    expect(rowsOf(made, {}, BASE, null).find(({ link }) => link.id === 'holding/1')).toMatchObject({
      ...{ place: '', state: 'SUSPENDED', ends: ['post/gone', 'post/s'] },
    })
  })
})

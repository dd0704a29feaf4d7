import { beforeAll, describe, expect, test } from 'vitest'
import { type ConflictQuery, conflictsIn } from '../../src/answers/conflicts.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { BadCursor } from '../../src/model/errors.ts'
import type { PlaceId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { CONFLICT_RULES, type Conflict } from '../../src/rules/conflicts/conflict.ts'
import { body, bodyMerger, effect, lasting, named, pilotModel, SOURCE, stated } from '../helpers/facts.ts'
import { directive } from '../rules/conflicts/records.ts'
import { AUTHORITIES, TOLD_OF_THEM } from './authorities-world.ts'
import { CONTRARY, TOLD } from './contrary-world.ts'
import { allOf, readerOf, storeOf } from './readers.ts'
import { COUNTRY, inProvince, PROVINCE, pair } from './small-world.ts'

const told = ({ rule, about, facts }: Conflict) => `${rule} | ${about} | ${facts.join(' ')}`
const ALL: ConflictQuery = { rules: null, about: null }

describe('a world full of contradictions', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await storeOf(CONTRARY))
  })
  const found = async (first: number, query: Partial<ConflictQuery> = {}) =>
    (await allOf(conflictsIn(view, { ...ALL, ...query }), first)).map(told)

  test.each([1, 2, 100])('is told rule by rule, the same in pages of %i', async (first) => {
    expect(await found(first)).toEqual(TOLD)
  })

  test('is counted', async () => {
    expect(await conflictsIn(view, ALL).count()).toBe(TOLD.length)
  })

  test.each([[CONFLICT_RULES.toReversed().slice(0, 3)], [[CONFLICT_RULES[7], CONFLICT_RULES[2]]], [[]]])(
    'is told by the rules %j in the order of all, whatever that of the question',
    async (rules) => {
      const wanted = TOLD.filter((line) => rules.some((rule) => line.startsWith(`${rule} `)))
      expect(await found(1, { rules: rules.filter((rule) => rule !== undefined) })).toEqual(wanted)
    },
  )

  const words = [...new Set(TOLD.flatMap((line) => line.split(' ').filter((word) => word.includes('/'))))]
  test.each(words)('is told as far as it is about %s', async (word) => {
    const about = CONTRARY.find(({ id }) => id === word)?.id ?? null
    const wanted = TOLD.filter((line) => line.split(' ').includes(word))
    expect(await found(1, { about })).toEqual(wanted)
  })

  test.each([
    '',
    'x',
    '[]',
    '{"0":"ISSUED_TWICE"}',
    '["ISSUED_TWICE"]',
    '["ISSUED_TWICE",null,"0"]',
    '["ISSUED_TWICE",0,0]',
    '["NO_RULE",null,0]',
  ])('refuses to go on behind %j', async (after) => {
    await expect(conflictsIn(view, ALL).page({ first: 1, after })).rejects.toThrow(BadCursor)
    await expect(conflictsIn(view, ALL).page({ first: 1, after })).rejects.toThrow(
      'The cursor is none of this list. Leave `after` out to start again.',
    )
  })
})

describe('orders of provinces, repealed decisions and shared codes', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await storeOf(AUTHORITIES))
  })
  const found = async (first: number, about: ConflictQuery['about'] = null) =>
    (await allOf(conflictsIn(view, { rules: null, about }), first)).map(told)

  test.each([1, 3, 100])('are told in pages of %i', async (first) => {
    expect((await found(first)).toSorted()).toEqual(TOLD_OF_THEM.toSorted())
  })

  const words = [...new Set(TOLD_OF_THEM.flatMap((line) => line.split(' ').filter((word) => word.includes('/'))))]
  test.each(words)('are told as far as they are about %s', async (word) => {
    const about = AUTHORITIES.find(({ id }) => id === word)?.id ?? null
    const wanted = TOLD_OF_THEM.filter((line) => line.split(' ').includes(word))
    expect((await found(1, about)).toSorted()).toEqual(wanted.toSorted())
  })
})

test('an event that names what is not recorded contradicts nothing by that', async () => {
  const event = (id: `event/${string}`, original: PlaceId, results: readonly PlaceId[]): Entry => ({
    ...{ kind: 'ChangeEvent', id, names: named(id), change: 'MERGER', date: uncertainDate('2010-01-01') },
    ...{ originals: [{ id: original, outcome: 'ENDED' }], results, directive: null, origin: stated },
  })
  const WORLD = [
    ...[SOURCE, PROVINCE, inProvince('place/p/d', { valid: lasting(null, '2010-01-01') }), inProvince('place/p/e')],
    event('event/a', 'place/nowhere', ['place/p/e', 'place/nothing']),
    event('event/b', 'place/p/e', ['place/p/d']),
  ]
  const view = await readerOf(await storeOf(WORLD))
  const found = await allOf(conflictsIn(view, { rules: ['EVENT_AGAINST_LIFE'], about: null }), 1)
  expect(found.map(told)).toEqual([
    'EVENT_AGAINST_LIFE | place/p/e | event/b place/p/e',
    'EVENT_AGAINST_LIFE | place/p/d | event/b place/p/d',
  ])
})

test('a directive that no source dates is dated by what it lays down', async () => {
  const laidDown = (id: string, from: string): Entry =>
    effect('SUSPEND', from, { id: `effect/${id}`, directive: `directive/${id}` })
  const undated = (id: string) => directive({ id: `directive/${id}`, issuer: 'org/gone' })
  const gone = body('org/gone', PROVINCE.id, lasting('2000', '2020-01-01'))
  const WORLD = [SOURCE, PROVINCE, gone, undated('early'), undated('late'), undated('none')]
  const view = await readerOf(
    await storeOf([...WORLD, laidDown('early', '2010-01-01'), laidDown('late', '2022-01-01')]),
  )
  const found = await allOf(conflictsIn(view, { rules: ['ISSUER_NOT_THERE'], about: null }), 1)
  expect(found.map(told)).toEqual(['ISSUER_NOT_THERE | directive/late | directive/late org/gone'])
})

test('are told in one order, on whichever day they are asked for first', async () => {
  const name = (text: string, valid = ALWAYS) => ({ language: 'vi', text, use: 'PREFERRED', valid }) as const
  const renamed = inProvince('place/p/renamed', {
    names: [name('A', lasting(null, '2010')), name('Z', lasting('2011')), name('Y', lasting('2011'))],
  })
  const store = await storeOf([SOURCE, PROVINCE, renamed, inProvince('place/p/m', { names: [name('M'), name('N')] })])
  for (const day of ['2005-01-01', '2020-01-01'] as const) {
    const found = await allOf(conflictsIn(await readerOf(store, day), { rules: ['TWO_NAMES'], about: null }), 1)
    expect(
      found.map(({ about }) => about),
      day,
    ).toEqual(['place/p/renamed', 'place/p/m'])
  }
})

describe('several orders on one arrangement', () => {
  const of = (id: string, by: string, ...[action, from, over]: Parameters<typeof effect>): Entry =>
    effect(action, from, { id: `effect/${id}`, directive: `directive/${by}`, ...over })
  const named = { target: pair.id, levels: [] } as const
  const WORLD: readonly Entry[] = [
    ...[SOURCE, COUNTRY, PROVINCE, inProvince('place/p/d'), inProvince('place/p/e')],
    ...[body('org/centre', COUNTRY.id), body('org/p', PROVINCE.id), pilotModel()],
    ...(['one', 'two'] as const).map((by) => directive({ id: `directive/${by}`, issuer: 'org/centre' })),
    directive({ id: 'directive/local', issuer: 'org/p' }),
    pair,
    { ...pair, id: 'holding/other', model: null },
    of('a', 'one', 'SUSPEND', '2022-07-07'),
    of('b', 'two', 'SUSPEND', '2022-07-07', named),
    of('c', 'local', 'CONTINUE', '2022-08-15', named),
    of('d', 'one', 'SUSPEND', '2022-07-07', { target: 'model/nowhere' }),
    bodyMerger('merger/late', ['org/p', 'org/centre'], {
      ...{ model: 'model/m2', place: 'place/p/e', valid: lasting('2023-01-01') },
    }),
    bodyMerger('merger/undated', ['org/p', 'org/centre'], { model: 'model/m2', place: 'place/p/e' }),
  ]
  const TOLD_OF_IT = [
    'LOWER_AUTHORITY | holding/pair | effect/c effect/a effect/b',
    'BEGUN_AGAINST_ORDER | merger/late | merger/late effect/a',
  ]

  test('are told in the order of their days, with what begins against them', async () => {
    const view = await readerOf(await storeOf(WORLD))
    for (const about of [null, 'effect/a'] as const)
      expect((await allOf(conflictsIn(view, { ...ALL, about }), 1)).map(told)).toEqual(TOLD_OF_IT)
    for (const [n, about] of (['effect/b', 'merger/late'] as const).entries())
      expect((await allOf(conflictsIn(view, { ...ALL, about }), 1)).map(told)).toEqual([TOLD_OF_IT[n]])
    expect(await allOf(conflictsIn(view, { ...ALL, about: 'effect/d' }), 1)).toEqual([])
  })

  test('are told by what they name, whichever was ordered first', async () => {
    const ordered = (['model/z', 'model/b'] as const).flatMap((target, n) => [
      of(`${n}-on`, 'one', 'SUSPEND', `202${n}-01-01`, { target }),
      of(`${n}-off`, 'two', 'RESUME', `202${n}-01-01`, { target }),
    ])
    const models = (['model/z', 'model/b'] as const).map((id) => pilotModel({ id, code: id }))
    const view = await readerOf(
      await storeOf([...WORLD.filter(({ kind }) => kind !== 'Effect'), ...models, ...ordered]),
    )
    const found = await allOf(conflictsIn(view, { rules: ['CONTRARY_EFFECTS'], about: null }), 1)
    expect(found.map(({ about }) => about)).toEqual(['model/b', 'model/z'])
  })

  test('are none where nothing is ordered', async () => {
    const view = await readerOf(await storeOf(WORLD.filter(({ kind }) => kind !== 'Effect')))
    expect(await allOf(conflictsIn(view, ALL), 1)).toEqual([])
  })
})

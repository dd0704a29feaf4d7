import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../src/model/date.ts'
import type { Directive } from '../../src/model/directive.ts'
import type { Effect } from '../../src/model/effect.ts'
import type { Entry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { type Ending, endingsBy, forceDays, forceOn } from '../../src/rules/force.ts'
import { decidesStanding, standingEffectsAmong } from '../../src/rules/reach.ts'
import { PROVINCE as ALONE, body, district, effect, named, stated } from '../helpers/facts.ts'

const PROVINCE = { ...ALONE, parent: 'place/vn' } as const

const evidence = [{ type: 'CITATION', document: 'doc/s6', words: null, note: null }] as const
const directive = (id: Directive['id'], issuer: Directive['issuer'], over: Partial<Directive> = {}): Directive => ({
  kind: 'Directive',
  id,
  names: named(id),
  instrument: 'NOTICE',
  issuer,
  number: null,
  symbol: null,
  aliases: [],
  term: null,
  issued: [],
  effectiveFrom: null,
  signers: [],
  relations: [],
  reports: [{ document: 'doc/s6', basis: 'STATED', reading: null }],
  origin: stated,
  ...over,
})
const country = { ...ALONE, id: 'place/vn', level: 'COUNTRY' } as const
const places = [country, PROVINCE, district('place/vn/quang-ninh/dam-ha', ALWAYS)] as const
const bodies = [
  body('org/centre', 'place/vn'),
  body('org/province', 'place/vn/quang-ninh'),
  body('org/district', 'place/vn/quang-ninh/dam-ha'),
]

const suspension = effect('SUSPEND', '2022-07-07', { id: 'effect/suspend', directive: 'directive/notice' })

/** The endings of the suspension, which the province issued unless told otherwise. */
function endings(
  later: readonly Directive[],
  effects: readonly Effect[] = [],
  issuer: Directive['issuer'] = 'org/province',
) {
  const all: readonly Entry[] = [...places, ...bodies, ...later, directive('directive/notice', issuer)]
  const find = (id: string) => all.find((one) => one.id === id)
  const found = standingEffectsAmong({ effects: [suspension, ...effects], later, find })
  return found.find((one) => one.effect.id === suspension.id)?.endings
}
const repeal = (issuer: Directive['issuer'], over: Partial<Directive> = {}) =>
  directive('directive/r', issuer, {
    effectiveFrom: uncertainDate('2023-01-01'),
    relations: [{ relation: 'REPEALS', directive: 'directive/notice', evidence }],
    ...over,
  })
const REPEALED = { fact: 'directive/r', directive: 'directive/r', date: '2023-01-01', isSure: true }

describe('a directive that repeals another', () => {
  test('takes its orders out of force', () => {
    expect(endings([repeal('org/province')])).toEqual([REPEALED])
  })
  test.each(['REPEALS', 'REPLACES'] as const)('%s', (relation) => {
    expect(
      endings([repeal('org/province', { relations: [{ relation, directive: 'directive/notice', evidence }] })]),
    ).toEqual([REPEALED])
  })
  test.each(['BASED_ON', 'REVIEWS', 'AMENDS'] as const)('does not, where it is %s', (relation) => {
    expect(
      endings([repeal('org/province', { relations: [{ relation, directive: 'directive/notice', evidence }] })]),
    ).toEqual([])
  })
  test('takes nothing of another directive, nor of itself', () => {
    const other = { relations: [{ relation: 'REPEALS', directive: 'directive/other', evidence }] } as const
    expect(endings([repeal('org/province', other)])).toEqual([])
    const self = directive('directive/notice', 'org/province', {
      relations: [{ relation: 'REPLACES', directive: 'directive/notice', evidence }],
    })
    expect(endings([self])).toEqual([])
  })
  test('does so from its date of issue where nothing says when it took effect, and at an unknown time without one', () => {
    const issued = [{ date: uncertainDate('2022-12-12'), evidence }]
    expect(endings([repeal('org/province', { effectiveFrom: null, issued })])).toMatchObject([{ date: '2022-12-12' }])
    expect(endings([repeal('org/province', { effectiveFrom: null })])).toMatchObject([{ date: null }])
  })
  test.each([
    ['org/centre', 'org/province', [true]],
    ['org/province', 'org/province', [true]],
    ['org/district', 'org/province', []],
    ['org/province', 'org/centre', []],
    [null, 'org/province', [false]],
    ['org/province', null, [false]],
    ['org/centre', null, [true]],
  ] as const)('issued by %s against %s', (ender, issuer, sure) => {
    expect(endings([repeal(ender)], [], issuer)?.map(({ isSure }) => isSure)).toEqual(sure)
  })
})

describe('what repeals is itself out of force', () => {
  const again = (effectiveFrom: string, over: Partial<Directive> = {}) =>
    directive('directive/z', 'org/centre', {
      effectiveFrom: uncertainDate(effectiveFrom),
      relations: [{ relation: 'REPEALS', directive: 'directive/r', evidence }],
      ...over,
    })
  const by = (effectiveFrom: string, over: Partial<Directive> = {}) =>
    endings([repeal('org/centre'), again(effectiveFrom, over)])

  test.each([
    ['before its day: it takes nothing', '2022-12-31', []],
    ['on its day: it may take something', '2023-01-01', [{ ...REPEALED, isSure: false }]],
    ['after its day: that undoes nothing', '2023-01-02', [REPEALED]],
    ['perhaps before its day: it may', '[2022-12-01..2023-02-01]', [{ ...REPEALED, isSure: false }]],
  ])('%s', (_sentence, day, left) => {
    expect(by(day)).toEqual(left)
  })

  test('by a lower authority it is not', () => {
    expect(by('2022-12-31', { issuer: 'org/district' })).toEqual([REPEALED])
  })

  test('unless that is out of force before, in turn', () => {
    const third = directive('directive/y', 'org/centre', {
      effectiveFrom: uncertainDate('2022-06-01'),
      relations: [{ relation: 'REPLACES', directive: 'directive/z', evidence }],
    })
    expect(endings([repeal('org/centre'), again('2022-12-31'), third])).toEqual([REPEALED])
  })

  test('perhaps, where nobody knows who ended it', () => {
    expect(by('2022-12-31', { issuer: null })).toEqual([{ ...REPEALED, isSure: false }])
  })

  test('or is not, by the same one for every repeal that it would have ended', () => {
    const two = repeal('org/centre', { id: 'directive/r2' })
    const ends = ['directive/r', 'directive/r2'] as const
    const both = again('2022-12-31', {
      relations: ends.map((one) => ({ relation: 'REPEALS', directive: one, evidence })),
    })
    const third = directive('directive/y', 'org/centre', {
      effectiveFrom: uncertainDate('2022-06-01'),
      relations: [{ relation: 'REPLACES', directive: 'directive/z', evidence }],
    })
    expect(endings([repeal('org/centre'), two, both])).toEqual([])
    expect(endings([repeal('org/centre'), two, both, third])).toEqual([
      REPEALED,
      { ...REPEALED, fact: two.id, directive: two.id },
    ])
  })

  test('also by an order of the directive that it repeals', () => {
    const own = effect('END', '2022-12-31', { id: 'effect/own', directive: 'directive/notice', target: 'directive/r' })
    expect(endings([repeal('org/centre')], [own], 'org/centre')).toEqual([])
  })

  test('and many that repeal each other in all ways are looked at once each', () => {
    const count = 40
    const many = Array.from({ length: count }, (_, n) =>
      directive(`directive/${n}`, 'org/centre', {
        effectiveFrom: uncertainDate('2023-01-01'),
        relations: Array.from({ length: count }, (_, other) => other)
          .filter((other) => other !== n)
          .map((other) => ({ relation: 'REPEALS', directive: `directive/${other}`, evidence })),
      }),
    )
    const first = repeal('org/centre', { id: 'directive/0' })
    expect(endings([first, ...many.slice(1)])).toEqual([
      { ...REPEALED, fact: 'directive/0', directive: 'directive/0', isSure: false },
    ])
  })
})

describe('an effect on a directive or effect', () => {
  const later = directive('directive/r', 'org/province')
  const on = (action: Effect['action'], target: Effect['target'], over: Partial<Effect> = {}) =>
    effect(action, '2023-01-01', { id: 'effect/on', directive: 'directive/r', target, ...over })

  test.each([
    ['END', 'directive/notice', [true]],
    ['END', 'effect/suspend', [true]],
    ['REPLACE', 'directive/notice', [true]],
    ['AMEND', 'effect/suspend', [true]],
    ['AMEND', 'directive/notice', [false]],
    ['SUSPEND', 'directive/notice', [false]],
    ['CONTINUE', 'directive/notice', []],
    ['END', 'directive/other', []],
    ['END', 'effect/other', []],
  ] as const)('%s on %s', (action, target, sure) => {
    expect(endings([later], [on(action, target)])?.map(({ isSure }) => isSure)).toEqual(sure)
  })
  test('is named as what ended it', () => {
    expect(endings([later], [on('END', 'effect/suspend')])).toEqual([
      { fact: 'effect/on', directive: 'directive/r', date: '2023-01-01', isSure: true },
    ])
  })
  test('does nothing when it is only proposed', () => {
    expect(decidesStanding(on('END', 'effect/suspend', { modality: 'PROPOSED' }))).toBe(false)
    expect(endings([later], [on('END', 'effect/suspend', { modality: 'PROPOSED' })])).toEqual([])
  })
  test('decides on standing, though it orders nothing about a model', () => {
    expect(decidesStanding(on('END', 'effect/suspend'))).toBe(true)
    expect(decidesStanding(on('END', 'place/vn'))).toBe(false)
    expect(decidesStanding(suspension)).toBe(true)
  })
})

test('an effect of a directive that is not recorded ends nothing', () => {
  const on = effect('END', '2023-01-01', { id: 'effect/on', directive: 'directive/unknown', target: 'effect/suspend' })
  expect(endings([], [on])).toEqual([])
  expect(endings([directive('directive/r', 'org/province')], [{ ...on, directive: 'directive/r' }])).toHaveLength(1)
})

describe('the force of an order', () => {
  const bounded = effect('SUSPEND', '[2022-07-01..2022-08-29]')
  const ending = (date: string | null, isSure = true): Ending => ({
    fact: 'directive/r',
    directive: 'directive/r',
    date: date === null ? null : uncertainDate(date),
    isSure,
  })
  test.each([
    ['2022-06-30', 'NO'],
    ['2022-07-01', 'MAYBE'],
    ['2022-08-28', 'MAYBE'],
    ['2022-08-29', 'YES'],
  ] as const)('begins with its date: on %s %s', (day, force) => {
    expect(forceOn(bounded, [], day)).toBe(force)
  })
  test.each([
    ['2022-12-31', 'YES', 'YES'],
    ['2023-01-01', 'MAYBE', 'MAYBE'],
    ['2023-12-30', 'MAYBE', 'MAYBE'],
    ['2023-12-31', 'NO', 'MAYBE'],
  ] as const)('ends with what surely ends it: on %s %s, else perhaps: %s', (day, sure, perhaps) => {
    expect([true, false].map((isSure) => forceOn(bounded, [ending('2023', isSure)], day))).toEqual([sure, perhaps])
  })
  test('is open at all times where nobody dates its end, and ends by the first of several', () => {
    expect(forceOn(bounded, [ending(null)], '2022-08-29')).toBe('MAYBE')
    expect(forceOn(bounded, [ending(null)], '2022-06-30')).toBe('NO')
    expect(forceOn(bounded, [ending('2025'), ending('2022-09-01')], '2022-09-01')).toBe('NO')
  })
  test('ends by endings that may have come', () => {
    const all = [ending(null), ending('2023'), ending('2023-01-02')]
    expect(endingsBy(all, '2022-12-31')).toEqual(all.slice(0, 1))
    expect(endingsBy(all, '2023-01-01')).toEqual(all.slice(0, 2))
    expect(endingsBy(all, '2023-01-02')).toEqual(all)
  })
  test('changes on the first and last days of all these dates', () => {
    expect(forceDays(bounded, [ending('2023'), ending(null)])).toEqual([
      '2022-07-01',
      '2022-08-29',
      '2023-01-01',
      '2023-12-31',
      '0001-01-01',
      '9999-12-31',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../src/model/date.ts'
import type { Directive } from '../../src/model/directive.ts'
import type { Effect } from '../../src/model/effect.ts'
import type { Entry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { decidesStanding, standingEffectsAmong } from '../../src/rules/reach.ts'
import { body, district, effect, named, PROVINCE, stated } from '../helpers/facts.ts'

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
const country = { ...PROVINCE, id: 'place/vn', level: 'COUNTRY' } as const
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

import { describe, expect, test } from 'vitest'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { OrganizationType } from '../../src/model/general-model.ts'
import type { PilotModel, PostPair } from '../../src/model/pilot-model.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import { NATIONAL, UNKNOWN_AUTHORITY } from '../../src/rules/authority.ts'
import type { Ending } from '../../src/rules/force.ts'
import {
  levelLivesOf,
  type ModelInContext,
  modelHistory,
  modelInContext,
  modelStanding,
  modelStandingAt,
} from '../../src/rules/model-standing.ts'
import { type PairInContext, pairHistory, pairStanding } from '../../src/rules/pair-standing.ts'
import { inOrder, type StandingEffect, standingEffectOf } from '../../src/rules/reach.ts'
import { BODY_TYPE, effect, lasting, named, stated } from '../helpers/facts.ts'

const model: PilotModel = {
  kind: 'PilotModel',
  id: 'model/m2',
  code: 'M2',
  names: named('Chủ nhiệm Ủy ban Kiểm tra đồng thời là Chánh Thanh tra'),
  form: 'POST_PAIR',
  levels: ['PROVINCE', 'DISTRICT'],
  branches: ['PARTY', 'GOVERNMENT'],
  origin: stated,
}
const endless = () => []
const m2: ModelInContext = { model, pairs: [], levelLives: endless }
const standingEffects = (...given: readonly (StandingEffect | null)[]) => inOrder(given.flatMap((one) => one ?? []))
const authorised = standingEffectOf(effect('AUTHORISE', '2018-08-07'), NATIONAL)
const suspended = standingEffectOf(effect('SUSPEND', '2022-07-07'), NATIONAL)

describe('a pilot model', () => {
  test.each([
    ['has not started before it is authorised', '2018-08-06', 'NOT_STARTED'],
    ['is active once authorised', '2018-08-07', 'ACTIVE'],
    ['is suspended from the day of the notice', '2022-07-07', 'SUSPENDED'],
    ['stays suspended: nothing ended or resumed it', '2026-11-25', 'SUSPENDED'],
  ] as const)('%s', (_sentence, day, state) => {
    expect(modelStanding(m2, standingEffects(authorised, suspended), day).state).toBe(state)
  })

  test('suspended at one level only is still active as a whole', () => {
    const district = standingEffectOf(effect('SUSPEND', '2022-07-07', { levels: ['DISTRICT'] }), NATIONAL)
    const all = standingEffects(authorised, district)
    expect(modelStandingAt(m2, 'DISTRICT', all, '2023-01-01').state).toBe('SUSPENDED')
    expect(modelStandingAt(m2, 'PROVINCE', all, '2023-01-01').state).toBe('ACTIVE')
    expect(modelStanding(m2, all, '2023-01-01').state).toBe('ACTIVE')
  })

  test('is not changed by a directive that governs one province', () => {
    const local = standingEffectOf(effect('END', '2023-01-01'), { rank: 1, places: ['place/vn/quang-ninh'] })
    expect(modelStanding(m2, standingEffects(authorised, suspended, local), '2024-01-01').state).toBe('SUSPENDED')
  })

  test('on which no directive is known stands in a way that the sources do not tell', () => {
    expect(modelStanding(m2, [], '2020-01-01')).toMatchObject({ state: 'UNKNOWN', possible: ['NOT_STARTED', 'ACTIVE'] })
  })

  test('has a history whose dates are those of its directives', () => {
    expect(
      modelHistory(m2, 'PROVINCE', standingEffects(authorised, suspended)).map(({ state, since }) => [state, since]),
    ).toEqual([
      ['NOT_STARTED', null],
      ['ACTIVE', '2018-08-07'],
      ['SUSPENDED', '2022-07-07'],
    ])
  })
})

const at = (day: Day, ...given: readonly (StandingEffect | null)[]) => {
  const { state, possible, since, until, because } = modelStandingAt(m2, 'DISTRICT', standingEffects(...given), day)
  return { state, possible, since, until, because: because.map(({ role, fact }) => `${role} ${fact}`) }
}
const BY_SUSPENSION = ['EFFECT effect/suspend-2022-07-07', 'DIRECTIVE directive/notice', 'DOCUMENT doc/s6']

describe('a model at a level', () => {
  test('stands by its own orders there, and says which', () => {
    expect(at('2022-07-07', authorised, suspended)).toEqual({
      state: 'SUSPENDED',
      possible: ['SUSPENDED'],
      since: '2022-07-07',
      until: null,
      because: [...BY_SUSPENSION, 'MODEL model/m2'],
    })
    expect(at('2018-08-06', authorised, suspended)).toEqual({
      state: 'NOT_STARTED',
      possible: ['NOT_STARTED'],
      since: null,
      until: '2018-08-07',
      because: ['MODEL model/m2'],
    })
    const other = standingEffectOf(effect('END', '2020-01-01', { target: 'model/m4' }), NATIONAL)
    const elsewhere = standingEffectOf(effect('END', '2020-01-01', { levels: ['PROVINCE'] }), NATIONAL)
    expect(at('2021-01-01', authorised, other, elsewhere).state).toBe('ACTIVE')
  })
  test('may stand as an order of an unknown issuer says', () => {
    const unknown = standingEffectOf(effect('SUSPEND', '2022-07-07'), UNKNOWN_AUTHORITY)
    expect(at('2022-07-07', authorised, unknown).possible).toEqual(['ACTIVE', 'SUSPENDED'])
    expect(at('2022-07-06', authorised, unknown).possible).toEqual(['ACTIVE'])
  })
  test('may have been active before its first order, where that is no authorisation', () => {
    expect(at('2022-07-06', suspended)).toMatchObject({ state: 'UNKNOWN', possible: ['NOT_STARTED', 'ACTIVE'] })
  })
  test.each([
    ['2018-07-31', ['NOT_STARTED']],
    ['2018-08-01', ['NOT_STARTED', 'ACTIVE']],
    ['2018-08-06', ['NOT_STARTED', 'ACTIVE']],
    ['2018-08-07', ['ACTIVE']],
  ] as const)('may have started while the day of its authorisation is open: on %s %j', (day, possible) => {
    expect(at(day, standingEffectOf(effect('AUTHORISE', '[2018-08-01..2018-08-07]'), NATIONAL)).possible).toEqual(
      possible,
    )
  })
})

describe('a model whose orders lapsed', () => {
  const ending = (date: string | null): readonly Ending[] => [
    { fact: 'directive/r', directive: 'directive/r', date: date === null ? null : uncertainDate(date), isSure: true },
  ]
  const authorisedUntil = (date: string | null) =>
    standingEffectOf(effect('AUTHORISE', '2018-08-07'), NATIONAL, ending(date))
  const suspendedUntil = standingEffectOf(effect('SUSPEND', '2022-07-07'), NATIONAL, ending('2023-01-01'))

  test('may have ended with its authorisation', () => {
    expect(at('2019-12-31', authorisedUntil('2020-01-01')).possible).toEqual(['ACTIVE'])
    expect(at('2020-01-01', authorisedUntil('2020-01-01')).possible).toEqual(['ACTIVE', 'ENDED'])
    expect(at('2018-08-07', authorisedUntil(null)).possible).toEqual(['ACTIVE', 'ENDED'])
    expect(at('2018-08-06', authorisedUntil(null)).possible).toEqual(['NOT_STARTED'])
  })
  test('is active again when its suspension lapsed', () => {
    expect(at('2022-12-31', suspendedUntil).possible).toEqual(['SUSPENDED'])
    expect(at('2023-01-01', suspendedUntil)).toMatchObject({
      possible: ['ACTIVE'],
      since: '2023-01-01',
      because: ['DIRECTIVE directive/r', ...BY_SUSPENSION, 'MODEL model/m2'],
    })
    expect(at('2023-01-01', authorisedUntil('2020-01-01'), suspendedUntil).possible).toEqual(['ACTIVE', 'ENDED'])
  })
})

describe('a model as a whole stands as at its liveliest level', () => {
  const on = (level: Level, ...all: readonly (readonly [Parameters<typeof effect>[0], string])[]) =>
    all.map(([action, from]) => {
      const over = { levels: [level], id: `effect/${level}-${action}` } as const
      return standingEffectOf(effect(action, from, over), NATIONAL)
    })
  const AS = {
    ACTIVE: [['AUTHORISE', '2018-01-01']],
    UNKNOWN: [['SUSPEND', '[2018-01-01..2030-01-01]']],
    SUSPENDED: [['SUSPEND', '2018-01-01']],
    ENDED: [['END', '2018-01-01']],
    NOT_STARTED: [['AUTHORISE', '2030-01-01']],
  } as const
  const STATES = ['ACTIVE', 'UNKNOWN', 'SUSPENDED', 'ENDED', 'NOT_STARTED'] as const
  const pairs = STATES.flatMap((one, n) => STATES.slice(n).map((other) => [one, other] as const))
  test.each(pairs)('%s and %s: the first', (one, other) => {
    for (const [first, second] of [
      ['PROVINCE', 'DISTRICT'],
      ['DISTRICT', 'PROVINCE'],
    ] as const) {
      const orders = standingEffects(...on(first, ...AS[one]), ...on(second, ...AS[other]))
      expect(modelStanding(m2, orders, '2024-01-01').state).toBe(one)
    }
  })
  test('without a level it is not known how', () => {
    expect(modelStanding({ ...m2, model: { ...model, levels: [] } }, [], '2024-01-01')).toEqual({
      state: 'UNKNOWN',
      possible: ['NOT_STARTED', 'ACTIVE'],
      because: [],
      since: null,
      until: null,
    })
  })
})

test('a model has its own pairs, and no other', () => {
  const pairOf = (id: PostPair['id'], of: PostPair['model']): PairInContext => ({
    pair: {
      ...{ kind: 'PostPair', id, code: id, model: of, level: 'DISTRICT', mainPostType: 'type/a' },
      ...{ concurrentPostType: 'type/b', origin: stated },
    },
    lifespans: [],
  })
  const own = pairOf('pair/own', model.id)
  expect(modelInContext(model, [pairOf('pair/other', 'model/other'), own], endless)).toEqual({
    ...{ model, pairs: [own], levelLives: endless },
  })
})

describe('a model without pairs at a level', () => {
  const classOf = (id: 'a' | 'b', level: Level, to: string | null): OrganizationType => ({
    ...{ ...BODY_TYPE, id: `type/${id}`, level, valid: lasting(null, to) },
  })
  const at = (day: Day, ...types: readonly OrganizationType[]) =>
    modelStandingAt(
      { model, pairs: [], levelLives: levelLivesOf(types) },
      'DISTRICT',
      standingEffects(authorised, suspended),
      day,
    )
  const [first, last] = [classOf('a', 'DISTRICT', '2024-01-01'), classOf('b', 'DISTRICT', '2025-07-01')]

  test('ends there with the last class of bodies that the level has, and says so', () => {
    expect(at('2025-06-30', first, last).state).toBe('SUSPENDED')
    for (const types of [
      [first, last],
      [last, first],
    ])
      expect(at('2025-07-01', ...types)).toMatchObject({
        ...{ state: 'ENDED', since: '2025-07-01' },
        because: [
          { role: 'ORGANIZATION_TYPE', fact: 'type/b' },
          { role: 'MODEL', fact: model.id },
        ],
      })
  })
  test('may have ended there inside the days that this end leaves open', () => {
    expect(at('2025-05-01', first, classOf('b', 'DISTRICT', '[2025-03-28..2025-07-01]'))).toMatchObject({
      possible: ['SUSPENDED', 'ENDED'],
    })
  })
  test('goes on where a class has no stated end, where none is recorded, and whatever ends at other levels', () => {
    expect(at('2026-01-01', classOf('a', 'DISTRICT', null), last).state).toBe('SUSPENDED')
    expect(at('2026-01-01').state).toBe('SUSPENDED')
    expect(at('2026-01-01', classOf('a', 'PROVINCE', '2025-07-01')).state).toBe('SUSPENDED')
  })
  test('begins no earlier and no later for it', () => {
    expect(at('2018-08-06', last).state).toBe(at('2018-08-06').state)
    expect(at('2018-08-07', last).state).toBe('ACTIVE')
  })
})

describe('a pair of post types', () => {
  const pairAt = (level: PostPair['level'], to: string | null = null): PairInContext => ({
    pair: {
      kind: 'PostPair',
      id: `pair/${level.toLowerCase()}`,
      code: 'P',
      model: model.id,
      level,
      mainPostType: 'type/main',
      concurrentPostType: 'type/concurrent',
      origin: stated,
    },
    lifespans: [
      { role: 'POST_TYPE', fact: 'type/main', valid: lasting(null) },
      { role: 'ORGANIZATION_TYPE', fact: 'type/body', valid: lasting('2010-01-01', to) },
    ],
  })
  const all = standingEffects(authorised, suspended)
  const stateOn = (pair: PairInContext, day: Day) => pairStanding(pair, all, day).state

  test.each([
    ['stands as its model does, before the order', '2022-07-06', 'ACTIVE'],
    ['and from its day', '2022-07-07', 'SUSPENDED'],
    ['to the last day of a type in it', '2025-06-30', 'SUSPENDED'],
    ['which it does not outlive', '2025-07-01', 'ENDED'],
    ['nor is it older', '2009-12-31', 'NOT_STARTED'],
  ] as const)('%s', (_sentence, day, state) => {
    expect(stateOn(pairAt('DISTRICT', '2025-07-01'), day)).toBe(state)
  })

  test('that has ended names the type that is gone, and no order', () => {
    expect(pairStanding(pairAt('DISTRICT', '2025-07-01'), all, '2026-01-01').because).toEqual([
      { role: 'ORGANIZATION_TYPE', fact: 'type/body' },
      { role: 'MODEL', fact: 'model/m2' },
      { role: 'OWN_RECORD', fact: 'pair/district' },
    ])
  })

  test('may have ended inside the days that the end of a type leaves open', () => {
    const pair = pairAt('DISTRICT', '[2025-03-28..2025-07-01]')
    expect(pairStanding(pair, all, '2025-04-01')).toMatchObject({
      state: 'UNKNOWN',
      possible: ['SUSPENDED', 'ENDED'],
    })
    expect(stateOn(pair, '2025-03-27')).toBe('SUSPENDED')
  })

  test('has a history with the end of its types', () => {
    expect(pairHistory(pairAt('DISTRICT', '2025-07-01'), all).map(({ state, since }) => [state, since])).toEqual([
      ['NOT_STARTED', null],
      ['ACTIVE', '2018-08-07'],
      ['SUSPENDED', '2022-07-07'],
      ['ENDED', '2025-07-01'],
    ])
  })

  test('ends its model at its level where it is the last one there, and the model where it is the last of all', () => {
    const gone = pairAt('DISTRICT', '2025-07-01')
    const only: ModelInContext = { model, pairs: [gone, pairAt('PROVINCE')], levelLives: endless }
    expect(modelStandingAt(only, 'DISTRICT', all, '2026-01-01').state).toBe('ENDED')
    expect(modelStandingAt(only, 'PROVINCE', all, '2026-01-01').state).toBe('SUSPENDED')
    expect(modelStanding(only, all, '2026-01-01').state).toBe('SUSPENDED')
    const another: ModelInContext = { model, pairs: [gone, pairAt('DISTRICT')], levelLives: endless }
    expect(modelStandingAt(another, 'DISTRICT', all, '2026-01-01').state).toBe('SUSPENDED')
    const none: ModelInContext = { model, pairs: [gone, pairAt('PROVINCE', '2025-07-01')], levelLives: endless }
    expect(modelStanding(none, all, '2026-01-01')).toMatchObject({ state: 'ENDED', since: '2025-07-01' })
  })
})

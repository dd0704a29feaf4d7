import { describe, expect, test } from 'vitest'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { PilotModel } from '../../src/model/pilot-model.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import { NATIONAL, UNKNOWN_AUTHORITY } from '../../src/rules/authority.ts'
import type { Ending } from '../../src/rules/force.ts'
import { modelHistory, modelStanding, modelStandingAt } from '../../src/rules/model-standing.ts'
import { inOrder, type StandingEffect, standingEffectOf } from '../../src/rules/reach.ts'
import { effect, named, stated } from '../helpers/facts.ts'

const m2: PilotModel = {
  kind: 'PilotModel',
  id: 'model/m2',
  code: 'M2',
  names: named('Chủ nhiệm Ủy ban Kiểm tra đồng thời là Chánh Thanh tra'),
  form: 'POST_PAIR',
  levels: ['PROVINCE', 'DISTRICT'],
  branches: ['PARTY', 'GOVERNMENT'],
  pairs: [],
  origin: stated,
}
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
    const local = standingEffectOf(effect('END', '2023-01-01'), { level: 'PROVINCE', places: ['place/vn/quang-ninh'] })
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
    expect(modelStanding({ ...m2, levels: [] }, [], '2024-01-01')).toEqual({
      state: 'UNKNOWN',
      possible: ['NOT_STARTED', 'ACTIVE'],
      because: [],
      since: null,
      until: null,
    })
  })
})

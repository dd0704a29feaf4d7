import { describe, expect, test } from 'vitest'
import type { PilotModel } from '../../src/model/pilot-model.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
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

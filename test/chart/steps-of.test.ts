import { describe, expect, test } from 'vitest'
import { type AnsweredTurn, stepsOf } from '../../src/chart/steps-of.ts'

const turn = (day: string, level: string, code: string | null, linked = true) =>
  ({ day, level: { code: level }, model: code && { code }, linked }) as AnsweredTurn
const ALL = { levels: null, models: null, onlyLinked: false }
const TURNS = [
  turn('2022-07-07', 'PROVINCE', 'M3'),
  turn('2018-01-01', 'DISTRICT', 'M2'),
  turn('2022-07-07', 'DISTRICT', 'M2'),
  turn('2020-01-01', 'DISTRICT', null),
  turn('2019-01-01', 'DISTRICT', null, false),
]

describe('the days to step to', () => {
  test('come in order, each once', () => {
    expect(stepsOf(TURNS, ALL)).toEqual(['2018-01-01', '2019-01-01', '2020-01-01', '2022-07-07'])
  })
  test('are those of what filters leave', () => {
    expect(stepsOf(TURNS, { ...ALL, onlyLinked: true })).not.toContain('2019-01-01')
    expect(stepsOf(TURNS, { ...ALL, levels: ['PROVINCE'] })).toEqual(['2022-07-07'])
    expect(stepsOf(TURNS, { ...ALL, models: ['M2'] })).toEqual(['2018-01-01', '2022-07-07'])
  })
  test('are those of all bodies where there never is a link', () => {
    const bodies = TURNS.filter(({ linked }) => !linked)
    expect(stepsOf(bodies, { ...ALL, onlyLinked: true })).toEqual(['2019-01-01'])
  })
})

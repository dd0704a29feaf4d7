import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { statementsOf } from '../../src/store/sqlite/statements.ts'

const db = new DatabaseSync(':memory:')
afterAll(() => db.close())

describe('prepared statements', () => {
  test('are prepared once while they are asked for, and dropped when a thousand others came since', () => {
    const statements = statementsOf(db)
    const often = statements.of('SELECT 1')
    const once = statements.of('SELECT 2')
    for (let n = 0; n < 1000; n += 1) {
      statements.of(`SELECT ${n} + 10`)
      expect(statements.of('SELECT 1')).toBe(often)
    }
    expect(statements.of('SELECT 2')).not.toBe(once)
  })

  test('take the parameters they name, and refuse to go without one', () => {
    const { bind, statement, rowOf } = statementsOf(db).of('SELECT $day AS day, $day + 1 AS next')
    expect(bind({ day: 1, other: 2 })).toEqual([1, 1])
    expect(rowOf(Object.values(statement.get(...bind({ day: 1, other: 2 })) ?? {}))).toEqual({ day: 1, next: 2 })
    expect(() => bind({ days: 1 })).toThrow('"$day" is given no value')
  })
})

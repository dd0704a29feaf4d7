import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Budget, type BudgetParts } from '../../src/answers/budget.ts'
import { Turns } from '../../src/answers/turns.ts'
import { LimitExceeded, Timeout } from '../../src/model/errors.ts'

/** A clock that stands still until it is set. */
class HandClock {
  now = 0
  readonly elapsed = () => this.now
}

const ALLOWANCE = { objects: 10, characters: 100, deadlineMs: 1000 }
const budgetWith = (parts: Partial<BudgetParts> = {}) =>
  new Budget({
    allowance: ALLOWANCE,
    turns: new Turns(),
    elapsed: () => 0,
    signal: new AbortController().signal,
    ...parts,
  })

describe('a budget', () => {
  test('gives as many objects and characters as it has, and not one more', () => {
    const budget = budgetWith()
    budget.spend(9)
    budget.spend(1)
    budget.write(100)
    expect([budget.objectsLeft, budget.hasEnded]).toEqual([0, false])
    expect(() => budgetWith().spend(11)).toThrow('more than 10 objects')
    expect(() => budgetWith().write(101)).toThrow('more than 100 characters')
    expect(() => budget.spend(1)).toThrow(LimitExceeded)
  })

  test('ends with the first error, whatever comes after', async () => {
    const budget = budgetWith()
    const answer = budget.run(() => new Promise<never>(() => {}))
    expect(() => budget.write(101)).toThrow('characters')
    expect(() => budget.spend(11)).toThrow('characters')
    expect(() => budget.pause()).toThrow('characters')
    await expect(answer).rejects.toThrow('characters')
  })

  test('looks at the clock in the midst of work that never lets go', () => {
    const clock = new HandClock()
    const budget = budgetWith({ elapsed: clock.elapsed, allowance: { ...ALLOWANCE, characters: 1e9 } })
    const work = () => {
      for (let n = 0; n < 1000; n += 1) budget.write(1)
    }
    work()
    clock.now = 1001
    expect(work).toThrow(Timeout)
  })

  test('ends when the client leaves, before the answer was begun or after', async () => {
    const client = new AbortController()
    const budget = budgetWith({ signal: client.signal })
    const answer = budget.run(() => new Promise<never>(() => {}))
    client.abort()
    await expect(answer).rejects.toThrow('cancelled')
    let isBegun = false
    const begin = () => {
      isBegun = true
    }
    await expect(budgetWith({ signal: client.signal }).run(begin)).rejects.toThrow('cancelled')
    expect(isBegun).toBe(false)
  })

  test('hears the deadline while a store is waited for', async () => {
    const budget = budgetWith({ allowance: { ...ALLOWANCE, deadlineMs: 1 } })
    await expect(budget.run(() => new Promise<never>(() => {}))).rejects.toThrow(Timeout)
  })
})

describe('an answer that has worked for long', () => {
  test('has nothing to wait for before', () => {
    const clock = new HandClock()
    const budget = budgetWith({ elapsed: clock.elapsed })
    for (let n = 0; n < 100; n += 1) expect(budget.pause()).toBeNull()
    clock.now = 100
    budget.look()
    expect(budget.pause()).toBeInstanceOf(Promise)
  })

  test('lets those who wait go on in order, as many in a turn as there is time for', async () => {
    const clock = new HandClock()
    const budget = budgetWith({ elapsed: clock.elapsed })
    const done: number[] = []
    const step = async (n: number) => {
      await budget.turn()
      done.push(n)
      if (n % 3 === 2) clock.now += 100
    }
    const steps = Promise.all(Array.from({ length: 7 }, (_, n) => step(n)))
    const seen: number[] = []
    while (done.length < 7) {
      await setImmediate()
      seen.push(done.length)
    }
    await steps
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(new Set(seen).size).toBeGreaterThanOrEqual(3)
  })

  test('is not gone on with once it has ended', async () => {
    const budget = budgetWith()
    const gone: number[] = []
    for (const n of [1, 2]) void budget.turn().then(() => gone.push(n))
    budget.end(new Timeout('Too late.', 'Ask again.'))
    for (let n = 0; n < 5; n += 1) await setImmediate()
    expect(gone).toEqual([])
  })

  test('shares the loop with others: one of them goes on in each turn of it', async () => {
    const turns = new Turns()
    const went: string[] = []
    const work = async (name: string) => {
      for (let n = 0; n < 3; n += 1) {
        await turns.next()
        went.push(name)
      }
    }
    await Promise.all([work('a'), work('b')])
    expect(went).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
    const both = Promise.all([turns.next().then(() => went.push('c')), turns.next().then(() => went.push('d'))])
    await setImmediate()
    expect(went.slice(6)).toEqual(['c'])
    await both
    expect(went.slice(6)).toEqual(['c', 'd'])
  })
})

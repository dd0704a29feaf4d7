import { setImmediate, setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Budget, type BudgetParts } from '../../src/answers/budget.ts'
import { Turns } from '../../src/answers/turns.ts'
import { LimitExceeded, Timeout } from '../../src/model/errors.ts'

/** A clock that stands still until it is set. */
class HandClock {
  now = 0
  readonly elapsed = () => this.now
}

/** What is settled within a few turns of the loop, so that a test of what never comes ends at once. */
async function soon<T>(wanted: Promise<T>, turns = 100): Promise<T> {
  const never = async (): Promise<never> => {
    for (let n = 0; n < turns; n += 1) await setImmediate()
    throw new Error('Nobody went on.')
  }
  return Promise.race([wanted, never()])
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
    await expect(soon(answer)).rejects.toThrow('characters')
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
    await expect(soon(answer)).rejects.toThrow('cancelled')
    let isBegun = false
    const begin = () => {
      isBegun = true
    }
    await expect(soon(budgetWith({ signal: client.signal }).run(begin))).rejects.toThrow('cancelled')
    expect(isBegun).toBe(false)
  })

  test('hears the deadline while a store is waited for', async () => {
    const budget = budgetWith({ allowance: { ...ALLOWANCE, deadlineMs: 1 } })
    await expect(budget.run(() => new Promise<never>(() => {}))).rejects.toThrow(Timeout)
  })
})

describe('the deadline', () => {
  test('is the last moment that counts', () => {
    const clock = new HandClock()
    clock.now = 500
    const budget = budgetWith({ elapsed: clock.elapsed })
    clock.now = 1500
    budget.look()
    clock.now = 1501
    expect(() => budget.look()).toThrow('longer than the server allows')
  })

  test('is looked at with each sixty-fourth use, of objects and of characters', () => {
    for (const use of ['spend', 'write'] as const) {
      const clock = new HandClock()
      const budget = budgetWith({ elapsed: clock.elapsed })
      clock.now = 1001
      for (let n = 1; n < 64; n += 1) budget[use](0)
      expect(() => budget[use](0)).toThrow(Timeout)
      expect(() => budget[use](0)).toThrow(Timeout)
    }
  })

  test('counts no more once the answer is there, nor does a client that leaves then', async () => {
    const client = new AbortController()
    const budget = budgetWith({ signal: client.signal, allowance: { ...ALLOWANCE, deadlineMs: 20 } })
    expect(await budget.run(() => 'at once')).toBe('at once')
    expect(await budget.run(async () => 'soon')).toBe('soon')
    client.abort()
    await setTimeout(40)
    expect(budget.hasEnded).toBe(false)
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

  test('has worked for more than eight milliseconds since it went on last', async () => {
    const clock = new HandClock()
    const budget = budgetWith({ elapsed: clock.elapsed })
    clock.now = 8
    expect([budget.pause(), budget.isLate]).toEqual([null, false])
    clock.now = 9
    const turn = budget.pause()
    expect([turn instanceof Promise, budget.isLate]).toEqual([true, true])
    await soon(turn ?? Promise.resolve())
    expect([budget.isLate, budget.pause()]).toEqual([false, null])
    clock.now = 17
    expect(budget.pause()).toBeNull()
    clock.now = 18
    expect(budget.pause()).toBeInstanceOf(Promise)
  })

  test('goes on each time that it waited', async () => {
    const clock = new HandClock()
    const budget = budgetWith({ elapsed: clock.elapsed })
    const went: number[] = []
    const waits = async (n: number) => {
      await budget.turn()
      went.push(n)
    }
    await soon(Promise.all([waits(1), waits(2)]))
    await setImmediate()
    await soon(Promise.all([waits(3), waits(4)]))
    expect(went).toEqual([1, 2, 3, 4])
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
    while (done.length < 7 && seen.length < 100) {
      await setImmediate()
      seen.push(done.length)
    }
    await soon(steps)
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(new Set(seen).size).toBeGreaterThanOrEqual(3)
  })

  test('goes on in one turn of the loop with all for whom there is time, whatever the clock shows', async () => {
    const clock = new HandClock()
    clock.now = 1_000
    const budget = budgetWith({ elapsed: clock.elapsed })
    const done: number[] = []
    for (const n of [1, 2, 3]) void budget.turn().then(() => done.push(n))
    await setImmediate()
    expect(done).toEqual([1, 2, 3])
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
    await soon(Promise.all([work('a'), work('b')]))
    expect(went).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
    const both = Promise.all([turns.next().then(() => went.push('c')), turns.next().then(() => went.push('d'))])
    await setImmediate()
    expect(went.slice(6)).toEqual(['c'])
    await soon(both)
    expect(went.slice(6)).toEqual(['c', 'd'])
  })

  test('lets a new answer begin at once where nobody waits, and else in a turn of its own before those who go on', async () => {
    const turns = new Turns()
    expect(turns.begin()).toBeNull()
    const went: string[] = []
    const goOn = async (name: string) => turns.next().then(() => went.push(name))
    const begin = async (name: string) => turns.begin()?.then(() => went.push(name))
    const all = [goOn('old 1'), goOn('old 2'), goOn('old 3'), begin('new 1'), begin('new 2')]
    expect(went).toEqual([])
    await setImmediate()
    expect(went).toEqual(['new 1'])
    await soon(Promise.all(all))
    expect(went).toEqual(['new 1', 'new 2', 'old 1', 'old 2', 'old 3'])
    expect(turns.begin()).toBeNull()
  })

  test('lets one go on after sixteen new ones, so that it does not wait for ever', async () => {
    const turns = new Turns()
    const went: string[] = []
    const old = [1, 2].map((n) => turns.next().then(() => went.push(`old ${n}`)))
    const fresh = Array.from({ length: 40 }, (_, n) => turns.begin()?.then(() => went.push(`new ${n}`)))
    await soon(Promise.all([...old, ...fresh]))
    expect([went.length, went.indexOf('old 1'), went.indexOf('old 2')]).toEqual([42, 16, 33])
  })

  test('wastes no turn on those who do not wait', async () => {
    const turns = new Turns()
    const went: number[] = []
    const first = turns.next()
    for (let n = 0; n < 40; n += 1) void turns.begin()?.then(() => went.push(n))
    for (let n = 0; n < 41; n += 1) await setImmediate()
    await first
    expect(went).toHaveLength(40)
  })

  test('begins no answer that ended while it waited to begin', async () => {
    const turns = new Turns()
    const others = turns.next()
    const budget = budgetWith({ turns })
    let begun = false
    const answer = budget.run(() => {
      begun = true
    })
    budget.end(new Timeout('Too late.', 'Ask again.'))
    await expect(soon(answer)).rejects.toThrow('Too late.')
    await others
    for (let n = 0; n < 5; n += 1) await setImmediate()
    expect(begun).toBe(false)
  })

  test('counts the time of a turn from when the answer begins', async () => {
    const clock = new HandClock()
    const turns = new Turns()
    const budget = budgetWith({ turns, elapsed: clock.elapsed })
    const others = turns.next()
    const isLate = budget.run(() => {
      budget.look()
      return budget.isLate
    })
    clock.now = 100
    await others
    expect(await soon(isLate)).toBe(false)
  })
})

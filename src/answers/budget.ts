import { type DualhatError, LimitExceeded, Timeout } from '../model/errors.ts'
import type { Turns } from './turns.ts'

/** How much one answer may take. */
export interface Allowance {
  /** Objects that it may hold while it is made. */
  readonly objects: number
  /** Characters of its values and their names. */
  readonly characters: number
  readonly deadlineMs: number
}

/** What an answer, or a part of it, takes. */
export type Taken = Pick<Allowance, 'objects' | 'characters'>

export interface BudgetParts {
  readonly allowance: Allowance
  readonly turns: Turns
  /** Milliseconds of a clock that never goes back. */
  readonly elapsed: () => number
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/** Looking at the clock at each use would cost more than the use. */
const USES_A_LOOK = 64
/** Milliseconds that an answer may keep the event loop to itself. */
const LONGEST_TURN = 8
/** How many promises lie between the end of a wait and the work that it was for: an executor goes on with an item by some. */
const STEPS_TO_WORK = 4

const IN_PARTS = 'Ask in parts: smaller pages, fewer lists inside lists, or a narrower filter.'
const tooMuch = (most: number, what: string) =>
  new LimitExceeded(`The answer would hold more than ${most} ${what}.`, IN_PARTS)
const tooLate = () =>
  new Timeout(
    'The answer took longer than the server allows.',
    'Ask for less at once: a smaller page, fewer fields, or a narrower filter.',
  )
const cancelled = () => new Timeout('The request was cancelled before its answer was complete.', 'Ask again.')

/**
 * What one answer has used of what it may use. The first limit that is met ends it, and with it the whole answer:
 * whoever still works for it is stopped at the next use.
 */
export class Budget {
  readonly #parts: BudgetParts
  readonly #deadline: number
  readonly #ended = Promise.withResolvers<never>()
  #waiting: (() => void)[] = []
  /** How many of those who wait have gone on already. */
  #released = 0
  #end: DualhatError | null = null
  #objects = 0
  #characters = 0
  #uses = 0
  #turnBegan: number
  #isLate = false
  #isReleasing = false

  constructor(parts: BudgetParts) {
    this.#parts = parts
    this.#turnBegan = parts.elapsed()
    this.#deadline = this.#turnBegan + parts.allowance.deadlineMs
    this.#ended.promise.catch(() => {})
  }

  /** Whether a limit was met, or nobody waits any more. */
  get hasEnded(): boolean {
    return this.#end !== null
  }

  /** Whether the answer has kept the event loop for long, so that the rest of it should wait for its {@link turn}. */
  get isLate(): boolean {
    return this.#isLate
  }

  /** How many more objects the answer may hold. */
  get objectsLeft(): number {
    return this.#parts.allowance.objects - this.#objects
  }

  /** What the answer has taken so far. */
  get taken(): Taken {
    return { objects: this.#objects, characters: this.#characters }
  }

  /** Takes in objects that the answer holds from now on. @throws LimitExceeded, Timeout */
  spend(objects: number): void {
    const { objects: most } = this.#parts.allowance
    this.#objects += objects
    if (this.#objects > most) throw this.end(tooMuch(most, 'objects'))
    this.#use()
  }

  /** Takes in characters that the answer will have. @throws LimitExceeded, Timeout */
  write(characters: number): void {
    const { characters: most } = this.#parts.allowance
    this.#characters += characters
    if (this.#characters > most) throw this.end(tooMuch(most, 'characters'))
    this.#use()
  }

  /** Looks at the clock. @throws Timeout when the deadline has passed, or what ended the budget before */
  look(): void {
    if (this.#end) throw this.#end
    const now = this.#parts.elapsed()
    if (now > this.#deadline) throw this.end(tooLate())
    this.#isLate = now - this.#turnBegan > LONGEST_TURN
  }

  /** Between two steps of work that may have many: what to wait for, null when there is time to go on. @throws Timeout */
  pause(): Promise<void> | null {
    this.look()
    return this.#isLate ? this.turn() : null
  }

  /** Ends the answer with an error; only the first one counts. @returns the error that it ended with */
  end(error: DualhatError): DualhatError {
    this.#end ??= error
    this.#ended.reject(this.#end)
    return this.#end
  }

  /** Waits until others had their turn, in the order of asking. After the end nobody comes back: there is nothing left to do. */
  turn(): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push(go)
      if (!this.#isReleasing) void this.#release()
    })
  }

  /** The answer, or what ended the budget before it was whole. The deadline is heard while a store is waited for, too. */
  async run<T>(answer: () => T | Promise<T>): Promise<T> {
    const { signal, allowance } = this.#parts
    const leave = () => this.end(cancelled())
    const timer = setTimeout(() => this.end(tooLate()), allowance.deadlineMs)
    signal.addEventListener('abort', leave, { once: true })
    try {
      if (signal.aborted) throw leave()
      const answered = await Promise.race([this.#begun(answer), this.#ended.promise])
      // One that was made at once comes before its end is heard.
      if (this.#end) throw this.#end
      return answered
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', leave)
    }
  }

  #begun<T>(answer: () => T | Promise<T>): T | Promise<T> {
    const others = this.#parts.turns.begin()
    if (!others) return answer()
    return others.then(() => {
      if (this.#end) throw this.#end
      this.#turnBegan = this.#parts.elapsed()
      return answer()
    })
  }

  #use(): void {
    this.#uses += 1
    if (this.#uses % USES_A_LOOK === 0) this.look()
    else if (this.#end) throw this.#end
  }

  async #release(): Promise<void> {
    this.#isReleasing = true
    while (this.#released < this.#waiting.length && !this.#end) {
      await this.#parts.turns.next()
      this.#turnBegan = this.#parts.elapsed()
      this.#isLate = false
      await this.#releaseUntilLate()
    }
    this.#isReleasing = false
    this.#waiting = []
    this.#released = 0
  }

  /** Each goes as far as it comes without waiting for anything before the clock is looked at. */
  async #releaseUntilLate(): Promise<void> {
    for (; !this.#isLate && !this.#end; this.#released += 1) {
      const go = this.#waiting[this.#released]
      if (!go) return
      go()
      for (let step = 0; step < STEPS_TO_WORK; step += 1) await null
      this.#isLate = this.#parts.elapsed() - this.#turnBegan > LONGEST_TURN
    }
  }
}

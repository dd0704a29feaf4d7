type Go = () => void

/** New answers that begin one after the other while old ones wait. */
const MOST_BEGUN = 16

/**
 * Shares the event loop between answers. An embedded store answers at once, so an answer would keep the loop to itself
 * until it is whole; one that has worked for long waits here instead. One of those who wait goes on in each turn of the
 * loop: between two of them, new requests, timers and clients that leave are heard.
 */
export class Turns {
  readonly #beginning: Go[] = []
  readonly #goingOn: Go[] = []
  #begunInARow = 0
  #isArranged = false

  /** What a new answer has to wait for: those who wait, since all that come at once would else begin in one turn. null: nobody waits. */
  begin(): Promise<void> | null {
    return this.#isArranged ? this.#queuedIn(this.#beginning) : null
  }

  /** Comes back when it is the turn of an answer to go on. First come, first served. */
  next(): Promise<void> {
    return this.#queuedIn(this.#goingOn)
  }

  #queuedIn(queue: Go[]): Promise<void> {
    return new Promise((go) => {
      queue.push(go)
      if (!this.#isArranged) this.#arrange()
    })
  }

  #arrange(): void {
    this.#isArranged = true
    setImmediate(() => {
      this.#take()?.()
      this.#isArranged = false
      if (this.#beginning.length + this.#goingOn.length > 0) this.#arrange()
    })
  }

  /** New ones first, so that a short answer need not wait for all the long ones; but no long one waits for ever. */
  #take(): Go | undefined {
    const isNew = this.#beginning.length > 0 && (this.#begunInARow < MOST_BEGUN || this.#goingOn.length === 0)
    this.#begunInARow = isNew ? this.#begunInARow + 1 : 0
    return (isNew ? this.#beginning : this.#goingOn).shift()
  }
}

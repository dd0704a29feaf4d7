/**
 * Shares the event loop between answers. An embedded store answers at once, so an answer would keep the loop to itself
 * until it is whole; one that has worked for long waits here instead. One of those who wait goes on in each turn of the
 * loop: between two of them, new requests, timers and clients that leave are heard.
 */
export class Turns {
  readonly #waiting: (() => void)[] = []

  /** Comes back when it is the caller's turn. First come, first served. */
  next(): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push(go)
      if (this.#waiting.length === 1) this.#arrange()
    })
  }

  #arrange(): void {
    setImmediate(() => {
      this.#waiting.shift()?.()
      if (this.#waiting.length > 0) this.#arrange()
    })
  }
}

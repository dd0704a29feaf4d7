/** An object or a list of which some parts are on their way. It is there when all of them are in their places. */
export class Pending<K extends PropertyKey, T extends Record<K, unknown>> {
  readonly #whole: T
  readonly #settled = Promise.withResolvers<T>()
  /** At first that all parts are told. */
  #missing = 1

  constructor(whole: T) {
    this.#whole = whole
    // Parts may fail before anybody waits for the whole.
    this.#settled.promise.catch(() => {})
  }

  await(key: K, part: Promise<T[K]>): void {
    this.#missing += 1
    part.then((value) => {
      this.#whole[key] = value
      this.#arrived()
    }, this.#settled.reject)
  }

  /** The whole, once all parts are told. */
  whole(): Promise<T> {
    this.#arrived()
    return this.#settled.promise
  }

  #arrived(): void {
    this.#missing -= 1
    if (this.#missing === 0) this.#settled.resolve(this.#whole)
  }
}

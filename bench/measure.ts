/** Times of one operation in milliseconds, in order of size. */
export interface Times {
  readonly p50: number
  readonly p99: number
  readonly count: number
}

function timesOf(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99), count: sorted.length }
}

/** Runs an operation for each of the cases, in turn, until `rounds` are done; the first `warmUp` rounds do not count. */
export async function measure<T>(
  cases: readonly T[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
  run: (one: T) => Promise<unknown>,
): Promise<Times> {
  const taken: number[] = []
  for (let n = 0; n < warmUp + rounds; n += 1) {
    const one = cases[n % cases.length]
    if (one === undefined) throw new RangeError('There is nothing to measure.')
    const started = performance.now()
    await run(one)
    if (n >= warmUp) taken.push(performance.now() - started)
  }
  return timesOf(taken)
}

/** One line of what the bench prints: a value beside its bar. */
export interface Row {
  readonly what: string
  readonly size: string
  readonly value: number
  /** For readers: the unit, and other values beside the one that counts. */
  readonly shown: string
  readonly bar: number
}

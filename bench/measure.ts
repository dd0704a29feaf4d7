/** Times of one operation in milliseconds, in order of size. */
export interface Times {
  readonly p50: number
  readonly p99: number
  readonly count: number
}

export function timesOf(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99), count: sorted.length }
}

const ms = (value: number) => (value < 1 ? value.toFixed(3) : value.toFixed(2))
export const timesShown = ({ p50, p99, count }: Times): string => `p50 ${ms(p50)}, p99 ${ms(p99)} ms of ${count}`

/** How long an operation takes, in milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/** How often: the first rounds do not count. */
export interface Hurry {
  readonly warmUp: number
  readonly rounds: number
}

/** Runs an operation for each of the cases, in turn, until `rounds` are done; the first `warmUp` rounds do not count. */
export async function measure<T>(
  cases: readonly T[],
  { warmUp, rounds }: Hurry,
  run: (one: T) => Promise<unknown>,
): Promise<Times> {
  const taken: number[] = []
  for (let n = 0; n < warmUp + rounds; n += 1) {
    const one = cases[n % cases.length]
    if (one === undefined) throw new RangeError('There is nothing to measure.')
    const took = await timed(() => run(one))
    if (n >= warmUp) taken.push(took)
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
  /** null: the design sets none. */
  readonly bar: number | null
}

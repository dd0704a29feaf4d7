/** A seeded source of chance: the same seed, the same world. */
export interface Random {
  /** From 0 up to, but not including, `below`. */
  int(below: number): number
  chance(of: number): boolean
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T
  /** Between 0 and `most` of them, each once. */
  some<T>(from: readonly T[], most: number): readonly T[]
}

/** Mulberry32: small, and good enough for tests. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number) => Math.floor(next() * below)
  const pick = <T>(from: readonly T[]): T => {
    const found = from[int(from.length)]
    if (found === undefined) throw new RangeError('There is nothing to pick from.')
    return found
  }
  return {
    int,
    chance: (of) => next() < of,
    pick,
    some: (from, most) => [...new Set(Array.from({ length: from.length === 0 ? 0 : int(most + 1) }, () => pick(from)))],
  }
}

// Days are of any form that sorts as days do.

/** Which of two days comes first. */
export const byDay = <D extends string | number>(a: D, b: D): number => (a < b ? -1 : 1)
export const later = <D extends string | number>(a: D, b: D | undefined): D => (b !== undefined && b > a ? b : a)
export const earlier = <D extends string | number>(a: D, b: D | undefined): D => (b !== undefined && b < a ? b : a)

/** From a day until before another. */
export interface Shown<D> {
  readonly shownFrom: D
  readonly shownTo: D
}

/** The days that are in both; null: there are none. */
export function sharedDays<D extends string | number>(a: Shown<D>, b: Shown<D>): Shown<D> | null {
  const [shownFrom, shownTo] = [later(a.shownFrom, b.shownFrom), earlier(a.shownTo, b.shownTo)]
  return shownFrom < shownTo ? { shownFrom, shownTo } : null
}

/** What some say and what others say, for as long as both do. */
export const sharing = <D extends string | number, A extends Shown<D>, B extends Shown<D>>(
  some: readonly A[],
  others: readonly B[],
): readonly (A & B)[] =>
  some.flatMap((one) =>
    others.flatMap((other) => {
      const days = sharedDays<D>(one, other)
      return days ? [{ ...one, ...other, ...days }] : []
    }),
  )

/** Neighbours that say the same are one, so that what is listed does not tell how it was found. @param saysSame but for their days */
export function joined<S extends Shown<unknown>>(
  spells: readonly S[],
  saysSame: (a: S, b: S) => boolean,
): readonly S[] {
  const all: S[] = []
  for (const one of spells) {
    const last = all.at(-1)
    if (last && last.shownTo === one.shownFrom && saysSame(last, one))
      all[all.length - 1] = { ...last, shownTo: one.shownTo }
    else all.push(one)
  }
  return all
}

/** Of things in turn, that of a day. */
export const shownOn = <D extends string | number, S extends Shown<D>>(all: readonly S[], day: D): S | undefined =>
  all.find(({ shownFrom, shownTo }) => shownFrom <= day && day < shownTo)

import { type Day, FIRST_DAY } from '../../model/day-range.ts'
import type { Id } from '../../model/ids.ts'
import { isLinkedOn, type Link } from '../../model/link.ts'

/** What lies around an id in tiers, the nearest first; no more than `most` of them, and nothing twice: a circle ends. */
function tiersFrom(id: Id, next: (id: Id) => readonly Id[], most: number): readonly (readonly Id[])[] {
  const found = new Set([id])
  const tiers: (readonly Id[])[] = []
  for (let tier: readonly Id[] = [id]; tiers.length < most; ) {
    tier = [...new Set(tier.flatMap(next))].filter((one) => !found.has(one))
    if (tier.length === 0) break
    for (const one of tier) found.add(one)
    tiers.push(tier)
  }
  return tiers
}

/** The days on which what lies around it may be another: the first of all, where nothing ever changes. */
function turnsOf(id: Id, linksOf: (id: Id) => readonly Link[], most: number): readonly Day[] {
  const around = tiersFrom(id, (one) => linksOf(one).map(({ to }) => to), most).flat()
  return [...new Set([FIRST_DAY, ...[id, ...around].flatMap(linksOf).flatMap(({ from, until }) => [from, until])])]
}

/**
 * Of something that lies in more things than `most`, one within the other, on some day: one of each tier on that day, the nearest first,
 * up to the first that is too many.
 * @param linksOf what each lies in, and when
 * @returns null: it does so on no day
 */
export function tooManyAround(id: Id, linksOf: (id: Id) => readonly Link[], most: number): readonly Id[] | null {
  for (const day of turnsOf(id, linksOf, most + 1)) {
    const on = (one: Id) => linksOf(one).flatMap((link) => (isLinkedOn(link, day) ? [link.to] : []))
    const tiers = tiersFrom(id, on, most + 1)
    if (tiers.length > most) return tiers.flatMap(([first]) => first ?? [])
  }
  return null
}

import { type UncertainDate, uncertainDate } from '../../../src/model/date.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { Interval } from '../../../src/model/interval.ts'
import { boundsOf } from '../../../src/model/interval.ts'
import type { Dated, Relation } from '../../../src/model/relation.ts'
import type { Random } from '../random.ts'
import { type RandomWorld, randomWorld } from '../random-world.ts'
import { DAYS, randomDate, randomInterval } from './dates.ts'
import type { WorldSize } from './ids.ts'

/** When something moved: on a day, or by a date that leaves the day open. */
const turn = (random: Random): UncertainDate =>
  random.chance(0.6) ? uncertainDate(random.pick(DAYS)) : randomDate(random)

const isSome = ({ from, to }: Interval): boolean => {
  const { fromEarliest, toLatest } = boundsOf({ from, to: null })
  return to === null || fromEarliest < boundsOf({ from: null, to }).toLatest || fromEarliest < toLatest
}

/** One after the other, mostly; sometimes at once, or with days between them, of which stores make the same as the rules. */
function inTurn<T extends string>(random: Random, to: () => T): Relation<T> {
  const dates = [turn(random), turn(random)].toSorted()
  const ends = [null, ...dates, null]
  const followed = ends
    .slice(1)
    .map((until, at): Dated<T> => ({ to: to(), valid: { from: ends[at] ?? null, to: until } }))
  const other = { to: to(), valid: randomInterval(random) }
  const all = random.chance(0.8) ? followed.slice(random.int(2)) : [...followed.slice(1), other]
  const kept = all.filter(({ valid }) => isSome(valid))
  return kept.length > 0 ? kept : to()
}

/** The same entry, where it or what it lies in moved. */
function moved(random: Random, { entries, places }: RandomWorld, entry: Entry): Entry {
  const bodies = entries.flatMap((one) => (one.kind === 'Organization' ? [one.id] : []))
  const levelOf = new Map(entries.flatMap((one) => (one.kind === 'Place' ? [[one.id, one.level] as const] : [])))
  if (random.chance(0.5)) return entry
  if (entry.kind === 'Post') return { ...entry, organization: inTurn(random, () => random.pick(bodies)) }
  if (entry.kind === 'Organization') {
    const superiors = entry.superiors.map((one) =>
      typeof one === 'string' && random.chance(0.5) ? { to: one, valid: randomInterval(random) } : one,
    )
    return { ...entry, superiors, place: inTurn(random, () => random.pick(places)) }
  }
  if (entry.kind !== 'Place' || typeof entry.parent !== 'string') return entry
  const level = levelOf.get(entry.parent)
  const beside = places.filter((id) => levelOf.get(id) === level)
  return { ...entry, parent: inTurn(random, () => random.pick(beside)) }
}

/** A random world in which places, bodies and posts moved. */
export function movingWorld(random: Random, size?: WorldSize): RandomWorld {
  const world = randomWorld(random, size)
  return {
    ...world,
    entries: world.entries.map((entry) => moved(random, world, entry)),
    again: (entry) => moved(random, world, world.again(entry)),
  }
}

import type { Store } from '../../src/store/store.ts'
import { type Random, randomOf } from '../helpers/random.ts'
import { type RandomWorld, randomWorld } from '../helpers/random-world.ts'
import { Journal } from './journal.ts'

export interface History {
  readonly random: Random
  readonly world: RandomWorld
  readonly journal: Journal
}

/**
 * Records a random world bit by bit, so that references come before what they refer to, then corrects, retracts, records
 * again what was retracted, and says the same twice.
 */
export async function randomHistory(
  store: Store,
  seed: number,
  make: (random: Random) => RandomWorld = randomWorld,
): Promise<History> {
  const random = randomOf(seed)
  const world = make(random)
  const journal = new Journal(store)
  const early = world.entries.filter(() => random.chance(0.6))
  await journal.append(early)
  await journal.append(world.entries.filter((entry) => !early.includes(entry)))
  for (let n = 0; n < 3; n += 1) {
    const corrected = random.some(journal.current, 25).map(world.again)
    const ids = new Set(corrected.map(({ id }) => id))
    const retracted = random.some(journal.current, 6).map(({ id }) => id)
    await journal.append(
      corrected,
      retracted.filter((id) => !ids.has(id)),
    )
    await journal.append(random.some(journal.current, 10))
  }
  await journal.append(random.some(world.entries, 12))
  return { random, world, journal }
}

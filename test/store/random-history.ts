import type { Term } from '../../src/model/term.ts'
import type { Store } from '../../src/store/store.ts'
import { type Random, randomOf } from '../helpers/random.ts'
import { type RandomWorld, randomWorld } from '../helpers/random-world.ts'
import { TERMS } from '../helpers/terms.ts'
import { Journal } from './journal.ts'

export interface History {
  readonly random: Random
  readonly world: RandomWorld
  readonly journal: Journal
}

const ofLanguages = ({ vocabulary }: Term) => vocabulary === 'LANGUAGE'
/** Among them one language: lists are in another once it comes behind the next. */
const CORRECTED = [...TERMS.filter(ofLanguages).slice(0, 1), ...TERMS.filter((term) => !ofLanguages(term)).slice(0, 2)]
const RETRACTED = TERMS.filter((term) => !ofLanguages(term)).slice(2, 3)

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
  await journal.append([...TERMS, ...early])
  await journal.append(world.entries.filter((entry) => !early.includes(entry)))
  // The words of the world have a history without chance, so that they take nothing from that of the rest.
  const others = () => journal.current.filter(({ kind }) => kind !== 'Term')
  for (const [n, term] of CORRECTED.entries()) {
    const corrected = random.some(others(), 25).map(world.again)
    const ids = new Set(corrected.map(({ id }) => id))
    const retracted = random.some(others(), 6).map(({ id }) => id)
    await journal.append(
      [...corrected, { ...term, position: 9 - n }],
      retracted.filter((id) => !ids.has(id)),
    )
    await journal.append(random.some(others(), 10))
  }
  await journal.append(
    random.some(world.entries, 12),
    RETRACTED.map(({ id }) => id),
  )
  return { random, world, journal }
}

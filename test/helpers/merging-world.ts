import type { Entry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Random } from './random.ts'
import { randomInterval } from './random-world/dates.ts'
import { SMALL_WORLD } from './random-world/ids.ts'
import { type RandomWorld, randomWorld } from './random-world.ts'

const SIZE = { ...SMALL_WORLD, organizations: 18, posts: 24, holdings: 30, mergers: 18 }

/** The same entry in a world in which bodies merge, and what they became merges again: few have dates of their own. */
function shaped(random: Random, entry: Entry): Entry {
  if (entry.kind === 'Organization') return random.chance(0.75) ? { ...entry, valid: ALWAYS } : entry
  if (entry.kind === 'Post' || entry.kind === 'Place') return { ...entry, valid: ALWAYS }
  const body = () => `org/${random.int(SIZE.organizations)}` as const
  if (entry.kind === 'BodyMerger')
    return { ...entry, result: body(), valid: random.chance(0.3) ? ALWAYS : randomInterval(random, 0.8) }
  const merger = () => `merger/${random.int(SIZE.mergers)}` as const
  if (entry.kind === 'ExecutionReport') return random.chance(0.5) ? { ...entry, arrangement: merger() } : entry
  if (entry.kind === 'Effect' && random.chance(0.4)) return { ...entry, target: merger(), modality: 'ORDERED' }
  return entry
}

/** A random world of chains of mergers; some of them go in a circle, as no analyst may write it. */
export function mergingWorld(random: Random): RandomWorld {
  const world = randomWorld(random, SIZE)
  const again: RandomWorld['again'] = (entry) => shaped(random, world.again(entry))
  return { ...world, entries: world.entries.map((entry) => shaped(random, entry)), again }
}

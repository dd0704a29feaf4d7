import type { ChangeEvent } from '../../model/change-event.ts'
import type { Effect } from '../../model/effect.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { type Find, listed, when } from './found.ts'

export function effect({ target: id, levels }: Effect, find: Find): readonly Issue[] {
  const target = id === null ? undefined : find(id)
  if (target?.kind === 'PilotModel') {
    const other = levels.filter((level) => !target.levels.includes(level))
    const none = `names no level, and so acts on nothing: "${id}" is a model of ${listed(target.levels)}.`
    return [
      ...when(levels.length === 0, 'levels', none),
      ...when(
        other.length > 0,
        'levels',
        `names ${listed(other)}, but "${id}" is a model of ${listed(target.levels)}.`,
      ),
    ]
  }
  if (target?.kind !== 'ConcurrentHolding' && target?.kind !== 'BodyMerger') return []
  const misses = levels.length > 0 && !levels.includes(target.level)
  return when(misses, 'levels', `names ${listed(levels)}, but "${id}" is at ${target.level}.`)
}

/**
 * How many there must be of each, and what may not become of an original. A merger of one, or a split into one, is incomplete rather
 * than wrong: a source may name only some, and `conflicts` tells of it.
 */
const CHANGES = {
  MERGER: { originals: 1, results: 1, never: null },
  SPLIT: { originals: 1, results: 1, never: null },
  RENAME: { originals: 1, results: 1, never: 'ENDED' },
  TRANSFER: { originals: 1, results: 1, never: null },
  ESTABLISHMENT: { originals: 0, results: 1, never: null },
  DISSOLUTION: { originals: 1, results: 0, never: 'CONTINUED' },
} as const satisfies Record<ChangeEvent['change'], object>

/** What an id says that it is. Of a class it does not say of what it is one: that is known where it is recorded. */
function kindsOf(id: Id, find: Find): readonly string[] {
  const prefix = id.slice(0, id.indexOf('/'))
  return prefix === 'type' ? [find(id)?.kind ?? []].flat() : [prefix]
}

export function changeEvent({ change, originals, results }: ChangeEvent, find: Find): readonly Issue[] {
  const least = CHANGES[change]
  const kinds = new Set([...originals.map(({ id }) => id), ...results].flatMap((id) => kindsOf(id, find)))
  // What ends and becomes nothing may be of several kinds: a level ends with its places, and with the kinds of its bodies and posts.
  const isMixed = kinds.size > 1 && results.length > 0
  const same = new Set<Id>(results)
  const renamed = change === 'RENAME' && !originals.every(({ id }) => same.has(id))
  const few = (what: string, wanted: number, given: number) =>
    `is a ${change} with ${given} ${what}; it takes at least ${wanted}.`
  return [
    ...when(originals.length < least.originals, 'originals', few('originals', least.originals, originals.length)),
    ...when(results.length < least.results, 'results', few('results', least.results, results.length)),
    ...when(isMixed, 'results', `turns ${[...kinds].join(' and ')} into each other; all are of one kind.`),
    ...when(renamed, 'results', 'is a RENAME that gives another id; what is renamed stays what it is.'),
    ...originals.flatMap(({ id, outcome }, at) => [
      ...when(outcome === least.never, `originals.${at}`, `is a ${change}, after which "${id}" is not ${outcome}.`),
      ...when(outcome === 'ENDED' && same.has(id), `originals.${at}`, `ends "${id}" and results in it.`),
    ]),
  ]
}

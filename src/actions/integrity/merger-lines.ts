import type { BodyMerger } from '../../model/arrangement.ts'
import type { Day } from '../../model/date.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { boundsOf, positionOf } from '../../model/interval.ts'
import type { View } from '../../store/store.ts'
import type { Entries } from '../entries.ts'
import { cyclesFrom } from './cycles.ts'
import type { Known } from './known.ts'
import type { Line } from './lines.ts'

const isMerger = (entry: Entry): entry is BodyMerger => isKind('BodyMerger', entry)

/** Where mergers take the bodies in them. One that takes over others goes nowhere. */
function waysOf(mergers: readonly BodyMerger[]): (body: Id) => readonly Id[] {
  const ways = mergers.flatMap(({ components, result }) =>
    components.flatMap((body) => (result === null || result === body ? [] : [{ body, result }])),
  )
  const byBody = Map.groupBy(ways, ({ body }): Id => body)
  return (body) => [...new Set(byBody.get(body)?.map(({ result }) => result))]
}

/** These mergers, and those into which the store says that their results went, and so on. */
async function withNext(view: View, known: Known, put: readonly BodyMerger[]): Promise<readonly BodyMerger[]> {
  const all = new Map(put.map((merger) => [merger.id, merger]))
  const seen = new Set<Id>()
  for (let next = put; next.length > 0; ) {
    const bodies = [...new Set(next.flatMap(({ result }) => result ?? []))].filter((id) => !seen.has(id))
    for (const id of bodies) seen.add(id)
    const into = bodies.length === 0 ? [] : [...(await view.linked(bodies, 'COMPONENT', 'in')).values()].flat()
    next = into.filter(isMerger).filter(({ id }) => !known.isChanged(id))
    for (const merger of next) all.set(merger.id, merger)
  }
  return [...all.values()]
}

const componentsOf = (mergers: readonly BodyMerger[]): readonly Id[] => mergers.flatMap(({ components }) => components)

function lineOn(day: Day, all: readonly BodyMerger[], put: readonly BodyMerger[]): Line {
  const [there, begun] = [all, put].map((some) => some.filter(({ valid }) => positionOf(valid, day) === 'IN'))
  return {
    words: 'is merged into',
    starts: componentsOf(begun ?? []),
    next: waysOf(there ?? []),
    saidBy: (body) =>
      begun?.find(({ components, result }) => result !== body && components.some((id) => id === body))?.id,
  }
}

/**
 * Bodies that became part of each other in a circle would none of them be there. Mergers that follow each other make none, so that it
 * is looked for on each day on which one has surely begun, and only where there is a circle at any time.
 */
export async function mergerLines(view: View, known: Known, put: Entries): Promise<readonly Line[]> {
  const given = put.ofKind('BodyMerger').map(([, merger]) => merger)
  const all = await withNext(view, known, given)
  if (cyclesFrom(componentsOf(given), waysOf(all)).length === 0) return []
  const days = new Set(all.map(({ valid }) => boundsOf(valid).fromLatest))
  return [...days].sort().map((day) => lineOn(day, all, given))
}

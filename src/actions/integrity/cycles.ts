import type { Id } from '../../model/ids.ts'

/**
 * Circles that can be walked into from some ids, each as the ids on it in order. Walks without recursion: a chain may be as long as
 * a world is large.
 * @param next where one can go from an id
 */
export function cyclesFrom(starts: Iterable<Id>, next: (id: Id) => readonly Id[]): readonly (readonly Id[])[] {
  const cycles: (readonly Id[])[] = []
  const done = new Set<Id>()
  const path: Id[] = []
  const steps = new Map<Id, number>()
  const open: Id[][] = [[...starts]]
  const leave = () => {
    open.pop()
    const id = path.pop()
    if (id === undefined) return
    steps.delete(id)
    done.add(id)
  }
  const enter = (id: Id) => {
    const step = steps.get(id)
    if (step !== undefined) cycles.push(path.slice(step))
    if (step !== undefined || done.has(id)) return
    steps.set(id, path.length)
    path.push(id)
    open.push([...next(id)])
  }
  for (let ways = open.at(-1); ways !== undefined; ways = open.at(-1)) {
    const id = ways.pop()
    if (id === undefined) leave()
    else enter(id)
  }
  return cycles
}

import { canonical } from '../../model/canonical.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { quoted } from '../../model/text.ts'
import { refuse } from './checks.ts'
import { type Group, lineName } from './groups.ts'

/** Where the latest content of each entry stands that is there after the revisions read so far. */
type Standing = Map<Id, Group>

function repeated({ put, lines, retract }: Group): readonly Issue[] {
  const again = (id: Id, where: string, first: string): Issue => ({
    path: where,
    message: `${quoted(id)} comes twice in one revision; it stands on ${first} already.`,
  })
  const seen = new Map<Id, string>()
  return [
    ...put.repeated().map(([at, id]) => again(id, lineName(lines[at]), lineName(lines[put.firstAt(id) ?? at]))),
    ...retract.flatMap(({ value, where }) => {
      const at = put.firstAt(value)
      const first = at === undefined ? seen.get(value) : lineName(lines[at])
      if (first === undefined) seen.set(value, where)
      return first === undefined ? [] : [again(value, where, first)]
    }),
  ]
}

/** Entries that say what they said before. */
function unchanged({ put, lines }: Group, standing: Standing): readonly Issue[] {
  const same = [...put.ids()].flatMap((id) => {
    const before = standing.get(id)?.put.get(id)
    const at = put.lastAt(id)
    return at !== undefined && before !== undefined && canonical(before) === canonical(put.at(at))
      ? [[at, id] as const]
      : []
  })
  return same.map(([at, id]) => ({ path: lineName(lines[at]), message: `${quoted(id)} says what it said before.` }))
}

const idle = (group: Group, standing: Standing): readonly Issue[] => [
  ...unchanged(group, standing),
  ...group.retract
    .filter(({ value }) => !standing.has(value))
    .map(({ value, where }) => ({
      path: where,
      message: `${quoted(value)} is retracted, but nothing stands under it.`,
    })),
]

const momentOf = ({ revision }: Group): number => Date.parse(revision?.instant ?? '')

function outOfTurn(group: Group, before: Group | undefined, now: Date): readonly Issue[] {
  const path = `revision ${group.revision?.number}`
  const at = `was recorded at ${group.revision?.instant}`
  const empty = group.put.length + group.retract.length === 0
  const early = before !== undefined && momentOf(group) < momentOf(before)
  // What is recorded later would seem to be as late: no question by a day before it would find it.
  const late = momentOf(group) > now.getTime()
  const clock = `but it is ${now.toISOString()}: the clock there was ahead, or this one is behind`
  return [
    ...(empty ? [{ path, message: 'records nothing.' }] : []),
    ...(early ? [{ path, message: `${at}, before the one it follows.` }] : []),
    ...(late ? [{ path, message: `${at}, ${clock}.` }] : []),
  ]
}

/**
 * Checks that a store can have written this history, so that recording it gives the same one again. What an entry refers to
 * is not asked: a store may hold a reference to what was retracted since, and its log must restore it all the same.
 * @param now no revision may be later
 * @throws Incorrect with every fault of the first revision that has one
 */
export function checkHistory(groups: readonly Group[], now: Date): void {
  const standing: Standing = new Map()
  for (const [at, group] of groups.entries()) {
    refuse([...outOfTurn(group, groups[at - 1], now), ...repeated(group), ...idle(group, standing)])
    for (const id of group.put.ids()) standing.set(id, group)
    for (const { value } of group.retract) standing.delete(value)
  }
}

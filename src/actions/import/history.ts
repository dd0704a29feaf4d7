import { canonical } from '../../model/canonical.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { quoted } from '../../model/text.ts'
import type { Located } from '../file-faults.ts'
import { refuse } from './checks.ts'
import type { Group } from './groups.ts'

/** The texts of all entries that stand after the revisions read so far. */
type Standing = Map<Id, string>

const idsOf = ({ put, retract }: Group): readonly Located<Id>[] => [
  ...put.map(({ value, where }) => ({ value: value.id, where })),
  ...retract,
]

function repeated(group: Group): readonly Issue[] {
  const seen = new Map<Id, string>()
  return idsOf(group).flatMap(({ value, where }) => {
    const first = seen.get(value)
    if (first === undefined) seen.set(value, where)
    const message = `${quoted(value)} comes twice in one revision; it stands on ${first} already.`
    return first === undefined ? [] : [{ path: where, message }]
  })
}

const idle = ({ put, retract }: Group, standing: Standing): readonly Issue[] => [
  ...put
    .filter(({ value }) => standing.get(value.id) === canonical(value))
    .map(({ value, where }) => ({ path: where, message: `${quoted(value.id)} says what it said before.` })),
  ...retract
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
    for (const { value } of group.put) standing.set(value.id, canonical(value))
    for (const { value } of group.retract) standing.delete(value)
  }
}

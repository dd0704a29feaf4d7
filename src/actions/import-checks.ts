import { Incorrect, type Issue } from '../model/errors.ts'
import type { Id } from '../model/ids.ts'
import type { Entry } from '../model/record.ts'
import { faultsBetween, referencesOf } from './faults-between.ts'
import type { Group } from './import-groups.ts'
import type { Located } from './located.ts'

export type World = ReadonlyMap<Id, Entry>

const KNOWN = 'in the file, nor in the store'

function refuse(issues: readonly Issue[]): void {
  const [first] = issues
  if (!first) return
  const more = issues.length > 1 ? ` ${issues.length - 1} more faults are listed.` : ''
  throw new Incorrect(
    `The file cannot be imported: ${first.path}: ${first.message}${more}`,
    'Nothing was recorded; correct it and import again.',
    issues,
  )
}

const lost = (retract: readonly Located<Id>[], world: World): readonly Issue[] =>
  retract
    .filter(({ value }) => !world.has(value))
    .map(({ value, where }) => ({ path: where, message: `"${value}" is retracted, but not ${KNOWN}.` }))

/**
 * Checks each group against all that is known with it, in order.
 * @param before what the store knows of what the groups refer to
 * @throws Incorrect with every fault of the first group that has one
 */
export function checkGroups(groups: readonly Group[], before: World): void {
  const world = new Map(before)
  for (const { put, retract } of groups) {
    const gone = lost(retract, world)
    for (const { value } of put) world.set(value.id, value)
    refuse([...faultsBetween(put, world, KNOWN), ...gone])
    for (const { value } of retract) world.delete(value)
  }
}

/** Everything that groups put or refer to. */
export const mentionedIn = (groups: readonly Group[]): readonly Id[] => [
  ...new Set(
    groups.flatMap(({ put, retract }) => [
      ...put.flatMap(({ value }) => [value.id, ...referencesOf(value)]),
      ...retract.map(({ value }) => value),
    ]),
  ),
]

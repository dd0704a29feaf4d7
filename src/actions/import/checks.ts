import type { Entry } from '../../model/entry.ts'
import { Incorrect, type Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { quoted, sentence } from '../../model/text.ts'
import { faultsBetween, referencesOf } from '../integrity.ts'
import type { Located } from '../located.ts'
import { moreFaults } from '../more-faults.ts'
import type { Group } from './groups.ts'

export type World = ReadonlyMap<Id, Entry>

const KNOWN = 'in the file, nor in the store'

/** Refuses a file with everything found wrong in it; nothing wrong, nothing done. */
export function refuse(issues: readonly Issue[]): void {
  const [first] = issues
  if (!first) return
  throw new Incorrect(
    `The file cannot be imported: ${first.path}: ${sentence(first.message)}${moreFaults(issues)}`,
    'Nothing was recorded; correct it and import again.',
    issues,
  )
}

const lost = (retract: readonly Located<Id>[], world: World): readonly Issue[] =>
  retract
    .filter(({ value }) => !world.has(value))
    .map(({ value, where }) => ({ path: where, message: `${quoted(value)} is retracted, but not ${KNOWN}.` }))

/**
 * Checks what a file without a log says, against all that is known with it.
 * @param before what the store knows of what the file puts or refers to
 * @throws Incorrect with every fault
 */
export function checkGroup({ put, retract }: Group, before: World): void {
  const world = new Map([...before, ...put.map(({ value }) => [value.id, value] as const)])
  for (const { value } of retract) world.delete(value)
  refuse([...faultsBetween(put, world, KNOWN), ...lost(retract, before)])
}

/** Everything that a file puts or refers to. */
export const mentionedIn = ({ put, retract }: Group): readonly Id[] => [
  ...new Set([...put.flatMap(({ value }) => [value.id, ...referencesOf(value)]), ...retract.map(({ value }) => value)]),
]

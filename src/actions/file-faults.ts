import type { Issue } from '../model/errors.ts'

/** Something read from a file, with where it stands there, for messages. */
export interface Located<T> {
  readonly value: T
  readonly where: string
}

/** How a message that tells the first fault speaks of the others. */
export function moreFaults({ length }: readonly Issue[]): string {
  if (length < 2) return ''
  return length === 2 ? ' One more fault is listed.' : ` ${length - 1} more faults are listed.`
}

import type { OwnNameFragment } from '../generated/objects.ts'

/** Whether it was its name for a time alone. */
export const hasTime = ({ valid }: OwnNameFragment): boolean => valid.from !== null || valid.to !== null

/** The names that the heading does not tell, and all that it was called for a time, with when. */
export const otherNames = (names: readonly OwnNameFragment[], heading: string): readonly OwnNameFragment[] =>
  names.filter((name) => hasTime(name) || !heading.includes(name.text))

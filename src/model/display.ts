import type { Day } from './date.ts'
import { positionOf } from './interval.ts'
import type { Language, Name } from './name.ts'

/** Names that may have been in use on the day; a name whose time is bounded only may be. */
const inUse = (names: readonly Name[], day: Day) =>
  names.filter(({ valid }) => !['BEFORE', 'AFTER'].includes(positionOf(valid, day)))

/**
 * The name to show on a day: preferred, in the language, else in Vietnamese, else any.
 * A thing asked for outside the time of all its names still shows one.
 */
export function nameOf(names: readonly Name[], language: Language, day: Day): string | null {
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  for (const candidates of [inUse(preferred, day), preferred, names])
    for (const wanted of [language, 'vi'] as const) {
      const found = candidates.findLast((name) => name.language === wanted)
      if (found) return found.text
    }
  return names[0]?.text ?? null
}

import type { Day } from './date.ts'
import { surestOn } from './interval.ts'
import type { Language, Name } from './name.ts'

/**
 * The name to show on a day: preferred, in the language, else in Vietnamese, else any.
 * A thing asked for outside the time of all its names still shows one.
 */
export function nameOf(names: readonly Name[], language: Language, day: Day): string | null {
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  for (const candidates of [surestOn(preferred, day), preferred, names])
    for (const wanted of [language, 'vi'] as const) {
      const found = candidates.findLast((name) => name.language === wanted)
      if (found) return found.text
    }
  return names[0]?.text ?? null
}

import type { Day } from './date.ts'
import { boundsOf, surestOn } from './interval.ts'
import type { Language, Name } from './name.ts'

const compare = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0)

/** Outside the time of all names of a language: the one that held last before the day, else the one that held first after it. */
function nearest(names: readonly Name[], day: Day): readonly Name[] {
  return [...Map.groupBy(names, ({ language }) => language).values()].flatMap((own) => {
    const dated = own.map((name) => ({ name, ...boundsOf(name.valid) }))
    const before = dated.filter(({ toLatest }) => toLatest <= day).toSorted((a, b) => compare(a.toLatest, b.toLatest))
    const after = dated.toSorted((a, b) => compare(a.fromEarliest, b.fromEarliest))
    return (before.at(-1) ?? after[0])?.name ?? []
  })
}

/**
 * The name to show on a day: preferred, in the language, else in Vietnamese, else any.
 * A thing asked for outside the time of all its names still shows one.
 */
export function nameOf(names: readonly Name[], language: Language, day: Day): string | null {
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  for (const candidates of [surestOn(preferred, day), nearest(preferred, day), names])
    for (const wanted of [language, 'vi'] as const) {
      const found = candidates.findLast((name) => name.language === wanted)
      if (found) return found.text
    }
  return names[0]?.text ?? null
}

import { z } from 'zod'
import type { Day } from './date.ts'
import { boundsOf, Interval, surestOn } from './interval.ts'
import { NameText } from './plain-text.ts'

/** Languages of names: ISO 639-1. Vietnamese is the sources' own; English follows Thông tư 03/2009/TT-BNG where it has a term. */
export const Language = z.enum(['vi', 'en'])
export type Language = z.infer<typeof Language>

/** One name of a thing. A renamed thing keeps its identity and both names, each with its own time. */
export const Name = z
  .strictObject({
    language: Language,
    text: NameText,
    /** PREFERRED is shown; ALTERNATE is only found by search (press variants, abbreviations). */
    use: z.enum(['PREFERRED', 'ALTERNATE']),
    /** When it was the name; unbounded when no source dates it. */
    valid: Interval,
  })
  .readonly()
export type Name = z.infer<typeof Name>

/** At least one Vietnamese or English name; a preferred one first of its language. */
export const Names = z
  .array(Name)
  .min(1)
  .refine((names) => names.some(({ use }) => use === 'PREFERRED'), {
    error: 'Mark one name as PREFERRED: it is the one shown.',
  })
  .readonly()
export type Names = z.infer<typeof Names>

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

/** In the language, else in Vietnamese: the last one, where several hold. */
const shownAmong = (names: readonly Name[], language: Language): Name | undefined =>
  names.findLast((name) => name.language === language) ?? names.findLast((name) => name.language === 'vi')

/**
 * The name to show on a day: preferred, in the language, else in Vietnamese, else any.
 * A thing asked for outside the time of all its names still shows one.
 */
export function nameOf(names: readonly Name[], language: Language, day: Day): string | null {
  const [first] = names
  // Asked of every row of a list, and most things have one name.
  if (!first || names.length === 1) return first?.text ?? null
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  const shown =
    shownAmong(surestOn(preferred, day), language) ??
    shownAmong(nearest(preferred, day), language) ??
    shownAmong(names, language)
  return (shown ?? first).text
}

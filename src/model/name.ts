import { z } from 'zod'
import { type Day, LAST_DAY } from './date.ts'
import { boundsOf, Interval, surestOn, turnsOf } from './interval.ts'
import { languageTag } from './language-tag.ts'
import { NameText } from './plain-text.ts'
import { keptByWord } from './text.ts'

export { languageTag } from './language-tag.ts'

/** A language as a tag of BCP 47: `vi`, `en`, `zh-Hant`. */
export const Language = z
  .string()
  .refine((text) => languageTag(text) !== null, {
    error: 'Write a language as a tag of BCP 47, such as vi, en or zh-Hant.',
  })
  .transform((text) => languageTag(text) ?? text)
export type Language = z.infer<typeof Language>

/** A language written in two ways is one language. */
function checkEachOnce({ value, issues }: z.core.ParsePayload<Readonly<Record<string, string>>>): void {
  const tags = Object.keys(value)
  const twice = tags.find((tag, at) => tags.findIndex((one) => languageTag(one) === languageTag(tag)) < at)
  if (twice === undefined) return
  const message = `Write each language once: "${twice}" is the same as one before it.`
  issues.push({ code: 'custom', input: value, path: [twice], message })
}

/** A text in each of several languages: `{"vi": "…", "en": "…"}`. @param none what to do where there is none */
export const byLanguage = (none: string) =>
  z
    .record(z.string(), z.string().min(1))
    .check(checkEachOnce)
    .pipe(z.record(Language, z.string().min(1)))
    .refine((texts) => Object.keys(texts).length > 0, { error: none })
    .readonly()

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

/** At least one name to show. */
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

/** The language, and those that it is a kind of: `zh-Hant-TW`, `zh-Hant`, `zh`. */
export const kindsOf: (language: Language) => readonly Language[] = keptByWord((language) =>
  language.split('-').map((_, at, parts) => parts.slice(0, parts.length - at).join('-')),
)

/** Whether it is this language or a kind of it: `zh-Hant` is a kind of `zh`. */
export const isKindOf = (one: Language, language: Language): boolean =>
  one === language || one.startsWith(`${language}-`)

export const isIn = (name: Name, language: Language) => isKindOf(name.language, language)

/** Those in the first of some languages, or in a kind of it, that any is in. */
function inFirstOf(languages: readonly Language[], names: readonly Name[]): readonly Name[] {
  const known = languages.find((one) => names.some((name) => isIn(name, one)))
  return known === undefined ? [] : names.filter((name) => isIn(name, known))
}

/** Languages in the order in which a reader would have a name; none: as it is written. */
export type Languages = readonly Language[]

/** What a reader of a language is shown: a name in it or in what it is a kind of, else in the world's languages in their order. */
export const readableIn = (asked: Language | null, ofWorld: Languages): Languages =>
  asked === null ? ofWorld : [...kindsOf(asked), ...ofWorld]

const languagesOf = (names: readonly Name[]): Languages => names.map(({ language }) => language)

/** The names that a reader is shown; where none is readable, those in the language of the first one. */
export const shownIn = (names: readonly Name[], languages: Languages): readonly Name[] =>
  inFirstOf([...languages, ...languagesOf(names)], names)

/**
 * The name to show on a day: preferred, in the first of the languages that it has, else in that of its first name; the last one, where
 * several hold. A thing asked for outside the time of all its names still shows one.
 */
export function nameShown(names: readonly Name[], languages: Languages, day: Day): Name | null {
  const [first] = names
  // Asked of every row of a list, and most things have one name.
  if (!first || names.length === 1) return first ?? null
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  const held = surestOn(preferred, day)
  const shown =
    inFirstOf(languages, held).at(-1) ??
    inFirstOf(languages, nearest(preferred, day)).at(-1) ??
    inFirstOf(languagesOf(preferred), held.length > 0 ? held : nearest(preferred, day)).at(-1)
  return shown ?? first
}

export const nameOf = (names: readonly Name[], languages: Languages, day: Day): string | null =>
  nameShown(names, languages, day)?.text ?? null

/** A name for as long as it is the one to show: from a first day until before another. */
export interface ShownName {
  readonly name: string
  readonly language: Language
  readonly from: Day
  readonly to: Day
}

/** The names to show over all time, the earliest first, without a gap; as {@link nameOf} says for each day. None: it has no name. */
export function namesShown(names: readonly Name[], languages: Languages): readonly ShownName[] {
  const shown: ShownName[] = []
  for (const day of turnsOf(names).toReversed()) {
    const name = nameShown(names, languages, day)
    const next = shown.at(-1)
    if (name === null) continue
    const { text, language } = name
    const isSame = next?.name === text && next.language === language
    if (isSame) shown.pop()
    shown.push({ name: text, language, from: day, to: isSame ? next.to : (next?.from ?? LAST_DAY) })
  }
  return shown.toReversed()
}

import { z } from 'zod'
import { byLanguage, isKindOf, type Language, type Languages } from './name.ts'

/**
 * What those who keep the world wrote themselves, in no source's words: a text in the language of its records, or in several, by
 * language: `{"vi": "Kết quả chưa đồng đều", "en": "Results were uneven"}`.
 */
export const OwnText = z.union([z.string().min(1), byLanguage('Write a text in one language at least.')])
export type OwnText = z.infer<typeof OwnText>

type ByLanguage = Exclude<OwnText, string>

/** In one order, however they are written: it has no meaning. A language comes before its kinds. */
const languagesOf = (text: OwnText): Languages => (typeof text === 'string' ? [] : Object.keys(text).toSorted())

const keyIn = (texts: ByLanguage, language: Language): Language | undefined =>
  languagesOf(texts).find((one) => isKindOf(one, language))

/**
 * The language to tell an entry in, so that all that it says is in one: the first that each of its texts is in, of those that a reader would
 * have, else of any.
 * @param languages in the order in which a reader would have them
 * @param records that of texts which do not say theirs; null: nobody says
 * @returns null: nobody says which, or there is none that all are in
 */
export function languageOfAll(
  texts: readonly OwnText[],
  languages: Languages,
  records: Language | null,
): Language | null {
  const isIn = (text: OwnText, language: Language) =>
    typeof text === 'string' ? records !== null && isKindOf(records, language) : keyIn(text, language) !== undefined
  if (texts.length === 0) return null
  const any = [...languages, ...(records === null ? [] : [records]), ...texts.flatMap(languagesOf)]
  return any.find((one) => texts.every((text) => isIn(text, one))) ?? null
}

/** @param language null: as it is written, in any of several */
export function textIn(text: OwnText, language: Language | null): string {
  if (typeof text === 'string') return text
  const [first = ''] = languagesOf(text)
  return text[(language === null ? undefined : keyIn(text, language)) ?? first] ?? ''
}

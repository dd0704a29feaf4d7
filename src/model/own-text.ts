import { z } from 'zod'
import { isKindOf, Language, type Languages } from './name.ts'

/**
 * What those who keep the world wrote themselves, in no source's words: a text in the language of its records, or in several, by
 * language: `{"vi": "Kết quả chưa đồng đều", "en": "Results were uneven"}`.
 */
export const OwnText = z.union([
  z.string().min(1),
  z
    .record(Language, z.string().min(1))
    .refine((texts) => Object.keys(texts).length > 0, { error: 'Write a text in one language at least.' })
    .readonly(),
])
export type OwnText = z.infer<typeof OwnText>

type ByLanguage = Exclude<OwnText, string>

const keyIn = (texts: ByLanguage, language: Language): Language | undefined =>
  Object.keys(texts).find((one) => isKindOf(one, language))

/**
 * The language to tell an entry in, so that all that it says is in one: the first that each of its texts is in.
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
  return (
    [...languages, ...(records === null ? [] : [records])].find((one) => texts.every((text) => isIn(text, one))) ?? null
  )
}

/** @param language null: as it is written, in the first of several */
export function textIn(text: OwnText, language: Language | null): string {
  if (typeof text === 'string') return text
  const [first = ''] = Object.keys(text)
  return text[(language === null ? undefined : keyIn(text, language)) ?? first] ?? ''
}

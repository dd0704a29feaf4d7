import { GraphQLError } from 'graphql'
import { type Language, languageTag } from '../../model/name.ts'
import { quoted } from '../../model/text.ts'

/**
 * The language of a whole request. A header of our own: browsers send `Accept-Language` with everything, and one question would have
 * another answer for each of them.
 */
export const LANGUAGE_HEADER = 'Dualhat-Language'

/** null: it asks for none. @throws GraphQLError for what is no language */
export function languageOf(header: (name: string) => string | null): Language | null {
  const asked = header(LANGUAGE_HEADER)
  if (asked === null || asked.trim() === '') return null
  const tag = languageTag(asked.trim())
  if (tag !== null) return tag
  const message = `The header ${LANGUAGE_HEADER} is ${quoted(asked)}, which is no language. Write a tag of BCP 47, such as vi, en or zh-Hant.`
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
}

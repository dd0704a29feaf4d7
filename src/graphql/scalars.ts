import { GraphQLError, GraphQLScalarType } from 'graphql'
import { dayOf, isDay, uncertainDate } from '../model/date.ts'
import { DualhatError } from '../model/errors.ts'
import { languageTag } from '../model/name.ts'
import { quoted, shortened } from '../model/text.ts'
import { standardOf } from './sdl.ts'

/** An error of ours as one of the document, since graphql-js shows the caller only those. */
function said<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw cause instanceof DualhatError ? new GraphQLError(cause.message) : cause
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  throw new GraphQLError(`A text is wanted here, not ${shortened(JSON.stringify(value))}.`)
}

const shown = (value: unknown): string => textOf(value)

/** Given out as it was read. */
const scalar = (name: string, coerceInputValue: (value: unknown) => string) =>
  new GraphQLScalarType({ name, specifiedByURL: standardOf(name), coerceInputValue, coerceOutputValue: shown })

const date = scalar('Date', (value) => said(() => dayOf(textOf(value))))

const partialDate = scalar('PartialDate', (value) => said(() => uncertainDate(textOf(value))))

/** With a time zone, since a moment without one is no moment. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

function recordedAtOf(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : textOf(value)
  if (/^\d{1,9}$/.test(text) || isDay(text)) return text
  if (INSTANT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))) return text
  throw new GraphQLError(
    `${quoted(text)} is no point of recorded time. Give a revision number, a day such as 2022-09-01, or an instant such as 2022-09-01T08:00:00Z.`,
  )
}

const recordedAt = scalar('RecordedAt', recordedAtOf)

/** Written bare or quoted: a literal of either form gives the text. */
const codeScheme = scalar('CodeScheme', textOf)

const LONGEST_CODE = 64

/** Whether the world has it, only its terms tell. */
function termCodeOf(value: unknown): string {
  const text = textOf(value)
  if (text !== '' && text.length <= LONGEST_CODE) return text
  throw new GraphQLError(`${quoted(text)} is no code. Write one of those that \`terms\` lists.`)
}

const termCode = scalar('TermCode', termCodeOf)

function languageOf(value: unknown): string {
  const text = textOf(value)
  const tag = languageTag(text)
  if (tag !== null) return tag
  throw new GraphQLError(`${quoted(text)} is no language. Write a tag of BCP 47, such as vi, en or "zh-Hant".`)
}

const language = scalar('Language', languageOf)

export const scalars = {
  Date: date,
  PartialDate: partialDate,
  RecordedAt: recordedAt,
  CodeScheme: codeScheme,
  Language: language,
  TermCode: termCode,
}

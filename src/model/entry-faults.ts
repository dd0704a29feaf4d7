import type { z } from 'zod'
import { quoted } from './text.ts'

/** What a schema wants, in the words of somebody who writes a file. */
const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object in braces',
  array: 'a list in square brackets',
  null: 'null',
}

const wanted = (what: string) => WORDS[what] ?? what
const oneOf = (values: readonly unknown[]) =>
  values.length === 1 ? `Write ${values[0]}.` : `Write one of ${values.join(', ')}.`
export const orMissing = (input: unknown, message: string): string =>
  input === undefined ? `It is missing. ${message}` : message

/** What each of the forms it may have holds against it; null where none says anything. */
function ofForms(forms: readonly (readonly z.core.$ZodIssue[])[]): string | null {
  const said = new Set(forms.flatMap((issues) => issues.slice(0, 1).map(({ message }) => message)))
  return said.size === 0 ? null : [...said].join(' Or: ')
}

/** What is wrong with a field, and what to write; null leaves it to the schema's library. */
export function faultIn(issue: z.core.$ZodRawIssue): string | null {
  if (issue.code === 'invalid_type') return orMissing(issue.input, `Write ${wanted(issue.expected)}.`)
  if (issue.code === 'invalid_value') return orMissing(issue.input, oneOf(issue.values))
  if (issue.code === 'unrecognized_keys') return `There is no field ${issue.keys.map(quoted).join(', ')} here.`
  if (issue.code === 'too_small' && issue.origin === 'array') return `Write at least ${issue.minimum}.`
  if (issue.code === 'invalid_union') return Array.isArray(issue.options) ? oneOf(issue.options) : ofForms(issue.errors)
  return null
}

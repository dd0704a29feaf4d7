import type { z } from 'zod'
import { nearest, quoted } from './text.ts'

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

/** How the parts look that stand in entries of many kinds; docs/fields.md tells of all. */
const PARTS: Readonly<Record<string, string>> = {
  names: '[{"language": "en", "text": "Dean", "use": "PREFERRED"}]',
  origin:
    '{"basis": "STATED", "confidence": "HIGH", "evidence": [{"type": "CITATION", "document": "doc/…", "words": "…"}]}',
  evidence: '[{"type": "CITATION", "document": "doc/…", "words": "…"}]',
  valid: '{"from": "2018-08-07", "to": null}',
  designations: '[{"designation": "CITY"}]',
  reports: '[{"document": "doc/…", "basis": "STATED"}]',
}

/** Of a part how it looks, as an example; of anything else what it is. */
function whatToWrite({ path }: { readonly path?: readonly unknown[] | undefined }, what: string): string {
  const part = PARTS[String(path?.at(-1))]
  return part === undefined ? `Write ${what}.` : `Write it as ${part}: docs/fields.md tells more.`
}

const tooFew = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string =>
  Number(issue.minimum) === 1
    ? `It is empty. ${whatToWrite(issue, 'at least one')}`
    : `Write at least ${issue.minimum}.`

/** Fields that are called otherwise in answers. */
const IN_ANSWERS: Readonly<Record<string, string>> = { mainPost: 'first', concurrentPost: 'second' }

function meantBy(key: string, open: readonly string[]): readonly string[] {
  const named = Object.hasOwn(IN_ANSWERS, key) ? IN_ANSWERS[key] : undefined
  return named !== undefined && open.includes(named) ? [named] : [nearest(key, open) ?? []].flat()
}

const fieldsOf = (schema: unknown): readonly string[] => {
  const shape = Object(Object(Object(schema)._zod).def).shape
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : []
}

/** The fields that are none here, and the one that was probably meant. */
function noFields({ keys, inst, input }: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>): string {
  const open = fieldsOf(inst).filter((one) => Object(input)[one] === undefined)
  const meant = [...new Set(keys.flatMap((key) => meantBy(key, open)))]
  const remedy =
    meant.length === 0 ? 'docs/fields.md lists the fields.' : `Did you mean ${meant.map(quoted).join(', ')}?`
  return `There is no field ${keys.map(quoted).join(', ')} here. ${remedy}`
}

/** What each of the forms it may have holds against it; null where none says anything. */
function ofForms(forms: readonly (readonly z.core.$ZodIssue[])[]): string | null {
  const said = new Set(forms.flatMap((issues) => issues.slice(0, 1).map(({ message }) => message)))
  return said.size === 0 ? null : [...said].join(' Or: ')
}

/** What is wrong with a field, and what to write; null leaves it to the schema's library. */
export function faultIn(issue: z.core.$ZodRawIssue): string | null {
  if (issue.code === 'invalid_type') return orMissing(issue.input, whatToWrite(issue, wanted(issue.expected)))
  if (issue.code === 'invalid_value') return orMissing(issue.input, oneOf(issue.values))
  if (issue.code === 'unrecognized_keys') return noFields(issue)
  if (issue.code === 'too_small' && issue.origin === 'array') return tooFew(issue)
  if (issue.code === 'invalid_union') return Array.isArray(issue.options) ? oneOf(issue.options) : ofForms(issue.errors)
  return null
}

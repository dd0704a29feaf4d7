import { z } from 'zod'
import { Revision } from '../model/as-of.ts'
import type { EarlierForms } from '../model/earlier-forms.ts'
import { parseEntry } from '../model/entry.ts'
import { faultIn } from '../model/entry-faults.ts'
import { Incorrect, type Issue } from '../model/errors.ts'
import { Id } from '../model/ids.ts'
import { brokenAt } from './broken-json.ts'
import type { Item } from './format.ts'
import { lossIn } from './json-text.ts'
import type { Line } from './text.ts'

const RevisionLine = z.strictObject({ revision: Revision })
export type RevisionReader = (value: unknown, line: number) => Revision
export const readRevision: RevisionReader = (value, line) => shaped(RevisionLine, value, line).revision

export const RetractLine = z.strictObject({ retract: Id })

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** @throws Incorrect when the line is not JSON, or says what would be lost in silence */
export function parsed(line: Line): unknown {
  const value = parsedAsIs(line)
  const loss = lossIn(line.text)
  if (loss === null) return value
  const issues = [{ path: `line ${line.number}`, message: `${loss}.` }]
  throw new Incorrect(`Line ${line.number} ${loss}.`, 'Correct it and try again.', issues)
}

function parsedAsIs({ number, text }: Line): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = `is not JSON: ${brokenAt(text, cause)}`
    const issues = [{ path: `line ${number}`, message }]
    throw new Incorrect(
      `Line ${number} ${message}`,
      'Give one JSON value per line, whole and with nothing behind it.',
      issues,
      { cause },
    )
  }
}

const CHANGED = 'Export the file again; this one was changed, or is of another kind.'

/** Reads a line that can only be of one shape: one of an export, unless the remedy is another. */
export function shaped<T>(schema: z.ZodType<T>, value: unknown, line: number, remedy = CHANGED): T {
  const read = schema.safeParse(value, { error: faultIn })
  if (read.success) return read.data
  const [issue] = read.error.issues
  const message = `cannot be read: ${issue?.path.join('.')}: ${issue?.message.replace(/\.$/, '')}.`
  throw new Incorrect(`Line ${line} ${message}`, remedy, [{ path: `line ${line}`, message }], { cause: read.error })
}

const locatedIn = (line: number, { issues }: Incorrect): readonly Issue[] =>
  issues.map(({ path, message }) => ({ path: path === '' ? `line ${line}` : `line ${line}, ${path}`, message }))

function itemOf(value: unknown, line: number, read: RevisionReader): Item {
  if (isObject(value) && 'revision' in value) return { line, type: 'REVISION', revision: read(value, line) }
  if (isObject(value) && 'retract' in value)
    return { line, type: 'RETRACT', id: shaped(RetractLine, value, line, 'Correct it and try again.').retract }
  try {
    return { line, type: 'PUT', entry: parseEntry(value) }
  } catch (error) {
    if (!(error instanceof Incorrect)) throw error
    throw new Incorrect(`Line ${line}: ${error.what}`, error.remedy, locatedIn(line, error), { cause: error })
  }
}

/**
 * The items on a line that is neither header nor trailer: one, or more where it is of an earlier form.
 * @param earlier remembers what the lines before said
 */
export const itemsOf = (
  value: unknown,
  line: number,
  earlier: EarlierForms,
  read: RevisionReader = readRevision,
): readonly Item[] => earlier.today(value).map((one) => itemOf(one, line, read))

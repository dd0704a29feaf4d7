import { isInUse } from '../../answers/codes-in-use.ts'
import { keptId } from '../../answers/lookups.ts'
import type { ViewReader } from '../../answers/view-reader.ts'
import { dayBefore, FIRST_DAY } from '../../model/date.ts'
import { Incorrect, NotFound } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import type { LinkKind } from '../../model/link.ts'
import type { Coded, Vocabulary } from '../../model/term.ts'
import { quoted } from '../../model/text.ts'
import { remedyFor } from '../../rules/vocabularies.ts'
import type { DaySpan } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { idOf, idWith } from '../global-id.ts'

/** A half-open span, as the store has it: with its last day. @throws Incorrect when no day is in it */
export function daySpan(span: Maybe<sdl.DaySpan>): DaySpan | null {
  const [from, to] = [span?.from ?? null, span?.to ?? null]
  if (from && to && from >= to)
    throw new Incorrect(`No day is from ${from} on and before ${to}.`, 'Give `to` the first day after the span.')
  if (to && to <= FIRST_DAY)
    throw new Incorrect(`No day is before ${to}.`, 'Give `to` the first day after the span, or leave it out.')
  return from || to ? { from, to: to && dayBefore(to) } : null
}

const ANY_DAY: DaySpan = { from: null, to: null }

/** A span in which something is asked to have been so, where one is given: without bounds it is all of time. */
export const spanAsked = (during: Maybe<sdl.DaySpan>): DaySpan | null => (during ? (daySpan(during) ?? ANY_DAY) : null)

const LONGEST_LIST = 100

/**
 * A list argument, without repetitions.
 * @throws Incorrect when it is too long
 */
export function uniqueList<T>(name: string, values: readonly T[] | null | undefined): readonly T[] | null {
  if (!values) return null
  if (values.length > LONGEST_LIST)
    throw new Incorrect(`"${name}" has ${values.length} values.`, `Give at most ${LONGEST_LIST} at once.`)
  return [...new Set(values)]
}

const notOf = ({ vocabulary, code }: Coded, codes: readonly string[]) =>
  new Incorrect(`${quoted(code)} is no ${vocabulary} of this world.`, remedyFor({ code }, codes))

/** What an argument names of a vocabulary that is neither explained by a term of the view's world nor in use there; undefined: nothing. */
async function unknownAmong(
  view: ViewReader,
  vocabulary: Vocabulary,
  codes: readonly string[],
  named: readonly string[],
) {
  for (const code of named) if (!codes.includes(code) && !(await isInUse(view, { vocabulary, code }))) return code
  return undefined
}

/**
 * Codes that an argument names, without repetitions; null when it is left out. In a world without terms of the vocabulary any will do.
 * @throws Incorrect for one that the view's world does not know: an empty list would look like an answer
 */
export async function knownCodes(
  view: ViewReader,
  vocabulary: Vocabulary,
  name: string,
  values: Maybe<readonly string[]>,
): Promise<readonly string[] | null> {
  const asked = uniqueList(name, values)
  if (!asked || asked.length === 0) return asked
  const codes = (await view.vocabularies()).termsOf(vocabulary).map(({ code }) => code)
  const wrong = codes.length === 0 ? undefined : await unknownAmong(view, vocabulary, codes, asked)
  if (wrong !== undefined) throw notOf({ vocabulary, code: wrong }, codes)
  return asked
}

/** The same of an argument that names one. @throws Incorrect */
export async function knownLevel<C extends Maybe<string>>(view: ViewReader, code: C): Promise<C> {
  await knownCodes(view, 'LEVEL', 'level', code === null || code === undefined ? null : [code])
  return code
}

type Maybe<T> = T | null | undefined
type IdWith<P extends string> = Extract<Id, `${P}/${string}`>

const notFound = (what: string, { asOf }: ViewReader) =>
  new NotFound(
    `No ${what} in what was known at revision ${asOf.revision}.`,
    'Find it by name with search(text:). What was recorded later is there with a later recordedAt.',
  )

/** @throws NotFound when the view has no such entry: an empty list would look like an answer */
async function requireEntry<I extends Id>(view: ViewReader, id: I): Promise<I> {
  const kept = await keptId(view, id)
  if (await view.entry(kept)) return kept
  throw notFound(quoted(id), view)
}

/** The entry that an argument names; null when the argument is left out. @throws NotFound */
export async function existingId<P extends string>(
  view: ViewReader,
  prefix: P,
  text: Maybe<string>,
): Promise<IdWith<P> | null> {
  return text === null || text === undefined ? null : requireEntry(view, idWith(prefix, text))
}

/** The entry of any kind that an argument names; null when the argument is left out. @throws NotFound */
export async function existingEntry(view: ViewReader, text: Maybe<string>): Promise<Id | null> {
  return text === null || text === undefined ? null : requireEntry(view, idOf(text))
}

/** The entries that a list argument names. @throws NotFound */
export const existingIds = async <P extends string>(
  view: ViewReader,
  prefix: P,
  texts: readonly string[],
): Promise<readonly IdWith<P>[]> => Promise.all(texts.map((text) => requireEntry(view, idWith(prefix, text))))

/**
 * The condition of being linked to the entry that an argument names; none when it is left out.
 * @param prefix what the argument must name; null: anything
 */
export async function linkedTo(view: ViewReader, link: LinkKind, prefix: string | null, text: Maybe<string>) {
  if (text === null || text === undefined) return []
  return [{ link, id: await requireEntry(view, prefix === null ? idOf(text) : idWith(prefix, text)) }]
}

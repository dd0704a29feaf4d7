import { z } from 'zod'
import { type Day, earlierOf, FIRST_DAY, LAST_DAY, laterOf } from './date.ts'
import { faultIn } from './entry-faults.ts'
import { ALWAYS, boundsOf, Interval, mayCover, positionOf, surestOn, turnsOf } from './interval.ts'

/** What something lies in or answers to, and when. */
export interface Dated<T> {
  readonly to: T
  readonly valid: Interval
}

/** What something lies in, one after the other: the id alone where no source says that it ever was another. */
export type Relation<T> = T | readonly Dated<T>[]

const dated = <T extends string>(to: z.ZodType<T>) => z.strictObject({ to, valid: Interval }).readonly()

const isUndated = ({ from, to }: Interval): boolean => from === null && to === null

/** The form in which it is kept and written: an id alone is one without dates. */
const simplest = <T>(all: readonly Dated<T>[]): Relation<T> => {
  const [first, ...others] = all
  return first && others.length === 0 && isUndated(first.valid) ? first.to : all
}

/** Reads one of two forms, so that each fault is told of the form that was written. */
const formOf = <A, B>(isList: (input: unknown) => boolean, list: z.ZodType<A>, alone: z.ZodType<B>) =>
  z.unknown().transform((input, { issues }): A | B => {
    const read = (isList(input) ? list : alone).safeParse(input, { error: faultIn })
    if (read.success) return read.data
    for (const { path, message } of read.error.issues) issues.push({ code: 'custom', input, path: [...path], message })
    return z.NEVER
  })

/** One `{to, valid}` is still a list of one: what came before or after it may be added. */
const IN_BRACKETS = 'Write an id, or a list of {"to": …, "valid": …} in square brackets.'
const isOne = (input: unknown): boolean => typeof input === 'object' && input !== null && 'to' in input

/** Told to JSON Schema, which cannot read what chooses between two forms. */
const ID_ALONE = { type: 'string' }
const DATED = {
  type: 'object',
  properties: {
    to: { type: 'string' },
    valid: { type: 'object', properties: { from: { type: ['string', 'null'] }, to: { type: ['string', 'null'] } } },
  },
  required: ['to'],
}

/** An id, or a list of `{to, valid}` where it changed. */
export const relation = <T extends string>(to: z.ZodType<T>) =>
  formOf<Relation<T>, T>(
    (input) => Array.isArray(input) || isOne(input),
    z
      .array(dated(to), { error: ({ code }) => (code === 'invalid_type' ? IN_BRACKETS : undefined) })
      .min(1)
      .readonly()
      .transform<Relation<T>>(simplest),
    to,
  ).meta({ anyOf: [ID_ALONE, { type: 'array', items: DATED, minItems: 1 }] })

/** One of several that may hold at once: an id, or `{to, valid}`. */
export const oneRelation = <T extends string>(to: z.ZodType<T>) =>
  formOf<T | Dated<T>, T>(
    (input) => typeof input === 'object' && input !== null,
    dated(to).transform<T | Dated<T>>((one) => (isUndated(one.valid) ? one.to : one)),
    to,
  ).meta({ anyOf: [ID_ALONE, DATED] })

/** What tells one of several from the others: to what, and when. */
export const saidOf = (one: string | Dated<string>): string =>
  typeof one === 'string' ? one : [one.to, one.valid.from ?? '', one.valid.to ?? ''].join(' ')

const asDated = <T extends string>(one: T | Dated<T>): Dated<T> =>
  typeof one === 'string' ? { to: one, valid: ALWAYS } : one

/** Whether a source says that it was ever another, or nothing. */
export const isMoving = (relation: Relation<string> | null): boolean =>
  typeof relation === 'object' && relation !== null

/** Each with its time; none where there is nothing. */
export const relationsOf = <T extends string>(
  relation: Relation<T> | readonly (T | Dated<T>)[] | null,
): readonly Dated<T>[] => {
  if (relation === null) return []
  return typeof relation === 'string' ? [asDated(relation)] : relation.map((one) => asDated<T>(one))
}

/** All that it ever leads to, each once. */
export const targetsOf = <T extends string>(relation: Parameters<typeof relationsOf<T>>[0]): readonly T[] =>
  typeof relation === 'string' ? [relation] : [...new Set(relationsOf<T>(relation).map(({ to }) => to))]

/** What it may lead to on a day. */
export const possibleOn = <T extends string>(
  relation: Parameters<typeof relationsOf<T>>[0],
  day: Day,
): readonly T[] => [...new Set(relationsOf<T>(relation).flatMap(({ to, valid }) => (mayCover(valid, day) ? [to] : [])))]

/** What it surely leads to on a day. */
export const surelyOn = <T extends string>(relations: readonly (T | Dated<T>)[], day: Day): readonly T[] =>
  relationsOf<T>(relations).flatMap(({ to, valid }) => (positionOf(valid, day) === 'IN' ? [to] : []))

const beginsBefore = ({ valid: one }: Dated<string>, { valid: other }: Dated<string>): boolean => {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  return a.fromLatest === b.fromLatest ? a.fromEarliest < b.fromEarliest : a.fromLatest < b.fromLatest
}

/** What it leads to on a day as far as is sure, of several the one that began last; null: no source says, or nothing. */
export function relationOn<T extends string>(relation: Relation<T> | null, day: Day): T | null {
  if (relation === null || typeof relation === 'string') return relation
  const [first, ...others] = surestOn(relation, day)
  return first ? others.reduce((last, one) => (beginsBefore(one, last) ? last : one), first).to : null
}

/** From a first day until before another. */
export interface Days {
  readonly from: Day
  readonly until: Day
}

/** The days that are in both; null: there are none. */
export function sharedDays(a: Days, b: Days): Days | null {
  const [from, until] = [laterOf(a.from, b.from), earlierOf(a.until, b.until)]
  return from < until ? { from, until } : null
}

/** What it leads to on some days. */
export interface Span<T> extends Days {
  readonly to: T
}

/** What it leads to over all time, the earliest first, as {@link relationOn} says for each day; a day without anything is in none. */
export function spansOf<T extends string>(relation: Relation<T> | null): readonly Span<T>[] {
  if (relation === null) return []
  if (typeof relation === 'string') return [{ to: relation, from: FIRST_DAY, until: LAST_DAY }]
  const days = turnsOf(relation)
  const spans: Span<T>[] = []
  for (const [at, from] of days.entries()) {
    const [to, last, until] = [relationOn(relation, from), spans.at(-1), days[at + 1] ?? LAST_DAY]
    if (to === null) continue
    const goesOn = last?.to === to && last.until === from
    if (goesOn) spans.pop()
    spans.push({ to, from: goesOn ? last.from : from, until })
  }
  return spans
}

/** Everything that it may lead to, each for as long as it may. */
export const possibleSpansOf = <T extends string>(relations: readonly (T | Dated<T>)[]): readonly Span<T>[] =>
  relationsOf<T>(relations).map(({ to, valid }) => {
    const { fromEarliest, toLatest } = boundsOf(valid)
    return { to, from: fromEarliest, until: toLatest }
  })

/**
 * What something lies in over all time, without a gap: where no source says, what it lay in before, or first. It is asked only outside
 * its time, since within that every day is told (`rules/consistency/relations.ts`).
 */
export function containersOf<T extends string>(relation: Relation<T>): readonly Span<T>[] {
  const spans = spansOf(relation)
  return spans.map(({ to, from }, at) => ({
    to,
    from: at === 0 ? FIRST_DAY : from,
    until: spans[at + 1]?.from ?? LAST_DAY,
  }))
}

/** What something lies in on a day: see {@link containersOf}. */
export const containerOn = <T extends string>(relation: Relation<T>, day: Day): T =>
  typeof relation === 'string'
    ? relation
    : (containersOf(relation).findLast(({ from }) => from <= day)?.to ?? (relation[0] as Dated<T>).to)

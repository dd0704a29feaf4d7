import { allKeys, type IdIn, idOfKey, inAny, itemsOf, type Keys, keysOf, without } from '../../answers/choices.ts'
import type { Source } from '../../answers/source.ts'
import type { ViewReader } from '../../answers/view-reader.ts'
import { Incorrect } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import type { OrderBy } from '../../store/store.ts'
import type { DaySpan, Existing } from '../generated/schema.ts'

/** Opens a list by a filter; of `among`, where it is given, alone. */
export type Open<F, T, I extends string = Id> = (
  view: ViewReader,
  filter: F | null,
  order?: OrderBy,
  among?: readonly I[] | null,
) => Source<T> | Promise<Source<T>>

/** A filter that may have filters of its kind in it. */
interface Choosing<F> {
  readonly anyOf?: readonly F[] | null
  readonly not?: F | null
  readonly existing?: Existing | null
  readonly during?: DaySpan | null
}

/** Filters in a filter, all together. */
const MOST_FILTERS = 20

const isGiven = ([, value]: readonly [string, unknown]) => value !== null && value !== undefined

function filtersIn<F extends Choosing<F>>({ anyOf, not }: F): number {
  const inner = [...(anyOf ?? []), ...(not ? [not] : [])]
  return inner.reduce((sum, one) => sum + 1 + filtersIn(one), 0)
}

/** How surely things are there is said once, of the whole. */
function withoutSureness<F extends Choosing<F>>(whole: Choosing<F>, { existing, ...inner }: F): Partial<F> {
  if (existing && existing !== (whole.existing ?? 'POSSIBLE'))
    throw new Incorrect(
      '`existing` is given inside `anyOf` or `not`.',
      'Give it beside them: it holds for the whole filter.',
    )
  return inner as unknown as Partial<F>
}

/** One of the filters in `anyOf`, with all that the filter around says. @throws Incorrect where both say one thing */
function joined<F extends Choosing<F>>(around: Choosing<F>, inner: F): F {
  const added = withoutSureness(around, inner)
  const names = Object.entries(around)
    .filter(isGiven)
    .map(([name]) => name)
  const twice = Object.entries(added)
    .filter(isGiven)
    .find(([name]) => names.includes(name))
  if (twice)
    throw new Incorrect(
      `\`${twice[0]}\` is given beside \`anyOf\` and in it.`,
      'Give it in each filter of `anyOf`, or beside it alone.',
    )
  return { ...around, ...added } as F
}

/**
 * What is left out, of things that fit the filter around: whatever may fit, whether it is there on the view's day or in the span that is
 * asked for. So what is surely listed surely does not fit.
 */
function leftOut<F extends Choosing<F>>(around: Choosing<F>, not: F): F {
  const inner = withoutSureness(around, not)
  const isOfAnyDay = around.during || around.existing === 'ANY'
  return { ...inner, existing: isOfAnyDay && !not.during ? 'ANY' : 'POSSIBLE' } as unknown as F
}

const hasChoices = <F extends Choosing<F>>(filter: F | null): filter is F =>
  Boolean(filter && (filter.anyOf || filter.not))

/** The keys of what fits a filter that says `anyOf` or `not`. @throws Incorrect for one that says too much */
async function keysChosen<F extends Choosing<F>, I extends string>(
  keysBy: (filter: F, ids: readonly I[] | null) => Promise<Keys>,
  view: ViewReader,
  filter: F,
  among: readonly I[] | null,
  idIn: IdIn<I>,
): Promise<Keys> {
  if (filtersIn(filter) > MOST_FILTERS)
    throw new Incorrect(`The filter has ${filtersIn(filter)} filters in it.`, `Give at most ${MOST_FILTERS}.`)
  const keysIn = async ({ anyOf, not, ...rest }: F, ids: readonly I[] | null): Promise<Keys> => {
    const around = rest as Choosing<F>
    // All are joined before any is looked for: one that is refused would leave what is on its way without anybody who waits.
    const parts = anyOf?.map((one) => joined(around, one))
    const wanted = parts
      ? inAny(view, await Promise.all(parts.map((one) => keysIn(one, ids))))
      : await keysBy(around as F, ids)
    if (!not) return wanted
    const left = leftOut(around, not)
    return without(view, wanted, (some) => keysIn(left, some), idIn)
  }
  return keysIn(filter, among)
}

/** A list whose filter may also say `anyOf` and `not`, and whose items are named otherwise than by ids. */
export const choosingBy =
  <F extends Choosing<F>, T, I extends string>(idIn: IdIn<I>, open: Open<F, T, I>): Open<F, T, I> =>
  async (view, filter, order, among = null) => {
    if (!hasChoices(filter)) return open(view, filter, order, among)
    const keysBy = async (one: F, ids: readonly I[] | null) => keysOf(await open(view, one, order, ids))
    const any = { existing: 'ANY' } as F
    return itemsOf(
      await keysChosen(keysBy, view, filter, among, idIn),
      async (ids) => open(view, any, order, ids),
      idIn,
    )
  }

/** A list whose filter may also say `anyOf` and `not`. */
export const choosing = <F extends Choosing<F>, T>(open: Open<F, T>): Open<F, T> => choosingBy(idOfKey, open)

/** What fits a filter that says `anyOf` or `not`, for who asks for all of it; null: it says neither. @throws LimitExceeded */
export async function chosen<F extends Choosing<F>, T, I extends string>(
  idIn: IdIn<I>,
  open: Open<F, T, I>,
  view: ViewReader,
  filter: F | null,
): Promise<readonly I[] | null> {
  if (!hasChoices(filter)) return null
  const keysBy = async (one: F, ids: readonly I[] | null) => keysOf(await open(view, one, 'LISTED', ids))
  return (await allKeys(view, await keysChosen(keysBy, view, filter, null, idIn))).map(idIn)
}

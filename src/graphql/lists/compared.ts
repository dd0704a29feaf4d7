import type { Compared } from '../../answers/comparison.ts'
import type { AskedView, RequestViews } from '../../answers/request-views.ts'
import { Incorrect } from '../../model/errors.ts'
import type * as sdl from '../generated/schema.ts'
import { arrangementQuery } from './arrangements.ts'

type Args = Pick<sdl.QueryCompareArgs, 'from' | 'to' | 'between' | 'recordedAt' | 'filter'>

interface Two {
  readonly from: AskedView
  readonly to: AskedView
}

/** The two views that are asked for: two days as known at one point, or both clocks said of each. */
function twoOf({ from, to, between, recordedAt }: Args): Two {
  if (between && !from && !to && !recordedAt) return between
  if (!between && from && to) return { from: { validAt: from, recordedAt }, to: { validAt: to, recordedAt } }
  throw new Incorrect(
    'It is not clear what is to be compared.',
    'Give two days, `from` and `to`, or two views, `between`, and not both.',
  )
}

const reversed = (what: string, first: string | number, second: string | number) =>
  new Incorrect(`The second ${what}, ${second}, is before the first, ${first}.`, 'Exchange `from` and `to`.')

/** @throws Incorrect when the second view is before the first on either clock */
export async function compared(views: RequestViews, args: Args): Promise<Compared> {
  const two = twoOf(args)
  const [from, to] = [await views.viewAt(two.from), await views.viewAt(two.to)]
  const [first, second] = [from.asOf, to.asOf]
  if (first.validAt > second.validAt) throw reversed('day', first.validAt, second.validAt)
  if (first.revision > second.revision) throw reversed('revision', first.revision, second.revision)
  const { filter } = args
  const queryIn = (view: typeof from) => arrangementQuery(view, filter)
  return { from, to, inFrom: await queryIn(from), inTo: await queryIn(to), filter }
}

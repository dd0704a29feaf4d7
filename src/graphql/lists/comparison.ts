import type { TwoDays } from '../../answers/comparison.ts'
import type { ViewReader } from '../../answers/view-reader.ts'
import type { Day } from '../../model/date.ts'
import { Incorrect } from '../../model/errors.ts'
import type { ComparisonFilter } from '../generated/schema.ts'
import { arrangementQuery, kindsOf } from './arrangements.ts'

/** @throws Incorrect when the second day is not after the first */
export async function twoDays(
  to: ViewReader,
  from: Day,
  filter: ComparisonFilter | null | undefined,
): Promise<TwoDays> {
  if (from >= to.asOf.validAt)
    throw new Incorrect(
      `The second day, ${to.asOf.validAt}, is not after the first, ${from}.`,
      'Exchange `from` and `to`.',
    )
  const query = await arrangementQuery(to, kindsOf(filter?.form), filter)
  return {
    from: to.at({ validAt: from }),
    to,
    contexts: (page) => to.stored.arrangements(query, page),
    filter,
  }
}

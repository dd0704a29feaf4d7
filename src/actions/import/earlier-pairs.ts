import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { quoted } from '../../model/text.ts'
import type { View } from '../../store/store.ts'
import { type Group, retractedIn } from './groups.ts'

/**
 * Pairs that the store has of models which earlier builds wrote with all their pairs, and that are not among these. Earlier builds would
 * have dropped them; that they are to be withdrawn now, nobody said.
 */
export async function lackingPairs(
  view: View,
  { put, withAllPairs, ...group }: Group,
  given: ReadonlySet<Id>,
): Promise<readonly Issue[]> {
  if (withAllPairs.length === 0) return []
  const said = new Set<Id>([...given, ...retractedIn(group)])
  const pairs = await view.linked(
    withAllPairs.map(({ value }) => value),
    'PAIR_OF',
    'in',
  )
  return withAllPairs.flatMap(({ value: model, where }) =>
    (pairs.get(model) ?? [])
      .filter(({ id }) => !said.has(id) && !put.has(id))
      .map(({ id }) => ({
        path: where,
        message: `${quoted(model)} is given with its pairs in it, as earlier versions wrote it, but without ${quoted(id)}, which is recorded. Add that pair, or withdraw it with a line ${JSON.stringify({ retract: id })}.`,
      })),
  )
}

import { LimitExceeded } from '../../model/errors.ts'
import { type ListPage, wholeList } from '../../model/whole-list.ts'

/** The pairs of the general model, page after page. @throws LimitExceeded where they are more than are read for a picture */
export async function allPairs<N>(
  pageAfter: (after: string | null) => Promise<ListPage<N> | null>,
): Promise<readonly N[]> {
  const { nodes, isCut } = await wholeList(pageAfter)
  if (!isCut) return nodes
  const most = nodes.length.toLocaleString('en')
  throw new LimitExceeded(`The general model joins posts in more than ${most} pairs.`, 'Name its levels with level.')
}

import type { RequestViews } from '../../answers/request-views.ts'
import type { Revision } from '../../model/as-of.ts'
import { BadCursor } from '../../model/errors.ts'
import { quoted } from '../../model/text.ts'
import { type Connection, type PageArgs, pageSize } from '../connection.ts'
import { decodeCursor, encodeCursor, listHash } from '../cursor.ts'

const LIST = listHash('revisions', null)
/** Revisions lie in no view; their cursors still have its shape. */
const NO_DAY = '0001-01-01'

/** Where a page begins: behind the number in the cursor, else at the latest. */
function startOf(after: string | null | undefined, head: number): number {
  if (!after) return head
  const { sortKey } = decodeCursor(after, LIST)
  const number = Number(sortKey)
  if (Number.isSafeInteger(number) && number > 0 && number <= head) return number - 1
  throw new BadCursor(
    `The cursor ${quoted(after)} names no revision of this server.`,
    'Leave `after` out to start again.',
  )
}

/** A revision by its number; null when there is none. */
export async function revisionNumbered(views: RequestViews, number: number): Promise<Revision | null> {
  const head = await views.head()
  const [found = null] = number >= 1 && number <= head.number ? await views.revisions([number]) : []
  return found
}

/** The revisions, latest first. They are numbered without gaps from 1, so a page is a run of numbers. */
export async function revisions(views: RequestViews, args: PageArgs): Promise<Omit<Connection<Revision>, 'view'>> {
  const first = pageSize(args.first)
  const head = (await views.head()).number
  const start = startOf(args.after, head)
  const numbers = Array.from({ length: Math.min(first, start) }, (_, i) => start - i)
  const found = await views.revisions(numbers)
  return {
    edges: found.map((node) => ({
      node,
      cursor: encodeCursor({ sortKey: String(node.number), at: { validAt: NO_DAY, revision: 0 }, list: LIST }),
    })),
    hasNext: start > numbers.length,
    hasPrevious: Boolean(args.after),
    count: async () => head,
  }
}

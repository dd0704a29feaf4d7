import type { AsOf } from '../model/as-of.ts'
import { Incorrect } from '../model/errors.ts'
import type { Page, PageRequest } from '../store/store.ts'
import { type Cursor, decodeCursor, encodeCursor, keepsView, listHash } from './cursor.ts'
import type { Lens } from './lens.ts'
import { once } from './once.ts'
import type { AskedView, Sight } from './sight.ts'

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

/** A page of a list, with what its cursors are made of. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[]
  readonly lens: Lens
  readonly hasNext: boolean
  readonly hasPrevious: boolean
  /** Asked only when selected; null where the list cannot be counted. */
  readonly count: () => Promise<number | null>
}

export interface Edge<T> {
  readonly node: T
  readonly cursor: string
}

/** What a client says of any list. */
export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
  readonly at?: AskedView | null
}

/** What a list gives: its items by page, and how many there are. */
export interface Source<T> {
  readonly page: (page: PageRequest) => Promise<Page<T>>
  readonly count: () => Promise<number | null>
}

/** @throws Incorrect when a page of that size is not given */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE
  if (size >= 1 && size <= LARGEST_PAGE) return size
  throw new Incorrect(
    `A page of ${size} was asked for.`,
    `Give \`first\` a number from 1 to ${LARGEST_PAGE}, and go on with \`after\`.`,
    [{ path: 'first', message: `must be from 1 to ${LARGEST_PAGE}` }],
  )
}

/** An edge whose cursor is written only when somebody asks for it. */
const edgeOf = <T>(node: T, sortKey: string, at: AsOf, list: () => string): Edge<T> => ({
  node,
  get cursor() {
    return encodeCursor({ sortKey, at, list: list() })
  },
})

async function pageIn<T>(
  lens: Lens,
  args: PageArgs,
  cursor: Cursor | null,
  list: () => string,
  source: Source<T>,
): Promise<Connection<T>> {
  const first = pageSize(args.first)
  const { items, hasNext } = await source.page({ first, after: cursor?.sortKey ?? null })
  return {
    edges: items.map(({ item, sortKey }) => edgeOf(item, sortKey, lens.at, list)),
    lens,
    hasNext,
    hasPrevious: cursor !== null,
    count: source.count,
  }
}

/**
 * A page of a root list, in the view asked for; without one, in the view of the cursor.
 * @param field the name of the list, which with `filter` tells its cursors from those of others
 */
export async function connection<T>(
  sight: Sight,
  field: string,
  args: PageArgs,
  filter: unknown,
  open: (lens: Lens) => Source<T> | Promise<Source<T>>,
): Promise<Connection<T>> {
  pageSize(args.first)
  const list = once(() => listHash(field, filter))
  const cursor = args.after ? decodeCursor(args.after, list()) : null
  const lens = await sight.lens(args.at, cursor)
  return pageIn(lens, args, cursor, list, await open(lens))
}

/**
 * A page of a list below an object: its view is the object's.
 * @throws BadCursor when the cursor comes from another view
 */
export function connectionBelow<T>(
  lens: Lens,
  field: string,
  args: PageArgs,
  filter: unknown,
  source: Source<T>,
): Promise<Connection<T>> {
  const list = once(() => listHash(field, filter))
  const cursor = args.after ? decodeCursor(args.after, list()) : null
  if (cursor) keepsView(cursor, lens.at)
  return pageIn(lens, args, cursor, list, source)
}

/** The source with each item made into something else. */
export const mapped = <A, B>(source: Source<A>, make: (item: A) => B): Source<B> => ({
  count: source.count,
  page: async (request) => {
    const { items, hasNext } = await source.page(request)
    return { items: items.map(({ item, sortKey }) => ({ item: make(item), sortKey })), hasNext }
  },
})

import { lazy } from '../answers/lazy.ts'
import type { AskedView, RequestViews } from '../answers/request-views.ts'
import type { Source } from '../answers/source.ts'
import type { ViewReader } from '../answers/view-reader.ts'
import type { AsOf } from '../model/as-of.ts'
import { BadCursor, Incorrect, NotFound } from '../model/errors.ts'
import { type Cursor, decodeCursor, encodeCursor, keepsView, listHash } from './cursor.ts'

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

/** A page of a list, with what its cursors are made of. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[]
  readonly view: ViewReader
  readonly hasNext: boolean
  /** Where the list goes on when that is not behind the last item. */
  readonly end?: (() => string) | undefined
  readonly hasPrevious: boolean
  /** Asked only when selected; null where the list cannot be counted. */
  readonly count: () => Promise<number | null>
}

export interface Edge<T> {
  readonly node: T
  readonly cursor: string
}

/** Where a page lies: what all its cursors say beside the item. */
interface Position {
  readonly at: AsOf
  readonly list: () => string
}

/** An edge whose cursor is written only when somebody asks for it. A class, since every row of every list has one. */
class EdgeOfPage<T> implements Edge<T> {
  readonly node: T
  readonly #sortKey: string
  readonly #page: Position

  constructor(node: T, sortKey: string, page: Position) {
    this.node = node
    this.#sortKey = sortKey
    this.#page = page
  }

  get cursor(): string {
    return cursorAt(this.#sortKey, this.#page)
  }
}

const cursorAt = (sortKey: string, { at, list }: Position) => encodeCursor({ sortKey, at, list: list() })

/** What a client says of any list. */
export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
  readonly at?: AskedView | null
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

async function pageIn<T>(
  view: ViewReader,
  args: PageArgs,
  cursor: Cursor | null,
  list: () => string,
  source: Source<T>,
): Promise<Connection<T>> {
  const first = pageSize(args.first)
  const { items, hasNext, end } = await source.page({ first, after: cursor?.sortKey ?? null })
  const page = { at: view.asOf, list }
  return {
    edges: items.map(({ item, sortKey }) => new EdgeOfPage(item, sortKey, page)),
    view,
    hasNext,
    end: end === undefined ? undefined : () => cursorAt(end, page),
    hasPrevious: cursor !== null,
    count: source.count,
  }
}

/** The view that a cursor goes on in. @throws BadCursor where another is asked for, or its revision is not here */
async function viewOfCursor(views: RequestViews, asked: PageArgs['at'], cursor: Cursor): Promise<ViewReader> {
  const { validAt, revision } = cursor.at
  const isNamed = (asked?.recordedAt ?? asked?.revision ?? null) !== null
  const recorded = isNamed ? asked : { revision }
  const found = asked ? views.viewAt({ ...recorded, validAt: asked.validAt ?? validAt }) : views.viewAgain(cursor.at)
  const view = await found.catch((cause: unknown) => {
    throw cause instanceof NotFound && !isNamed ? unknownRevision(revision, cause) : cause
  })
  keepsView(cursor, view.asOf)
  return view
}

const unknownRevision = (revision: number, cause: NotFound) =>
  new BadCursor(
    `The cursor was made at revision ${revision}, which this server does not have.`,
    'Leave `after` out to start again.',
    { cause },
  )

/**
 * A page of a root list, in the view asked for; without one, in the view of the cursor.
 * @param field the name of the list, which with `filter` tells its cursors from those of others
 */
export async function connection<T>(
  views: RequestViews,
  field: string,
  args: PageArgs,
  filter: unknown,
  open: (view: ViewReader) => Source<T> | Promise<Source<T>>,
): Promise<Connection<T>> {
  pageSize(args.first)
  const list = lazy(() => listHash(field, filter))
  const cursor = args.after ? decodeCursor(args.after, list()) : null
  const view = cursor ? await viewOfCursor(views, args.at, cursor) : await views.viewAt(args.at)
  return pageIn(view, args, cursor, list, await open(view))
}

const ASK_THERE = 'Ask as of that revision, by `at` or `recordedAt` of what the list is in'

/**
 * A page of a list below an object: its view is the object's.
 * @throws BadCursor when the cursor comes from another view
 */
export function connectionBelow<T>(
  view: ViewReader,
  field: string,
  args: PageArgs,
  filter: unknown,
  source: Source<T>,
): Promise<Connection<T>> {
  const list = lazy(() => listHash(field, filter))
  const cursor = args.after ? decodeCursor(args.after, list()) : null
  if (cursor) keepsView(cursor, view.asOf, ASK_THERE)
  return pageIn(view, args, cursor, list, source)
}

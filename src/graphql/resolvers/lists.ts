import { entriesIn } from '../../answers/source.ts'
import type { InViewOf, ViewReader } from '../../answers/view-reader.ts'
import type { Kind } from '../../model/entry.ts'
import type { Query } from '../../store/store.ts'
import { type Connection, connection, type Edge, type PageArgs } from '../connection.ts'
import type { Context } from '../context.ts'
import type * as sdl from '../generated/schema.ts'
import type { Open } from '../lists/choices.ts'

type Page<T> = Omit<Connection<T>, 'view'>

/** A page in whatever view it lies. */
export const pageFields = {
  edges: <T>({ edges }: Page<T>): readonly Edge<T>[] => edges,
  nodes: <T>({ edges }: Page<T>): readonly T[] => edges.map(({ node }) => node),
  pageInfo: ({ edges, hasNext, hasPrevious, end }: Page<unknown>) => ({
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: end?.() ?? edges.at(-1)?.cursor ?? null,
  }),
  totalCount: ({ count }: Page<unknown>) => count(),
}

export const page = { ...pageFields, view: ({ view }: Connection<unknown>) => view }

export const edge = { node: <T>({ node }: Edge<T>): T => node, cursor: ({ cursor }: Edge<unknown>) => cursor }

type Filtered<F> = PageArgs & { readonly filter?: F | null; readonly orderBy?: sdl.ListOrder | null }

/** What tells a list from others of the field: where nobody asks for an order, the filter alone. */
const told = <F>({ filter, orderBy }: Filtered<F>) => (orderBy && orderBy !== 'LISTED' ? { filter, orderBy } : filter)

/** How a store orders it. */
const ORDER = { LISTED: 'LISTED', OLDEST_FIRST: 'OLDEST', NEWEST_FIRST: 'NEWEST' } as const

/** A root field that pages through a list. */
export const list =
  <F, T>(field: string, open: Open<F, T>) =>
  (_root: unknown, args: Filtered<F>, { views }: Pick<Context, 'views'>) =>
    connection(views, field, args, told(args), (view) =>
      open(view, args.filter ?? null, ORDER[args.orderBy ?? 'LISTED'], null),
    )

/** A root field that pages through the entries of a kind which a query gives. */
export const entryList = <K extends Kind, F>(
  field: string,
  query: (view: ViewReader, filter: F | null) => Promise<Query<K>>,
) => list(field, opened(query))

/** The entries of a kind which a query gives. */
export const opened =
  <K extends Kind, F>(query: (view: ViewReader, filter: F | null) => Promise<Query<K>>): Open<F, InViewOf<K>> =>
  async (view, filter, order = 'LISTED', among = null) =>
    entriesIn(view, { ...(await query(view, filter)), order, among })

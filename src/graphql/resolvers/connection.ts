import type { Connection, Edge } from '../connection.ts'

type Page<T> = Omit<Connection<T>, 'view'>

/** A page in whatever view it lies. */
export const pageFields = {
  edges: <T>({ edges }: Page<T>): readonly Edge<T>[] => edges,
  nodes: <T>({ edges }: Page<T>): readonly T[] => edges.map(({ node }) => node),
  pageInfo: ({ edges, hasNext, hasPrevious }: Page<unknown>) => ({
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }),
  totalCount: ({ count }: Page<unknown>) => count(),
}

export const connection = { ...pageFields, view: ({ view }: Connection<unknown>) => view }

export const edge = { node: <T>({ node }: Edge<T>): T => node, cursor: ({ cursor }: Edge<unknown>) => cursor }

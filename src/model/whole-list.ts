/** One page of a list, as the API gives them. */
export interface ListPage<N> {
  readonly nodes: readonly N[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** So many pages are turned for one list: a bound, so that nobody waits for ever. */
const MOST_PAGES = 20

/** All of a list, page after page. @returns what came, and whether the list goes on behind it */
export async function wholeList<N>(
  pageAfter: (after: string | null) => Promise<ListPage<N> | null | undefined>,
): Promise<{ readonly nodes: readonly N[]; readonly isCut: boolean }> {
  const nodes: N[] = []
  let after: string | null = null
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const page: ListPage<N> | null | undefined = await pageAfter(after)
    nodes.push(...(page?.nodes ?? []))
    if (!page?.pageInfo.hasNextPage) return { nodes, isCut: false }
    after = page.pageInfo.endCursor
  }
  return { nodes, isCut: true }
}

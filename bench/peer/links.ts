/** What lies at the other end of a link, as the peer gives it. */
export interface Linked<Node> {
  readonly edges: readonly { readonly node: Node }[]
}

export const nodesOf = <Node>({ edges }: Linked<Node>): readonly Node[] => edges.map(({ node }) => node)

/** The first there is: most links lead to one thing. */
export const nodeOf = <Node>({ edges }: Linked<Node>): Node | undefined => edges[0]?.node

/** What the picture asks of a world. */
export const QUESTION = `{ postPairs(filter: { standing: [SUSPENDED] }, at: { validAt: "2022-08-31" }) {
  nodes {
    code level { code } standing { since }
    mainPostType { name en: name(lang: EN) } concurrentPostType { name en: name(lang: EN) }
  }
} }`

interface Named {
  readonly name: string
  readonly en: string
}
/** A pair of post types as the picture shows it. */
export interface ShownPair {
  readonly code: string
  readonly level: { readonly code: string }
  readonly standing: { readonly since: string }
  readonly mainPostType: Named
  readonly concurrentPostType: Named
}
export interface Answer {
  readonly postPairs: { readonly nodes: readonly ShownPair[] }
}

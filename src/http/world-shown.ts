import type { Api } from '../graphql/index.ts'
import {
  ANY_WORLD,
  QUESTION_KEYS,
  type Question,
  questionsOf,
  RECORDED,
  type RecordedNodes,
} from '../graphql/questions.ts'

/** Two posts, or kinds of posts, that a directive joined, and since when that is suspended. */
export interface SuspendedPair {
  readonly main: string
  readonly concurrent: string
  readonly since: string | null
}

/** What the first page says of the world that is loaded. */
export interface WorldShown {
  readonly questions: readonly Question[]
  /** null: nothing is suspended in it today. */
  readonly pair: SuspendedPair | null
}

const ASK = `query ($keys: [ID!]!, $lang: Language!) {
  ${RECORDED}
  postPairs(first: 1, filter: { standing: [SUSPENDED] }) {
    nodes { main: mainPostType { name(lang: $lang) } concurrent: concurrentPostType { name(lang: $lang) } standing { since } }
  }
  concurrentHoldings(first: 1, filter: { standing: [SUSPENDED] }) {
    nodes { main: mainPost { name(lang: $lang) } concurrent: concurrentPost { name(lang: $lang) } standing { since } }
  }
}`

interface Joined {
  readonly main: { readonly name: string } | null
  readonly concurrent: { readonly name: string } | null
  readonly standing: { readonly since: string | null } | null
}
interface Listed {
  readonly nodes: readonly Joined[]
}
interface Told extends RecordedNodes {
  readonly postPairs: Listed | null
  readonly concurrentHoldings: Listed | null
}

const NOTHING: WorldShown = { questions: ANY_WORLD, pair: null }

function pairIn({ postPairs, concurrentHoldings }: Told): SuspendedPair | null {
  const [one] = [...(postPairs?.nodes ?? []), ...(concurrentHoldings?.nodes ?? [])]
  if (!one?.main || !one.concurrent) return null
  return { main: one.main.name, concurrent: one.concurrent.name, since: one.standing?.since ?? null }
}

/** Asks the world itself, as a client would: no page of ours names what another's world has not. */
export async function worldShown(api: Api, lang = 'en'): Promise<WorldShown> {
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ASK, variables: { keys: QUESTION_KEYS, lang } }),
  })
  const { data }: { readonly data?: Told | null } = await response.json()
  if (!data?.nodes) return NOTHING
  return { questions: questionsOf(data), pair: pairIn(data) }
}

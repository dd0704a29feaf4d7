import { createServer, type IncomingMessage, type Server } from 'node:http'
import { buildSchema, type DocumentNode, execute, parse, validate } from 'graphql'
import { sharedFacts } from '../src/answers/shared-facts.ts'
import { globalId } from '../src/graphql/global-id.ts'
import { createApi } from '../src/graphql/index.ts'
import type { ArrangementInContext } from '../src/model/arrangement.ts'
import type { AsOf } from '../src/model/as-of.ts'
import { isKind, type Kind } from '../src/model/entry.ts'
import type { Id } from '../src/model/ids.ts'
import type { Store } from '../src/store/store.ts'
import { arrangementsIn, viewAt } from './questions.ts'
import { PAGE_WITH_REASONS } from './server.ts'
import type { Posted } from './side.ts'
import { LOOKED_AT } from './world.ts'

/** What is asked for of our own schema, and nothing else. */
const SCHEMA = buildSchema(`
  enum StandingState { NOT_STARTED ACTIVE SUSPENDED ENDED UNKNOWN }
  type Term { code: String! }
  input AsOf { validAt: String }
  input ConcurrentHoldingFilter { standing: [StandingState!] }
  type Place { key: ID! name: String! }
  type Organization { key: ID! name: String! place: Place }
  type Post { key: ID! name: String! organization: Organization }
  type Document { name: String! }
  type Quote { words: String! document: Document }
  type Reason { role: String! text: String! quote: Quote }
  type Standing { state: StandingState! since: String because: [Reason!]! }
  type Execution { state: String! }
  type ConcurrentHolding {
    id: ID! mainPost: Post! concurrentPost: Post! place: Place! level: Term! execution: Execution standing: Standing!
  }
  type ConcurrentHoldingConnection { nodes: [ConcurrentHolding!]! }
  type Query {
    post(id: ID!): Post
    concurrentHoldings(first: Int, filter: ConcurrentHoldingFilter, at: AsOf): ConcurrentHoldingConnection
  }
`)

type NamedEntry = { readonly id: string; readonly names: readonly { readonly text: string }[] }
const nameOf = (named: NamedEntry | null | undefined) => ({ key: named?.id, name: named?.names[0]?.text })

/** How something stands and why, as an answer tells it. */
type Told = Readonly<Record<'standing' | 'execution', unknown>>

const nodeOf = (at: AsOf, { arrangement, place, members: [first, second] }: ArrangementInContext, told?: Told) => ({
  id: globalId(arrangement, { asOf: at, isNamed: true }),
  mainPost: nameOf(first?.post),
  concurrentPost: nameOf(second?.post),
  place: nameOf(place),
  level: { code: arrangement.level },
  ...told,
})

/** The reasons as our own server gave them once: the least that any server could do for them. */
async function toldOf(store: Store): Promise<ReadonlyMap<string, Told>> {
  const body = JSON.stringify({ query: PAGE_WITH_REASONS })
  const headers = { 'content-type': 'application/json' }
  const answer = await createApi({ store }).fetch('http://bench/graphql', { method: 'POST', headers, body })
  const { data } = (await answer.json()) as {
    data: { concurrentHoldings: { nodes: readonly (Told & { id: string })[] } }
  }
  return new Map(data.concurrentHoldings.nodes.map(({ id, standing, execution }) => [id, { standing, execution }]))
}

/** The page as the store gives it: what was asked for is what is shown. */
async function pageOf(store: Store) {
  const [head, told] = [await store.head(), await toldOf(store)]
  const cohorts = await sharedFacts(store).cohorts(LOOKED_AT, head)
  const query = arrangementsIn(null, cohorts, { states: ['SUSPENDED'] })
  const at = viewAt(head.number)
  return async ({ first }: { readonly first: number }) => {
    const { items } = await store.view(at).arrangements(query, { first, after: null })
    return {
      nodes: items.map(({ item }) =>
        nodeOf(at, item, told.get(globalId(item.arrangement, { asOf: at, isNamed: true }))),
      ),
    }
  }
}

/** A post with its body and place, each read by its id. */
const postOf =
  (store: Store) =>
  async ({ id }: { readonly id: string }) => {
    const view = store.view(viewAt((await store.head()).number))
    const read = async <K extends Kind>(kind: K, key: unknown) => {
      const entry = (await view.entries([key as Id])).get(key as Id)
      return entry && isKind(kind, entry) ? entry : null
    }
    const post = await read('Post', id)
    return {
      ...nameOf(post),
      organization: async () => {
        const body = await read('Organization', post?.organization)
        return { ...nameOf(body), place: async () => nameOf(await read('Place', body?.place)) }
      },
    }
  }

async function questionIn(request: IncomingMessage): Promise<Posted> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

/** As little as can answer over HTTP: node:http, graphql-js with the document kept, the store. */
export async function ceilingServer(store: Store): Promise<Server> {
  const rootValue = { concurrentHoldings: await pageOf(store), post: postOf(store) }
  const known = new Map<string, DocumentNode>()
  const documentOf = (text: string): DocumentNode => {
    const kept = known.get(text)
    if (kept) return kept
    const document = parse(text)
    const [fault] = validate(SCHEMA, document)
    if (fault) throw fault
    known.set(text, document)
    return document
  }
  return createServer(async (request, response) => {
    const { query, variables: variableValues } = await questionIn(request)
    const answer = await execute({ schema: SCHEMA, document: documentOf(query), rootValue, variableValues })
    const body = JSON.stringify(answer)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body)
  })
}

import { createServer, type IncomingMessage, type Server } from 'node:http'
import { buildSchema, type DocumentNode, execute, parse, validate } from 'graphql'
import { sharedFacts } from '../src/answers/shared-facts.ts'
import { globalId } from '../src/graphql/global-id.ts'
import type { ArrangementInContext } from '../src/model/arrangement.ts'
import type { AsOf } from '../src/model/as-of.ts'
import type { Store } from '../src/store/store.ts'
import { arrangementsIn, viewAt } from './questions.ts'
import { LOOKED_AT } from './world.ts'

/** What the page asks for of our own schema, and nothing else. */
const SCHEMA = buildSchema(`
  enum StandingState { NOT_STARTED ACTIVE SUSPENDED ENDED UNKNOWN }
  type Term { code: String! }
  input AsOf { validAt: String }
  input ConcurrentHoldingFilter { standing: [StandingState!] }
  type Place { name: String! }
  type Post { name: String! }
  type Standing { state: StandingState! }
  type ConcurrentHolding { id: ID! mainPost: Post! concurrentPost: Post! place: Place! level: Term! standing: Standing! }
  type ConcurrentHoldingConnection { nodes: [ConcurrentHolding!]! }
  type Query {
    concurrentHoldings(first: Int, filter: ConcurrentHoldingFilter, at: AsOf): ConcurrentHoldingConnection
  }
`)

const nameOf = (named: { readonly names: readonly { readonly text: string }[] } | null | undefined) => ({
  name: named?.names[0]?.text,
})

const nodeOf = (at: AsOf, { arrangement, place, members: [first, second] }: ArrangementInContext) => ({
  id: globalId(arrangement, { asOf: at, isNamed: true }),
  mainPost: nameOf(first?.post),
  concurrentPost: nameOf(second?.post),
  place: nameOf(place),
  level: { code: arrangement.level },
  standing: { state: 'SUSPENDED' },
})

/** The page as the store gives it: what was asked for is what is shown. */
async function pageOf(store: Store) {
  const head = await store.head()
  const cohorts = await sharedFacts(store).cohorts(LOOKED_AT, head)
  const query = arrangementsIn(null, cohorts, { states: ['SUSPENDED'] })
  const at = viewAt(head.number)
  return async ({ first }: { readonly first: number }) => {
    const { items } = await store.view(at).arrangements(query, { first, after: null })
    return { nodes: items.map(({ item }) => nodeOf(at, item)) }
  }
}

async function questionIn(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')).query
}

/** As little as can answer the page over HTTP: node:http, graphql-js with the document kept, the store. */
export async function ceilingServer(store: Store): Promise<Server> {
  const rootValue = { concurrentHoldings: await pageOf(store) }
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
    const document = documentOf(await questionIn(request))
    const body = JSON.stringify(await execute({ schema: SCHEMA, document, rootValue }))
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body)
  })
}

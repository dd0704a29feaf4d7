import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Progress } from '../actions/progress.ts'
import { type Api, typeDefs, type WireCode } from '../graphql/index.ts'
import type { Revision } from '../model/as-of.ts'
import type { Drawer } from '../pictures/drawer.ts'
import { ask } from './ask.ts'
import { assetOf, FOR_EVER, sendAsset } from './asset.ts'
import { CHART_PATH, CHART_STYLE } from './chart-page.ts'
import { chart, pictures } from './charts.ts'
import { ELEMENT_PATH, elementAsset } from './embedding.ts'
import { CONTRACT_PATH, firstPage, PAGE_STYLE, QUESTIONS_PATH } from './first-page.ts'
import { GRAPHIQL_PATHS, type GraphiQL, lazyGraphiQL } from './graphiql.ts'
import { readJsonBody } from './json-body.ts'
import type { PageFiles } from './page-files.ts'
import { problem } from './problem.ts'
import { pageLanguage } from './reader-language.ts'
import { toldOf } from './request-log.ts'
import { EMBEDDED, POLICIES } from './security.ts'
import { isVisit, letWait } from './waiting-page.ts'
import { worldShown } from './world-shown.ts'

export interface ServerOptions {
  readonly api: Api
  readonly maxBodyBytes: number
  /** Whether the world is there to be asked; before, everything but health and files waits. */
  readonly isReady: () => boolean
  /** What is done until then; null, the default: nobody knows. */
  readonly doing?: () => Progress | null
  /** Whether the store can be read; by default, whether it tells its latest revision. */
  readonly isReadable?: () => Promise<boolean>
  /** Whether clients may read the contract; by default they may. */
  readonly introspection?: boolean
  /** The day on which an instant is; by default, in UTC. */
  readonly dayOf?: (instant: string) => string
  /** The page, once it is built; null, the default: there is none, and the pages without scripts are what there is. */
  readonly page?: () => PageFiles | null
  /** The latest revision, from the store itself: fails when the store does. */
  readonly recorded: () => Promise<Revision>
}

/** Answers one request; what it throws is a fault of ours or of the store. */
export type Answer = (request: IncomingMessage, response: ServerResponse, requestId: string) => void | Promise<void>

const NOT_YET = 'The world is being opened or recorded, or the store does not answer. Ask again in a moment.'

/** Says that it is too early, and when to ask again. */
export function notYet(response: ServerResponse): void {
  response.setHeader('retry-after', '2')
  problem(response, 503, 'STORE_UNAVAILABLE', NOT_YET)
}

const READING = ['GET', 'HEAD']
const ASKING = ['GET', 'POST', 'OPTIONS']

function refuseMethod({ method }: IncomingMessage, response: ServerResponse, allowed: readonly string[]): void {
  response.setHeader('allow', allowed.join(', '))
  problem(response, 405, 'BAD_REQUEST', `${method} is not for this address. Use ${allowed.join(' or ')}.`)
}

/** A file that is the same for every request. */
function fixed(type: string, body: string): Answer {
  const made = assetOf(`${type}; charset=utf-8`, body)
  return async (request, response) => sendAsset(request, response, await made)
}

/** The element for others' pages, which may load it. */
const element: Answer = async (request, response) => {
  response.setHeader('cross-origin-resource-policy', 'cross-origin')
  sendAsset(request, response, await elementAsset)
}

/** A word that holds at this moment, and is kept by nobody. */
const said =
  (word: string): Answer =>
  (request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
    response.end(request.method === 'HEAD' ? undefined : `${word}\n`)
  }

function ready({ isReady, recorded, isReadable = () => recorded().then(Boolean, () => false) }: ServerOptions): Answer {
  const yes = said('ready')
  return async (request, response, requestId) => {
    const answers = isReady() && (await isReadable())
    return answers ? yes(request, response, requestId) : notYet(response)
  }
}

const inUtc = (instant: string) => instant.slice(0, 10)

const first =
  ({ api, recorded, dayOf = inUtc, introspection = true }: ServerOptions): Answer =>
  async (request, response) => {
    response.setHeader('content-security-policy', POLICIES.page)
    const revision = await recorded()
    const day = dayOf(revision.instant)
    const lang = pageLanguage(request)
    response.setHeader('vary', 'accept-language')
    const page = firstPage(await worldShown(api, lang), { revision, day }, introspection, lang)
    sendAsset(request, response, await assetOf('text/html; charset=utf-8', page))
  }

const isEmbedded = (request: IncomingMessage) => new URLSearchParams(queryIn(request)).has('embed')

/** The page, where there is one; else what can be asked, without scripts. */
function page(options: ServerOptions): Answer {
  const without = first(options)
  return (request, response, requestId) => {
    const files = options.page?.()
    if (!files) return without(request, response, requestId)
    response.setHeader('content-security-policy', isEmbedded(request) ? EMBEDDED : POLICIES.app)
    sendAsset(request, response, files.document)
  }
}

/** A file of the page; null: it has none at this path. */
export function pageAsset({ page }: ServerOptions, path: string): Answer | null {
  const asset = page?.()?.assets.get(path)
  return asset ? reading((request, response) => sendAsset(request, response, asset, FOR_EVER)) : null
}

const graphiql =
  (made: () => Promise<GraphiQL>, part: keyof GraphiQL): Answer =>
  async (request, response) => {
    response.setHeader('content-security-policy', POLICIES.graphiql)
    sendAsset(request, response, (await made())[part])
  }

const ENDPOINT = '/graphql'
const NO_SOCKET = 'There are no subscriptions here, so no WebSocket. Ask a query, by POST or GET.'

const queryIn = ({ url = '' }: IncomingMessage) => url.slice(`${url}?`.indexOf('?'))

/** The endpoint; a browser that opens it is shown where to ask, with its question. */
function endpoint({ api, maxBodyBytes }: ServerOptions): Answer {
  return (request, response, requestId) => {
    const { method = '', headers } = request
    if (isVisit(request))
      return void response.writeHead(303, { location: GRAPHIQL_PATHS.page + queryIn(request) }).end()
    if (!ASKING.includes(method)) return refuseMethod(request, response, ASKING)
    if (headers.upgrade?.toLowerCase() === 'websocket') return problem(response, 400, 'BAD_REQUEST', NO_SOCKET)
    // Without a slash at its end, where one was given.
    request.url = ENDPOINT + queryIn(request)
    const onErrors = (codes: readonly WireCode[]) => toldOf(response, codes)
    readJsonBody(request, response, maxBodyBytes, () => void ask(api, request, response, { requestId, onErrors }))
  }
}

/** What waits until the world is there. */
const onceReady =
  ({ isReady, doing = () => null }: ServerOptions, answer: Answer): Answer =>
  (request, response, requestId) => {
    if (isReady()) return answer(request, response, requestId)
    return isVisit(request) ? letWait(request, response, doing()) : notYet(response)
  }

/** What is only read. */
const reading =
  (answer: Answer): Answer =>
  (request, response, requestId) =>
    READING.includes(request.method ?? '')
      ? answer(request, response, requestId)
      : refuseMethod(request, response, READING)

/** Every path the server knows. */
export function routes(options: ServerOptions & { readonly drawer: Drawer }): Readonly<Record<string, Answer>> {
  const made = lazyGraphiQL()
  return {
    '/': reading(onceReady(options, page(options))),
    [QUESTIONS_PATH]: reading(onceReady(options, first(options))),
    '/page.css': reading(fixed('text/css', PAGE_STYLE)),
    '/chart.css': reading(fixed('text/css', CHART_STYLE)),
    [ELEMENT_PATH]: reading(element),
    [CHART_PATH]: reading(onceReady(options, chart(options))),
    ...Object.fromEntries(pictures(options).map(([path, draw]) => [path, reading(onceReady(options, draw))])),
    [ENDPOINT]: onceReady(options, endpoint(options)),
    [GRAPHIQL_PATHS.page]: reading(graphiql(made, 'page')),
    [GRAPHIQL_PATHS.script]: reading(graphiql(made, 'script')),
    [GRAPHIQL_PATHS.style]: reading(graphiql(made, 'style')),
    ...(options.introspection === false ? {} : { [CONTRACT_PATH]: reading(fixed('text/plain', typeDefs)) }),
    '/healthz': reading(said('alive')),
    '/readyz': reading(ready(options)),
  }
}

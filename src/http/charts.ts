import type { IncomingMessage, ServerResponse } from 'node:http'
import { languagesOf, worded } from '../graphql/charts/language.ts'
import { type Ask, pictureOf, wantedPicture } from '../graphql/charts/picture.ts'
import { placesFound, tableOf } from '../graphql/charts/table.ts'
import type { Api, WireCode } from '../graphql/index.ts'
import { DualhatError } from '../model/errors.ts'
import { assetOf, sendAsset } from './asset.ts'
import { chartPage, type Given } from './chart-page.ts'
import { problem } from './problem.ts'
import { POLICIES } from './security.ts'

export const PICTURE_PATH = '/chart.svg'

/** How a refusal is answered; whatever is not here is a fault of ours. */
const REFUSALS: Partial<Readonly<Record<DualhatError['code'], readonly [status: number, code: WireCode]>>> = {
  INCORRECT: [400, 'BAD_USER_INPUT'],
  NOT_FOUND: [404, 'NOT_FOUND'],
  LIMIT_EXCEEDED: [400, 'QUERY_TOO_COMPLEX'],
  TIMEOUT: [503, 'TIMEOUT'],
  UNAVAILABLE: [503, 'STORE_UNAVAILABLE'],
}

/** So many pictures are made at once: each holds the answers that it is drawn from. */
const MOST_AT_ONCE = 4
const BUSY = 'As many pictures are being drawn as are drawn at once. Ask again in a moment.'

function givenIn({ url = '' }: IncomingMessage): Given {
  return Object.fromEntries(new URLSearchParams(url.slice(`${url}?`.indexOf('?') + 1)))
}

const asking = (api: Api) => async (query: string, variables: Readonly<Record<string, unknown>>) => {
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as unknown
}

function refuse(response: ServerResponse, error: unknown): void {
  const [status, code] = (error instanceof DualhatError && REFUSALS[error.code]) || []
  if (!(error instanceof Error) || status === undefined || code === undefined) throw error
  if (status === 503) response.setHeader('retry-after', '2')
  problem(response, status, code, error.message)
}

type Draw = (ask: Ask, given: Given, request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Answers with what is drawn of the world, a few at once. */
const drawing = ({ api }: { readonly api: Api }, draw: Draw) => {
  let underWay = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (underWay >= MOST_AT_ONCE) {
      response.setHeader('retry-after', '2')
      return problem(response, 503, 'STORE_UNAVAILABLE', BUSY)
    }
    underWay += 1
    try {
      await draw(asking(api), givenIn(request), request, response)
    } catch (error) {
      refuse(response, error)
    } finally {
      underWay -= 1
    }
  }
}

/** A chart as SVG: what the parameters of the address ask for, as the API answers it. */
export const picture = (options: { readonly api: Api }) =>
  drawing(options, async (ask, given, request, response) => {
    const svg = await pictureOf(ask, wantedPicture(given))
    response.setHeader('content-security-policy', POLICIES.picture)
    sendAsset(request, response, await assetOf('image/svg+xml; charset=utf-8', svg))
  })

/** The same chart as a page: `find` looks for a place, every other parameter is the picture's. A form sends empty fields, too. */
export const chart = (options: { readonly api: Api }) =>
  drawing(options, async (ask, { find: text, ...all }, request, response) => {
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
    const wanted = await worded(ask, wantedPicture(given))
    const languages = await languagesOf(ask, wanted.lang)
    const table = await tableOf(ask, wanted)
    const found = text ? { text, places: await placesFound(ask, text, wanted) } : null
    response.setHeader('content-security-policy', POLICIES.form)
    const page = chartPage({ given: text ? { ...given, find: text } : given, wanted, languages, table, found })
    sendAsset(request, response, await assetOf('text/html; charset=utf-8', page))
  })

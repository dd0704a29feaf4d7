import type { IncomingMessage, ServerResponse } from 'node:http'
import { pictureOf, wantedPicture } from '../graphql/charts/picture.ts'
import type { Api, WireCode } from '../graphql/index.ts'
import { DualhatError } from '../model/errors.ts'
import { assetOf, sendAsset } from './asset.ts'
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

function given({ url = '' }: IncomingMessage): Readonly<Record<string, string>> {
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

/** A chart as SVG: what the parameters of the address ask for, as the API answers it. */
export function picture({ api }: { readonly api: Api }) {
  let underWay = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (underWay >= MOST_AT_ONCE) {
      response.setHeader('retry-after', '2')
      return problem(response, 503, 'STORE_UNAVAILABLE', BUSY)
    }
    underWay += 1
    try {
      const svg = await pictureOf(asking(api), wantedPicture(given(request)))
      response.setHeader('content-security-policy', POLICIES.picture)
      sendAsset(request, response, await assetOf('image/svg+xml; charset=utf-8', svg))
    } catch (error) {
      refuse(response, error)
    } finally {
      underWay -= 1
    }
  }
}

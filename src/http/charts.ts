import type { IncomingMessage, ServerResponse } from 'node:http'
import { OWN_LANGUAGES } from '../chart/words.ts'
import { languagesOf, worded } from '../graphql/charts/language.ts'
import { type Ask, givenIn, picturedOf, type WantedPicture, wantedPicture } from '../graphql/charts/picture.ts'
import { placesFound, tableOf } from '../graphql/charts/table.ts'
import type { Api, WireCode } from '../graphql/index.ts'
import { DualhatError } from '../model/errors.ts'
import { typedDay } from '../model/typed-day.ts'
import type { Drawer } from '../pictures/drawer.ts'
import { FORMATS, type Format } from '../pictures/formats.ts'
import { assetOf, sendAsset } from './asset.ts'
import { chartPage, type Given } from './chart-page.ts'
import { problem } from './problem.ts'
import { pageLanguage, readerLanguage } from './reader-language.ts'
import { refusalPage } from './refusal-page.ts'
import { toldOf } from './request-log.ts'
import { POLICIES } from './security.ts'
import { isVisit } from './waiting-page.ts'

export const picturePath = (format: Format): string => `/chart.${format}`

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

const addressOf = ({ url = '' }: IncomingMessage) => new URLSearchParams(url.slice(`${url}?`.indexOf('?') + 1))

const asking =
  (api: Api, signal: AbortSignal) => async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    })
    signal.throwIfAborted()
    return (await response.json()) as unknown
  }

/** How whoever asks is told that it is refused. */
type Refuse = (response: ServerResponse, status: number, code: WireCode, detail: string) => void

function refuse(response: ServerResponse, error: unknown, tell: Refuse): void {
  const [status, code] = (error instanceof DualhatError && REFUSALS[error.code]) || []
  if (!(error instanceof Error) || status === undefined || code === undefined) throw error
  if (status === 503) response.setHeader('retry-after', '2')
  tell(response, status, code, error.message)
}

/** What is filled in of a form, days as people write them. */
const filledIn = (given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      if (value === '') return []
      return [[name, name === 'at' || name === 'base' ? (typedDay(value) ?? value) : value]]
    }),
  )

/** Who opens the page in a browser is told on a page, in their language. */
const onPage: Refuse = (response, status, code, detail) => {
  const { req: request } = response
  if (!isVisit(request)) return problem(response, status, code, detail)
  toldOf(response, [code])
  const given = filledIn(givenIn(addressOf(request)))
  response.setHeader('content-security-policy', POLICIES.form)
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', vary: 'accept, accept-language' })
  response.end(request.method === 'HEAD' ? undefined : refusalPage({ code, detail, given }, pageLanguage(request)))
}

/** What is asked, and by whom. */
interface Asked {
  readonly ask: Ask
  readonly given: Given
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Tells when nobody waits for the answer any more. */
  readonly gone: AbortSignal
}

type Draw = (asked: Asked) => Promise<void>
type Drawn = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Answers with what is drawn of the world, a few at once for all that one call of this gives. */
const drawing = ({ api }: { readonly api: Api }, tell: Refuse = problem) => {
  let underWay = 0
  return (draw: Draw): Drawn =>
    async (request, response) => {
      if (underWay >= MOST_AT_ONCE) {
        response.setHeader('retry-after', '2')
        return problem(response, 503, 'STORE_UNAVAILABLE', BUSY)
      }
      underWay += 1
      const left = new AbortController()
      const { signal: gone } = left
      response.once('close', () => left.abort())
      try {
        await draw({ ask: asking(api, gone), given: givenIn(addressOf(request)), request, response, gone })
      } catch (error) {
        if (!gone.aborted) refuse(response, error, tell)
      } finally {
        underWay -= 1
      }
    }
}

/** What a picture that is opened by itself may load: an SVG its own font; nothing else anything. */
const POLICY_OF = { svg: POLICIES.picture, png: POLICIES.data, pdf: POLICIES.print } as const satisfies Record<
  Format,
  string
>

/** Under which name it is kept by who keeps it. */
function nameOf({ place, day }: { readonly place: string | null; readonly day: string }, format: Format): string {
  const last = place?.split('/').at(-1) ?? 'general-model'
  return `${last.replace(/[^\w-]/g, '')}-${day}.${format}`
}

/** A chart as a picture in each format: what the parameters of the address ask for, as the API answers it. */
export function pictures(options: {
  readonly api: Api
  readonly drawer: Drawer
}): readonly (readonly [string, Drawn])[] {
  const once = drawing(options)
  return (Object.keys(FORMATS) as readonly Format[]).map((format) => [
    picturePath(format),
    once(async ({ ask, given, request, response, gone }) => {
      const wanted = wantedPicture(given)
      const pictured = await picturedOf(ask, wanted)
      const file = await options.drawer.draw(pictured, format, gone)
      const name = nameOf({ place: wanted.place, day: pictured.day }, format)
      response.setHeader('content-disposition', `inline; filename="${name}"`)
      response.setHeader('content-security-policy', POLICY_OF[format])
      sendAsset(request, response, await assetOf(FORMATS[format].type, file, format === 'svg'))
    }),
  ])
}

/** In the language that the reader's browser asks for, where the address names none and the world has it. */
async function inReadersLanguage(ask: Ask, wanted: WantedPicture, { headers }: IncomingMessage) {
  const header = headers['accept-language']
  if (wanted.lang !== null || header === undefined) return wanted
  const offered = (await languagesOf(ask)).map(({ code }) => code)
  return { ...wanted, lang: readerLanguage(header, offered.length > 0 ? offered : OWN_LANGUAGES) }
}

/** The same chart as a page: `find` looks for a place, every other parameter is the picture's. A form sends empty fields, too. */
export const chart = (options: { readonly api: Api }) =>
  drawing(
    options,
    onPage,
  )(async ({ ask, given: { find: text, ...all }, request, response }) => {
    const given = filledIn(all)
    const asked = await inReadersLanguage(ask, wantedPicture(given), request)
    const wanted = await worded(ask, asked)
    const languages = await languagesOf(ask, wanted.lang)
    const table = await tableOf(ask, wanted)
    const found = text ? { text, ...(await placesFound(ask, text, wanted)) } : null
    response.setHeader('vary', 'accept-language')
    response.setHeader('content-security-policy', POLICIES.form)
    const page = chartPage({ given: text ? { ...given, find: text } : given, wanted, languages, table, found })
    sendAsset(request, response, await assetOf('text/html; charset=utf-8', page))
  })

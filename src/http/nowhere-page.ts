import type { IncomingMessage, ServerResponse } from 'node:http'
import { CHART_PATH } from './chart-page.ts'
import { QUESTIONS_PATH } from './first-page.ts'
import { html } from './markup.ts'
import { plainPage } from './plain-page.ts'
import { problem } from './problem.ts'
import { pageLanguage } from './reader-language.ts'
import { toldOf } from './request-log.ts'
import { POLICIES } from './security.ts'
import { isVisit } from './waiting-page.ts'

interface Words {
  readonly title: string
  readonly why: string
  readonly home: string
  readonly chart: string
  readonly questions: string
}

const WORDS: Readonly<Record<'vi' | 'en', Words>> = {
  vi: {
    title: 'Địa chỉ này không có trang nào',
    why: 'Địa chỉ có thể bị gõ sai, hoặc bị cắt khi gửi:',
    home: 'Về trang đầu',
    chart: 'Sơ đồ, không cần script',
    questions: 'Có thể hỏi gì, hỏi thế nào',
  },
  en: {
    title: 'There is no page at this address',
    why: 'The address may be mistyped, or was cut when it was sent:',
    home: 'To the first page',
    chart: 'Charts, without scripts',
    questions: 'What can be asked, and how',
  },
}

/** An address as far as it tells what it is. */
const MOST_SAID = 120

function nowherePage(path: string, lang: 'vi' | 'en'): string {
  const words = WORDS[lang]
  const body = html`<body>
<main>
<h1>${words.title}</h1>
<p>${words.why} <code>${path.length > MOST_SAID ? `${path.slice(0, MOST_SAID)}…` : path}</code></p>
<p><a href="/?lang=${lang}">${words.home}</a></p>
<p><a href="${CHART_PATH}?only=linked&amp;lang=${lang}">${words.chart}</a></p>
<p><a href="${QUESTIONS_PATH}?lang=${lang}">${words.questions}</a></p>
</main>
</body>`
  return plainPage({ lang, title: words.title, body })
}

function tellPerson(request: IncomingMessage, response: ServerResponse, path: string): void {
  toldOf(response, ['NOT_FOUND'])
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICIES.page })
  response.end(request.method === 'HEAD' ? undefined : nowherePage(path, pageLanguage(request)))
}

/** Nothing is at a path: a person is told so with the way home, a program which paths there are. */
export function nowhere(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  known: readonly string[],
): void {
  response.setHeader('vary', 'accept, accept-language')
  if (isVisit(request)) tellPerson(request, response, path)
  else problem(response, 404, 'NOT_FOUND', `Nothing is at ${path}. Known here: ${known.join(', ')}.`)
}

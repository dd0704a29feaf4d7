import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Progress } from '../actions/progress.ts'
import { html, type Markup } from './markup.ts'
import { plainPage } from './plain-page.ts'
import { pageLanguage } from './reader-language.ts'
import { POLICIES } from './security.ts'

/** After how many seconds a browser asks again. */
const AGAIN_S = 2

/** Whether a person opens this in a browser; programs do not name pages among what they take. */
export const isVisit = ({ method, headers }: IncomingMessage): boolean =>
  ['GET', 'HEAD'].includes(method ?? '') && (headers.accept ?? '').includes('text/html')

interface Words {
  readonly title: string
  readonly why: string
  readonly far: (done: number, of: number) => string
}

const WORDS: Readonly<Record<'vi' | 'en', Words>> = {
  vi: {
    title: 'Dualhat đang khởi động',
    why: 'Dữ liệu đang được mở, hoặc còn đang được ghi. Trang này tự tải lại, và sẽ hiển thị dữ liệu khi xong.',
    far: (done, of) => `đã xong ${done} trên ${of}`,
  },
  en: {
    title: 'Dualhat is starting',
    why: 'The world is being opened, or still being recorded. This page loads itself again, and shows it once it is there.',
    far: (done, of) => `${done} of ${of}`,
  },
}

/** What is done is told in English alone, as in the window of the server: on a page in another language it is marked as that. */
function farIn({ step, done, of }: Progress, lang: 'vi' | 'en'): Markup {
  const { far } = WORDS[lang]
  const told = lang === 'en' ? html`${step}` : html`<span lang="en">${step}</span>`
  if (of !== null) return html`${told}: ${far(done, of)}.`
  return done === 0 ? html`${told} …` : html`${told}: ${done}.`
}

/** That it is too early, for a person: loads itself again until the world is there. */
function waitingPage(doing: Progress | null, lang: 'vi' | 'en'): string {
  const words = WORDS[lang]
  const body = html`<body>
<main>
<h1>${words.title}</h1>
<p>${words.why}</p>
${doing ? html`<p role="status">${farIn(doing, lang)}</p>` : null}
</main>
</body>`
  return plainPage({ lang, title: words.title, head: html`<meta http-equiv="refresh" content="${AGAIN_S}">`, body })
}

/** Answers a visit before the world is there, in the language of its address, else of its reader, as the status that tells programs to come again. */
export function letWait(request: IncomingMessage, response: ServerResponse, doing: Progress | null): void {
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICIES.page,
    'retry-after': String(AGAIN_S),
    vary: 'accept, accept-language',
  })
  response.end(request.method === 'HEAD' ? undefined : waitingPage(doing, pageLanguage(request)))
}

import { readFileSync } from 'node:fs'
import type { Question } from '../graphql/questions.ts'
import type { Revision } from '../model/as-of.ts'
import { CHART_PATH } from './chart-page.ts'
import { type FirstWords, firstWordsIn } from './first-page-words.ts'
import { GRAPHIQL_PATHS } from './graphiql.ts'
import { html, type Markup } from './markup.ts'
import { plainPage } from './plain-page.ts'
import type { SuspendedPair, WorldShown } from './world-shown.ts'

export const PAGE_STYLE = readFileSync(new URL('./page/page.css', import.meta.url), 'utf8')

/** In which language it is, and its words. */
interface Spoken {
  readonly lang: 'vi' | 'en'
  readonly words: FirstWords
}

const link = ({ name, title, text }: Question, { questions }: FirstWords): Markup =>
  html`<li><a href="${GRAPHIQL_PATHS.page}?query=${encodeURIComponent(text)}">${questions[name] ?? title}</a></li>`

/** Two posts and the suspended link between them: what the world is about, in one picture that reads as a sentence. */
const picture = ({ main, concurrent, since }: SuspendedPair, { suspended }: FirstWords): Markup =>
  html`<p class="pair"><span class="post">${main}</span>
<span class="link"><span>${suspended}</span> <span>${since}</span></span>
<span class="post">${concurrent}</span></p>`

/** Where it is beside the page with scripts. */
export const QUESTIONS_PATH = '/questions'
export const CONTRACT_PATH = '/schema.graphql'

/** The latest revision, and the day on which it was recorded, in the server's time zone. */
export interface Recorded {
  readonly revision: Revision
  readonly day: string
}

/** Its note is in whatever language somebody wrote it. */
const said = ({ revision: { number, note }, day }: Recorded, words: FirstWords): Markup =>
  number === 0 ? html`${words.nothingYet}` : html`${words.recorded(number, day)} <span lang="">${note}.</span>`

const ownQuestions = ({ words }: Spoken, hasContract: boolean): Markup => {
  const [before, between, after] = words.programs
  const contract = hasContract ? html`<a href="${CONTRACT_PATH}">${words.contract}</a>` : null
  return html`<h2>${words.own}</h2>
<nav aria-label="${words.waysIn}"><a href="${GRAPHIQL_PATHS.page}">GraphiQL</a> ${contract} <a href="/healthz">${words.health}</a> <a href="/readyz">${words.readiness}</a></nav>
<p>${before}<code>/graphql</code>${between}<code>dualhat ask</code>${after}</p>`
}

/** What this is, which world it holds, and where to ask. */
export function firstPage(
  { questions, pair }: WorldShown,
  recorded: Recorded,
  hasContract: boolean,
  lang: Spoken['lang'] = 'en',
): string {
  const words = firstWordsIn(lang)
  const body = html`<body>
<header>
<h1>Dualhat</h1>
<p>${words.about}</p>
${pair ? picture(pair, words) : null}
<p class="world">${said(recorded, words)}</p>
</header>
<main>
<h2>${words.look}</h2>
<p><a href="${CHART_PATH}?only=linked&amp;lang=${lang}">${words.charts}</a>${words.chartsTell}</p>
<h2>${words.ready}</h2>
<ol>
${questions.map((one) => link(one, words))}
</ol>
${ownQuestions({ lang, words }, hasContract)}
</main>
</body>`
  return plainPage({
    lang,
    title: words.title,
    head: html`<meta name="description" content="${words.description}">`,
    body,
  })
}

import { readFileSync } from 'node:fs'
import type { Question } from '../graphql/questions.ts'
import type { Revision } from '../model/as-of.ts'
import { CHART_PATH } from './chart-page.ts'
import { GRAPHIQL_PATHS } from './graphiql.ts'
import { html, type Markup } from './markup.ts'
import type { SuspendedPair, WorldShown } from './world-shown.ts'

export const PAGE_STYLE = readFileSync(new URL('./page/page.css', import.meta.url), 'utf8')

const link = ({ title, text }: Question): Markup =>
  html`<li><a href="${GRAPHIQL_PATHS.page}?query=${encodeURIComponent(text)}">${title}</a></li>`

/** Two posts and the suspended link between them: what the world is about, in one picture that reads as a sentence. */
const picture = ({ main, concurrent, since }: SuspendedPair): Markup =>
  html`<p class="pair"><span class="post">${main}</span>
<span class="link"><span>suspended</span> <span>${since}</span></span>
<span class="post">${concurrent}</span></p>`

/** Where it is beside the page with scripts. */
export const QUESTIONS_PATH = '/questions'
export const CONTRACT_PATH = '/schema.graphql'
const CONTRACT = html`<a href="${CONTRACT_PATH}">The contract: schema.graphql</a>`

/** The latest revision, and the day on which it was recorded, in the server's time zone. */
export interface Recorded {
  readonly revision: Revision
  readonly day: string
}

const said = ({ revision: { number, note }, day }: Recorded): string =>
  number === 0 ? 'Nothing is recorded yet.' : `Recorded: revision ${number}, ${day}. ${note}.`

/** What this is, which world it holds, and where to ask. */
export const firstPage = ({ questions, pair }: WorldShown, recorded: Recorded, hasContract: boolean): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dualhat: who holds which posts together, by which directive</title>
<meta name="description" content="A knowledge graph of posts, bodies and the directives that authorise, suspend and end their merging, as of any date.">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<header>
<h1>Dualhat</h1>
<p>Which posts one person holds together, which bodies are run as one, and which directive authorised, suspended or ended it:
as of any date, and as known on any date. Every answer says why, down to the words of the source, and says unknown where the sources do.</p>
${pair ? picture(pair) : null}
<p class="world">${said(recorded)}</p>
</header>
<main>
<h2>Look at it</h2>
<p><a href="${CHART_PATH}?only=linked">Organisation charts</a>, as of any day: which posts are joined, how that stands, and by which words.</p>
<h2>Ask one of these, and change it</h2>
<ol>
${questions.map(link)}
</ol>
<h2>Ask your own</h2>
<nav aria-label="Ways in"><a href="${GRAPHIQL_PATHS.page}">GraphiQL</a> ${hasContract ? CONTRACT : null} <a href="/healthz">Health</a> <a href="/readyz">Readiness</a></nav>
<p>Programs post JSON to <code>/graphql</code>; without a server, <code>dualhat ask</code> answers in a shell.</p>
</main>
</body>
</html>
`.markup

import { readFileSync } from 'node:fs'
import { QUESTIONS } from '../graphql/questions.ts'
import { type Asset, assetOf } from './asset.ts'

/** GraphiQL as a page and the two files it loads, all from this server. */
export interface GraphiQL {
  readonly page: Asset
  readonly script: Asset
  readonly style: Asset
}

export const GRAPHIQL_PATHS = { page: '/graphiql', script: '/graphiql/app.js', style: '/graphiql/app.css' } as const

/** What lies between two marks of the page, which holds each once. */
function between(html: string, open: string, close: string): string {
  const start = html.indexOf(open) + open.length
  const end = html.lastIndexOf(close)
  if (start < open.length || end < start) throw new Error(`The GraphiQL page has no ${open}.`)
  return html.slice(start, end)
}

/** The package leaves the page around its editor to whoever serves it. */
const STYLE = readFileSync(new URL('./page/graphiql.css', import.meta.url), 'utf8')

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dualhat GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${GRAPHIQL_PATHS.style}">
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript. The contract without it: <a href="/schema.graphql">schema.graphql</a>.</noscript>
<div id="root"></div>
<script src="${GRAPHIQL_PATHS.script}"></script>
</body>
</html>
`

/** Its own face has no Vietnamese letters; those of every platform have. */
const FACE = 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace'
const OWN_FACE = { script: `fontFamily:'"Fira Code"'`, style: '--font-family-mono: "Fira Code", monospace' }

/** With another text in the place of one that is there. */
function exchanged(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`GraphiQL has no ${from}.`)
  return text.replace(from, () => to)
}

/** The editor draws in a face that has the letters, and boxes none as easily mistaken, such as ’ and Đ. */
const scriptOf = (script: string) =>
  exchanged(script, OWN_FACE.script, `fontFamily:'${FACE}',unicodeHighlight:{ambiguousCharacters:!1}`)
const styleOf = (style: string) => exchanged(style, OWN_FACE.style, `--font-family-mono: ${FACE}`) + STYLE

/** What stands in the editor of one who brings no question. */
const FIRST = QUESTIONS[0]?.text ?? ''

/** Takes the page that the package gives apart, since a page with script inside would need a weaker security policy. */
async function takeApart(): Promise<GraphiQL> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({ endpoint: '/graphql', title: 'Dualhat GraphiQL', defaultQuery: FIRST })
  const [page, script, style] = await Promise.all([
    assetOf('text/html; charset=utf-8', PAGE),
    assetOf('text/javascript; charset=utf-8', scriptOf(between(html, '<script>', '</script>'))),
    assetOf('text/css; charset=utf-8', styleOf(between(html, '<style>', '</style>'))),
  ])
  return { page, script, style }
}

/** Made when first asked for: its nine megabytes are not worth waiting for at every start. What failed is tried again. */
export function lazyGraphiQL(make: () => Promise<GraphiQL> = takeApart): () => Promise<GraphiQL> {
  let made: Promise<GraphiQL> | null = null
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}

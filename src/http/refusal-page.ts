import type { WireCode } from '../graphql/index.ts'
import { CHART_PATH } from './chart-page.ts'
import { html } from './markup.ts'
import { pageWordsIn } from './page-words.ts'

interface Refusal {
  readonly code: WireCode
  /** What the API says of it, in English. */
  readonly detail: string
}

/** Why an address is not shown and what to write instead, for who opens it in a browser. */
export function refusalPage({ code, detail }: Refusal, lang: 'vi' | 'en'): string {
  const { refused } = pageWordsIn(lang)
  const said = { NOT_FOUND: refused.unknown, BAD_USER_INPUT: refused.notUnderstood }[code as string] ?? refused.later
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${refused.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<h1>${refused.title}</h1>
<p>${said}</p>
<p lang="en">${detail}</p>
<p><a href="${CHART_PATH}?only=linked&amp;lang=${lang}">${refused.begin}</a></p>
</main>
</body>
</html>
`.markup
}

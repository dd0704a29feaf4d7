import { wantedPicture } from '../graphql/charts/picture.ts'
import type { WireCode } from '../graphql/index.ts'
import { address, CHART_PATH, dayField, FORM_KEEPS, type Given, hidden } from './chart-page.ts'
import { html, type Markup } from './markup.ts'
import { type PageWords, pageWordsIn } from './page-words.ts'
import { plainPage } from './plain-page.ts'

interface Refusal {
  readonly code: WireCode
  /** What the API says of it, in English. */
  readonly detail: string
  /** What the address says, days as they are written in one. */
  readonly given: Given
}

/** So many tiers are drawn where the address says nothing. */
const USUAL_TIERS = 2

function isUnderstood(name: string, value: string): boolean {
  try {
    wantedPicture({ [name]: value })
    return true
  } catch {
    return false
  }
}

/** What of an address may be kept: all that is understood by itself; where that is everything, the place, the days and the language. */
function understood({ find: _find, ...given }: Given): Given {
  const all = Object.entries(given)
  const good = all.filter(([name, value]) => isUnderstood(name, value))
  const kept = good.length < all.length ? good : all.filter(([name]) => ['place', 'at', 'base', 'lang'].includes(name))
  return Object.fromEntries(kept.filter(([name, value]) => name !== 'place' || value.startsWith('place/')))
}

const sameWithout = (given: Given, { refused }: PageWords): Markup | null =>
  Object.keys(understood(given)).length === Object.keys(given).length
    ? null
    : html`<p><a href="${address(CHART_PATH, understood(given))}">${refused.without}</a></p>`

/** The same view to be asked for again, its days as they are where they are days. */
function again(all: Given, words: PageWords): Markup {
  const given = understood(all)
  return html`<form action="${CHART_PATH}">
${hidden(given, [...FORM_KEEPS, 'depth', 'lang', 'only'])}
${dayField('at', words.day, given['at'] ?? null)}
${dayField('base', words.compare, given['base'] ?? null)}
<button>${words.show}</button>
</form>`
}

/** The same place with as many tiers as are drawn elsewhere, or one. */
function fewerTiers(given: Given, { refused }: PageWords): Markup | null {
  const { place, depth = String(USUAL_TIERS) } = given
  if (place === undefined || depth === '1') return null
  const fewer = Number(depth) > USUAL_TIERS ? USUAL_TIERS : 1
  return html`<p><a href="${address(CHART_PATH, given, { depth: String(fewer), find: null })}">${refused.fewerTiers}</a></p>`
}

/** Why it is not shown, and the ways on. */
function told({ code, given }: Refusal, words: PageWords): readonly [said: string, ways: Markup | null] {
  const { refused } = words
  if (code === 'NOT_FOUND') return [refused.unknown, null]
  if (code === 'QUERY_TOO_COMPLEX') return [refused.tooMuch, fewerTiers(given, words)]
  if (code !== 'BAD_USER_INPUT') return [refused.later, null]
  return [refused.notUnderstood, html`${sameWithout(given, words)}${again(given, words)}`]
}

/** Why an address is not shown and what to write instead, for who opens it in a browser. */
export function refusalPage(refusal: Refusal, lang: 'vi' | 'en'): string {
  const words = pageWordsIn(lang)
  const { refused } = words
  const [said, ways] = told(refusal, words)
  const body = html`<body>
<main>
<h1>${refused.title}</h1>
<p>${said}</p>
<p lang="en">${refusal.detail}</p>
${ways}
<p><a href="${CHART_PATH}?only=linked&amp;lang=${lang}">${refused.begin}</a></p>
</main>
</body>`
  return plainPage({ lang, title: refused.title, body })
}

import { readFileSync } from 'node:fs'
import { type Absence, absenceOf } from '../chart/absence.ts'
import type { PlaceNow } from '../chart/became-inside.ts'
import { subtitleOf } from '../chart/frame.ts'
import { STANDING_LOOKS, STANDINGS } from '../chart/looks.ts'
import { sheetWordsIn } from '../chart/sheet-words.ts'
import { THEMES } from '../chart/theme.ts'
import { wordsIn } from '../chart/words.ts'
import type { FoundPlace } from '../graphql/charts/asking.ts'
import type { Spoken, Worded } from '../graphql/charts/language.ts'
import type { FirstOf, Table } from '../graphql/charts/table.ts'
import type { WantedPicture } from '../graphql/charts/wanted.ts'
import { dated, tableMarkup } from './chart-table.ts'
import { html, type Markup } from './markup.ts'
import { type PageWords, pageWordsIn } from './page-words.ts'
import { plainPage } from './plain-page.ts'

/** The parameters of an address, as they were given. */
export type Given = Readonly<Record<string, string>>

export interface ChartPage {
  readonly given: Given
  readonly wanted: Worded<WantedPicture>
  readonly languages: readonly Spoken[]
  readonly table: Table
  /** null: nothing was looked for. */
  readonly found: (FirstOf<FoundPlace> & { readonly text: string }) | null
}

export const CHART_PATH = '/chart'

/** No chart has more tiers. */
const DEEPEST = 4

/** A standing has one colour, in the picture and beside it. */
const inks = [...new Set(STANDINGS.map((state) => STANDING_LOOKS[state].ink))].map(
  (ink) => `.${ink} { color: light-dark(${THEMES.light[ink]}, ${THEMES.dark[ink]}); }`,
)
export const CHART_STYLE = `${readFileSync(new URL('./page/chart.css', import.meta.url), 'utf8')}${inks.join('\n')}\n`

/** The address of the same page but for what is changed; null leaves a parameter out. */
export function address(path: string, given: Given, change: Readonly<Record<string, string | null>> = {}): string {
  const all = Object.entries({ ...given, ...change }).filter(([, value]) => value !== null && value !== '')
  const query = new URLSearchParams(all.map(([name, value]) => [name, String(value)]))
  return query.size === 0 ? path : `${path}?${query}`
}

export const hidden = (given: Given, names: readonly string[]): readonly Markup[] =>
  names.flatMap((name) => {
    const value = given[name]
    return value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`]
  })

const option = (value: string | number, label: string | number, isChosen: boolean, lang?: string): Markup =>
  html`<option value="${value}"${lang === undefined ? null : html` lang="${lang}"`}${isChosen ? html` selected` : null}>${label}</option>`

export const dayField = (name: string, label: string, value: string | null): Markup =>
  html`<label>${label} <input type="date" name="${name}" value="${value ?? ''}" min="0001-01-01" max="9999-12-30"></label>`

/** The same picture by itself. */
const FILES = [
  ['SVG', '/chart.svg'],
  ['PNG', '/chart.png'],
  ['PDF', '/chart.pdf'],
] as const

/** What a form of this page goes on with, beside its own fields. */
export const FORM_KEEPS = [
  'place',
  'level',
  'branch',
  'recordedAt',
  'baseRecordedAt',
  'closed',
  'standing',
  'model',
  'theme',
]

const form = (
  { given, wanted, table, languages }: ChartPage,
  words: PageWords,
): Markup => html`<form action="${CHART_PATH}">
${hidden(given, FORM_KEEPS)}
${dayField('at', words.day, table.day)}
${dayField('base', words.compare, wanted.base)}
${wanted.place === null ? null : html`<label>${words.tiers} <select name="depth">${[1, 2, 3, 4].map((tiers) => option(tiers, tiers, tiers === wanted.depth))}</select></label>`}
<label>${words.language} <select name="lang">${languages.map(({ code, name, lang }) => option(code, name, code === wanted.lang, lang))}</select></label>
<label><input type="checkbox" name="only" value="linked"${wanted.onlyLinked ? html` checked` : null}> ${words.onlyLinked}</label>
<button>${words.show}</button>
</form>
<form action="${CHART_PATH}" role="search">
${hidden(given, [...FORM_KEEPS, 'at', 'base', 'depth', 'lang', 'only'])}
<label>${words.find} <input type="search" name="find" value="${given['find'] ?? ''}" required></label>
<button>${words.find}</button>
</form>`

const placeLink = (given: Given, key: string, name: string): Markup =>
  html`<a href="${address(CHART_PATH, given, { place: key, level: null, find: null, closed: null })}">${name}</a>`

/** What was gone by the day never lay in a place of the name that this has since; what is to come did not lie in it yet. */
function aroundOf({ exists, parent }: FoundPlace, absence: Absence | null, words: PageWords): string | null {
  if (!parent) return null
  const isPast = exists?.state === 'NO' && absence !== 'NOT_YET'
  return isPast && parent.exists?.state !== 'NO' ? words.layIn(parent.fullName) : parent.fullName
}

function foundPlace(one: FoundPlace, { given, wanted, table }: ChartPage, words: PageWords): Markup {
  const absence = absenceOf({ state: one.exists?.state, time: one.valid }, table.day)
  const said = absence && words.absent[absence](wordsIn(wanted.lang).day(table.day))
  const beside = [said, aroundOf(one, absence, words)].filter((text) => text !== null).join(' · ')
  return html`<li>${placeLink(given, one.key, one.fullName)} <span class="world">${beside}</span></li>`
}

function foundPlaces(page: ChartPage, words: PageWords): Markup | null {
  const { found } = page
  if (!found) return null
  const items = found.places.map((one) => foundPlace(one, page, words))
  const cut = found.isCut ? html`<p role="note">${words.moreFound}</p>` : null
  return html`<section><h2>${words.found(found.text, items.length, found.isCut)}</h2>${cut}<ul>${items}</ul></section>`
}

/** Where a page leads on: to the days on which something turned, and to the places around. */
function ways({ given, table }: ChartPage, words: PageWords, dayIn: (day: string) => string): Markup {
  const { turns, above, inside, place, hasModel } = table
  const turn = (label: string, to: string | null, rel: string) =>
    to === null
      ? []
      : [html`<a rel="${rel}" href="${address(CHART_PATH, given, { at: to, find: null })}">${label}: ${dayIn(to)}</a>`]
  return html`<nav aria-label="${words.day}">
${turn(words.before, turns.before, 'prev')}
${turn(words.after, turns.after, 'next')}
${place ? html`<a href="${address(CHART_PATH, given, { place: null, depth: null, find: null })}">${hasModel ? words.generalModel : words.begin}</a>` : null}
${above ? html`<span>${words.above}: ${placeLink(given, above.key, above.name)}</span>` : null}
</nav>
${inside.length === 0 ? null : html`<details><summary>${words.inside}: ${inside.length}</summary><nav aria-label="${words.inside}">${inside.map(({ key, name }) => placeLink(given, key, name))}</nav></details>`}`
}

/** Of a revision before the first the way on is to the latest, of an empty store to record something. */
const nothingRecorded = (given: Given, words: PageWords): Markup =>
  given['recordedAt'] === undefined
    ? html`${words.emptyStore}`
    : html`${words.nothingRecorded} <a href="${address(CHART_PATH, given, { recordedAt: null, find: null })}">${words.latest}</a>`

const noneAtLevel = (given: Given, words: PageWords): Markup =>
  html`${words.noneSuch} <a href="${address(CHART_PATH, given, { level: null, find: null })}">${words.showAll}</a>.`

/** Why there is nothing to see, and the way on. */
function emptiness({ given, table: { begin, revision } }: ChartPage, words: PageWords): Markup | null {
  if (begin === null) return null
  if (revision === 0) return html`<p>${nothingRecorded(given, words)}</p>`
  const why = given['level'] === undefined ? html`${words.noModel}` : noneAtLevel(given, words)
  const { places, isCut } = begin
  if (places.length === 0) return html`<p>${why}</p>`
  const more = isCut ? html`<p role="note">${words.morePlaces}</p>` : null
  return html`<section><p>${why} ${words.beginWith}</p><ul>${places.map(({ key, name }) => html`<li>${placeLink(given, key, name)}</li>`)}</ul>${more}</section>`
}

/** Of a place that became nothing itself: what those in it became, and of which each is made. */
function placesNow(given: Given, inside: readonly PlaceNow[], words: PageWords): Markup | null {
  if (inside.length === 0) return null
  const made = ({ of }: PlaceNow) => of.map(({ name, isPart }) => (isPart ? words.partOf(name) : name)).join(', ')
  const items = inside.map(
    (one) => html`<li>${placeLink(given, one.key, one.fullName)} <span class="world">(${made(one)})</span></li>`,
  )
  return html`<h2>${words.becameInside}</h2><ul>${items}</ul>`
}

/** That the place is not there on the day, why, and the ways on: to a day that has it, and to what it became. */
function goneFrom({ given, wanted, table }: ChartPage, words: PageWords): Markup | null {
  const { gone, day: shown } = table
  if (gone === null) return null
  const chart = wordsIn(wanted.lang)
  const { name, absence, nearest, because, became, inside } = gone
  const said = words.notThere(name, words.absent[absence](chart.day(shown)))
  const onDay =
    nearest &&
    html` <a href="${address(CHART_PATH, given, { at: nearest, find: null })}">${words.onDay(chart.day(nearest))}</a>`
  const next =
    became.length === 0
      ? null
      : html`<p>${words.became}: ${became.map((one) => placeLink(given, one.key, one.name))}</p>`
  return html`<section><p>${said}${onDay}</p><ul>${because.map((line) => html`<li>${dated(line, words, chart)}</li>`)}</ul>${next}${placesNow(given, inside, words)}</section>`
}

/** The same picture in the colours that the reader's screen asks for. */
function picture({ given }: ChartPage, title: string): Markup {
  const { theme, find: _find, ...rest } = given
  const dark =
    theme === undefined
      ? html`<source media="(prefers-color-scheme: dark)" srcset="${address('/chart.svg', { ...rest, theme: 'dark' })}">`
      : null
  return html`<div class="chart" tabindex="0"><picture>${dark}<img src="${address('/chart.svg', theme === undefined ? rest : { ...rest, theme })}" alt="${title}"></picture></div>`
}

/** Where one begins: how far the sources reach, unless it is said already that the day is later. */
const reachLine = ({ table: { place, reach, note } }: ChartPage): Markup | null =>
  place !== null || reach === null || note?.includes(reach) ? null : html`<p class="world">${reach}</p>`

/** The way to a chart of one tier more. */
const deeper = ({ given, wanted: { depth } }: ChartPage, words: PageWords): Markup | null =>
  depth >= DEEPEST
    ? null
    : html`<a href="${address(CHART_PATH, given, { depth: String(depth + 1), find: null })}">${words.moreTiers}</a>`

/** The way to all links, past what takes some away. */
const all = (given: Given, words: PageWords): Markup =>
  html`<a href="${address(CHART_PATH, given, { standing: null, model: null, evidenced: null, level: null, branch: null, find: null })}">${words.all}</a>.`

/** The picture, alone too, and its links as a table. */
function drawn(page: ChartPage, words: PageWords, title: string): Markup {
  const { given } = page
  return html`${picture(page, title)}
<p>${words.alone} ${FILES.map(([name, path]) => html`<a href="${address(path, given, { find: null })}">${name}</a> `)}</p>
${tableMarkup(page, words, { deeper: deeper(page, words), all: all(given, words) })}`
}

/** A chart as a page without scripts: the picture, all that it shows as a table, and the ways on. */
export function chartPage(page: ChartPage): string {
  const { wanted, table } = page
  const [words, chart] = [pageWordsIn(wanted.lang), wordsIn(wanted.lang)]
  const isNone = table.begin !== null
  const title = table.place ? chart.chartOf(table.place.name) : isNone ? words.begin : chart.generalModel
  const asOf = subtitleOf(chart, table.day, wanted.base, wanted.baseRecordedAt ?? undefined)
  const body = html`<body class="wide">
<header>
<p><a href="/">Dualhat</a></p>
<h1>${title}</h1>
<p class="world">${asOf}. ${sheetWordsIn(wanted.lang).source(table.revision)}.</p>
${table.note === null ? null : html`<p role="note">${table.note}</p>`}
${reachLine(page)}
${form(page, words)}
</header>
<main>
${foundPlaces(page, words)}
${emptiness(page, words)}
${goneFrom(page, words)}
${ways(page, words, chart.day)}
${isNone ? null : drawn(page, words, `${title}, ${asOf}`)}
</main>
</body>`
  return plainPage({
    lang: wanted.lang,
    title: `${title}, ${asOf}`,
    head: html`<link rel="stylesheet" href="/chart.css">`,
    body,
  })
}

import { STANDING_LOOKS } from '../chart/looks.ts'
import { onlyOneHas } from '../chart/only-one-has.ts'
import { isHedged, surenessOf } from '../chart/sureness.ts'
import type { ByWhich } from '../chart/told.ts'
import { toldTwice, type Views, viewsIn } from '../chart/told-twice.ts'
import { type Words, wordsIn } from '../chart/words.ts'
import type { Worded } from '../graphql/charts/language.ts'
import type { Table } from '../graphql/charts/table.ts'
import type { TableRow } from '../graphql/charts/table-rows.ts'
import type { WantedPicture } from '../graphql/charts/wanted.ts'
import { html, type Markup } from './markup.ts'
import type { PageWords } from './page-words.ts'

interface Shown {
  readonly wanted: Worded<WantedPicture>
  readonly table: Table
}

const DATES = /\[([\d-]*)\.\.([\d-]*)\]|\b\d{4}-\d{2}-\d{2}\b/g

/** The dates in a line of the API, to be read, as far as sources state them. */
export function dated(text: string, words: PageWords, { day }: Words): string {
  return text.replace(DATES, (date: string, low?: string, high?: string) => {
    if (low === undefined || high === undefined) return day(date)
    if (low === '') return words.orEarlier(day(high))
    return high === '' ? words.orLater(day(low)) : words.someDay(day(low), day(high))
  })
}

/** A standing with its colour, glyph and word. */
function standing(state: TableRow['state'], { standing: names }: Words): Markup {
  const { glyph, ink } = STANDING_LOOKS[state]
  const mark = html`<svg viewBox="-7 -7 14 14" aria-hidden="true"><path class="${glyph.isFilled ? 'filled' : 'drawn'}" d="${glyph.path}"></path></svg>`
  return html`<span class="standing ${ink}">${mark} ${names[state]}</span>`
}

/** Since when a link stands so; where two revisions know of different days, both of them. */
function sinceWhen({ since, sinceBefore, isSinceCorrected }: TableRow, words: PageWords, chart: Words): Markup | null {
  const told = (date: string | null) => (date === null ? '…' : words.since(dated(date, words, chart)))
  if (isSinceCorrected) return html` <span>${told(sinceBefore)} → ${told(since)}</span>`
  return since === null ? null : html` <span>${told(since)}</span>`
}

/** How a link stands and since when; where something is compared, what it was. */
function stands(row: TableRow, words: PageWords, chart: Words): Markup {
  const { state, before, recorded } = row
  const was = before === null ? null : html`${standing(before, chart)} → `
  const only = recorded === 'SAME' ? null : html` <em>${chart.recorded[recorded]}</em>`
  return html`${was}${standing(state, chart)}${sinceWhen(row, words, chart)}${only}`
}

/** What the word of a standing does not say of a link that no source shows: nobody knows whether it is done; it may be only allowed. */
function hedge({ why, state, kind }: TableRow, words: PageWords, chart: Words): Markup | null {
  const isOnlyAllowed = why?.isLeftToChoose && state === 'ACTIVE' && (kind === 'PilotLink' || kind === 'PostPair')
  if (isOnlyAllowed) return html` <small>(${words.onlyAllowed})</small>`
  return isHedged({ kind }, state) ? html` <small>(${chart.notKnownDone})</small>` : null
}

/** How firmly the directive speaks: whether it leaves the choice, and whether it says so outright. */
function firmness({ isLeftToChoose, isReadSo }: ByWhich, words: PageWords): Markup | null {
  const said = [...(isLeftToChoose ? [words.leftToChoose] : []), ...(isReadSo ? [words.readSo] : [])]
  return said.length === 0 ? null : html` <small>(${said.join('; ')})</small>`
}

/** By what something ended, by which directive it stands so, and by which words. */
function byWhich(why: ByWhich, words: PageWords, chart: Words): Markup | null {
  const { ending, directive, quote } = why
  if (ending === null && directive === null && quote === null) return null
  const lines = [ending === null ? [] : dated(ending, words, chart), directive ?? []].flat()
  const said = quote && html` <q lang="${quote.document?.language ?? ''}">${quote.words}</q>`
  return html`${lines.join(' · ')}${firmness(why, words)}${said}`
}

/** What is told of both days once, else of each. */
const twice = (was: Markup | null, is: Markup | null, views: Views): readonly Markup[] =>
  toldTwice(was, is, views).map(({ when, told }) =>
    when === null ? told : html`<div><span>${when}:</span> ${told}</div>`,
  )

/** Why it stands so, and where something is compared, why it stood as it did before. */
function reasons({ why, whyBefore }: TableRow, words: PageWords, chart: Words, views: Views): readonly Markup[] {
  const said = (one: ByWhich | null) => one && byWhich(one, words, chart)
  return twice(said(whyBefore), said(why), views)
}

/** Whether an order was carried out, where there is one that asks for it. */
function carriedOut({ why, whyBefore }: TableRow, { execution }: PageWords, views: Views): readonly Markup[] {
  const said = (one: ByWhich | null) => (one?.execution ? html`${execution[one.execution]}` : null)
  return twice(said(whyBefore), said(why), views)
}

/** What is the same for all rows of a table. */
interface Told {
  readonly words: PageWords
  readonly chart: Words
  readonly views: Views
  /** Whether it is told of any whether an order was carried out. */
  readonly isExecutionTold: boolean
}

function row(one: TableRow, { words, chart, views, isExecutionTold }: Told): Markup {
  const between = one.kind === 'BodyMerger' ? chart.mergedWith : chart.heldWith
  return html`<tr>
<td>${one.code}</td>
<td>${one.ends.length === 0 ? words.unknown : one.ends.join(` ${between} `)}</td>
<td>${one.where}</td>
<td>${stands(one, words, chart)}${hedge(one, words, chart)}</td>
<td>${surenessOf(one, chart, one.doubt, one.evidence)}</td>
${isExecutionTold ? html`<td>${carriedOut(one, words, views)}</td>` : null}
<td>${reasons(one, words, chart, views)}</td>
</tr>`
}

function viewsOf({ wanted, table: { day, revision } }: Shown): Views {
  const { lang, base, baseRecordedAt: baseRevision } = wanted
  if (base === null && baseRevision === null) return null
  return viewsIn(wordsIn(lang), { day, base, revision: `${revision}`, baseRevision })
}

/** That there is nothing to list, and the way to what filters take away. */
function nothing({ table, wanted }: Shown, words: PageWords, all: Markup | null): Markup | null {
  if (table.begin !== null || table.gone !== null) return null
  const { standings, models, evidenced, levels, branches } = wanted
  const isFiltered = [standings, models, evidenced, levels, branches].some((one) => one !== null)
  return html`<p>${isFiltered ? html`${words.noneMatch} ${all}` : table.below === null ? words.noLinks : words.noneInTiers}</p>`
}

/** The ways on from a table: to a chart of more tiers, null where there is none, and to all links. */
export interface WaysOn {
  readonly deeper: Markup | null
  readonly all: Markup | null
}

/** All that the picture shows, as a table. */
export function tableMarkup(shown: Shown, words: PageWords, { deeper, all }: WaysOn): Markup {
  const { table, wanted } = shown
  const { rows, renamed, isCut, recorded } = table
  const views = viewsOf(shown)
  const isExecutionTold = rows.some(({ why, whyBefore }) => why?.execution || whyBefore?.execution)
  const told = { words, chart: wordsIn(wanted.lang, recorded), views, isExecutionTold }
  const ofOne = onlyOneHas(told.chart, wanted.lang, rows)
  const changed = views === null ? '' : `, ${words.changesOfLinks(rows.filter(({ isChanged }) => isChanged).length)}`
  const heads = words.columns.toSpliced(-1, 0, ...(isExecutionTold ? [words.carriedOut] : []))
  const listed = html`<div class="rows" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((one) => row(one, told))}</tbody>
</table></div>`
  return html`<h2>${words.links(rows.length)}${changed}</h2>
${renamed.map(({ before, after }) => html`<p>${words.calledBefore(before, after)}</p>`)}
${ofOne === '' ? null : html`<p>${ofOne}</p>`}
${table.below === null ? null : html`<p role="note">${table.below}. ${deeper}</p>`}
${isCut ? html`<p role="note">${words.reasonsCut}</p>` : null}
${rows.length === 0 ? nothing(shown, words, all) : listed}`
}

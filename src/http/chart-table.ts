import { STANDING_LOOKS } from '../chart/looks.ts'
import { isHedged, surenessOf } from '../chart/sureness.ts'
import type { ByWhich } from '../chart/told.ts'
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

/** How a link stands and since when; where something is compared, what it was. */
function stands({ state, before, recorded, since }: TableRow, words: PageWords, chart: Words): Markup {
  const was = before === null ? null : html`${standing(before, chart)} → `
  const only = recorded === 'SAME' ? null : html` <em>${chart.recorded[recorded]}</em>`
  return html`${was}${standing(state, chart)}${since === null ? null : html` <span>${words.since(dated(since, words, chart))}</span>`}${only}`
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

/** An event says itself what ended, and a record that of what it is; of anything else it is said that it did. */
function endingLine({ role, text }: NonNullable<ByWhich['ending']>, words: PageWords, chart: Words): string {
  const line = dated(text, words, chart)
  return role === 'EVENT' || role === 'OWN_RECORD' ? line : words.endOf(line)
}

/** By what something ended, by which directive it stands so, and by which words. */
function byWhich(why: ByWhich, words: PageWords, chart: Words): Markup | null {
  const { ending, directive, quote } = why
  if (ending === null && directive === null && quote === null) return null
  const lines = [ending === null ? [] : endingLine(ending, words, chart), directive ?? []].flat()
  const said = quote && html` <q lang="${quote.document?.language ?? ''}">${quote.words}</q>`
  return html`${lines.join(' · ')}${firmness(why, words)}${said}`
}

/** Why it stands so; where it is no more, also why it stood so before. */
function reasons({ why, whyBefore }: TableRow, words: PageWords, chart: Words, before: string | null): Markup {
  const [now, then] = [why && byWhich(why, words, chart), whyBefore && byWhich(whyBefore, words, chart)]
  return html`${now}${then && html`<div>${before === null ? null : `${before}: `}${then}</div>`}`
}

/** @param before the day or revision that is compared with, in words; null: none is */
function row(one: TableRow, language: string, words: PageWords, before: string | null): Markup {
  const chart = wordsIn(language)
  const between = one.kind === 'BodyMerger' ? chart.mergedWith : chart.heldWith
  return html`<tr>
<td>${one.code}</td>
<td>${one.ends.length === 0 ? words.unknown : one.ends.join(` ${between} `)}</td>
<td>${one.where}</td>
<td>${stands(one, words, chart)}${hedge(one, words, chart)}</td>
<td>${surenessOf(one, chart, one.doubt)}</td>
<td>${reasons(one, words, chart, before)}</td>
</tr>`
}

/** What is compared with, in words; null: nothing is. */
function beforeOf({ wanted: { lang, base, baseRecordedAt }, table: { day } }: Shown): string | null {
  if (base === null && baseRecordedAt === null) return null
  const { asOf, day: shown, knownAt } = wordsIn(lang)
  const isOther = base !== null && base !== day
  return [
    ...(isOther || baseRecordedAt === null ? [asOf(shown(base ?? day))] : []),
    ...(baseRecordedAt === null ? [] : [knownAt(baseRecordedAt, isOther)]),
  ].join(' ')
}

/** All that the picture shows, as a table. */
export function tableMarkup(shown: Shown, words: PageWords): Markup {
  const { table, wanted } = shown
  const { rows } = table
  const { lang } = wanted
  const before = beforeOf(shown)
  const changed = before === null ? '' : `, ${words.changesOfLinks(rows.filter(({ isChanged }) => isChanged).length)}`
  return html`<h2>${words.links(rows.length)}${changed}</h2>
<div class="rows" tabindex="0"><table>
<thead><tr>${words.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((one) => row(one, lang, words, before))}</tbody>
</table></div>`
}

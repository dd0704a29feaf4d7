import type { ChartLink } from '../../chart/chart-model.ts'
import type { Words } from '../../chart/words.ts'
import type { PageWords } from '../words/page-words.ts'
import { type Row, surenessOf } from './rows.ts'

/** A cell of RFC 4180. A text that a spreadsheet would take for a formula is kept from being one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows of a table as CSV, with a mark so that spreadsheets read it as UTF-8. */
export function csvOf(
  rows: readonly Row[],
  nameOf: (id: string, link: ChartLink) => string,
  { columns }: PageWords,
  words: Words,
): string {
  const { standing } = words
  const head = [columns.place, columns.model, columns.main, columns.concurrent, columns.before, columns.standing]
  const lines = rows.map(({ link, place, ends: [main = '', ...others], state, before, since }) => [
    ...[place, link.code, nameOf(main, link), others.map((one) => nameOf(one, link)).join('; ')],
    ...[standing[before ?? state], standing[state], since ?? '', surenessOf(link, words), link.id],
  ])
  const all = [[...head, columns.since, columns.sure, 'id'], ...lines]
  return `\ufeff${all.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

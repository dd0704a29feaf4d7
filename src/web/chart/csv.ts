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
  const before = ({ before, recorded, state }: Row) =>
    recorded === 'NEW' ? words.recorded.NEW : standing[before ?? state]
  const after = ({ recorded, state }: Row) => (recorded === 'GONE' ? words.recorded.GONE : standing[state])
  const head = [columns.place, columns.model, columns.main, columns.concurrent, columns.before, columns.standing]
  const lines = rows.map((row) => {
    const { link, place, since, sinceBefore } = row
    const [main = '', ...others] = row.ends
    return [
      ...[place, link.code, nameOf(main, link), others.map((one) => nameOf(one, link)).join('; ')],
      ...[before(row), after(row), since ?? '', surenessOf(link, words), link.id, sinceBefore ?? ''],
    ]
  })
  const all = [[...head, columns.since, columns.sure, 'id', `${columns.since} (${columns.before})`], ...lines]
  return `\ufeff${all.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

import type { ChartLink } from '../../chart/chart-model.ts'
import type { Row } from '../../chart/rows.ts'
import { surenessOf, withHedge } from '../../chart/sureness.ts'
import type { ByWhich, ToldLinks } from '../../chart/told.ts'
import type { Words } from '../../chart/words.ts'
import type { PageWords } from '../words/page-words.ts'
import { directiveIn, executionIn, type Whys } from './why.ts'

/** The view that a list is of. */
export interface ListedView {
  /** What the chart is called, and the key of its place; null: of the general model. */
  readonly chart: string
  readonly place: string | null
  readonly day: string
  /** As known at a revision, or when. */
  readonly revision: string
  /** The day that it is compared with; null: it is compared with none. */
  readonly base: string | null
  /** As known at which revision that is. */
  readonly baseRevision: string
  /** What the chart counts and no row tells, and what did not come of its rows, in words; null: nothing. */
  readonly leftOut: string | null
}

/** A cell of RFC 4180. A text that a spreadsheet would take for a formula is kept from being one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

type Column = readonly [head: string, of: (row: Row) => string]

/** How each stood before, where two days or revisions are compared; beside how it stands. */
function columnBefore({ base }: ListedView, { columns }: PageWords, words: Words): readonly Column[] {
  if (base === null) return []
  const { recorded: known, standing } = words
  return [
    [
      columns.before,
      ({ link, before, recorded, state }) =>
        recorded === 'NEW' ? known.NEW : withHedge(standing[before ?? state], link, before ?? state, words),
    ],
  ]
}

/** Why each stands so in one view, as far as that is known of any. @param of what a column is called there */
function columnsOfWhy(rows: readonly Row[], why: ToldLinks, page: PageWords, of = (name: string) => name) {
  if (why.size === 0) return []
  const { columns } = page
  const byWhich = (tell: (why: ByWhich) => string) => (row: Row) => {
    const told = why.get(row.link.id)
    return told ? tell(told) : ''
  }
  const isExecutionTold = rows.some(({ link, execution }) => execution === null && why.get(link.id)?.execution)
  return [
    ...(isExecutionTold ? [[of(columns.execution), byWhich((told) => executionIn(told, page))] as const] : []),
    [of(columns.directive), byWhich((told) => directiveIn(told, page))] as const,
    [of(columns.words), byWhich(({ quote }) => quote?.words ?? '')] as const,
  ]
}

/** Why each stands so, and where something is compared, why it stood as it did before. */
const columnsOfWhys = (rows: readonly Row[], { now, before }: Whys, page: PageWords): readonly Column[] => [
  ...columnsOfWhy(rows, now, page),
  ...columnsOfWhy(rows, before ?? new Map(), page, (name) => `${name} (${page.columns.before})`),
]

/** Whether orders were carried out, as both revisions know it; none where that is not known of any. */
function columnsOfExecution(rows: readonly Row[], { columns, execution: told }: PageWords): readonly Column[] {
  if (rows.every(({ execution }) => execution === null)) return []
  const named = (when: 'before' | 'after') => (row: Row) => (row.execution ? told[row.execution[when]] : '')
  return [
    [columns.execution, named('after')],
    [`${columns.execution} (${columns.before})`, named('before')],
  ]
}

/** Since when it did, and the view of that. */
function columnsOfBase({ base, baseRevision }: ListedView, { columns }: PageWords): readonly Column[] {
  if (base === null) return []
  return [
    [`${columns.since} (${columns.before})`, ({ sinceBefore }) => sinceBefore ?? ''],
    [`${columns.day} (${columns.before})`, () => base],
    [`${columns.revision} (${columns.before})`, () => baseRevision],
  ]
}

function columnsOf(
  rows: readonly Row[],
  view: ListedView,
  nameOf: (id: string, link: ChartLink) => string,
  page: PageWords,
  words: Words,
  whys: Whys,
): readonly Column[] {
  const { columns } = page
  const standing = ({ link, recorded, state }: Row) =>
    recorded === 'GONE' ? words.recorded.GONE : withHedge(words.standing[state], link, state, words)
  const named = (ends: readonly string[], link: ChartLink) => ends.map((one) => nameOf(one, link)).join('; ')
  return [
    [columns.place, ({ place }) => place],
    [columns.model, ({ link }) => link.code],
    [columns.main, ({ ends, link }) => named(ends.slice(0, 1), link)],
    [columns.concurrent, ({ ends, link }) => named(ends.slice(1), link)],
    ...columnBefore(view, page, words),
    [columns.standing, standing],
    [columns.since, ({ since }) => since ?? ''],
    [columns.sure, ({ link, doubt, evidence }) => surenessOf(link, words, doubt, evidence)],
    ['id', ({ link }) => link.id],
    ...columnsOfExecution(rows, page),
    ...columnsOfBase(view, page),
    ...columnsOfWhys(rows, whys, page),
    ...columnsOfView(view, page).map(([name, value]) => [name, () => value] as const),
  ]
}

/** What is the same in each row: of which view it is, and, since a file by itself would look complete, what it leaves out. */
const columnsOfView = ({ chart, day, revision, leftOut }: ListedView, { columns }: PageWords) =>
  [
    [columns.chart, chart],
    [columns.day, day],
    [columns.revision, revision],
    ...(leftOut === null ? [] : [[columns.leftOut, leftOut] as const]),
  ] as const

/** A list whose reasons did not come, or not of all its links, says that, too. @param whys null: they did not come */
export function withoutWhys(view: ListedView, whys: Whys | null, page: PageWords): ListedView {
  const missing = whys === null ? page.noWhys : whys.isCut ? page.whysCut : null
  const all = [view.leftOut, missing].filter((one) => one !== null)
  return all.length === 0 ? view : { ...view, leftOut: all.join(' ') }
}

/** Where a list that leaves something out is empty, what it leaves out has a row of its own. */
function rowOfNothing(columns: readonly Column[], view: ListedView, page: PageWords): readonly string[] {
  const ofView = new Map<string, string>(columnsOfView(view, page))
  return columns.map(([name]) => ofView.get(name) ?? '')
}

/** The rows of a table as CSV, each with the view that it is of, and with a mark so that spreadsheets read it as UTF-8. */
export function csvOf(
  rows: readonly Row[],
  view: ListedView,
  nameOf: (id: string, link: ChartLink) => string,
  page: PageWords,
  words: Words,
  whys: Whys = { now: new Map(), before: null, isCut: false },
): string {
  const columns = columnsOf(rows, view, nameOf, page, words, whys)
  const told = rows.map((row) => columns.map(([, of]) => of(row)))
  const all = [
    columns.map(([head]) => head),
    ...told,
    ...(told.length === 0 && view.leftOut !== null ? [rowOfNothing(columns, view, page)] : []),
  ]
  return `\ufeff${all.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

/** What a file of a list is called: place, day and revision, and whether it is a part of what there is, in signs that every system takes. */
export function fileNameOf({ place, day, revision, base, baseRevision, leftOut }: ListedView): string {
  const compared = base === null ? [] : ['vs', base, `r${baseRevision}`]
  const parts = [
    'links',
    place?.replace(/^place\//, '') ?? 'general-model',
    day,
    `r${revision}`,
    ...compared,
    ...(leftOut === null ? [] : ['part']),
  ]
  return `${parts.map((part) => part.replace(/[^\p{L}\p{N}-]+/gu, '-')).join('_')}.csv`
}

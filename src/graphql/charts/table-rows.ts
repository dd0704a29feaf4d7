import type { ChartLink } from '../../chart/chart-model.ts'
import { indexOf } from '../../chart/index-of.ts'
import { filterFor } from '../../chart/link-filter.ts'
import { onlyOf } from '../../chart/only-of.ts'
import { nodesOf, type Pictured } from '../../chart/pictured.ts'
import { endName, type Row, rowsOf } from '../../chart/rows.ts'
import type { ByWhich, ToldLinks } from '../../chart/told.ts'

/** What stands in a row beside a chart: a link, how it stands, and by which words. */
export interface TableRow
  extends Pick<
    Row,
    'state' | 'before' | 'recorded' | 'doubt' | 'since' | 'sinceBefore' | 'isSinceCorrected' | 'evidence' | 'isChanged'
  > {
  readonly id: string
  readonly kind: ChartLink['kind']
  readonly basis: ChartLink['basis']
  /** The mark of its model; empty: it follows none. */
  readonly code: string
  /** What the posts held together are called, main first; or the bodies run as one. */
  readonly ends: readonly string[]
  readonly where: string
  /** Why it stands so, or by what it ended. */
  readonly why: ByWhich | null
  /** Why it stood as it did on the day, or at the revision, that is compared with; null: nothing is told of that, or none is. */
  readonly whyBefore: ByWhich | null
}

/** Why links stand as they do. */
export interface ToldOfLinks {
  readonly now: ToldLinks
  /** On the day, or at the revision, that is compared with; null: none is. */
  readonly before: ToldLinks | null
}

/** The links that the filters leave, those too of which the picture draws no line: the same as in the table of the page. In the order in which the API gives them: what is on record, then what only the model says. */
export function tableRows(pictured: Pictured, told: ToldOfLinks): readonly TableRow[] {
  const { day } = pictured
  // Two revisions are compared of one day, where no other is named.
  const base = pictured.base ?? (pictured.model.comparedRevision === undefined ? null : day)
  const index = indexOf(onlyOf(pictured.model, nodesOf(pictured)))
  return rowsOf({ index, counted: index.model.links }, filterFor(pictured, pictured.model), day, base).map((row) => {
    const { link, place, state, before, recorded, doubt, since, sinceBefore, isSinceCorrected, evidence, isChanged } =
      row
    return {
      ...{ id: link.id, kind: link.kind, basis: link.basis, code: link.code, state, before, recorded, doubt, since },
      ...{ sinceBefore, isSinceCorrected, evidence, isChanged },
      ends: row.ends.flatMap((end) => (end === '' ? [] : endName(index, end, link))),
      ...{ where: place, why: told.now.get(link.id) ?? null, whyBefore: told.before?.get(link.id) ?? null },
    }
  })
}

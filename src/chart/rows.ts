import type { Day } from '../model/day-range.ts'
import type { ExistenceState, StandingState } from '../model/standing.ts'
import { changeBetween, doubtOf, type NodeChange, readingsFor, sinceIn } from './as-of.ts'
import type { ChartLink, ChartModel } from './chart-model.ts'
import type { ChartIndex } from './index-of.ts'
import { isShownIn, type LinkFilter } from './link-filter.ts'
import { placeNames } from './names-apart.ts'

/** A link as a line of a table: the same that the chart draws. */
export interface Row {
  readonly link: ChartLink
  readonly place: string
  readonly placeKey: string
  /** Ids of its ends: posts, main first, or bodies. */
  readonly ends: readonly string[]
  readonly state: StandingState
  /** How it stood on the day, or as known at the revision, that it is compared with; null: the same, or none is. */
  readonly before: StandingState | null
  /** Whether only one of two revisions has it. */
  readonly recorded: NodeChange
  /** Whether it is there on the day; null: it surely is. */
  readonly doubt: ExistenceState | null
  /** Since when it stands so, as far as sources say; null: from before all that is known. */
  readonly since: string | null
  /** Since when it stood as it did on the day, or as known at the revision, that it is compared with; null: as with `since`, or none is. */
  readonly sinceBefore: string | null
  /** Whether that of the other revision is corrected: it stands the same, but since another day. */
  readonly isSinceCorrected: boolean
  /** Whether only one of two revisions knows a source that shows it here. */
  readonly evidence: NodeChange
  /** Of two revisions, whether each knows that the order that stands was carried out; null: not both tell, or no revisions are compared. */
  readonly execution: NonNullable<ChartLink['execution']> | null
  /** Whether a comparison tells of it. */
  readonly isChanged: boolean
}

export const endsOf = (link: ChartLink): readonly string[] =>
  link.kind === 'BodyMerger' ? link.components : [link.mainPost, link.concurrentPost]

/** What an end is called. */
export const endName = ({ posts, bodies }: ChartIndex, id: string, link?: ChartLink): string =>
  posts.get(id)?.label ?? bodies.get(id)?.label ?? link?.labels?.[id] ?? id

/** The same where an end may be left out of the picture. */
export const nameIn = ({ posts, bodies }: ChartModel, id: string, link?: ChartLink): string =>
  [...posts, ...bodies].find((one) => one.id === id)?.label ?? link?.labels?.[id] ?? id

/** As the other revision, or the same one, knows it of the day that is compared with. */
const sinceBefore = ({ recorded, history, knownBefore = history }: ChartLink, base: Day | null): string | null =>
  base === null || recorded === 'NEW' ? null : sinceIn({ history: knownBefore }, base)

/** Whether one of two revisions knows more, or otherwise, of what was carried out. */
export const isCarriedOutOtherwise = ({ execution }: Pick<Row, 'execution'>): boolean =>
  execution !== null && execution.before !== execution.after

/** The links that are shown, in the order of the chart. */
export function rowsOf(
  { index, counted }: { readonly index: ChartIndex; readonly counted: readonly ChartLink[] },
  filter: LinkFilter,
  day: Day,
  base: Day | null,
): readonly Row[] {
  const names = placeNames(index.model)
  const readings = readingsFor(index.model, day, base ?? day)
  return counted.filter(isShownIn(filter, day, base ?? day)).map((link) => {
    const { before, after, recorded, isSinceCorrected, evidence, isChanged } = changeBetween(link, base ?? day, day)
    const isSame = before === after
    const since = sinceIn(link, day)
    const sinceThen = sinceBefore(link, base)
    const { execution = null } = link
    const placeKey = index.placeOfLink(link)
    return {
      ...{ link, placeKey, place: names.get(placeKey) ?? '', ends: endsOf(link), state: after },
      ...{ before: isSame ? null : before, recorded, since, sinceBefore: sinceThen, isSinceCorrected, evidence },
      doubt: doubtOf(link, readings),
      execution,
      isChanged: isChanged || isCarriedOutOtherwise({ execution }),
    }
  })
}

/** The days on which links of a chart came to stand otherwise, each once. */
export const turnsOf = (links: readonly ChartLink[]): readonly Day[] =>
  [...new Set(links.flatMap(({ history }) => history.slice(1).map(({ from }) => from)))].sort()

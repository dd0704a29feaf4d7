import type { Arrangement } from '../model/arrangement.ts'
import type { Entry } from '../model/entry.ts'
import type { Id, OrganizationId, PlaceId } from '../model/ids.ts'
import type { LinkKind } from '../model/link.ts'
import { linksOf } from '../model/traits.ts'
import type { ArrangementQuery, Chart } from '../store/store.ts'
import { withMergers } from './chart-mergers.ts'
import { chartTurns } from './chart-turns.ts'
import { linksBelow } from './links-below.ts'
import { linksAmong } from './pilot-links.ts'
import { allInView, type InView, inView, type ViewReader } from './view-reader.ts'

/** References that a chart draws as they are. */
const PLAIN = ['WITHIN', 'AT_PLACE', 'PART_OF', 'POST_IN'] as const satisfies readonly LinkKind[]
type ChartLinkKind = (typeof PLAIN)[number] | 'CONCURRENTLY_HOLDS' | 'MERGED_WITH' | 'RESULT'
const isPlain = (kind: LinkKind): kind is (typeof PLAIN)[number] => PLAIN.some((one) => one === kind)

/** A line of a chart between two of its nodes; the arrangement that it draws, if it draws one. */
interface LinkBetween<Node, Drawn> {
  readonly kind: ChartLinkKind
  readonly from: Node
  readonly to: Node
  readonly arrangement: Drawn | null
}
type LinkById = LinkBetween<Id, Arrangement>
/** A line names its two ends as they are seen in the chart's view. */
export type ChartLink = LinkBetween<Entry, InView<Arrangement>> & Pick<InView<Entry>, 'view'>

const references = (entry: Entry): readonly LinkById[] =>
  linksOf(entry).flatMap(({ kind, to }) => (isPlain(kind) ? [{ kind, from: entry.id, to, arrangement: null }] : []))

/** A holding is drawn from its main post; a merger from its first body to each other, and from each to what it became. */
function drawnBy(arrangement: Arrangement): readonly LinkById[] {
  const draw = (kind: ChartLinkKind, from: Id, to: Id): LinkById => ({ kind, from, to, arrangement })
  if (arrangement.kind === 'ConcurrentHolding')
    return [draw('CONCURRENTLY_HOLDS', arrangement.first, arrangement.second)]
  const { components, result } = arrangement
  const [main, ...others] = components
  return [
    ...others.flatMap((other) => (main ? [draw('MERGED_WITH', main, other)] : [])),
    ...(result ? components.filter((id) => id !== result).map((id) => draw('RESULT', id, result)) : []),
  ]
}

/** The links of a chart whose two ends are both in it. */
function chartLinks(view: ViewReader, { places, organizations, posts, arrangements }: Chart): readonly ChartLink[] {
  const nodes = new Map<Id, Entry>([...places, ...organizations, ...posts].map((node) => [node.id, node]))
  const links = [
    ...[...nodes.values()].flatMap(references),
    ...arrangements.flatMap(({ arrangement }) => drawnBy(arrangement)),
  ]
  const drawn = links.flatMap(({ kind, arrangement, ...ends }): readonly ChartLink[] => {
    const [start, end] = [nodes.get(ends.from), nodes.get(ends.to)]
    if (!start || !end) return []
    return [{ kind, from: start, to: end, view, arrangement: arrangement && inView(view, arrangement) }]
  })
  view.budget.spend(drawn.length)
  return drawn
}

const isPlace = (id: Id): id is PlaceId => id.startsWith('place/')

/** A chart with its things read in the view. Links are worked out only when they are asked for. */
function chartInView(
  view: ViewReader,
  chart: Chart,
  root: PlaceId | OrganizationId,
  depth: number,
  query: ArrangementQuery,
) {
  for (const context of chart.arrangements) view.primeArrangement(context)
  for (const node of [...chart.places, ...chart.organizations, ...chart.posts]) view.prime(node)
  return {
    places: allInView(view, chart.places),
    organizations: allInView(view, chart.organizations),
    posts: allInView(view, chart.posts),
    arrangements: allInView(
      view,
      chart.arrangements.map(({ arrangement }) => arrangement),
    ),
    get links() {
      return chartLinks(view, chart)
    },
    get pilotLinks() {
      const posts = chart.posts.map(({ id }) => id)
      return linksAmong(view, posts)
    },
    get linksBelow() {
      return isPlace(root) ? linksBelow(view, { root, places: chart.places, query }) : null
    },
    get turns() {
      return isPlace(root) ? chartTurns(view, root, depth) : null
    },
    view,
  }
}

export type ChartInView = ReturnType<typeof chartInView>

/** What to draw below a root. @throws LimitExceeded when that is more than one answer may hold */
export const readChart = async (
  view: ViewReader,
  root: PlaceId | OrganizationId,
  depth: number,
  query: ArrangementQuery,
) => {
  const { absent } = await view.mergedBodies()
  const stored = await view.stored.chart(root, depth, query, [...absent], view.mostAtOnce)
  const chart = await withMergers(view, stored, query, root)
  const pause = view.budget.pause()
  if (pause) await pause
  return chartInView(view, chart, root, depth, query)
}

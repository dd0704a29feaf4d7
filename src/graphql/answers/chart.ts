import type { Arrangement } from '../../model/arrangement.ts'
import type { Id } from '../../model/ids.ts'
import { traitsOf } from '../../model/kinds.ts'
import type { LinkKind as AnyLinkKind } from '../../model/link.ts'
import type { Entry } from '../../model/record.ts'
import type { Chart } from '../../store/store.ts'
import type { LinkKind } from '../generated/schema.ts'
import { globalId } from '../global-id.ts'
import type { Lens } from '../lens.ts'
import { type SeenArrangement, seen, seenAll } from '../seen.ts'

export interface SeenLink {
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
  readonly arrangement: SeenArrangement | null
}

interface Drawn {
  readonly kind: LinkKind
  readonly from: Id
  readonly to: Id
  readonly arrangement: Arrangement | null
}

/** References that a chart draws as they are. */
const PLAIN = ['WITHIN', 'AT_PLACE', 'PART_OF', 'POST_IN'] as const satisfies readonly (LinkKind & AnyLinkKind)[]
const isPlain = (kind: AnyLinkKind): kind is (typeof PLAIN)[number] => PLAIN.some((one) => one === kind)

const references = (entry: Entry): readonly Drawn[] =>
  traitsOf(entry).links.flatMap(({ kind, to }) =>
    isPlain(kind) ? [{ kind, from: entry.id, to, arrangement: null }] : [],
  )

/** A holding is drawn from its main post; a merger from its first body to each other, and from each to what they became. */
function drawings(arrangement: Arrangement): readonly Drawn[] {
  const draw = (kind: LinkKind, from: Id, to: Id): Drawn => ({ kind, from, to, arrangement })
  if (arrangement.kind === 'ConcurrentHolding')
    return [draw('CONCURRENTLY_HOLDS', arrangement.first, arrangement.second)]
  const { components, result } = arrangement
  const [main, ...others] = components
  return [
    ...others.flatMap((other) => (main ? [draw('MERGED_WITH', main, other)] : [])),
    ...(result ? components.map((component) => draw('RESULT', component, result)) : []),
  ]
}

/** The links of a chart whose two ends are both in it. */
export function chartLinks(lens: Lens, { places, organizations, posts, arrangements }: Chart): readonly SeenLink[] {
  const nodes = new Map<Id, Entry>([...places, ...organizations, ...posts].map((node) => [node.id, node]))
  const drawn = [
    ...[...nodes.values()].flatMap(references),
    ...arrangements.flatMap(({ arrangement }) => drawings(arrangement)),
  ]
  return drawn.flatMap(({ kind, from, to, arrangement }) => {
    const [start, end] = [nodes.get(from), nodes.get(to)]
    if (!start || !end) return []
    return [{ kind, from: globalId(start), to: globalId(end), arrangement: arrangement && seen(lens, arrangement) }]
  })
}

/** A chart with its things seen through the lens. */
export function seenChart(lens: Lens, chart: Chart) {
  for (const context of chart.arrangements) lens.keepContext(context)
  for (const node of [...chart.places, ...chart.organizations, ...chart.posts]) lens.keep(node)
  return {
    places: seenAll(lens, chart.places),
    organizations: seenAll(lens, chart.organizations),
    posts: seenAll(lens, chart.posts),
    arrangements: seenAll(
      lens,
      chart.arrangements.map(({ arrangement }) => arrangement),
    ),
    links: chartLinks(lens, chart),
    view: lens,
  }
}

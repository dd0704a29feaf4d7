import { useMemo, useRef } from 'preact/hooks'
import type { ChartModel } from '../../chart/chart-model.ts'
import { filterFor, isEvidenced, isShownIn, type LinkFilter } from '../../chart/link-filter.ts'
import { STANDINGS } from '../../chart/looks.ts'
import { type NodeFilter, onlyOf } from '../../chart/only-of.ts'
import type { Layout } from '../../chart/picture.ts'
import { unionOf, unionOfRevisions } from '../../chart/union.ts'
import type { Day } from '../../model/day-range.ts'
import type { AsOf } from '../generated/documents.ts'
import { type Address, listIn } from '../state/address.ts'
import type { AskError } from '../state/ask.ts'
import { baseOf, type Scene, useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { placedOf } from './placed.ts'
import { type ReadChart, readChart, type WantedChart } from './read-chart.ts'

/** A chart to be drawn, and what there is to say of how it came. */
export interface ShownChart {
  readonly model: ChartModel
  /** All that was read, whatever is left out of the picture: what filters can choose from. */
  readonly whole: ChartModel
  readonly layout: Layout
  readonly filter: LinkFilter
  /** Bodies without links that are not drawn. */
  readonly leftOut: number
  readonly missing: readonly string[]
}

export interface LoadedChart {
  readonly chart: ShownChart | null
  readonly isBusy: boolean
  readonly error: AskError | null
  readonly retry: () => void
}

/** What analysts look for are the links: unless all bodies are asked for, those without are left out; but not where that leaves none. */
export const showsOnlyLinked = ({ only }: Address): boolean => only !== 'all'

/** The levels that are asked for, or that are known to have pairs; none: it is not known which. */
function levelsOf(
  { address: { level, place }, world: { paired, revision } }: Scene,
  day: Day,
  at: AsOf,
): readonly string[] {
  if (level !== undefined || place !== undefined) return listIn(level)
  return at.revision === revision && paired?.day === day ? paired.codes : []
}

export const wantedOf = (scene: Scene, day: Day, at: AsOf): WantedChart => ({
  ...{ place: scene.address.place ?? null, levels: levelsOf(scene, day, at), lang: scene.lang, at },
  depth: Number(scene.address.depth ?? 2) || 2,
})

export function filterOf({ standing, model, evidenced = '' }: Address, { links }: ChartModel): LinkFilter {
  const named = listIn(standing)
  return filterFor(
    {
      standings: standing === undefined ? null : STANDINGS.filter((state) => named.includes(state)),
      models: model === undefined ? null : listIn(model),
      evidenced: isEvidenced(evidenced) ? evidenced : null,
    },
    links,
  )
}

const setIn = (text: string | undefined) => (text === undefined ? undefined : new Set(listIn(text)))

function nodesOf({ level, branch }: Address): NodeFilter {
  const [levels, branches] = [setIn(level), setIn(branch)]
  return { ...(levels ? { levels } : {}), ...(branches ? { branches } : {}) }
}

const useRead = (scene: Scene, day: Day | null, at: (day: Day) => AsOf) => {
  const wanted = day === null ? null : wantedOf(scene, day, at(day))
  return useLoaded<ReadChart>(wanted && JSON.stringify(wanted), (signal) =>
    wanted ? readChart(wanted, signal) : Promise.reject(new Error('Nothing is asked for.')),
  )
}

function joinedOf(now: ChartModel, base: ChartModel | null, revision: string | undefined): ChartModel {
  if (base && revision !== undefined) return unionOfRevisions(base, now, revision)
  const [first, other] = [now.days[0] ?? '', base?.days[0] ?? '']
  if (!base || first === other) return now
  return other < first ? unionOf(base, now) : unionOf(now, base)
}

/** The last of the values that were there. */
function useLast<T>(value: T | null): T | null {
  const last = useRef(value)
  if (value !== null) last.current = value
  return last.current
}

/** The chart of the scene. A step of the slider draws at once from what is known; what is there on its day is asked when it rests. */
export function useChart(): LoadedChart {
  const scene = useScene()
  const { address, day, restingDay, lang } = scene
  const base = baseOf(address, restingDay)
  const now = useRead(scene, restingDay, scene.at)
  const then = useRead(scene, base, scene.atBase)
  const { standing, model, evidenced, baseRecordedAt } = address
  const read = now.value?.data ?? null
  const before = then.value?.data ?? null
  const isHalf = base !== null && then.isBusy
  const joined = useMemo(
    () => (isHalf || !read ? null : joinedOf(read, base === null ? null : before, baseRecordedAt)),
    [isHalf, read, before, base, baseRecordedAt],
  )
  // Half of a comparison is no picture: its boxes would not be where those of the whole are.
  const whole = useLast(joined)
  const filter = useMemo(
    () => filterOf(address, whole ?? ({ links: [] } as never)),
    [standing, model, evidenced, whole],
  )
  const isLinkedOnly = showsOnlyLinked(address)
  const wanted = useMemo(() => whole && onlyOf(whole, nodesOf(address)), [whole, address.level, address.branch])
  const placed = useMemo(() => {
    if (!wanted) return null
    const isWanted = isLinkedOnly && wanted.links.length > 0 ? isShownIn(filter, restingDay) : null
    return placedOf(wanted, { lang, closed: listIn(address.closed), isWanted })
    // Without a filter by standing no day takes a link away.
  }, [wanted, isLinkedOnly, filter, filter.standings ? restingDay : null, lang, address.closed])
  const chart = useMemo(() => {
    const missing = [...(now.value?.missing ?? []), ...(then.value?.missing ?? [])]
    return placed && whole && { ...placed, whole, filter, missing }
  }, [placed, whole, filter, now.value, then.value])
  return {
    chart,
    isBusy: now.isBusy || then.isBusy || restingDay !== day,
    error: now.error ?? then.error,
    retry: () => (now.error ? now.retry() : then.retry()),
  }
}

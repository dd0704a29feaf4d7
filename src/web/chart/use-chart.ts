import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ChartModel } from '../../chart/chart-model.ts'
import { filterFor, isEvidenced, isShownIn, type LinkFilter } from '../../chart/link-filter.ts'
import { STANDINGS } from '../../chart/looks.ts'
import type { NodeFilter } from '../../chart/only-of.ts'
import type { Layout } from '../../chart/picture.ts'
import { wordsIn } from '../../chart/words.ts'
import type { Day } from '../../model/day-range.ts'
import { type Address, changed, listIn } from '../state/address.ts'
import type { AskError } from '../state/ask.ts'
import { tellLinkedOnly } from '../state/linked-only.ts'
import { isMoving } from '../state/navigation.ts'
import { baseOf, type Scene, sceneOf, shownDayOf, useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { useRested } from '../state/use-rested.ts'
import { placedOf } from './placed.ts'
import { type ReadChart, readChart } from './read-chart.ts'
import { wantedOf } from './wanted.ts'

/** A chart to be drawn, and what there is to say of how it came. */
export interface ShownChart {
  readonly model: ChartModel
  /** All that was read, whatever is left out of the picture: what filters can choose from. */
  readonly whole: ChartModel
  readonly layout: Layout
  readonly filter: LinkFilter
  /** Whether there is any link, whatever a filter takes away; and whether only what links join is drawn. */
  readonly hasLinks: boolean
  readonly isLinkedOnly: boolean
  /** Bodies without links that are not drawn. */
  readonly leftOut: number
  readonly missing: readonly string[]
}

export interface LoadedChart {
  readonly chart: ShownChart | null
  /** What is drawn: until that for which the address asks has come, what was there before. */
  readonly scene: Scene
  readonly isBusy: boolean
  readonly error: AskError | null
  readonly retry: () => void
}

/** What analysts look for are the links: where there are any, bodies without are left out, unless an address says what is wanted. */
export const showsOnlyLinked = ({ only }: Address, hasLinks: boolean): boolean => (only ? only === 'linked' : hasLinks)

export function filterOf({ standing, model, evidenced = '' }: Address, chart: ChartModel): LinkFilter {
  const named = listIn(standing)
  return filterFor(
    {
      standings: standing === undefined ? null : STANDINGS.filter((state) => named.includes(state)),
      models: model === undefined ? null : listIn(model),
      evidenced: isEvidenced(evidenced) ? evidenced : null,
    },
    chart,
  )
}

const setIn = (text: string | undefined) => (text === undefined ? undefined : new Set(listIn(text)))

function nodesOf({ level, branch }: Address): NodeFilter {
  const [levels, branches] = [setIn(level), setIn(branch)]
  return { ...(levels ? { levels } : {}), ...(branches ? { branches } : {}) }
}

/** A chart, or two compared: each of the two is kept, so that another day is compared with what was read. */
function useRead(scene: Scene, base: Day | null) {
  const { restingDay: day } = scene
  const now = wantedOf(scene, day, scene.at(day))
  const key = JSON.stringify(base === null ? now : [now, wantedOf(scene, base, scene.atBase(base))])
  return useLoaded<ReadChart>(key, async (signal) =>
    base === null ? readChart(now, signal) : (await import('./read-compared.ts')).readCompared(scene, base, signal),
  )
}

/** Longer than this nothing is drawn of a day whose answer is not there. */
const AHEAD_MS = 1_000

/**
 * The scene of what came last: a chart says of which day it is, whatever was asked since and has not come. A step of the slider alone is
 * drawn ahead of its answer.
 */
function useDrawn(scene: Scene, hasCome: boolean, error: AskError | null): Scene {
  const { address, world, day } = scene
  const last = useRef(address)
  const isAhead = useRested(day, isMoving(), AHEAD_MS) !== day && !error
  if (hasCome) last.current = address
  if (last.current === address) return scene
  const { place = null, recordedAt = null, base = null, baseRecordedAt = null, at = null } = last.current
  const drawn = changed(address, { place, recordedAt, base, baseRecordedAt, ...(isAhead ? {} : { at }) })
  return sceneOf(drawn, { ...scene, restingDay: isAhead ? scene.restingDay : shownDayOf(drawn, world) })
}

/** The chart of the scene. A step of the slider draws at once from what is known; what is there on its day is asked when it rests. */
export function useChart(): LoadedChart {
  const asked = useScene()
  // Half of a comparison is no picture: its boxes would not be where those of the whole are.
  const loaded = useRead(asked, baseOf(asked.address, asked.restingDay))
  const { value, error, retry } = loaded
  const isBusy = loaded.isBusy || asked.restingDay !== asked.day
  const scene = useDrawn(asked, !isBusy && !error, error)
  const { address, restingDay, lang } = scene
  const base = baseOf(address, restingDay)
  const { standing, model, evidenced } = address
  const whole = value?.data ?? null
  const filter = useMemo(
    () => filterOf(address, whole ?? ({ links: [] } as never)),
    [standing, model, evidenced, whole],
  )
  const wanted = useMemo(
    () => value?.onlyOf(value.data, nodesOf(address)) ?? null,
    [value, address.level, address.branch],
  )
  const hasLinks = wanted?.links.length !== 0
  const isLinkedOnly = showsOnlyLinked(address, hasLinks)
  useEffect(() => tellLinkedOnly(isLinkedOnly), [isLinkedOnly])
  const placed = useMemo(() => {
    if (!wanted) return null
    const isWanted = isLinkedOnly ? isShownIn(filter, restingDay, base ?? restingDay) : null
    return placedOf(wanted, { lang, closed: listIn(address.closed), isWanted })
    // Without a filter by standing no day takes a link away.
  }, [wanted, isLinkedOnly, filter, filter.standings ? `${restingDay} ${base}` : null, lang, address.closed])
  const chart = useMemo(() => {
    return placed && whole && { ...placed, whole, filter, hasLinks, isLinkedOnly, missing: value?.missing ?? [] }
  }, [placed, whole, filter, value])
  const chartWords = wordsIn(lang, whole?.recorded)
  return { chart, scene: { ...scene, chartWords }, isBusy, error, retry }
}

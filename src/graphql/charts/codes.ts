import type { ChartModel } from '../../chart/chart-model.ts'
import type { Day } from '../../model/day-range.ts'
import { Incorrect } from '../../model/errors.ts'
import { didYouMean, quoted } from '../../model/text.ts'
import { type Answers, type Ask, answered } from './asking.ts'
import type { WantedPicture } from './wanted.ts'

/** The view that every question of a picture is asked in: what is recorded between two of them changes nothing. */
export interface PinnedView {
  readonly validAt: Day
  readonly revision: number
}

/** The view of a picture, with the words that its world has there. */
export interface Known {
  readonly view: PinnedView
  readonly codes: Answers['codes']
}

type Named = 'levels' | 'branches' | 'models'
const CALLED = { levels: 'level', branches: 'branch', models: 'model' } as const satisfies Record<Named, string>

function refuseUnknown(what: string, named: readonly string[] | null, known: readonly string[]): void {
  const unknown = named?.find((code) => !known.includes(code))
  if (unknown === undefined) return
  const remedy = didYouMean(unknown, known, known.length === 0 ? 'It has none.' : `Known are ${known.join(', ')}.`)
  throw new Incorrect(`The world has no ${what} ${quoted(unknown)}.`, remedy)
}

/**
 * Settles in which view a picture is read. Levels, branches and models are words of the world's own, as it has them there.
 * @throws Incorrect naming one that it has not, with the nearest that it has
 */
export async function knownIn(ask: Ask, wanted: WantedPicture): Promise<Known> {
  const codes = await answered(ask, 'codes', { at: { validAt: wanted.at, recordedAt: wanted.recordedAt } })
  for (const name of ['levels', 'branches', 'models'] as const) {
    const { nodes, pageInfo } = codes[name]
    const known = nodes.map(({ code }) => code)
    // Of a list that goes on it is not known what it has not.
    if (!pageInfo.hasNextPage) refuseUnknown(CALLED[name], wanted[name], known)
  }
  const { validAt, revision } = codes.levels.view
  return { view: { validAt, revision }, codes }
}

/** The view of what a picture is compared with; null: nothing, or another day as known at the same revision. */
export async function comparedView(ask: Ask, wanted: WantedPicture, day: Day): Promise<PinnedView | null> {
  const { base, baseRecordedAt: recordedAt } = wanted
  if (recordedAt === null) return null
  const { levels } = await answered(ask, 'codes', { at: { validAt: base ?? day, recordedAt } })
  return { validAt: base ?? day, revision: levels.view.revision }
}

/**
 * What is closed is a place or a level. One that is not in this chart may be in the one of another day or depth.
 * @throws Incorrect naming one that is nowhere in the world, with the nearest of the chart
 */
export async function checkClosed(ask: Ask, closed: readonly string[], { view, codes }: Known, { places }: ChartModel) {
  const known = new Set([...places.map(({ id }) => id), ...codes.levels.nodes.map(({ code }) => code)])
  const ids = closed.filter((id) => !known.has(id))
  if (ids.length === 0) return
  const { nodes } = await answered(ask, 'closed', { ids, at: view })
  const unknown = ids.find((_id, at) => !nodes[at]?.key)
  if (unknown === undefined) return
  const remedy = didYouMean(unknown, [...known], 'Name places by their keys, such as place/vn/quang-ninh.')
  throw new Incorrect(`No place ${quoted(unknown)} can be closed.`, remedy)
}

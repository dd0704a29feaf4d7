import type { ChartModel } from '../../chart/chart-model.ts'
import { OWN_LANGUAGES } from '../../chart/words.ts'
import type { Day } from '../../model/day-range.ts'
import { Incorrect } from '../../model/errors.ts'
import { kindsOf, languageTag } from '../../model/name.ts'
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

interface Listed {
  readonly nodes: readonly { readonly code: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}

/** The codes of a list; null: it goes on, and of what it has not nothing is known. */
const allOf = ({ nodes, pageInfo }: Listed): readonly string[] | null =>
  pageInfo.hasNextPage ? null : nodes.map(({ code }) => code)

const noneOf = (what: string, unknown: string, known: readonly string[]): Incorrect =>
  new Incorrect(
    `The world has no ${what} ${quoted(unknown)}.`,
    didYouMean(unknown, known, known.length === 0 ? 'It has none.' : `Known are ${known.join(', ')}.`),
  )

function checkModels(models: readonly string[] | null, known: readonly string[] | null): void {
  const unknown = known && models?.find((code) => !known.includes(code))
  if (known && typeof unknown === 'string') throw noneOf('model', unknown, known)
}

/** A picture speaks a language of its world, or of our own words: names are then in the world's. A world without terms has any. */
function checkLanguage(lang: string | null, ofWorld: readonly string[] | null): void {
  if (lang === null || ofWorld === null || ofWorld.length === 0) return
  const known = [...new Set([...ofWorld, ...OWN_LANGUAGES])]
  const asked = kindsOf(languageTag(lang) ?? lang)
  if (!asked.some((one) => known.includes(one))) throw noneOf('language', lang, known)
}

/**
 * Settles in which view a picture is read. Levels, branches, models and languages are words of the world's own, as it has them there.
 * @throws Incorrect naming one that it has not, with the nearest that it has
 */
export async function knownIn(
  ask: Ask,
  { at, recordedAt, levels, branches, models, lang }: WantedPicture,
): Promise<Known> {
  // Of levels and branches the API itself knows which a view has.
  const codes = await answered(ask, 'codes', { at: { validAt: at, recordedAt }, levels, branches })
  checkModels(models, allOf(codes.models))
  checkLanguage(lang, allOf(codes.languages))
  const { validAt, revision } = codes.places.view
  return { view: { validAt, revision }, codes }
}

/** The view of what a picture is compared with; null: nothing, or another day as known at the same revision. */
export async function comparedView(ask: Ask, wanted: WantedPicture, day: Day): Promise<PinnedView | null> {
  const { base, baseRecordedAt: recordedAt } = wanted
  if (recordedAt === null) return null
  const { places } = await answered(ask, 'codes', { at: { validAt: base ?? day, recordedAt } })
  return { validAt: base ?? day, revision: places.view.revision }
}

/**
 * What is closed is a place or a level. One that is not in this chart may be in the one of another day or depth.
 * @throws Incorrect naming one that is nowhere in the world, with the nearest of the chart
 */
export async function checkClosed(ask: Ask, closed: readonly string[], { view, codes }: Known, { places }: ChartModel) {
  const drawn = places.flatMap(({ id, levelCode }) => [id, levelCode])
  const known = new Set([...drawn, ...codes.levels.nodes.map(({ code }) => code)])
  const ids = closed.filter((id) => !known.has(id))
  if (ids.length === 0) return
  const { nodes } = await answered(ask, 'closed', { ids, at: view })
  const unknown = ids.find((_id, at) => !nodes[at]?.key)
  if (unknown === undefined) return
  const remedy = didYouMean(unknown, [...known], 'Name places by their keys, such as place/vn/quang-ninh.')
  throw new Incorrect(`No place ${quoted(unknown)} can be closed.`, remedy)
}

import { readFileSync } from 'node:fs'
import { standingAt } from '../../chart/as-of.ts'
import type { ChartLink, ChartModel } from '../../chart/chart-model.ts'
import { layout } from '../../chart/layout.ts'
import { linkedOnly } from '../../chart/linked-only.ts'
import { type AnsweredLevel, chartOf, generalModelOf } from '../../chart/of-answer.ts'
import type { LinkFilter } from '../../chart/pen.ts'
import { type FontFiles, sheet } from '../../chart/sheet.ts'
import { unionOf } from '../../chart/union.ts'
import { wordsIn } from '../../chart/words.ts'
import type { Day } from '../../model/day-range.ts'
import { LimitExceeded } from '../../model/errors.ts'
import { type Ask, answered } from './asking.ts'
import { type Worded, worded } from './language.ts'
import type { WantedPicture } from './wanted.ts'

export type { Ask } from './asking.ts'
export { PARAMETERS, type WantedPicture, wantedPicture } from './wanted.ts'

type Wanted = Worded<WantedPicture>

/** So many places, bodies and posts are drawn at once: more is no picture that anybody reads, and holds up all who ask meanwhile. */
export const MOST_DRAWN = 8_000

/** A chart as it was read, and from where. */
interface Read {
  readonly model: ChartModel
  readonly name: string | null
  readonly day: Day
  readonly revision: number
}

const viewAt = ({ recordedAt }: WantedPicture, validAt: Day | null) => ({ validAt, recordedAt })

async function readPlace(ask: Ask, wanted: Wanted, place: string, day: Day | null): Promise<Read> {
  const variables = { root: { place }, depth: wanted.depth, at: viewAt(wanted, day), lang: wanted.lang }
  const { orgChart } = await answered(ask, 'orgChart', variables)
  if (!orgChart) throw new Error('The API gave no chart.')
  const { view, places } = orgChart
  const name = places[0]?.fullName ?? null
  return {
    model: chartOf(orgChart, wanted.lang),
    name,
    day: view.validAt,
    revision: view.revision,
  }
}

/** The levels of which a model joins posts, in the order of the world's levels. */
async function levelsOf(ask: Ask, wanted: Wanted, at: object): Promise<readonly string[]> {
  if (wanted.levels) return [...new Set(wanted.levels)]
  const { postPairs } = await answered(ask, 'levels', { at, lang: wanted.lang })
  return [...new Set(postPairs?.nodes.map(({ level }) => level.code))]
}

async function readGeneralModel(ask: Ask, wanted: Wanted, day: Day | null): Promise<Read> {
  const at = viewAt(wanted, day)
  const codes = await levelsOf(ask, wanted, at)
  const read: AnsweredLevel[] = []
  let [order, revision]: [readonly string[], number] = [[], 0]
  for (const code of codes) {
    const { generalModelChart: chart, terms } = await answered(ask, 'generalModel', {
      level: code,
      at,
      lang: wanted.lang,
    })
    if (!chart) continue
    order = terms.nodes.map((term) => term.code)
    revision = chart.view.revision
    read.push({ level: { code, name: terms.nodes.find((term) => term.code === code)?.name ?? code }, chart })
  }
  const levels = read.toSorted((a, b) => order.indexOf(a.level.code) - order.indexOf(b.level.code))
  const model = generalModelOf(levels, wanted.lang)
  return { model, name: null, day: levels[0]?.chart.view.validAt ?? day ?? '0001-01-01', revision }
}

const read = (ask: Ask, wanted: Wanted, day: Day | null): Promise<Read> =>
  wanted.place === null ? readGeneralModel(ask, wanted, day) : readPlace(ask, wanted, wanted.place, day)

function refuseTooMuch({ places, bodies, posts }: ChartModel): void {
  const count = places.length + bodies.length + posts.length
  if (count <= MOST_DRAWN) return
  throw new LimitExceeded(
    `The picture would hold ${count} places, bodies and posts, more than ${MOST_DRAWN}.`,
    'Name a smaller place or a smaller depth.',
  )
}

let kept: FontFiles | null = null
function fonts(): FontFiles {
  const base64 = (weight: number) =>
    readFileSync(new URL(`../../chart/font/be-vietnam-pro-${weight}.woff2`, import.meta.url)).toString('base64')
  kept ??= { regular: base64(400), semibold: base64(600) }
  return kept
}

/** Which links are drawn, by how they stand on the day and what they follow. */
function filterOf({ standings, models }: WantedPicture, { links }: ChartModel): LinkFilter {
  const keys = links.flatMap(({ code, model }) => (models?.includes(code) && model !== null ? [model] : []))
  return {
    ...(standings === null ? {} : { standings: new Set(standings) }),
    ...(models === null ? {} : { models: new Set(keys) }),
  }
}

const isWanted =
  ({ standings, models }: LinkFilter, day: Day) =>
  (link: ChartLink): boolean =>
    (standings?.has(standingAt(link, day)) ?? true) && (models?.has(link.model ?? '') ?? true)

/**
 * A chart as an SVG that stands alone, as the API tells it.
 * @throws Incorrect, NotFound, LimitExceeded, Timeout, Unavailable with what to do
 */
export async function pictureOf(ask: Ask, picture: WantedPicture): Promise<string> {
  const wanted = await worded(ask, picture)
  const now = await read(ask, wanted, wanted.at)
  const base = wanted.base === null || wanted.base === now.day ? null : await read(ask, wanted, wanted.base)
  const [earlier, later] = base && base.day > now.day ? [now, base] : [base, now]
  const whole = earlier ? unionOf(earlier.model, later.model) : later.model
  const filter = filterOf(wanted, whole)
  const { model, leftOut } = wanted.onlyLinked
    ? linkedOnly(whole, isWanted(filter, now.day))
    : { model: whole, leftOut: 0 }
  refuseTooMuch(model)
  const words = wordsIn(wanted.lang)
  return sheet(layout(model, { language: wanted.lang, closed: new Set(wanted.closed) }), {
    ...{ title: now.name === null ? words.generalModel : words.chartOf(now.name), fonts: fonts(), theme: wanted.theme },
    ...{
      day: now.day,
      base: base?.day,
      source: words.source(now.revision),
      filter,
      withoutLinks: leftOut,
    },
  })
}

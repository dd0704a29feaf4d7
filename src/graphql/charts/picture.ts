import type { ChartModel } from '../../chart/chart-model.ts'
import { type AnsweredLevel, chartOf, generalModelOf } from '../../chart/of-answer.ts'
import type { Pictured } from '../../chart/pictured.ts'
import { unionOf } from '../../chart/union.ts'
import { wordsIn } from '../../chart/words.ts'
import type { Day } from '../../model/day-range.ts'
import { type Ask, answered } from './asking.ts'
import { checkCodes } from './codes.ts'
import { type Worded, worded } from './language.ts'
import type { WantedPicture } from './wanted.ts'

export type { Ask } from './asking.ts'
export { PARAMETERS, type WantedPicture, wantedPicture } from './wanted.ts'

type Wanted = Worded<WantedPicture>

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

/**
 * A chart as the API tells it, ready to be drawn as it was asked for.
 * @throws Incorrect, NotFound, LimitExceeded, Timeout, Unavailable with what to do
 */
export async function picturedOf(ask: Ask, picture: WantedPicture): Promise<Pictured> {
  await checkCodes(ask, picture)
  const wanted = await worded(ask, picture)
  const now = await read(ask, wanted, wanted.at)
  const base = wanted.base === null || wanted.base === now.day ? null : await read(ask, wanted, wanted.base)
  const [earlier, later] = base && base.day > now.day ? [now, base] : [base, now]
  const words = wordsIn(wanted.lang)
  return {
    model: earlier ? unionOf(earlier.model, later.model) : later.model,
    title: now.name === null ? words.generalModel : words.chartOf(now.name),
    source: words.source(now.revision),
    ...{ language: wanted.lang, theme: wanted.theme, day: now.day, base: base?.day ?? null },
    ...{ closed: wanted.closed, standings: wanted.standings, models: wanted.models, evidenced: wanted.evidenced },
    ...{ levels: wanted.levels, branches: wanted.branches, onlyLinked: wanted.onlyLinked },
  }
}

import { withBelow } from '../../chart/below.ts'
import type { ChartModel } from '../../chart/chart-model.ts'
import { namedLevels } from '../../chart/named-levels.ts'
import { type AnsweredLevel, chartOf, generalModelOf, type Ranked } from '../../chart/of-answer.ts'
import type { Pictured } from '../../chart/pictured.ts'
import { reachOf, toldBeyond } from '../../chart/reach.ts'
import { type AskedRevision, openOfRevisions, recordedIn } from '../../chart/recorded.ts'
import { sheetWordsIn } from '../../chart/sheet-words.ts'
import { unionOf } from '../../chart/union.ts'
import { type AcrossDays, type RecordedTwice, unionOfRevisions } from '../../chart/union-of-revisions.ts'
import { wordsIn } from '../../chart/words.ts'
import { LimitExceeded, Timeout } from '../../model/errors.ts'
import { type Ask, answered } from './asking.ts'
import { checkClosed, comparedView, knownIn, type PinnedView } from './codes.ts'
import { type Worded, worded } from './language.ts'
import { allPairs } from './pairs.ts'
import { timeToCome } from './time-to-come.ts'
import type { WantedPicture } from './wanted.ts'

export type { Ask } from './asking.ts'
export { givenIn, PARAMETERS, type WantedPicture, wantedPicture } from './wanted.ts'

type Wanted = Worded<WantedPicture>

/** A chart as it was read, and of which place. */
interface Read {
  readonly model: ChartModel
  readonly name: string | null
}

/** How many links are in places below the tiers of a chart; null: they are too many to be counted at once. */
async function belowOf(ask: Ask, variables: Readonly<Record<string, unknown>>) {
  try {
    return (await answered(ask, 'below', variables)).orgChart?.linksBelow ?? null
  } catch (error) {
    if (error instanceof LimitExceeded || error instanceof Timeout) return null
    throw error
  }
}

async function readPlace(ask: Ask, { depth, lang }: Wanted, place: string, at: PinnedView): Promise<Read> {
  const { orgChart } = await answered(ask, 'orgChart', { root: { place }, depth, at, lang })
  if (!orgChart) throw new Error('The API gave no chart.')
  const below = await belowOf(ask, { root: { place }, depth, at })
  return { model: withBelow(chartOf(orgChart, lang), below), name: orgChart.places[0]?.fullName ?? null }
}

/** The levels of which a model joins posts. */
export async function levelsOf(ask: Ask, { lang }: Wanted, at: PinnedView): Promise<readonly Ranked[]> {
  const pairs = await allPairs(async (after) => (await answered(ask, 'levels', { at, lang, after })).postPairs)
  return pairs.map(({ level }) => level)
}

async function readGeneralModel(ask: Ask, wanted: Wanted, at: PinnedView): Promise<Read> {
  const { lang } = wanted
  const read: AnsweredLevel[] = []
  const codes = wanted.levels ?? (await levelsOf(ask, wanted, at)).map(({ code }) => code)
  for (const code of new Set(codes)) {
    const { generalModelChart: chart, terms } = await answered(ask, 'generalModel', { level: code, at, lang })
    if (chart) read.push({ code, chart, terms: terms.nodes })
  }
  const named = await namedLevels(read, () => levelsOf(ask, wanted, at))
  return { model: generalModelOf(named, lang, at.validAt), name: null }
}

const read = (ask: Ask, wanted: Wanted, at: PinnedView): Promise<Read> =>
  wanted.place === null ? readGeneralModel(ask, wanted, at) : readPlace(ask, wanted, wanted.place, at)

/** Each of two revisions on the day of the other as well. */
async function acrossDays(ask: Ask, wanted: Wanted, at: PinnedView, then: PinnedView): Promise<AcrossDays> {
  return {
    before: (await read(ask, wanted, { ...then, validAt: at.validAt })).model,
    after: (await read(ask, wanted, { ...at, validAt: then.validAt })).model,
  }
}

const askedOf = (ask: Ask, at: PinnedView): AskedRevision => ({
  things: async (ids) => (await answered(ask, 'recorded', { ids, at })).nodes,
  pairsAt: async (place, pairs) => (await answered(ask, 'recordedPairs', { place, pairs, at })).pilotLinks.nodes,
})

/** Two revisions, with all that says what only one of them has: their charts of both days, and what they record of none. */
async function ofRevisions(ask: Ask, wanted: Wanted, now: Read, at: PinnedView, then: PinnedView): Promise<ChartModel> {
  const { model } = await read(ask, wanted, then)
  const across = then.validAt === at.validAt ? undefined : await acrossDays(ask, wanted, at, then)
  const revision = { called: String(then.revision), isLater: then.revision > at.revision }
  const joined = (recorded?: RecordedTwice) => unionOfRevisions(model, now.model, revision, across, recorded)
  const open = openOfRevisions(joined())
  return joined({
    before: await recordedIn(askedOf(ask, then), open.before),
    after: await recordedIn(askedOf(ask, at), open.after),
  })
}

/** The view of what a picture is compared with; null: it is of one day, as known once. */
async function viewBefore(ask: Ask, wanted: Wanted, at: PinnedView): Promise<PinnedView | null> {
  const { base } = wanted
  return (await comparedView(ask, wanted, at.validAt)) ?? (base === null ? null : { ...at, validAt: base })
}

/** Of both days or revisions, where two are compared: the earlier day first, or what was known before. */
async function compared(ask: Ask, wanted: Wanted, now: Read, at: PinnedView, then: PinnedView): Promise<ChartModel> {
  if (wanted.baseRecordedAt !== null) return ofRevisions(ask, wanted, now, at, then)
  const { model } = await read(ask, wanted, then)
  return then.validAt > at.validAt ? unionOf(now.model, model) : unionOf(model, now.model)
}

/** A chart as the API tells it, and in which views it was read. */
export interface ReadPicture {
  readonly pictured: Pictured
  readonly view: PinnedView
  /** Of what it is compared with; null: nothing, or the same. */
  readonly then: PinnedView | null
  /** How far the sources of the view reach. */
  readonly reach: ReturnType<typeof reachOf>
}

/** All that is to be said beside a picture; null: nothing. */
const notesOf = (...all: readonly (string | null)[]): string | null =>
  all.filter((note) => note !== null).join(' ') || null

/** What is drawn; of a world that has none no picture claims to be the general model. */
function titleOf({ name, model }: Read, lang: string): string {
  if (name !== null) return wordsIn(lang).chartOf(name)
  return model.bodies.length === 0 ? sheetWordsIn(lang).noModel : wordsIn(lang).generalModel
}

/**
 * Reads what is to be drawn.
 * @throws Incorrect, NotFound, LimitExceeded, Timeout, Unavailable with what to do
 */
export async function readPicture(ask: Ask, picture: WantedPicture): Promise<ReadPicture> {
  const known = await knownIn(ask, picture)
  const { view } = known
  const { validAt: day, revision } = view
  const wanted = await worded(ask, picture)
  const now = await read(ask, wanted, view)
  const before = await viewBefore(ask, wanted, view)
  const then = wanted.baseRecordedAt === null && before?.validAt === day ? null : before
  const model = then ? await compared(ask, wanted, now, view, then) : now.model
  await checkClosed(ask, wanted.closed, known, model)
  const reach = reachOf(await answered(ask, 'reach', { at: { revision } }))
  const beyond = toldBeyond(reach, day, wanted.lang)
  const pictured = {
    model,
    title: titleOf(now, wanted.lang),
    source: sheetWordsIn(wanted.lang).source(revision),
    note: notesOf(
      timeToCome(wanted, { ...known.codes.today.view, day, lang: wanted.lang, read: wordsIn(wanted.lang).day }),
      beyond,
    ),
    ...{ language: wanted.lang, theme: wanted.theme, day, base: wanted.base === day ? null : wanted.base },
    ...{ closed: wanted.closed, standings: wanted.standings, models: wanted.models, evidenced: wanted.evidenced },
    ...{ levels: wanted.levels, branches: wanted.branches, onlyLinked: wanted.onlyLinked },
  }
  return { pictured, view, then, reach }
}

/** A chart as the API tells it, ready to be drawn as it was asked for. @throws as {@link readPicture} */
export const picturedOf = async (ask: Ask, picture: WantedPicture): Promise<Pictured> =>
  (await readPicture(ask, picture)).pictured

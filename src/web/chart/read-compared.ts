import type { ChartModel } from '../../chart/chart-model.ts'
import { onlyOf } from '../../chart/only-of.ts'
import { type AskedRevision, openOfRevisions, recordedIn } from '../../chart/recorded.ts'
import { unionOf } from '../../chart/union.ts'
import { type ComparedRevision, type RecordedTwice, unionOfRevisions } from '../../chart/union-of-revisions.ts'
import type { Day } from '../../model/day-range.ts'
import type { AsOf } from '../generated/documents.ts'
import { RecordedDocument, RecordedPairsDocument, RevisionsDocument } from '../generated/later.ts'
import { AskError, ask } from '../state/ask.ts'
import type { Scene } from '../state/scene.ts'
import { loadPart } from '../state/use-loaded.ts'
import { type ReadChart, readChart } from './read-chart.ts'
import { wantedOf } from './wanted.ts'

function ofDays(now: ChartModel, then: ChartModel): ChartModel {
  const [first, other] = [now.days[0] ?? '', then.days[0] ?? '']
  if (first === other) return now
  return other < first ? unionOf(then, now) : unionOf(now, then)
}

const askedOf = (at: AsOf, signal: AbortSignal): AskedRevision => ({
  things: async (ids) => (await ask(RecordedDocument, { ids, at }, signal)).data.nodes ?? [],
  pairsAt: async (place, pairs) =>
    (await ask(RecordedPairsDocument, { place, pairs, at }, signal)).data.pilotLinks?.nodes ?? [],
})

/** Whether a view is of a later revision than another one: each may be named by its number, or by a time. */
const isLaterThan = ({ validAt: _, ...at }: AsOf, { validAt: __, ...base }: AsOf, signal: AbortSignal) =>
  loadPart(
    JSON.stringify({ at, base }),
    async (until) => {
      const { at: shown, base: compared } = (await ask(RevisionsDocument, { at, base }, until)).data
      return (compared?.view.revision ?? 0) > (shown?.view.revision ?? 0)
    },
    signal,
  )

/** A chart; null: the revision does not have what it is of. */
const orNone = (coming: Promise<ReadChart>): Promise<ReadChart | null> =>
  coming.catch((error: unknown) => {
    if (error instanceof AskError && error.code === 'NOT_FOUND') return null
    throw error
  })

const emptyOn = (day: Day, language: string): ReadChart => ({
  data: { language, days: [day], branches: [], places: [], bodies: [], posts: [], links: [] },
  missing: [],
  onlyOf,
})

/** A chart, and the one that it is compared with, as one. Of two revisions of two days each is read of the day of the other, too; one that only one of them has is drawn of that one. */
export async function readCompared(scene: Scene, base: Day, signal: AbortSignal): Promise<ReadChart> {
  const { restingDay: day, at, atBase } = scene
  const read = (on: Day, view: (on: Day) => AsOf) => {
    const wanted = wantedOf(scene, on, view(on))
    return orNone(loadPart(JSON.stringify(wanted), (until) => readChart(wanted, until), signal))
  }
  const revision = scene.address.baseRecordedAt
  const isAcross = revision !== undefined && base !== day
  const [is, was, thenHere, nowThere] = await Promise.all([
    ...([read(day, at), read(base, atBase)] as const),
    ...([isAcross ? read(day, atBase) : null, isAcross ? read(base, at) : null] as const),
  ])
  if (!(is ?? was)) throw new AskError('NOT_FOUND', 'Neither of the two has it.')
  const [now, then] = [is ?? emptyOn(day, scene.lang), was ?? emptyOn(base, scene.lang)]
  const across = isAcross ? { before: (thenHere ?? then).data, after: (nowThere ?? now).data } : undefined
  const joined = async (called: string): Promise<ChartModel> => {
    const as: ComparedRevision = { called, isLater: await isLaterThan(at(day), atBase(base), signal) }
    const union = (recorded?: RecordedTwice) => unionOfRevisions(then.data, now.data, as, across, recorded)
    const open = openOfRevisions(union())
    const [before, after] = await Promise.all([
      recordedIn(askedOf(atBase(base), signal), open.before),
      recordedIn(askedOf(at(day), signal), open.after),
    ])
    return union({ before, after })
  }
  return {
    data: revision === undefined ? ofDays(now.data, then.data) : await joined(revision),
    onlyOf,
    missing: [now, then, thenHere, nowThere].flatMap((one) => one?.missing ?? []),
  }
}

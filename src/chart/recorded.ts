import type { ExecutionState } from '../model/standing.ts'
import type { ChartLink, ChartModel, StandingPeriod } from './chart-model.ts'
import { type Stood, stoodIn } from './of-answer.ts'

/** What a revision records of something, of whatever day. */
export interface RecordedThing {
  /** Of a link, how it stood at all times. */
  readonly history?: readonly StandingPeriod[]
  /** Of an arrangement, whether the order that stands was carried out. */
  readonly execution?: ExecutionState
}
export type RecordedIn = ReadonlyMap<string, RecordedThing>

/** What two revisions are each asked for, beside what their charts tell. */
export interface OpenOfRevisions {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Levels of the general model are no things with keys. */
const isKey = (id: string): boolean => id.includes('/')
const isArrangement = ({ kind, id }: ChartLink): boolean =>
  (kind === 'ConcurrentHolding' || kind === 'BodyMerger') && !id.includes(' ')

/** What only one of the charts of two revisions has may be recorded in the other all the same, of neither day; and whether orders were carried out. */
export function openOfRevisions({ places, bodies, posts, links }: ChartModel): OpenOfRevisions {
  const all = [...places, ...bodies, ...posts, ...links].filter(({ id }) => isKey(id))
  const arrangements = links.filter(isArrangement).map(({ id }) => id)
  const marked = (as: 'NEW' | 'GONE') => all.filter(({ recorded }) => recorded === as).map(({ id }) => id)
  return {
    before: [...new Set([...marked('NEW'), ...arrangements])],
    after: [...new Set([...marked('GONE'), ...arrangements])],
  }
}

type AnsweredThing = { readonly key: string } & Partial<Stood> & {
    readonly execution?: { readonly state: ExecutionState } | null
  }
interface AnsweredPair extends Stood {
  readonly pair: { readonly key: string }
  readonly place: { readonly key: string } | null
}

/** The API as known at one revision. */
export interface AskedRevision {
  /** At most 100 at once. */
  readonly things: (ids: readonly string[]) => Promise<readonly (AnsweredThing | null)[]>
  readonly pairsAt: (place: string, pairs: readonly string[]) => Promise<readonly AnsweredPair[]>
}

const AT_ONCE = 100
const batches = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) => ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE))

/** So many questions are under way at once: a large chart would else ask for all of them. */
const MOST_UNDER_WAY = 4

/** Asks of each, several at once. @returns what is answered, in the order of what was asked */
async function ofEach<T, R>(all: readonly T[], ask: (one: T) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = []
  const waiting = all.entries()
  const go = async () => {
    for (const [at, one] of waiting) answers[at] = await ask(one)
  }
  await Promise.all(Array.from({ length: Math.min(MOST_UNDER_WAY, all.length) }, go))
  return answers
}

const toldOf = ({ standingHistory, execution }: AnsweredThing): RecordedThing => ({
  ...(standingHistory ? { history: stoodIn({ standingHistory }) } : {}),
  ...(execution ? { execution: execution.state } : {}),
})

async function thingsIn(asked: AskedRevision, ids: readonly string[]): Promise<RecordedIn> {
  const answers = await ofEach(batches(ids), (some) => asked.things(some))
  return new Map(answers.flat().flatMap((one) => (one ? [[one.key, toldOf(one)] as const] : [])))
}

/** A pair at a place has the ids of both for its own. */
const partsOf = (id: string): readonly [pair: string, place: string] => {
  const [pair = '', place = ''] = id.split(' ')
  return [pair, place]
}

/** Reads what a revision records of some ids; a pair at a place follows from both, and is asked for where both are recorded. */
export async function recordedIn(asked: AskedRevision, ids: readonly string[]): Promise<RecordedIn> {
  const pairs = ids.filter((id) => id.includes(' ')).map(partsOf)
  const single = [...new Set([...ids.filter((id) => !id.includes(' ')), ...pairs.flat()])]
  const known = new Map(await thingsIn(asked, single))
  const both = pairs.filter((parts) => parts.every((one) => known.has(one)))
  const places = [...Map.groupBy(both, ([, where]) => where)]
  await ofEach(places, async ([place, some]) => {
    const keys = some.map(([pair]) => pair)
    // A filter by a place has what lies in it as well.
    for (const one of await asked.pairsAt(place, keys))
      if (one.place?.key === place) known.set(`${one.pair.key} ${place}`, { history: stoodIn(one) })
  })
  return known
}

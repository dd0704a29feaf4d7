import type { ExistenceState } from '../model/standing.ts'
import type { ChartLink, ChartModel } from './chart-model.ts'
import { earlierWords } from './earlier-words.ts'
import { asOneLink } from './one-link.ts'
import type { RecordedIn } from './recorded.ts'
import { readEarlier, unionOf } from './union.ts'

interface Seen {
  readonly id: string
  readonly exists: readonly ExistenceState[]
  readonly recorded?: 'NEW' | 'GONE'
}

/** The same two revisions, each on the other's day: what is recorded and only not there on its own day is found there. */
export interface AcrossDays {
  /** As known then, of the day that is shown. */
  readonly before: ChartModel
  /** As known now, of the day that it is compared with. */
  readonly after: ChartModel
}

/** What each of two revisions records beside its charts: of neither day, or in another place. */
export interface RecordedTwice {
  readonly before: RecordedIn
  readonly after: RecordedIn
}

/** The revision that another one is compared with. */
export interface ComparedRevision {
  /** Its number, or when it was recorded. */
  readonly called: string
  /** Whether it is later than the one that is shown. */
  readonly isLater: boolean
}

interface Known {
  has(id: string): boolean
}
const either = (...all: readonly Known[]): Known => ({ has: (id) => all.some((one) => one.has(id)) })

const byId = <T extends Seen>(...all: readonly (readonly T[])[]): ReadonlyMap<string, T> =>
  new Map(all.flat().map((one) => [one.id, one]))

/** Of what only one of two revisions has it is told. */
function marked<T extends Seen>(all: readonly T[], then: Known, now: Known): readonly T[] {
  return all.map((one) => {
    if (!then.has(one.id)) return { ...one, recorded: 'NEW' }
    return now.has(one.id) ? one : { ...one, recorded: 'GONE' }
  })
}

/** Links of both revisions, with how each of them knows that they stood. */
function knownTwice(
  all: readonly ChartLink[],
  before: ReadonlyMap<string, ChartLink>,
  after: ReadonlyMap<string, ChartLink>,
  recorded: RecordedTwice,
): readonly ChartLink[] {
  const known = marked(all, either(before, recorded.before), either(after, recorded.after))
  return known.map((link): ChartLink => {
    const [was, is] = [before.get(link.id), after.get(link.id)]
    const [once, since] = [was ?? recorded.before.get(link.id), is ?? recorded.after.get(link.id)]
    if (!once?.history || !since?.history) return link
    return { ...(is ?? link), exists: link.exists, history: since.history, knownBefore: once.history }
  })
}

/** Links with whether each revision knows that the order was carried out. */
const carriedOut = (links: readonly ChartLink[], { before, after }: RecordedTwice): readonly ChartLink[] =>
  links.map((link) => {
    const [was, is] = [before.get(link.id)?.execution, after.get(link.id)?.execution]
    return was && is ? { ...link, execution: { before: was, after: is } } : link
  })

/** Those of both, and of the other day as they are known now: on neither of the two are they there. */
function across<T extends Seen>(union: readonly T[], now: readonly T[], days: number): readonly T[] {
  const known = new Set(union.map(({ id }) => id))
  const nowhere = Array.from({ length: days }, () => 'NO' as const)
  return [...union, ...now.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, exists: nowhere }))]
}

/** A reading may not know what a level is called, and then has its code for a name: another one may know. */
function called(places: ChartModel['places'], others: readonly ChartModel[]): ChartModel['places'] {
  const names = new Map(
    others.flatMap((one) => one.places.filter(({ id, label }) => label !== id)).map((one) => [one.id, one.label]),
  )
  return places.map((place) =>
    place.label === place.id ? { ...place, label: names.get(place.id) ?? place.id } : place,
  )
}

/**
 * Two readings of one root, as known at two revisions, as one model.
 * @param known as known at the revision that `knownNow` is compared with
 * @param revision of `known`
 * @param elsewhere left out: both are of one day
 * @param recorded left out: a revision records nothing but what its charts have
 */
export function unionOfRevisions(
  known: ChartModel,
  knownNow: ChartModel,
  revision: ComparedRevision,
  elsewhere: AcrossDays = { before: known, after: knownNow },
  recorded: RecordedTwice = { before: new Map(), after: new Map() },
): ChartModel {
  const { before, after } = elsewhere
  const [thens, nows] = asOneLink([known, before], [knownNow, after])
  const [[then = known, thenHere = before], [now = knownNow, nowThere = after]] = [thens, nows]
  const others = { before: thenHere, after: nowThere }
  const union = unionOf(then, now)
  const days = union.days.length
  const markedIn = <T extends Seen>(of: (model: ChartModel) => readonly T[]): readonly T[] =>
    marked(
      across(of(union), of(others.after), days),
      either(byId(of(others.before), of(then)), recorded.before),
      either(byId(of(others.after), of(now)), recorded.after),
    )
  const { branches } = unionOf(union, others.after)
  const links = knownTwice(
    across(union.links, others.after.links, days),
    byId(others.before.links, then.links),
    byId(others.after.links, now.links),
    recorded,
  )
  const all = {
    ...{
      ...union,
      branches,
      comparedRevision: revision.called,
      ...(revision.isLater ? { recorded: earlierWords(union.language) } : {}),
    },
    places: called(
      markedIn(({ places }) => places),
      [then, now, others.before, others.after],
    ),
    bodies: markedIn(({ bodies }) => bodies),
    posts: markedIn(({ posts }) => posts),
    links: carriedOut(links, recorded),
  }
  return readEarlier(readEarlier(all, others.before), then)
}

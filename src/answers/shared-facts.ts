import type { Revision } from '../model/as-of.ts'
import type { Day } from '../model/date.ts'
import type { Entry, Kind } from '../model/entry.ts'
import type { Id, PlaceId, PostId } from '../model/ids.ts'
import { type ListOrder, listOrderOf } from '../model/list-order.ts'
import type { Cohort } from '../model/standing.ts'
import type { Term } from '../model/term.ts'
import { type Abbreviations, abbreviationsOf } from '../rules/abbreviations.ts'
import type { MergerLives } from '../rules/merger-lives.ts'
import { type LevelLives, levelLivesOf } from '../rules/model-standing.ts'
import type { PairInContext } from '../rules/pair-standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import { missingIn, type Vocabularies, vocabulariesOf } from '../rules/vocabularies.ts'
import type { Whereabouts } from '../rules/whereabouts.ts'
import { cachedSoon, GenerationalCache } from '../store/cache.ts'
import { type MergedBodies, mergedBodiesInView, mergerLivesInView } from '../store/mergers-in-view.ts'
import { pairsInView } from '../store/pairs-in-view.ts'
import { type ListedLink, pilotLinksInView } from '../store/pilot-links-in-view.ts'
import { anyOf } from '../store/queries.ts'
import { cohortsInView, standingEffectsInView } from '../store/rulings-in-view.ts'
import { everyEntry } from '../store/scan.ts'
import type { Store, View } from '../store/store.ts'
import { codeSchemesInView } from './code-schemes.ts'
import type { KeptSearch } from './conflicts/kept-search.ts'
import { type SharedCode, sharedCodesInView } from './conflicts/shared-codes.ts'
import type { Soon } from './lazy.ts'
import { type CalledPair, calledPairsInView } from './search/called-pairs.ts'
import type { ChartTurns } from './turn.ts'

/** Every link, in the order of lists, and by each of its posts. */
export interface LinkIndex {
  readonly all: readonly ListedLink[]
  readonly byPost: ReadonlyMap<PostId, readonly ListedLink[]>
}

/** Entries by id: those that were asked for lately. */
export type KnownEntries = GenerationalCache<Id, Entry>

/** What orders are, and what they rest on: few in a world, and met with each row of a list. */
const OF_RULINGS: ReadonlySet<Kind> = new Set(['Effect', 'Directive', 'Document', 'PilotModel', 'PostPair'])
export const isOfRulings = ({ kind }: Entry): boolean => OF_RULINGS.has(kind)

/** Where places lie: those that were asked about lately. */
export type KnownWhereabouts = GenerationalCache<PlaceId, Whereabouts>

/** Facts that every question about standing needs. What a revision holds never changes, so requests share them. */
export interface SharedFacts {
  readonly standingEffects: (revision: Revision) => Soon<readonly StandingEffect[]>
  readonly pairs: (revision: Revision) => Soon<readonly PairInContext[]>
  /** Pairs by what they are called. */
  readonly calledPairs: (revision: Revision) => Soon<readonly CalledPair[]>
  readonly pilotLinks: (revision: Revision) => Soon<LinkIndex>
  readonly mergerLives: (revision: Revision) => Soon<MergerLives>
  readonly cohorts: (validAt: Day, revision: Revision) => Soon<readonly Cohort[]>
  readonly sharedCodes: (revision: Revision) => Soon<readonly SharedCode[]>
  /** The short forms of a world's words and kinds of bodies. */
  readonly abbreviations: (revision: Revision) => Soon<Abbreviations>
  /** The schemes of the codes that places bear. */
  readonly codeSchemes: (revision: Revision) => Soon<readonly string[]>
  /** What was found by searches for conflicts, each by what it says of itself. */
  readonly conflictSearches: GenerationalCache<string, KeptSearch>
  /** When what charts draw turned, each by its revision and what it is of. */
  readonly chartTurns: GenerationalCache<string, ChartTurns>
  readonly mergedBodies: (validAt: Day, revision: Revision) => Soon<MergedBodies>
  readonly whereabouts: (revision: Revision) => KnownWhereabouts
  /** What rulings rest on. */
  readonly rulingEntries: (revision: Revision) => KnownEntries
  /** What ends the levels of the general model. */
  readonly levelLives: (revision: Revision) => Soon<LevelLives>
  /** In which languages a revision is named, as its own terms tell. */
  readonly listOrder: (revision: Revision) => Soon<ListOrder>
  /** What a revision has no terms of is read by those of the latest. */
  readonly vocabularies: (revision: Revision, latest: () => Promise<Revision>) => Soon<Vocabularies>
}

const REVISIONS_KEPT = 16
const VIEWS_KEPT = 128
/** What is as much as places are, for so many revisions. */
const LARGE_KEPT = 4
/** Conflicts, in all searches together. */
const CONFLICTS_KEPT = 10_000
/** Turns, in all charts together. */
const TURNS_KEPT = 20_000
/** Places of a revision: all of a world, unless it is a very large one. */
const PLACES_KEPT = 50_000
/** Of a revision. A body of them has a few hundred characters, but for a document that holds its text. */
const RULINGS_KEPT = 4000
/** Which effects, mergers and codes there are depends on the revision alone. */
const ANY_DAY: Day = '2000-01-01'

function indexOf(all: readonly ListedLink[]): LinkIndex {
  const byPost = new Map<PostId, ListedLink[]>()
  for (const one of all)
    for (const post of [one.link.mainPost, one.link.concurrentPost])
      byPost.set(post, [...(byPost.get(post) ?? []), one])
  return { all, byPost }
}

/** A cache for each revision asked for lately. */
function cachePerRevision<K, V>(most: number, sizeOf?: (value: V) => number) {
  const kept = new GenerationalCache<number, GenerationalCache<K, V>>(LARGE_KEPT)
  return ({ number }: Revision): GenerationalCache<K, V> => {
    const known = kept.get(number) ?? new GenerationalCache<K, V>(most, sizeOf)
    kept.set(number, known)
    return known
  }
}

type TermsOf = (revision: Revision) => Soon<readonly Term[]>

/** Entries may be older than the terms of their codes: the shipped world had codes before it had terms. */
function vocabulariesBy(termsOf: TermsOf): SharedFacts['vocabularies'] {
  const kept = new GenerationalCache<string, Soon<Vocabularies>>(REVISIONS_KEPT)
  const laterFor = async (terms: readonly Term[], latest: Revision) => {
    const missing = missingIn(terms)
    const later = await termsOf(latest)
    return vocabulariesOf([...terms, ...later.filter(({ vocabulary }) => missing.includes(vocabulary))])
  }
  const read = async (revision: Revision, latest: () => Promise<Revision>) => {
    const terms = await termsOf(revision)
    if (missingIn(terms).length > 0) {
      const head = await latest()
      return cachedSoon(kept, `${revision.number} ${head.number}`, () => laterFor(terms, head))
    }
    const made = vocabulariesOf(terms)
    whole.set(revision.number, made)
    return made
  }
  /** Of revisions that need no later terms: nothing changes what those mean. */
  const whole = new GenerationalCache<number, Vocabularies>(REVISIONS_KEPT)
  return (revision, latest) => whole.get(revision.number) ?? read(revision, latest)
}

/** They are loaded for all, so no deadline of a single request ends the loading. */
export function sharedFacts(store: Store): SharedFacts {
  const ofRevision = <T extends object>(
    load: (view: View, revision: Revision) => Promise<T>,
    most = REVISIONS_KEPT,
  ) => {
    const kept = new GenerationalCache<number, Soon<T>>(most)
    return (revision: Revision) =>
      cachedSoon(kept, revision.number, () =>
        load(store.view({ validAt: ANY_DAY, revision: revision.number }), revision),
      )
  }
  const [standingEffects, pairs] = [ofRevision(standingEffectsInView), ofRevision(pairsInView)]
  const mergerLives = ofRevision(async (view, revision) => mergerLivesInView(view, await standingEffects(revision)))
  const ofView = <T extends object>(load: (view: View, revision: Revision) => Promise<T>) => {
    const kept = new GenerationalCache<string, Soon<T>>(VIEWS_KEPT)
    return (validAt: Day, revision: Revision) =>
      cachedSoon(kept, `${validAt} ${revision.number}`, () =>
        load(store.view({ validAt, revision: revision.number }), revision),
      )
  }
  const terms = ofRevision((view) => everyEntry(view, anyOf('Term')))
  const listOrder = ofRevision(async (_view, revision) => listOrderOf(await terms(revision)))
  return {
    standingEffects,
    mergerLives,
    pairs,
    calledPairs: ofRevision(calledPairsInView),
    pilotLinks: ofRevision(async (view, revision) => {
      const order = await listOrder(revision)
      return indexOf(
        await pilotLinksInView(view, await pairs(revision), { mergers: await mergerLives(revision), order }),
      )
    }, LARGE_KEPT),
    sharedCodes: ofRevision(sharedCodesInView),
    codeSchemes: ofRevision(codeSchemesInView),
    conflictSearches: new GenerationalCache(CONFLICTS_KEPT, ({ found }) => found.items.length + 1),
    chartTurns: new GenerationalCache(TURNS_KEPT, ({ turns }) => (turns?.length ?? 0) + 1),
    levelLives: ofRevision(async (view) => levelLivesOf(await everyEntry(view, anyOf('OrganizationType')))),
    abbreviations: ofRevision(async (view, revision) =>
      abbreviationsOf([...(await terms(revision)), ...(await everyEntry(view, anyOf('OrganizationType')))]),
    ),
    cohorts: ofView(async (view, revision) =>
      cohortsInView(view, await standingEffects(revision), await mergerLives(revision)),
    ),
    mergedBodies: ofView(async (view, revision) => mergedBodiesInView(view, await mergerLives(revision))),
    whereabouts: cachePerRevision(PLACES_KEPT),
    rulingEntries: cachePerRevision(RULINGS_KEPT),
    listOrder,
    vocabularies: vocabulariesBy(terms),
  }
}

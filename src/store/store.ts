import type { Arrangement, ArrangementInContext } from '../model/arrangement.ts'
import type { AsOf, Revision, Version } from '../model/as-of.ts'
import type { Day } from '../model/date.ts'
import type { Entry, EntryOf, Kind } from '../model/entry.ts'
import type { DirectiveId, Id, ModelId, OrganizationId, PlaceId } from '../model/ids.ts'
import type { LinkKind } from '../model/link.ts'
import type { Organization } from '../model/organization.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import type { Cohort, ExecutionState, StandingState } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'

/** Keeps and finds. What facts mean is for `rules/`; no SQL, Cypher or driver type crosses this file. */
export interface Store {
  /** The latest revision; number 0 when nothing was recorded. */
  head(): Promise<Revision>
  /** The latest revision recorded at or before an instant, or the one of that number. @throws NotFound */
  revision(wanted: { readonly number: number } | { readonly before: string }): Promise<Revision>
  /** Adds a batch, all of it or none, and gives the revision that holds it. A batch that changes nothing makes no revision. @throws Conflict */
  append(batch: Batch): Promise<Revision>
  /**
   * Everything read through one view agrees with one instant of both clocks.
   * @param asker for whom: what takes long is not begun for one that has ended; left out: for all
   */
  view(at: AsOf, asker?: Asker): View
  /** Does beforehand what would make the first questions slow. */
  warm(): Promise<void>
  /** Every revision after `after` in order, each with what it recorded: the whole store as a log. */
  log(after: number): AsyncIterable<LoggedRevision>
  /** Looks for damage: the engine's own checks, references to nothing, entries that no longer parse. Empty: sound. */
  check(): Promise<readonly string[]>
  /** What a caller noted last under a name, for speed alone: no fact, in no log. null: nothing. */
  memo(name: string): Promise<string | null>
  noteMemo(name: string, text: string): Promise<void>
  /** Copies the store while it is in use, verified. @returns the latest revision in the copy @throws Unsupported where the engine cannot */
  backup(target: string, progress?: (done: number) => void): Promise<Revision>
  close(): Promise<void>
}

/** Who waits for answers, such as a request. */
export interface Asker {
  /** Nobody waits any more. */
  readonly hasEnded: boolean
}

/** An entry with the text that JSON makes of it; whichever of the two is not at hand is made when it is asked for. */
export interface Written {
  readonly id: Id
  readonly body: string
  readonly entry: Entry
}

/** Entries to record. Whoever holds them as texts gives them so, too: they need not be written again, nor all of them read. */
export interface ToPut extends Iterable<Entry> {
  written?(): Iterable<Written>
}

/** What one append records, and what its revision says of it. Put the same entry again and nothing changes; put another under its id and the old one is closed: a correction. */
export interface Batch extends Omit<Revision, 'number'> {
  /** Walked more than once, and never held as a whole by a store that need not: a file of any size can be one batch. */
  readonly put: ToPut
  /** Entries to close without a successor: they were recorded in error. */
  readonly retract: readonly Id[]
  /** The revision this batch was prepared on; another head is a Conflict. null: whatever the head is. */
  readonly expected: number | null
}

export interface LoggedRevision {
  readonly revision: Revision
  /** Read as it is walked, which can be done more than once. */
  readonly put: Iterable<Entry>
  readonly retract: readonly Id[]
}

/**
 * Many in, map out: one level of a question is one call. Ids with nothing to give are absent from the map.
 * What has no pages takes a `most`, by default {@link UNBOUNDED}: beyond so many entries in all it throws LimitExceeded, before it reads them.
 */
export interface View {
  readonly at: AsOf
  entries(ids: readonly Id[]): Promise<ReadonlyMap<Id, Entry>>
  /** The entries at the other end of links of one kind; `in` follows them against their direction. Ordered by sort key. */
  linked(
    ids: readonly Id[],
    link: LinkKind,
    direction: 'out' | 'in',
    most?: number,
  ): Promise<ReadonlyMap<Id, readonly Entry[]>>
  /** What links so to these on the view's day and may be there then, as far as dates tell, in the same order. */
  linkedThere(ids: readonly Id[], link: LinkKind, most?: number): Promise<ReadonlyMap<Id, readonly Entry[]>>
  /** Every recorded version up to this view's revision, oldest first. */
  versions(ids: readonly Id[], most?: number): Promise<ReadonlyMap<Id, readonly Version<Entry>[]>>
  /** The same of a few entries together, by page: in the order of the revisions that recorded them, then of ids. */
  versionPage(ids: readonly Id[], page: PageRequest): Promise<Page<Version<Entry>>>
  countVersions(ids: readonly Id[]): Promise<number>
  changes(query: ChangeQuery, page: PageRequest): Promise<Page<EntryChange>>
  countChanges(query: ChangeQuery): Promise<number>
  /** The places that lay in other places before or after, or in none. */
  movedPlaces(): Promise<readonly PlaceId[]>
  find<K extends Kind>(query: Query<K>, page: PageRequest): Promise<Page<EntryOf<K>>>
  count(query: Query<Kind>): Promise<number>
  arrangements(query: ArrangementQuery, page: PageRequest): Promise<Page<ArrangementInContext>>
  countArrangements(query: ArrangementQuery): Promise<number>
  /** Counts by state, and by what else is asked. */
  tally(query: ArrangementQuery, by: TallyBy): Promise<readonly Tally[]>
  /** By name or code, accents optional, every term required, the last may be a beginning. Best first: see {@link SearchHit}. */
  search(query: SearchQuery, page: PageRequest): Promise<Page<SearchHit>>
  /**
   * What to draw of a place or organization: `depth` 1 is itself with its bodies and posts, each further one a tier below.
   * @param absent ids that are not there, as in a {@link Query}
   */
  chart(
    root: PlaceId | OrganizationId,
    depth: number,
    query: ArrangementQuery,
    absent: readonly Id[],
    most?: number,
  ): Promise<Chart>
}

/** RECORDED: not known before. WITHDRAWN: no longer known. CORRECTED: known with another content. */
export type EntryChangeKind = 'RECORDED' | 'CORRECTED' | 'WITHDRAWN'
export interface ChangeQuery {
  readonly since: number
  readonly kinds: readonly EntryChangeKind[]
}
/** An entry as it was known then, and as it is now; null: not known. */
export interface EntryChange {
  readonly id: Id
  readonly before: Entry | null
  readonly after: Entry | null
}

/** `after` is the `sortKey` of the last item seen; null: from the start. */
export interface PageRequest {
  readonly first: number
  readonly after: string | null
}
export interface Page<T> {
  readonly items: readonly { readonly item: T; readonly sortKey: string }[]
  readonly hasNext: boolean
}

/**
 * How surely something is there, by its own dates and those of what it lives in. CERTAIN: sources make it so. PRESUMED: that, or no date
 * leaves it open, but a rule made it or nobody says since when it is there. POSSIBLE: not known to be outside its time.
 */
export type Sureness = 'CERTAIN' | 'PRESUMED' | 'POSSIBLE'

/** Which entries of a kind; null: no such condition. Conditions on level, branch and place follow the containers of an entry. */
export interface Query<K extends Kind> {
  readonly kind: K
  /** How surely it is there on the view's day; ANY: whatever its time. */
  readonly existing: Sureness | 'ANY'
  /** Ids that are not there as surely as asked, for reasons which the caller knows, such as mergers of bodies; left out but where ANY. */
  readonly absent: readonly Id[]
  /** One of these. */
  readonly among: readonly Id[] | null
  readonly level: readonly string[] | null
  readonly branch: readonly string[] | null
  /** What it may be on the view's day is among these: some of it or, where `existing` is CERTAIN or PRESUMED, all of it. */
  readonly class: readonly string[] | null
  /** In this place or in a place within it. */
  readonly within: PlaceId | null
  /** Linked so to this entry; all of them. */
  readonly linkedTo: readonly { readonly link: LinkKind; readonly id: Id }[]
  /** Bears one of these codes, on that day when one is given; a directive's symbol in any spelling. */
  readonly code: { readonly scheme: string; readonly values: readonly string[]; readonly on: Day | null } | null
  readonly derived: boolean | null
  /** Begins, or happened, possibly between these days, both included. */
  readonly starting: DaySpan | null
  readonly held: Held | null
  readonly order: OrderBy
}
/** By name, or by the day on which it begins or happened, then by name; what has no such day comes last. */
export type OrderBy = 'LISTED' | 'OLDEST' | 'NEWEST'
/** How many posts a person may hold on the view's day; of a post, 1 where somebody may hold it, else 0. Vacancies are none. */
export interface Held {
  readonly atLeast: number
  readonly atMost: number
  /** Only these posts count; null: all. */
  readonly posts: readonly Id[] | null
  /** Ids of holdings that are not there, as in a {@link Query}. */
  readonly absent: readonly Id[]
}
export interface DaySpan {
  readonly from: Day | null
  readonly to: Day | null
}

/** Which arrangements, with what their effects come to (see `rules/reach.ts`), so that a store can filter and count by state. */
export interface ArrangementQuery {
  readonly kinds: readonly Arrangement['kind'][]
  readonly cohorts: readonly Cohort[]
  /** Reached by orders of this directive, as {@link cohorts} say. */
  readonly reachedBy: DirectiveId | null
  readonly states: readonly StandingState[] | null
  readonly execution: readonly ('DONE' | 'NOT_DONE' | 'UNKNOWN')[] | null
  readonly level: readonly Level[] | null
  /** Of one of the bodies in it. */
  readonly branch: readonly string[] | null
  readonly models: readonly ModelId[] | null
  /** One of these. */
  readonly among: readonly Id[] | null
  readonly within: PlaceId | null
  /** One of its posts or bodies is among these. */
  readonly members: readonly Id[] | null
  /** One of its posts or bodies, its decision, or any other entry it links to. */
  readonly linkedTo: readonly { readonly link: LinkKind; readonly id: Id }[]
  readonly derived: boolean | null
  readonly starting: DaySpan | null
  /** Stood otherwise on an earlier day. */
  readonly changed: ChangedSince | null
}
/** How arrangements stood on another day of the same revision, and which ways to stand on the two days are wanted. */
export interface ChangedSince {
  readonly day: Day
  /** What their effects came to on that day. */
  readonly cohorts: readonly Cohort[]
  readonly states: readonly (readonly [before: StandingState, after: StandingState])[]
}

/** By what to count apart. */
export interface TallyBy {
  readonly model: boolean
  /** By the places of this level; null: not by place. */
  readonly place: Level | null
  readonly kind: boolean
  readonly branches: boolean
  readonly execution: boolean
  readonly year: boolean
}

/** null: not asked for, or it has none. */
export interface Tally {
  readonly model: ModelId | null
  readonly place: PlaceId | null
  readonly kind: Arrangement['kind'] | null
  /** Those of all bodies in it. */
  readonly branches: readonly string[] | null
  readonly execution: ExecutionState | null
  /** In which it began, where its sources leave one only. */
  readonly year: number | null
  readonly state: StandingState
  readonly count: number
}

/** What to search for, and among what; null: no such condition. Conditions follow the containers of an entry, as in a {@link Query}. */
export interface SearchQuery {
  readonly text: string
  /** None: all kinds. */
  readonly kinds: readonly Kind[]
  readonly level: readonly string[] | null
  readonly branch: readonly string[] | null
  readonly within: PlaceId | null
}

/**
 * EXACT: a name or code equals the text, accents included. PREFIX: begins with it. TERMS: has all its terms. In each, names with the
 * accents that the text has come before others, then what may be there on the day before what is not; then the order of folded names.
 */
export interface SearchHit {
  readonly entry: Entry
  readonly rank: 'EXACT' | 'PREFIX' | 'TERMS'
}

export interface Chart {
  readonly places: readonly Place[]
  readonly organizations: readonly Organization[]
  readonly posts: readonly Post[]
  readonly arrangements: readonly ArrangementInContext[]
}

import type DataLoader from 'dataloader'
import type { Arrangement, ArrangementInContext } from '../model/arrangement.ts'
import type { AsOf, Revision, Version } from '../model/as-of.ts'
import { type Entry, type EntryOf, isKind, type Kind } from '../model/entry.ts'
import { LimitExceeded } from '../model/errors.ts'
import type { Id } from '../model/ids.ts'
import { isLinkedOn, type LinkKind } from '../model/link.ts'
import { type Language, type Languages, readableIn } from '../model/name.ts'
import type { Term } from '../model/term.ts'
import { hasMoved, linksOf } from '../model/traits.ts'
import type { StandingEffect } from '../rules/reach.ts'
import type { StandingFacts } from '../rules/standing.ts'
import { readWithMembers } from '../store/members-in-view.ts'
import type { View } from '../store/store.ts'
import { batched } from './batched.ts'
import type { Budget } from './budget.ts'
import { viewWithDeadline, withDeadline } from './deadline.ts'
import { FactsInView } from './facts-in-view.ts'
import { givenNotThrown, mapMaybeAsync, type Soon } from './lazy.ts'
import { isOfRulings, type KnownEntries, type KnownWhereabouts, type SharedFacts } from './shared-facts.ts'

/**
 * A value and the view that it is read in. The view travels with every object this way, since one operation may ask
 * two root fields in different views.
 */
export interface InView<T> {
  readonly value: T
  readonly view: ViewReader
}

/** An entry of one kind in a view. */
export type InViewOf<K extends Kind> = InView<EntryOf<K>>

/** An object of the answer: it takes from the budget. @throws LimitExceeded, Timeout */
export function inView<T>(view: ViewReader, value: T): InView<T> {
  view.budget.spend(1)
  return { value, view }
}

/** Objects of the answer, refused as a whole before any is made. @throws LimitExceeded, Timeout */
export function allInView<T>(view: ViewReader, values: readonly T[]): readonly InView<T>[] {
  view.budget.spend(values.length)
  return values.map((value) => ({ value, view }))
}

/** What a reader is made of. */
export interface ViewReaderParts {
  readonly view: View
  readonly revision: Revision
  readonly isNamed: boolean
  readonly shared: SharedFacts
  /** What the request may use. */
  readonly budget: Budget
  /** In which language the request wants things named where a field asks for none; null: in the world's first. */
  readonly language: Language | null
  /** The latest revision when the request began. */
  readonly head: () => Promise<Revision>
  /** The reader of the same request at another point of either clock. */
  readonly other: (at: AsOf, revision: Revision) => ViewReader
}

function nullIfTooMany(error: unknown): null {
  if (error instanceof LimitExceeded) return null
  throw error
}

type Direction = 'out' | 'in'
type AskOfEach = (ids: readonly Id[]) => Promise<ReadonlyMap<Id, readonly Entry[]>>

/** Entries that one call of a store may give: more would keep the event loop, or its connection, for too long. */
export const LARGEST_READ = 10_000

/** Reads one view on behalf of one request: gathers what is asked by id into one call a level, and keeps what it has read. */
export class ViewReader extends FactsInView {
  readonly asOf: AsOf
  readonly revision: Revision
  /** Whether the question named this view, or an answer led to it. Otherwise it is today's, as known now, and another one tomorrow. */
  readonly isNamed: boolean
  readonly budget: Budget
  readonly stored: View
  readonly whereabouts: KnownWhereabouts
  readonly conflictSearches: SharedFacts['conflictSearches']
  readonly chartTurns: SharedFacts['chartTurns']
  /** Words of the world met so far. */
  readonly terms = new Map<string, InView<Term>>()
  /** What decides how arrangements stand on the view's day: a row that tells of its standing mostly tells of its execution, too. */
  readonly standingFacts = new WeakMap<Arrangement, StandingFacts>()
  /** Those whose effects were taken in. */
  readonly primedOrders = new Set<readonly StandingEffect[]>()
  readonly #language: Language | null
  readonly #view: View
  readonly #other: ViewReaderParts['other']
  readonly #entries: DataLoader<Id, Entry | null>
  /** What was read, or came another way: a map, since the loader would make a promise of each at once. */
  readonly #known = new Map<Id, Entry>()
  /** What rulings rest on, as all requests of this revision have met it. */
  readonly #ruling: KnownEntries
  readonly #versions: DataLoader<Id, readonly Version<Entry>[]>
  readonly #links = new Map<string, DataLoader<Id, readonly Entry[]>>()
  readonly #contexts = new Map<Id, ArrangementInContext>()

  constructor({ view, revision, isNamed, shared, budget, language, head, other }: ViewReaderParts) {
    super({ shared, validAt: view.at.validAt, revision, head, budget })
    const asked = viewWithDeadline(view, budget)
    this.asOf = view.at
    this.revision = revision
    this.isNamed = isNamed
    this.budget = budget
    this.stored = asked
    this.#view = view
    this.#language = language
    this.whereabouts = shared.whereabouts(revision)
    this.conflictSearches = shared.conflictSearches
    this.chartTurns = shared.chartTurns
    this.#other = other
    this.#ruling = shared.rulingEntries(revision)
    this.#entries = batched<Entry | null>((ids) => this.#met(ids), null)
    this.#versions = batched<readonly Version<Entry>[]>((ids) => asked.versions(ids, this.mostAtOnce), [])
  }

  /** The same request on another day, or as known at another revision. */
  at(at: Partial<AsOf>, revision: Revision = this.revision): ViewReader {
    return this.#other({ ...this.asOf, ...at, revision: revision.number }, revision)
  }

  /** In which languages a reader is shown names, the first that there is one in. @param asked by the field; null: by the request */
  languages(asked: Language | null): Soon<Languages> {
    return mapMaybeAsync(this.listOrder(), ({ languages }) => readableIn(asked ?? this.#language, languages))
  }

  /** How many entries the request may still read in one call of the store. */
  get mostAtOnce(): number {
    return Math.min(this.budget.objectsLeft, LARGEST_READ)
  }

  /** At once where the view, or any of its revision, has met it: a promise for each reason of a page costs more than the reason. */
  entry(id: Id): Soon<Entry | null> {
    return this.#known.get(id) ?? this.#ruling.get(id) ?? this.#entries.load(id)
  }

  /** Reads what was not met before, and keeps it. */
  async #met(ids: readonly Id[]): Promise<ReadonlyMap<Id, Entry>> {
    const found = await this.stored.entries(ids)
    for (const [id, entry] of found) {
      this.#known.set(id, entry)
      if (isOfRulings(entry)) this.#ruling.set(id, entry)
    }
    return found
  }

  /** Takes in an entry that came another way, so that nobody asks for it again. */
  prime(entry: Entry): void {
    this.#known.set(entry.id, entry)
  }

  /** The entry as one of its kind, for a rule to look at: it is no object of the answer. Null when the view has none such. */
  read<K extends Kind>(kind: K, id: Id | null): Soon<EntryOf<K> | null> {
    if (id === null) return null
    const ofKind = (entry: Entry | null) => (entry && isKind(kind, entry) ? entry : null)
    const go = (entry: Entry | null) => this.#inTurn(ofKind(entry))
    return givenNotThrown(() => mapMaybeAsync(this.entry(id), go))
  }

  /** The entry as one of its kind; null when the view has none such. */
  get<K extends Kind>(kind: K, id: Id | null): Soon<InViewOf<K> | null> {
    const go = (entry: EntryOf<K> | null) => entry && inView(this, entry)
    return givenNotThrown(() => mapMaybeAsync(this.read(kind, id), go))
  }

  /** A value, once others had their turn where the answer has worked for long. @throws Timeout */
  #inTurn<T>(value: T): Soon<T> {
    const pause = this.budget.pause()
    return pause ? pause.then(() => value) : value
  }

  async getAll<K extends Kind>(kind: K, ids: readonly Id[]): Promise<readonly InViewOf<K>[]> {
    const found = await Promise.all(ids.map((id) => this.get(kind, id)))
    return found.filter((one) => one !== null)
  }

  /** The entries of a kind at the other end of a link that is there on the view's day. */
  async linked<K extends Kind>(kind: K, id: Id, link: LinkKind, direction: Direction): Promise<readonly InViewOf<K>[]> {
    const ask = (ids: readonly Id[]) => this.stored.linked(ids, link, direction, this.mostAtOnce)
    const entries = await this.#loader(`${link} ${direction}`, ask).load(id)
    const pause = this.budget.pause()
    if (pause) await pause
    return allInView(
      this,
      entries.filter((entry) => isKind(kind, entry)).filter((entry) => this.#isLinked(entry, id, link, direction)),
    )
  }

  /** The entries of a kind that link so on the view's day, and may be there then. */
  async linkedThere<K extends Kind>(kind: K, id: Id, link: LinkKind): Promise<readonly InViewOf<K>[]> {
    const ask = (ids: readonly Id[]) => this.stored.linkedThere(ids, link, this.mostAtOnce)
    const [entries, { absent }] = await Promise.all([this.#loader(`${link} there`, ask).load(id), this.mergedBodies()])
    const pause = this.budget.pause()
    if (pause) await pause
    return allInView(
      this,
      entries.filter((entry) => isKind(kind, entry)).filter((entry: Entry) => !absent.has(entry.id)),
    )
  }

  /** Whether the link that gave an entry is there on the view's day: a store gives those of all days. */
  #isLinked(entry: Entry, id: Id, link: LinkKind, direction: Direction): boolean {
    if (direction === 'out' || !hasMoved(entry)) return true
    return linksOf(entry).some((one) => one.kind === link && one.to === id && isLinkedOn(one, this.asOf.validAt))
  }

  /** What links so to these, from the store itself; null, and nothing read, where it is more than `most` in all. */
  linkedIfFew(ids: readonly Id[], link: LinkKind, most: number): Promise<ReadonlyMap<Id, readonly Entry[]> | null> {
    const ask = () => this.#view.linked(ids, link, 'in', most)
    return withDeadline(() => ask().catch(nullIfTooMany), this.budget)
  }

  versions(id: Id): Promise<readonly Version<Entry>[]> {
    return this.#versions.load(id)
  }

  /** Takes in an arrangement that came with its members. */
  primeArrangement(context: ArrangementInContext): void {
    this.#contexts.set(context.arrangement.id, context)
    this.prime(context.arrangement)
    this.prime(context.place)
  }

  /** An arrangement with its members, at once where it came with them; null when a member is not recorded. */
  withMembers(arrangement: Arrangement): ArrangementInContext | Promise<ArrangementInContext | null> {
    return this.#contexts.get(arrangement.id) ?? this.#readWithMembers(arrangement)
  }

  async #readWithMembers(arrangement: Arrangement): Promise<ArrangementInContext | null> {
    const context = await readWithMembers((id) => this.entry(id), arrangement, this.asOf.validAt)
    if (context) this.primeArrangement(context)
    return context
  }

  /** What gathers ids for one question, by its name. */
  #loader(name: string, ask: AskOfEach): DataLoader<Id, readonly Entry[]> {
    const known = this.#links.get(name)
    if (known) return known
    const made = batched<readonly Entry[]>(ask, [])
    this.#links.set(name, made)
    return made
  }
}

import type DataLoader from 'dataloader'
import type { Arrangement } from '../model/arrangement.ts'
import type { ArrangementInContext } from '../model/arrangement-in-context.ts'
import type { AsOf, Revision, Version } from '../model/as-of.ts'
import type { Id } from '../model/ids.ts'
import type { LinkKind } from '../model/link.ts'
import type { Entry, Kind } from '../model/record.ts'
import type { Cohort } from '../model/standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import type { View } from '../store/store.ts'
import { batched } from './loaders/batched.ts'
import { loadContext } from './loaders/context.ts'
import type { SharedFacts } from './loaders/shared-facts.ts'
import { once, onceThere } from './once.ts'
import { raced, racedView } from './raced.ts'
import { isOf, type SeenOf, seen } from './seen.ts'

// A lens is a view of the store as one request looks through it: the two clocks it is set to, and what was seen through it so far.

/** What a lens is made of. */
export interface LensParts {
  readonly view: View
  readonly revision: Revision
  readonly shared: SharedFacts
  readonly signal: AbortSignal
  /** The lens of the same request at another point of either clock. */
  readonly other: (at: AsOf, revision: Revision) => Lens
}

type Direction = 'out' | 'in'

/** One view as one request reads it: what is asked of it by id is gathered, so that a level of an operation is one call. */
export class Lens {
  readonly at: AsOf
  readonly revision: Revision
  readonly view: View
  readonly standingEffects: () => readonly StandingEffect[] | Promise<readonly StandingEffect[]>
  readonly cohorts: () => Promise<readonly Cohort[]>
  readonly #other: LensParts['other']
  readonly #entries: DataLoader<Id, Entry | null>
  readonly #versions: DataLoader<Id, readonly Version<Entry>[]>
  readonly #links = new Map<string, DataLoader<Id, readonly Entry[]>>()
  readonly #contexts = new Map<Id, ArrangementInContext>()

  constructor({ view, revision, shared, signal, other }: LensParts) {
    const asked = racedView(view, signal)
    this.at = view.at
    this.revision = revision
    this.view = asked
    this.standingEffects = onceThere(() => raced(() => shared.standingEffects(revision), signal))
    this.cohorts = once(() => raced(() => shared.cohorts(view.at.validAt, revision), signal))
    this.#other = other
    this.#entries = batched<Entry | null>((ids) => asked.entries(ids), null)
    this.#versions = batched<readonly Version<Entry>[]>((ids) => asked.versions(ids), [])
  }

  /** The same request on another day, or as known at another revision. */
  elsewhere(at: Partial<AsOf>, revision: Revision = this.revision): Lens {
    return this.#other({ ...this.at, ...at, revision: revision.number }, revision)
  }

  entry(id: Id): Promise<Entry | null> {
    return this.#entries.load(id)
  }

  /** Takes in an entry that came another way, so that nobody asks for it again. */
  keep(entry: Entry): void {
    this.#entries.prime(entry.id, entry)
  }

  /** The entry as one of its kind; null when the view has none such. */
  async see<K extends Kind>(kind: K, id: Id | null): Promise<SeenOf<K> | null> {
    const entry = id === null ? null : await this.entry(id)
    return entry && isOf(kind, entry) ? seen(this, entry) : null
  }

  async seeAll<K extends Kind>(kind: K, ids: readonly Id[]): Promise<readonly SeenOf<K>[]> {
    const found = await Promise.all(ids.map((id) => this.see(kind, id)))
    return found.filter((one) => one !== null)
  }

  /** The entries of a kind at the other end of a link. */
  async linked<K extends Kind>(kind: K, id: Id, link: LinkKind, direction: Direction): Promise<readonly SeenOf<K>[]> {
    const entries = await this.#linkLoader(link, direction).load(id)
    return entries.filter((entry) => isOf(kind, entry)).map((entry) => seen(this, entry))
  }

  versions(id: Id): Promise<readonly Version<Entry>[]> {
    return this.#versions.load(id)
  }

  /** Takes in an arrangement that came with its members. */
  keepContext(context: ArrangementInContext): void {
    this.#contexts.set(context.arrangement.id, context)
    this.keep(context.arrangement)
    this.keep(context.place)
  }

  /** An arrangement with its members, at once where it came with them; null when a member is not recorded. */
  context(arrangement: Arrangement): ArrangementInContext | Promise<ArrangementInContext | null> {
    return this.#contexts.get(arrangement.id) ?? loadContext(this, arrangement)
  }

  #linkLoader(link: LinkKind, direction: Direction): DataLoader<Id, readonly Entry[]> {
    const name = `${link} ${direction}`
    const known = this.#links.get(name)
    if (known) return known
    const made = batched<readonly Entry[]>((ids) => this.view.linked(ids, link, direction), [])
    this.#links.set(name, made)
    return made
  }
}

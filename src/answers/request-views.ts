import type { AsOf, Revision } from '../model/as-of.ts'
import { type Day, isDay } from '../model/date.ts'
import { Incorrect } from '../model/errors.ts'
import type { Language } from '../model/name.ts'
import type { Store } from '../store/store.ts'
import type { Budget } from './budget.ts'
import type { Clock } from './clock.ts'
import { withDeadline } from './deadline.ts'
import { lazy } from './lazy.ts'
import type { SharedFacts } from './shared-facts.ts'
import { ViewReader } from './view-reader.ts'

/** A view as a client asks for it; what it leaves out is today, and what is known now. */
export interface AskedView {
  readonly validAt?: Day | null | undefined
  readonly recordedAt?: string | null | undefined
  /** The number of a revision; with `recordedAt`, both must mean it. */
  readonly revision?: number | null | undefined
}

export interface RequestViewsParts {
  readonly store: Store
  readonly clock: Clock
  readonly shared: SharedFacts
  /** What all the views together may use. */
  readonly budget: Budget
  /** In which language things are named where a question asks for none; null: in the world's first. */
  readonly language?: Language | null
}

/** The views of one request. Equal ones share one reader; "now" is one revision for the whole request. */
export class RequestViews {
  readonly budget: Budget
  readonly #parts: RequestViewsParts
  readonly #readers = new Map<string, ViewReader>()
  readonly #head: () => Promise<Revision>
  #hasFixed = false
  #hasOpen = false

  constructor(parts: RequestViewsParts) {
    this.budget = parts.budget
    this.#parts = parts
    this.#head = lazy(() => withDeadline(() => parts.store.head(), parts.budget))
  }

  /** Whether all that was asked for is seen on a day and at a revision that the question names: then the answer stays what it is. */
  get areFixed(): boolean {
    return this.#hasFixed && !this.#hasOpen
  }

  /**
   * @throws NotFound when no such revision is recorded
   * @throws Incorrect when a revision and a point of recorded time are given that do not fit
   */
  async viewAt(asked: AskedView | null | undefined): Promise<ViewReader> {
    const validAt = asked?.validAt ?? this.#parts.clock.today()
    const [recordedAt, number] = [asked?.recordedAt ?? null, asked?.revision ?? null]
    const isFixed = Boolean(asked?.validAt) && (number !== null || /^\d+$/.test(recordedAt ?? ''))
    this.#hasFixed ||= isFixed
    this.#hasOpen ||= !isFixed
    const revision = await this.#revisionOf(recordedAt, number)
    const isNamed = (asked?.validAt ?? recordedAt ?? number) !== null
    return this.#readerAt({ validAt, revision: revision.number }, revision, isNamed)
  }

  /** A view that an answer was given in, gone on with: unnamed as long as it is today's, as known now. */
  async viewAgain({ validAt, revision }: AsOf): Promise<ViewReader> {
    const now = await this.viewAt(null)
    const isNow = now.asOf.validAt === validAt && now.asOf.revision === revision
    return isNow ? now : this.viewAt({ validAt, revision })
  }

  /** The latest revision when the request began. */
  head(): Promise<Revision> {
    this.#hasOpen = true
    return this.#head()
  }

  /** The day on which an instant is, by the server's calendar. */
  dayOf(instant: string): Day {
    return this.#parts.clock.dayOf(instant)
  }

  /** Revisions by number. */
  revisions(numbers: readonly number[]): Promise<readonly Revision[]> {
    return Promise.all(numbers.map((number) => this.#ask({ number })))
  }

  async #revisionOf(recordedAt: string | null, number: number | null): Promise<Revision> {
    const named = recordedAt === null ? null : await this.#ask(this.#wanted(recordedAt))
    if (number === null) return named ?? this.#head()
    const revision = await this.#ask({ number })
    // Revisions of older stores may share an instant.
    if (named === null || named.instant === revision.instant) return revision
    throw new Incorrect(
      `Revision ${number} was recorded at ${revision.instant}, which is not what "${recordedAt}" means.`,
      'Give one of the two, or both as a view gave them.',
    )
  }

  #wanted(recordedAt: string): { readonly number: number } | { readonly before: string } {
    if (/^\d+$/.test(recordedAt)) return { number: Number(recordedAt) }
    if (isDay(recordedAt)) return { before: this.#parts.clock.endOf(recordedAt) }
    return { before: new Date(recordedAt).toISOString() }
  }

  #ask(wanted: { readonly number: number } | { readonly before: string }): Promise<Revision> {
    return withDeadline(() => this.#parts.store.revision(wanted), this.budget)
  }

  #readerAt(at: AsOf, revision: Revision, isNamed: boolean): ViewReader {
    const name = `${at.validAt} ${at.revision} ${isNamed}`
    const known = this.#readers.get(name)
    if (known) return known
    const { store, shared, budget, language = null } = this.#parts
    const made = new ViewReader({
      view: store.view(at, budget),
      revision,
      isNamed,
      shared,
      budget,
      language,
      head: () => this.head(),
      other: (elsewhere, recorded) => this.#readerAt(elsewhere, recorded, true),
    })
    this.#readers.set(name, made)
    return made
  }
}

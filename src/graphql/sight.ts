import type { AsOf, Revision } from '../model/as-of.ts'
import { type Day, isDay } from '../model/date.ts'
import { BadCursor, NotFound } from '../model/errors.ts'
import type { Store } from '../store/store.ts'
import type { Clock } from './clock.ts'
import { type Cursor, keepsView } from './cursor.ts'
import { Lens } from './lens.ts'
import type { SharedFacts } from './loaders/shared-facts.ts'
import { once } from './once.ts'
import { raced } from './raced.ts'

/** A view as a client asks for it; what it leaves out is today, and what is known now. */
export interface AskedView {
  readonly validAt?: Day | null | undefined
  readonly recordedAt?: string | null | undefined
}

export interface SightParts {
  readonly store: Store
  readonly clock: Clock
  readonly shared: SharedFacts
  readonly signal: AbortSignal
}

/** What one request can see. Equal views share one lens; "now" is one revision for the whole request. */
export class Sight {
  readonly #parts: SightParts
  readonly #lenses = new Map<string, Lens>()
  readonly #head: () => Promise<Revision>

  constructor(parts: SightParts) {
    this.#parts = parts
    this.#head = once(() => raced(() => parts.store.head(), parts.signal))
  }

  /** @throws BadCursor when the cursor was made in another view than the one asked for */
  async lens(asked: AskedView | null | undefined, cursor: Cursor | null = null): Promise<Lens> {
    const validAt = asked?.validAt ?? cursor?.at.validAt ?? this.#parts.clock.today()
    const revision = await this.#revisionOf(asked?.recordedAt ?? null, cursor)
    const at = { validAt, revision: revision.number }
    if (cursor) keepsView(cursor, at)
    return this.#lensAt(at, revision)
  }

  /** The latest revision when the request began. */
  head(): Promise<Revision> {
    return this.#head()
  }

  /** Revisions by number. */
  revisions(numbers: readonly number[]): Promise<readonly Revision[]> {
    return Promise.all(numbers.map((number) => this.#ask({ number })))
  }

  async #revisionOf(recordedAt: string | null, cursor: Cursor | null): Promise<Revision> {
    if (recordedAt !== null) return this.#ask(this.#wanted(recordedAt))
    if (cursor) return this.#revisionOfCursor(cursor)
    return this.#head()
  }

  async #revisionOfCursor(cursor: Cursor): Promise<Revision> {
    const head = await this.#head()
    if (head.number === cursor.at.revision) return head
    try {
      return await this.#ask({ number: cursor.at.revision })
    } catch (cause) {
      if (!(cause instanceof NotFound)) throw cause
      throw new BadCursor(
        `The cursor was made at revision ${cursor.at.revision}, which this server does not have.`,
        'Leave `after` out to start again.',
        { cause },
      )
    }
  }

  #wanted(recordedAt: string): { readonly number: number } | { readonly before: string } {
    if (/^\d+$/.test(recordedAt)) return { number: Number(recordedAt) }
    if (isDay(recordedAt)) return { before: this.#parts.clock.endOf(recordedAt) }
    return { before: new Date(recordedAt).toISOString() }
  }

  #ask(wanted: { readonly number: number } | { readonly before: string }): Promise<Revision> {
    return raced(() => this.#parts.store.revision(wanted), this.#parts.signal)
  }

  #lensAt(at: AsOf, revision: Revision): Lens {
    const name = `${at.validAt} ${at.revision}`
    const known = this.#lenses.get(name)
    if (known) return known
    const { store, shared, signal } = this.#parts
    const made = new Lens({
      view: store.view(at),
      revision,
      shared,
      signal,
      other: (elsewhere, recorded) => this.#lensAt(elsewhere, recorded),
    })
    this.#lenses.set(name, made)
    return made
  }
}

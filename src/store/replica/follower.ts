import type { Revision } from '../../model/as-of.ts'
import { Damaged, DualhatError } from '../../model/errors.ts'
import { quoted } from '../../model/text.ts'
import type { Store } from '../store.ts'
import type { Keeper, Lost, StartKeeper, Told } from './told.ts'

/** A revision of usual size is copied in some ten milliseconds. */
const PATIENCE_MS = 200
/** How long one that failed is left alone. */
const PAUSE_MS = 30_000
/** A server's latest revision, as it is told to this process, may be older by so much than what the keeper has copied. */
const HEAD_LAG_MS = 1_000

export interface FollowerParts {
  readonly start: StartKeeper
  readonly open: (file: string) => Promise<Store>
  /** Told, once, what keeps the replica from being read. */
  readonly warn: (what: string) => void
  /** How long a question waits for a replica that is behind, before the server answers it. */
  readonly patienceMs?: number
}

/** The replica as this process reads it, while its keeper copies. */
export interface Follower {
  /** The replica, where it has a revision; null: it has not, or there is none. */
  having(revision: number): Store | null
  /** Told of the server's latest revision: the replica is to have it. */
  aim(head: Revision): void
  /** Ends when the replica has a revision, or cannot have it, or after a moment: one for all who wait together. */
  reach(revision: number): Promise<void>
  /** Ends when the replica has what it is to have, or cannot be had. */
  settled(): Promise<void>
  /** Ends when it is known how far the replica is, or that there is none. */
  opened(): Promise<void>
  /** A replica gave an error instead of an answer. */
  failed(store: Store, error: unknown): void
  close(): Promise<void>
}

interface Replica {
  readonly file: string
  readonly store: Store
  readonly head: Revision
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

export class ReplicaFollower implements Follower {
  readonly #parts: FollowerParts
  readonly #waiting = new Set<() => void>()
  #keeper: Keeper | null = null
  #replica: Replica | null = null
  /** What the keeper says is heard in its order. */
  #heard: Promise<void> = Promise.resolve()
  #lost: Lost = null
  #wanted = 0
  #isBusy = false
  #hasWord = false
  #quietUntil = 0
  #behindSince = 0
  #copiedAt = 0
  readonly #said = new Set<string>()

  constructor(parts: FollowerParts) {
    this.#parts = parts
  }

  having(revision: number): Store | null {
    const { store = null, head } = this.#replica ?? {}
    return head && head.number > 0 && revision <= head.number ? store : null
  }

  aim(head: Revision): void {
    this.#wanted = head.number
    if (this.#isOfAnother(head)) this.#lose('closed')
    if (this.having(head.number) === null) this.#follow()
  }

  reach(revision: number): Promise<void> {
    if (revision > 0) this.#follow()
    const left = this.#behindSince + (this.#parts.patienceMs ?? PATIENCE_MS) - performance.now()
    return left > 0 ? this.#until(() => !this.#isBusy || this.having(revision) !== null, left) : Promise.resolve()
  }

  settled(): Promise<void> {
    return this.#until(() => !this.#isBusy || this.having(this.#wanted) !== null)
  }

  opened(): Promise<void> {
    return this.#until(() => this.#hasWord)
  }

  failed(store: Store, error: unknown): void {
    if (store !== this.#replica?.store) return
    // A fault of ours in one question is none of the replica's.
    if (!(error instanceof DualhatError)) return void this.#warn(messageOf(error))
    this.#lose(error instanceof Damaged ? 'damaged' : 'closed')
    this.#end(messageOf(error))
    this.#wake()
  }

  async close(): Promise<void> {
    this.#quietUntil = Infinity
    this.#isBusy = false
    this.#wake()
    await this.#keeper?.stop()
    await this.#heard
    this.#drop()
  }

  /** Whether a server that says so has another world than the replica, and not only an older word of what was just copied. */
  #isOfAnother(head: Revision): boolean {
    const known = this.#replica?.head
    if (!known || head.number > known.number) return false
    if (head.number === known.number) return head.instant !== known.instant
    return performance.now() - this.#copiedAt > HEAD_LAG_MS
  }

  #follow(): void {
    if (this.#isBusy || performance.now() < this.#quietUntil) return
    this.#isBusy = true
    this.#behindSince = performance.now()
    this.#keeper ??= this.#parts.start((told) => {
      this.#heard = this.#heard.then(() => this.#hear(told))
    })
    this.#keeper.follow(this.#lost)
    this.#lost = null
  }

  async #hear(told: Told): Promise<void> {
    if (told.is === 'opened') await this.#open(told)
    else if (told.is === 'copied') this.#goOn(told.head)
    else if (told.is === 'removed') this.#remove(told)
    else this.#end(told.is === 'failed' ? told.why : null)
    this.#wake()
  }

  async #open({ file, head }: Extract<Told, { is: 'opened' }>): Promise<void> {
    if (this.#replica?.file !== file)
      try {
        const store = await this.#parts.open(file)
        this.#drop()
        this.#replica = { file, store, head }
      } catch (error) {
        this.#lose(error instanceof Damaged ? 'damaged' : 'closed')
        this.#end(messageOf(error))
      }
    this.#goOn(head)
    this.#hasWord = true
  }

  #remove({ file, why }: Extract<Told, { is: 'removed' }>): void {
    if (this.#replica?.file === file) this.#drop()
    this.#warn(`${quoted(file)} was thrown away, and is made anew: ${why}`)
  }

  #lose(how: Lost): void {
    this.#drop()
    this.#lost = how
  }

  #goOn(head: Revision): void {
    this.#copiedAt = performance.now()
    if (this.#replica) this.#replica = { ...this.#replica, head }
  }

  #end(why: string | null): void {
    this.#isBusy = false
    this.#hasWord = true
    if (why === null) {
      if (this.#replica) this.#said.clear()
      return
    }
    this.#quietUntil = performance.now() + PAUSE_MS
    this.#warn(why)
  }

  #warn(what: string): void {
    if (!this.#said.has(what)) this.#parts.warn(what)
    this.#said.add(what)
  }

  /** Questions that are under way on it are told that it was closed, and ask the server. */
  #drop(): void {
    const { store } = this.#replica ?? {}
    this.#replica = null
    store?.close().catch(() => undefined)
  }

  #wake(): void {
    for (const look of [...this.#waiting]) look()
  }

  #until(isSo: () => boolean, atMostMs?: number): Promise<void> {
    if (isSo()) return Promise.resolve()
    return new Promise((done) => {
      const end = () => {
        clearTimeout(timer)
        this.#waiting.delete(look)
        done()
      }
      const look = () => {
        if (isSo()) end()
      }
      const timer = atMostMs === undefined ? undefined : setTimeout(end, atMostMs)
      this.#waiting.add(look)
    })
  }
}

import type { Revision } from '../../model/as-of.ts'

/** What a {@link Keeper} says of the replica that it keeps, perhaps from another thread. */
export type Told =
  /** In this file is a replica: what its latest revision says is what the server says in it. */
  | { readonly is: 'opened'; readonly file: string; readonly head: Revision }
  | { readonly is: 'copied'; readonly head: Revision }
  /** It had all that the server had when it looked. */
  | { readonly is: 'done' }
  /** It could not go on. What was copied is right. */
  | { readonly is: 'failed'; readonly why: string }
  /** What it found was no replica of this server's world, and is gone. */
  | { readonly is: 'removed'; readonly file: string; readonly why: string }

/** A replica that could not be read. */
export type Lost = 'closed' | 'damaged' | null

/** Copies what a server records to a replica of its own, when it is told to. */
export interface Keeper {
  /**
   * Looks what the server has that the replica has not, and copies it.
   * @param lost why the replica could not be read, where it could not: it is opened again, or made anew
   */
  follow(lost: Lost): void
  stop(): Promise<void>
}
/** Begins a keeper that has something to say. */
export type StartKeeper = (hear: (told: Told) => void) => Keeper

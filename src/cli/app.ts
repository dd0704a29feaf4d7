import type { Copied } from '../actions/copy.ts'
import type { Imported } from '../actions/import/import.ts'
import type { OnProgress } from '../actions/progress.ts'
import type { Config } from '../config.ts'
import type { Revision } from '../model/as-of.ts'

export interface Served {
  readonly address: string
  /** Whether others than this machine reach it. */
  readonly isOpen: boolean
  /** Ends when the server does. @returns once every answer under way was given, or cut off after a grace period */
  stop(): Promise<void>
  /** What a user should know of the page, in sentences; null: nothing. */
  readonly said: string | null
}

/** Where the store is, as a user reads it, and whether there was one before it was opened; a server is not asked, and is said to have one. */
interface Place {
  readonly at: string
  readonly wasThere: boolean
  /** Whether a new one gets the shipped world. */
  readonly mayBeSeeded: boolean
}

/** What commands work with: a world opened as the settings say. `app.ts` puts it together. */
export interface App {
  readonly store: Place
  /** What a user should know of the store before anything else, in sentences. */
  readonly doubts: readonly string[]
  /** Records the shipped world, or what is missing of it. */
  seed(progress: OnProgress): Promise<Revision>
  /** Records the shipped world where there is none yet and the settings do not forbid it. */
  prepare(progress: OnProgress): Promise<Revision>
  /** Asks the API in process. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Listens, prepares the world, then answers. When it fails, it no longer listens. */
  serve(progress: OnProgress): Promise<Served>
  /** @throws Incorrect with every fault of the file that was found */
  importFrom(file: string, said: Said, progress: OnProgress): Promise<Imported>
  exportTo(write: (text: string) => Promise<void>, progress: OnProgress): Promise<Revision>
  /** Writes beside the file first, so that it is whole or not there at all. */
  exportToFile(file: string, mayReplace: boolean, progress: OnProgress): Promise<Revision>
  backUp(file: string, progress: OnProgress): Promise<Revision>
  /** Copies every revision into another store, begun where it is not there. */
  copyTo(store: string, progress: OnProgress): Promise<Copied>
  /** What is wrong with the store; empty: it is sound. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

/** What is said of a file that is imported; null: nothing. */
interface Said {
  readonly by: string | null
  readonly note: string | null
  /** Only to look whether it can be recorded. */
  readonly isTrial?: boolean
}

/** Whether a store that is not there is begun, or is an error: nobody wants an empty world checked or exported by a slip. */
export type Wanted = 'create' | 'existing'

/** @throws NotFound when the store must be there and is not, Unsupported when this version has no such store */
export type OpenApp = (config: Config, wanted: Wanted) => Promise<App>

import type { OnProgress } from '../actions/progress.ts'
import type { Config } from '../config.ts'

/** One state of the recorded world. */
export interface Recorded {
  readonly number: number
  readonly instant: string
  readonly note: string
}

export interface Served {
  readonly address: string
  /** Ends when the server does. @returns once every answer under way was given, or cut off after a grace period */
  stop(): Promise<void>
}

/** What commands work with: a world opened as the settings say. `app.ts` puts it together. */
export interface Product {
  /** Records the shipped world where there is none yet. */
  seed(progress: OnProgress): Promise<Recorded>
  /** Asks the API in process. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
  serve(progress: OnProgress): Promise<Served>
  importFrom(file: string, note: string | null, progress: OnProgress): Promise<Imported>
  exportTo(write: (text: string) => Promise<void>, progress: OnProgress): Promise<Recorded>
  /** Writes beside the file first, so that it is whole or not there at all. */
  exportToFile(file: string, progress: OnProgress): Promise<Recorded>
  backUp(file: string, progress: OnProgress): Promise<Recorded>
  /** What is wrong with the store; empty: it is sound. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface Imported {
  readonly revision: Recorded
  /** Entries that were recorded. */
  readonly recorded: number
  /** Entries that were known already. */
  readonly unchanged: number
}

export type OpenProduct = (config: Config) => Promise<Product>

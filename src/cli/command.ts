import type { OnProgress } from '../actions/progress.ts'
import type { SettingName } from '../config.ts'
import type { App, OpenApp, Wanted } from './app.ts'

/** One option of a command. With `value` it takes one, named so in the help; with `setting` that value, or what it means, is this setting. */
export interface Option {
  readonly help: string
  readonly value?: string
  /** Whether it is a list, which may be given in several parts. */
  readonly list?: true
  readonly setting?: SettingName
  /** Without `value`: what it sets the setting to. */
  readonly means?: string
}

/** Where a command reads and writes; no command knows the process. */
export interface Terminal {
  /** The answer. Ends when it was taken, so that a slow reader slows us down. */
  out(text: string): Promise<void>
  /** All that is given on standard input; null: a person sits there, who is not to be waited for. */
  read(): Promise<string | null>
  /** What is said to people beside the answer. */
  say(text: string): void
  readonly progress: OnProgress
  /** Ends when the user wants to stop; a command that does not call this is simply ended. */
  stopped(): Promise<void>
}

export interface Input {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly terminal: Terminal
  /** Opens the world of the settings; closed for the command when it ends. */
  readonly open: (wanted: Wanted) => Promise<App>
}

/** One thing that can be done on the command line. */
export interface Command {
  readonly name: string
  /** After the name, in the help: what words it takes. */
  readonly words: string
  readonly summary: string
  /** More for its own help, and examples. */
  readonly more: string
  readonly options: Readonly<Record<string, Option>>
  /** @returns the exit code: 0 done, 1 the answer is that something is wrong */
  run(input: Input): Promise<number>
}

/** Everything a command line needs from outside. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv
  readonly terminal: Terminal
  readonly open: OpenApp
}

/** The option that every command on a store has. */
export const STORE: Readonly<Record<string, Option>> = {
  store: { value: 'STORE', setting: 'DUALHAT_STORE', help: 'The store to use: a file, or neo4j://HOST.' },
}
/** The option of commands that begin a store. */
export const EMPTY: Readonly<Record<string, Option>> = {
  empty: { setting: 'DUALHAT_SEED', means: 'off', help: 'Begin a new store without the shipped world.' },
}
/** The option of commands whose answer a program may want to read. */
export const JSON_OUT: Readonly<Record<string, Option>> = { json: { help: 'One line of JSON, for programs.' } }

export const asLine = (value: unknown): string => `${JSON.stringify(value)}\n`

import type { Revision } from '../model/as-of.ts'
import type { Entry } from '../model/entry.ts'
import { Incorrect, type Issue } from '../model/errors.ts'
import type { Id } from '../model/ids.ts'
import type { LoggedRevision } from '../store/store.ts'

/** One thing read from a file, with the line it stands on, for messages. */
export type Item = { readonly line: number } & (
  | { readonly type: 'REVISION'; readonly revision: Revision }
  | { readonly type: 'PUT'; readonly entry: Entry }
  | { readonly type: 'RETRACT'; readonly id: Id }
  /** The pairs of the model that come with it are all that it has, as where they stood in it in earlier builds. No log says so. */
  | { readonly type: 'ALL_PAIRS'; readonly model: Id }
)

/** What a text without a log says beside what could be read of it. */
export interface Rest {
  readonly issues: readonly Issue[]
  /** Ids on its lines that cannot be read, as far as they can be seen: there is more of them than nothing. */
  readonly given: ReadonlySet<Id>
  /** Whether it was read to its end. */
  readonly isWhole: boolean
  /** Those lines, as they are written. */
  readonly lines: readonly { readonly number: number; readonly text: string }[]
}

/** Some lines cannot be read. Thrown at the end: the others were given, and can be looked into all the same. */
export class Unreadable extends Incorrect {
  readonly rest: Rest
  constructor(what: string, remedy: string, rest: Rest, options: ErrorOptions) {
    super(what, remedy, rest.issues, options)
    this.rest = rest
  }
}

/** A standard in which worlds are exchanged: text out, text in, as streams, since a world may be larger than memory. */
export interface Format {
  readonly name: string
  /** For people. */
  readonly label: string
  /** As in the `content-type` of HTTP. */
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
  /** The whole log as text. The same log gives the same text. */
  write(log: AsyncIterable<LoggedRevision>): AsyncGenerator<string>
  /**
   * What a text says, in its order. Entries before any revision are a text without a log.
   * Nothing may be recorded before the end was read: only there a log shows whether it is whole, and unchanged.
   * @throws Incorrect at the first line of a log that cannot be read; without a log at the end, an {@link Unreadable} with every such line
   */
  read(text: AsyncIterable<string>): AsyncGenerator<Item>
}

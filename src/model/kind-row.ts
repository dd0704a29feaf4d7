import type { ClassSpan } from './called.ts'
import type { Entry } from './entry.ts'
import type { Id, PersonId } from './ids.ts'
import type { Interval } from './interval.ts'
import type { Link } from './link.ts'
import type { Name } from './name.ts'
import type { OwnText } from './own-text.ts'
import type { Code } from './place.ts'
import type { Dated, Relation } from './relation.ts'
import type { Coded } from './term.ts'

/** What lists can be filtered by. `class` is the kind's own subdivision: a post's role, a directive's instrument, an effect's action. */
export interface Facets {
  readonly level: readonly string[]
  readonly branch: readonly string[]
  readonly class: readonly string[]
}

/** One row per kind: all that shared code may know about it. Shared code names no kind; adding a kind is adding a row. */
export interface KindRow<E extends Entry> {
  /** What every id of the kind begins with, before the slash. */
  readonly prefix: string
  /** Names by which it is listed and found; none: it is listed by id and not found by search. */
  readonly names: (entry: E) => readonly Name[]
  /** What it is listed by, where readers expect another order than by name. */
  readonly listedBy?: (entry: E) => string
  /** Marks by which it is looked up, such as a statistics code or a directive's symbol; they need not be unique. */
  readonly codes: (entry: E) => readonly Code[]
  /** What it lies in or answers to, as far as that may change. */
  readonly moves?: (entry: E) => readonly (Relation<Id> | Dated<Id> | null)[]
  /** What it lives in and cannot outlive: a post its organization, an organization its place. */
  readonly container: (entry: E) => Relation<Id> | null
  /** Whether a source that shows it on a day shows what it lives in too: who is seen in a post, is seen in a post that is there. */
  readonly showsContainer?: true
  /** Whether a person holds it, so that it does not go on by itself where nobody says that it ended. */
  readonly isHeld?: true
  /** Who holds it, and only while alive. */
  readonly holder?: (entry: E) => PersonId | null
  /** When it held; of what happened on a day, from that day on. */
  readonly valid: (entry: E) => Interval
  readonly facets: (entry: E) => Facets
  /** Where its class changes over time: all that it may be, on each day. */
  readonly classes?: (entry: E) => readonly ClassSpan[]
  /** The words of the world's vocabularies that it is told in; the languages of its names are found without being named here. */
  readonly terms?: (entry: E) => readonly Coded[]
  /** What those who keep the world wrote themselves in it; how its origin is read is found without being named here. */
  readonly ownTexts?: (entry: E) => readonly (OwnText | null)[]
  /** What it refers to; evidence and what it was derived from are found without being named here. */
  readonly links: (entry: E) => readonly Link[]
}

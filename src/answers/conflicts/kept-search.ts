import type { Conflict, ConflictRule } from '../../rules/conflicts/conflict.ts'
import type { Vocabularies } from '../../rules/vocabularies.ts'

/** Where a walk goes on: behind a conflict of a group. */
export interface Stop {
  readonly rule: ConflictRule
  readonly place: string | null
  readonly position: number
}

/** What a search found, until it had enough or had looked at enough. */
export interface Found {
  readonly items: readonly { readonly item: Conflict; readonly sortKey: string }[]
  /** Where the search was left off; null: nothing is left. */
  readonly end: Stop | null
  readonly looked: number
}

/** A search that was made before, for so many, and in which words: those of a revision without terms are of a later one. */
export interface KeptSearch {
  readonly words: Vocabularies
  readonly most: number
  readonly found: Found
}

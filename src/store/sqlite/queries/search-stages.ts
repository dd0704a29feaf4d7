import { byCodePoint } from '../../../model/text.ts'
import { SEPARATOR } from '../../spelling.ts'
import type { SearchHit } from '../../store.ts'
import { inView, listed } from '../predicates.ts'
import type { Scope } from '../scope.ts'

/** What is sought, as the statements name it. */
export interface Sought {
  /** Each kind by its number. */
  readonly kinds: readonly number[]
  /** The whole text as spelled, between two separators. */
  readonly exact: string
  /** The text folded. */
  readonly start: string
  /** For the engine's index of symbols. */
  readonly match: string
  /** Whether `match` asks for the kinds as well. */
  readonly kindsMatched: boolean
}

export interface Hit {
  readonly version: number
  readonly sortKey: string
}

/** Hits of one rank behind a sort key, in order, at most `limit`. */
export type Stage = (scope: Scope, sought: Sought, after: string, limit: number) => readonly Hit[]

const COLUMNS = 'SELECT s.version AS version, s.sort_key AS sortKey'
const ORDERED = 'AND s.sort_key > $after ORDER BY s.sort_key LIMIT $limit'
const ranked = (exactly: boolean) => `AND instr(s.folded, $start) AND ${exactly ? '' : 'NOT '}instr(s.exact, $exact)`

/** The names that entries of one kind are listed by lie in order already, so only as many are read as are wanted. */
const byListedName = (exactly: boolean) => `${COLUMNS} FROM listing l CROSS JOIN spelling s ON s.version = l.version
  WHERE l.kind = $kind AND l.sort_key >= max($from, $after) AND l.sort_key <> $after AND l.sort_key < $to AND ${inView('l')}
    ${ranked(exactly)} ORDER BY l.sort_key LIMIT $limit`

/** Other names lie in an order of their own, and are fewer. */
const byOtherName = (exactly: boolean) => `SELECT DISTINCT s.version AS version, s.sort_key AS sortKey
  FROM other_spelling o CROSS JOIN spelling s ON s.version = o.version AND ${inView('s')}
  WHERE o.folded >= $from AND o.folded < $to AND s.kind IN ${listed('kinds')}
    AND NOT (s.sort_key >= $from AND s.sort_key < $to) ${ranked(exactly)} ${ORDERED}`

/** All that has the terms but begins otherwise. */
const byTerms = (kindsMatched: boolean) => `${COLUMNS} FROM term t
  CROSS JOIN spelling s ON s.version = t.rowid AND ${inView('s')}
  WHERE t.term MATCH $match ${kindsMatched ? '' : `AND s.kind IN ${listed('kinds')}`}
    AND NOT instr(s.folded, $start) ${ORDERED}`

const BEHIND_SEPARATOR = '\u0002'
const LAST_CHARACTER = '\u{10ffff}'

function beginning(exactly: boolean): Stage {
  const [listing, others] = [byListedName(exactly), byOtherName(exactly)]
  const [low, high] = exactly ? [SEPARATOR, BEHIND_SEPARATOR] : ['', LAST_CHARACTER]
  return ({ reader, clocks }, { kinds, exact, start }, after, limit) => {
    // Separators stand between names: no name begins with a text that has one.
    if (start.includes(SEPARATOR)) return []
    const range = { from: `${start}${low}`, to: `${start}${high}`, start: `${SEPARATOR}${start}`, exact }
    const params = { ...clocks, ...range, after, limit }
    return [
      ...kinds.flatMap((kind) => reader.all<Hit>(listing, { ...params, kind })),
      ...reader.all<Hit>(others, { ...params, kinds: JSON.stringify(kinds) }),
    ]
      .toSorted((a, b) => byCodePoint(a.sortKey, b.sortKey))
      .slice(0, limit)
  }
}

const elsewhere: Stage = ({ reader, clocks }, { kinds, start, match, kindsMatched }, after, limit) =>
  reader.all<Hit>(byTerms(kindsMatched), {
    ...clocks,
    match,
    start: `${SEPARATOR}${start}`,
    kinds: JSON.stringify(kinds),
    after,
    limit,
  })

/** Each rank by its own way; a rank is asked only when those before it did not fill the page. */
export const STAGES: Readonly<Record<SearchHit['rank'], Stage>> = {
  EXACT: beginning(true),
  PREFIX: beginning(false),
  TERMS: elsewhere,
}

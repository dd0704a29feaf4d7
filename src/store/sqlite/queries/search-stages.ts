import { byCodePoint } from '../../../model/text.ts'
import { TERMS_KEY_LENGTH } from '../../../model/traits.ts'
import { STAGES, type Stage } from '../../paging.ts'
import { SEPARATOR } from '../../spelling.ts'
import type { Params } from '../driver.ts'
import { inView, isShown, listed } from '../predicates.ts'
import type { Scope } from '../scope.ts'

/** What is sought, as the statements name it. */
export interface Sought {
  /** Each kind by its number. */
  readonly kinds: readonly number[]
  /** The text folded. */
  readonly start: string
  /** Whether any of its terms has accents. */
  readonly isAccented: boolean
  /** Further conditions on a listing `l`. */
  readonly conditions: string
  /** For the engine's index of symbols. */
  readonly match: string
  /** Whether `match` asks for the kinds as well. */
  readonly kindsMatched: boolean
  /** What all statements name. */
  readonly params: Params
}

export interface Hit {
  readonly version: number
  readonly searchKey: string
  /** Its place in {@link STAGES}. */
  readonly stage: number
}

export const IS_THERE = '(l.exists_from <= $day AND $day < l.exists_to)'
const IS_EXACT = 'instr(s.exact, $exact)'
const IS_WHOLE = 'instr(s.folded, $whole)'
/** Every term with accents is in a name, its accents included. */
export const IS_AS_SPELLED = 'NOT EXISTS (SELECT 1 FROM json_each($accented) a WHERE NOT instr(s.exact, a.value))'
const not = (condition: string, isMet: boolean) => (isMet ? condition : `NOT ${condition}`)

/** What makes names that begin with the text be of a stage. */
function ofRank({ rank, isWhole, isAsSpelled }: Stage, { isAccented }: Sought): readonly string[] {
  if (rank === 'EXACT') return [IS_EXACT]
  if (!isAsSpelled) return [not(IS_EXACT, false), not(`(${IS_AS_SPELLED})`, false)]
  return [not(IS_EXACT, false), not(IS_WHOLE, isWhole), ...(isAccented ? [IS_AS_SPELLED] : [])]
}

const isAt = (stage: Stage, sought: Sought): string =>
  `AND ${[not(IS_THERE, stage.isThere), 'instr(s.folded, $beginning)', ...ofRank(stage, sought)].join(' AND ')}
    ${sought.conditions}`

/** The names that entries of one kind are listed by lie in order, so only as many are read as are wanted. */
const byListedName = (isWanted: string) => `SELECT l.version AS version, l.search_key AS searchKey
  FROM listing l INDEXED BY listing_by_name CROSS JOIN spelling s ON s.version = l.version
  WHERE l.kind = $kind AND l.search_key >= max($from, $after) AND l.search_key <> $after AND l.search_key < $to
    AND ${inView('l')} AND ${isShown('l')} ${isWanted} ORDER BY l.search_key LIMIT $limit`

/** What a spelling is listed by: spellings are kept in the order in which names come that only have the words of a text. */
export const LISTING = `CROSS JOIN listing l INDEXED BY listing_by_name
    ON l.kind = s.kind AND l.search_key = substr(s.search_key, ${TERMS_KEY_LENGTH + 1}) AND ${inView('l')} AND ${isShown('l')}`

/** Other names lie in an order of their own, and are fewer. */
const byOtherName = (isWanted: string) => `SELECT DISTINCT s.version AS version, l.search_key AS searchKey
  FROM other_spelling o CROSS JOIN spelling s ON s.version = o.version AND ${inView('s')} ${LISTING}
  WHERE o.folded >= $from AND o.folded < $to AND s.kind IN ${listed('kinds')}
    AND NOT (l.search_key >= $from AND l.search_key < $to) ${isWanted}
    AND l.search_key > $after ORDER BY l.search_key LIMIT $limit`

const BEHIND_SEPARATOR = '\u0002'
const LAST_CHARACTER = '\u{10ffff}'

/** Between which keys the names lie that begin with a text, or are it. */
function rangeOf(start: string, isWhole: boolean) {
  const [low, high] = isWhole ? [SEPARATOR, BEHIND_SEPARATOR] : ['', LAST_CHARACTER]
  return { from: `${start}${low}`, to: `${start}${high}` }
}

/** Hits of one stage among names that begin with the text, behind a key, in order, at most `limit`. */
export function beginning(
  { reader }: Scope,
  sought: Sought,
  stage: number,
  after: string,
  limit: number,
): readonly Hit[] {
  const at = STAGES[stage]
  // Without accents, all names are as spelled.
  if (!at || !(at.isAsSpelled || sought.isAccented)) return []
  const params = { ...sought.params, ...rangeOf(sought.start, at.isWhole), after, limit }
  const isWanted = isAt(at, sought)
  const ask = (text: string, more: Params) =>
    reader.all<Omit<Hit, 'stage'>>(text, { ...params, ...more }).map((hit) => ({ ...hit, stage }))
  if (!at.isByListedName) return ask(byOtherName(isWanted), { kinds: JSON.stringify(sought.kinds) })
  const listing = byListedName(isWanted)
  return sought.kinds
    .flatMap((kind) => ask(listing, { kind }))
    .toSorted((a, b) => byCodePoint(a.searchKey, b.searchKey))
    .slice(0, limit)
}

import type { Kind } from '../../../model/record.ts'
import { exact, fold } from '../../../model/text.ts'
import type { Page, PageRequest, SearchHit } from '../../store.ts'
import { inView } from '../fragments.ts'
import { pageOf, pageParams, type Scope } from '../scope.ts'

const RANKS = ['EXACT', 'PREFIX', 'TERMS'] as const

/** Letters and digits, as the engine's tokenizer takes them. */
const TERM = /[\p{L}\p{N}\p{Co}]+/gu

const quoted = (term: string) => `"${term}"`

/** Every term required; the last may be a beginning. */
function matchOf(text: string, kinds: readonly number[]): string | null {
  const terms = fold(text).match(TERM)
  if (!terms) return null
  const names = `folded : (${terms.map(quoted).join(' AND ')} *)`
  return kinds.length === 0 ? names : `kind : (${kinds.map((kind) => quoted(String(kind))).join(' OR ')}) AND ${names}`
}

const SELECT = `WITH hit AS (
    SELECT s.version AS version, s.sort_key AS sort_key, CASE
      WHEN instr(s.exact, $exact) THEN 0
      WHEN instr(s.folded, $prefix) THEN 1
      ELSE 2 END AS rank
    FROM term t CROSS JOIN spelling s ON s.version = t.rowid AND ${inView('s')}
    WHERE t.term MATCH $match
  )
  SELECT version, rank, rank || char(1) || sort_key AS sortKey FROM hit
  WHERE rank || char(1) || sort_key > $after
  ORDER BY rank, sort_key LIMIT $limit`

interface HitRow {
  readonly version: number
  readonly rank: number
  readonly sortKey: string
}

/** @param kinds empty: all */
export function search(scope: Scope, text: string, kinds: readonly Kind[], page: PageRequest): Page<SearchHit> {
  const wanted = text.trim()
  const match = matchOf(wanted, kinds.map(scope.words.keyOf))
  if (match === null) return { items: [], hasNext: false }
  const rows = scope.reader.all<HitRow>(SELECT, {
    ...scope.clocks,
    ...pageParams(page),
    match,
    exact: `\u0001${exact(wanted)}\u0001`,
    prefix: `\u0001${fold(wanted)}`,
  })
  const held = scope.bodies.of(rows.map(({ version }) => version))
  return pageOf(rows, page, (shown) =>
    shown.map(({ version, rank }) => ({ entry: held(version).entry, rank: RANKS[rank] ?? 'TERMS' })),
  )
}

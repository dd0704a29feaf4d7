import { byCodePoint } from '../../../model/text.ts'
import { STAGES } from '../../paging.ts'
import type { Params } from '../driver.ts'
import { inView, listed, termRow, versionAt } from '../predicates.ts'
import type { Scope } from '../scope.ts'
import { type Hit, IS_AS_SPELLED, IS_THERE, LISTING, type Sought } from './search-stages.ts'

/** The first stage of what begins otherwise. */
export const BY_TERMS = STAGES.findIndex(({ rank }) => rank === 'TERMS')

/** What has the terms but begins otherwise, with the stage it is of. */
const withTerms = ({ kindsMatched, conditions }: Sought, isWanted: string) => `SELECT s.version AS version,
    s.search_key AS searchKey, s.position AS position, ${BY_TERMS} + 2 * (NOT (${IS_AS_SPELLED})) + (NOT ${IS_THERE}) AS stage
  FROM term t CROSS JOIN spelling s ON s.version = ${versionAt('t.rowid')} AND ${inView('s')} ${LISTING}
  WHERE t.term MATCH $match ${kindsMatched ? '' : `AND s.kind IN ${listed('kinds')}`}
    AND NOT instr(s.folded, $beginning) ${conditions} ${isWanted}`

/** Of one stage as they come, which is in order but for those that share a position. */
const inOrder = (sought: Sought) =>
  `${withTerms(
    sought,
    `AND t.rowid >= ${termRow('$from', '0')} AND s.search_key > $after
    AND (${IS_AS_SPELLED}) = $isAsSpelled AND ${IS_THERE} = $isThere`,
  )} ORDER BY t.rowid LIMIT $limit`

/** All of some stages at once, from one position up to another. */
const sorted = (sought: Sought) => `SELECT version, searchKey, stage FROM (${withTerms(
  sought,
  `AND t.rowid >= ${termRow('$from', '0')} AND t.rowid <= ${termRow('$until', '0xffffffff')}`,
)})
  WHERE stage <= $last AND (stage > $stage OR (stage = $stage AND searchKey > $after)) ORDER BY stage, searchKey LIMIT $limit`

const LAST = STAGES.length - 1
/** No position is higher. */
const HIGHEST = 2 ** 31 - 1
/** Read beyond a page, to see at once whether what ends it shares its position with what follows. */
const BEYOND = 8

/** Where a key comes among all that are recorded: nothing behind it is before that. */
const POSITION = `SELECT s.position AS position FROM spelling s WHERE s.search_key <= $after ORDER BY s.search_key DESC LIMIT 1`

type Placed = Hit & { readonly position: number }

/** Hits of one stage of the terms: of what has them only so much is read as a page takes. */
function ofStage(
  { reader }: Scope,
  sought: Sought,
  params: Params & { readonly stage: number; readonly limit: number },
): readonly Hit[] {
  const { stage, limit } = params
  const { isAsSpelled = false, isThere = false } = STAGES[stage] ?? {}
  const flags = { isAsSpelled: Number(isAsSpelled), isThere: Number(isThere) }
  const read = reader.all<Placed>(inOrder(sought), { ...params, ...flags, limit: limit + BEYOND })
  const last = read.at(-1)
  // Of those at the position at which reading stopped there may be more.
  const isCut = read.length === limit + BEYOND && last !== undefined
  const whole = isCut ? read.filter(({ position }) => position < last.position) : read
  const hits = whole.toSorted((a, b) => byCodePoint(a.searchKey, b.searchKey))
  if (!isCut || hits.length >= limit) return hits.slice(0, limit)
  const span = { from: last.position, until: last.position, last: stage, limit: limit - hits.length }
  return [...hits, ...reader.all<Hit>(sorted(sought), { ...params, ...span })]
}

/** Hits of the last stages, from one of them on, behind a key in it. */
export function elsewhere(scope: Scope, sought: Sought, stage: number, after: string, limit: number): readonly Hit[] {
  const kinds = JSON.stringify(sought.kinds)
  const from = scope.reader.get<{ readonly position: number }>(POSITION, { after })?.position ?? 0
  const params = { ...sought.params, match: sought.match, kinds, stage, after, from, until: HIGHEST, last: LAST }
  if (stage > LAST) return []
  const hits = ofStage(scope, sought, { ...params, limit })
  if (hits.length === limit || stage === LAST) return hits
  const rest = { stage: stage + 1, after: '', from: 0, limit: limit - hits.length }
  return [...hits, ...scope.reader.all<Hit>(sorted(sought), { ...params, ...rest })]
}

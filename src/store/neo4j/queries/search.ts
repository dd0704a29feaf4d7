import { hitKey, hitPlaceOf, rankAt, STAGES, type Stage } from '../../paging.ts'
import { SEPARATOR, separated, soughtText } from '../../spelling.ts'
import type { Page, PageRequest, SearchHit, SearchQuery } from '../../store.ts'
import { among, inView, isAmongWanted, isShown } from '../predicates.ts'
import { decodedPageOf, placesIn, type Scope } from '../scope.ts'
import { encodeSortKey } from '../sort-key.ts'

/** The first of the stages that are such. */
const firstOf = (wanted: Partial<Stage>) =>
  STAGES.findIndex((stage) => Object.entries(wanted).every(([name, value]) => stage[name as keyof Stage] === value))

const TERMS = firstOf({ rank: 'TERMS' })
const IS_AS_SPELLED = 'all(one IN $wanted.accented WHERE v.exact CONTAINS one)'
/** The first stage of the sort of a hit; see {@link STAGES}. */
const SORT = `CASE WHEN v.exact CONTAINS $wanted.exact THEN 0
    WHEN NOT v.folded CONTAINS $wanted.start THEN CASE WHEN ${IS_AS_SPELLED} THEN ${TERMS} ELSE ${TERMS + 2} END
    WHEN NOT ${IS_AS_SPELLED} THEN ${firstOf({ rank: 'PREFIX', isAsSpelled: false })}
    WHEN v.folded CONTAINS $wanted.whole THEN ${firstOf({ rank: 'PREFIX', isWhole: true })}
    ELSE ${firstOf({ rank: 'PREFIX', isWhole: false })} END`
const LISTED = `CASE WHEN sort < ${firstOf({ isWhole: false })} THEN $wanted.wholeKey ELSE $wanted.startKey END`
/** Behind it by whether it is there, then by whether it begins so under the name it is listed by. */
const STAGE = `CASE WHEN sort >= ${TERMS} THEN sort + gone
    ELSE sort + 2 * gone + CASE WHEN sortKey STARTS WITH ${LISTED} THEN 0 ELSE 1 END END`

const SEARCH = `CALL db.index.fulltext.queryNodes('words', $wanted.match) YIELD node AS v
  WHERE ${inView('v')} AND (size($wanted.kinds) = 0 OR v.kind IN $wanted.kinds)
  MATCH (v)<-[:HAS_VERSION]-()-[:LISTED_AS]->(l) WHERE ${inView('l')} AND ${isShown('l')}
    AND ${among('l.level', 'level')} AND ${among('l.branch', 'branch')} AND ${isAmongWanted('l.place', 'places')}
  WITH v, v.key AS version, ${SORT} AS sort,
    CASE WHEN l.existsFrom <= $day AND $day < l.existsTo THEN 0 ELSE 1 END AS gone
  WITH version, sort, gone, CASE WHEN sort >= ${TERMS} THEN v.termsKey ELSE v.searchKey END AS sortKey
  WITH version, sortKey, ${STAGE} AS stage
  WHERE stage > $wanted.afterStage OR (stage = $wanted.afterStage AND sortKey > $wanted.afterKey)
  RETURN version, stage, sortKey ORDER BY stage, sortKey LIMIT $limit`

function paramsBehind(after: string): { readonly afterStage: number; readonly afterKey: string } {
  const { stage, searchKey } = hitPlaceOf(after)
  return { afterStage: stage, afterKey: encodeSortKey(searchKey) }
}

/** Every term required; the last may be a beginning. Terms are letters and digits alone, so nothing in them is syntax. */
const matchOf = (terms: readonly string[]) =>
  terms.map((term, at) => `+${term}${at === terms.length - 1 ? '*' : ''}`).join(' ')

interface HitRow {
  readonly version: string
  readonly sortKey: string
  readonly stage: number
}

export async function search(scope: Scope, query: SearchQuery, page: PageRequest): Promise<Page<SearchHit>> {
  const text = soughtText(query.text)
  if (!text) return { items: [], hasNext: false }
  const { level, branch, kinds } = query
  const rows = await scope.run<HitRow>(SEARCH, {
    ...scope.clocks,
    wanted: {
      match: matchOf(text.terms),
      kinds: [...kinds],
      level,
      branch,
      places: await placesIn(scope, query.within),
      exact: text.exact,
      start: `${SEPARATOR}${text.start}`,
      whole: separated([text.start]),
      startKey: encodeSortKey(text.start),
      wholeKey: encodeSortKey(`${text.start}${SEPARATOR}`),
      accented: [...text.accented],
      ...paramsBehind(page.after ?? ''),
    },
    limit: page.first + 1,
  })
  const keyed = rows.map((row) => ({ ...row, sortKey: hitKey(row.stage, row.sortKey) }))
  return decodedPageOf(keyed, page, async (shown) => {
    const cached = await scope.entryCache.of(shown.map(({ version }) => version))
    return shown.map(({ version, stage }) => ({ entry: cached(version), rank: rankAt(stage) }))
  })
}

import { hitKey, hitPlaceOf, rankAt, STAGES } from '../../paging.ts'
import { SEPARATOR, soughtText } from '../../spelling.ts'
import type { Page, PageRequest, SearchHit, SearchQuery } from '../../store.ts'
import { among, inView, isAmongWanted, isShown } from '../predicates.ts'
import { decodedPageOf, placesIn, type Scope } from '../scope.ts'
import { encodeSortKey } from '../sort-key.ts'

const firstOf = (wanted: SearchHit['rank']) => STAGES.findIndex(({ rank }) => rank === wanted)

/** The place of a hit in the order of stages; see {@link STAGES}. */
const STAGE = `CASE WHEN v.exact CONTAINS $wanted.exact THEN 0
    ELSE CASE WHEN v.folded CONTAINS $wanted.start THEN ${firstOf('PREFIX')} ELSE ${firstOf('TERMS')} END
      + CASE WHEN all(one IN $wanted.accented WHERE v.exact CONTAINS one) THEN 0 ELSE 2 END
  END + CASE WHEN l.existsFrom <= $day AND $day < l.existsTo THEN 0 ELSE 1 END`

const SEARCH = `CALL db.index.fulltext.queryNodes('words', $wanted.match) YIELD node AS v
  WHERE ${inView('v')} AND (size($wanted.kinds) = 0 OR v.kind IN $wanted.kinds)
  MATCH (v)<-[:HAS_VERSION]-()-[:LISTED_AS]->(l) WHERE ${inView('l')} AND ${isShown('l')}
    AND ${among('l.level', 'level')} AND ${among('l.branch', 'branch')} AND ${isAmongWanted('l.place', 'places')}
  WITH v.key AS version, v.searchKey AS sortKey, ${STAGE} AS stage
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

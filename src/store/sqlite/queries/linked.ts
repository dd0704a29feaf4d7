import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import { type LinkKind, mayMove } from '../../../model/link.ts'
import { tooMany, UNBOUNDED } from '../../queries.ts'
import type { BodyRow } from '../entry-cache.ts'
import { inView, isBetween, isShown, keyShown, lasts } from '../predicates.ts'
import { grouped, type Scope } from '../scope.ts'

type Row = BodyRow & { readonly id: Id }

const KEY = keyShown('v')
const linking = (near: string, far: string) => `FROM json_each($ids) j
  CROSS JOIN entity e ON e.id = j.value
  CROSS JOIN link l ON l.${near} = e.key AND l.kind = $link AND ${inView('l')}
  CROSS JOIN version v ON v.entity = l.${far} AND ${inView('v')}`

/** With their bodies, as entries by id are read. */
const once = (
  near: string,
  far: string,
) => `SELECT e.id AS id, v.key AS version, v.entity AS entity, v.body AS body ${linking(near, far)}
  ORDER BY ${KEY} LIMIT $limit`

/** One that was linked to twice, at different times, is one: these are told apart before bodies are read. */
const distinct = (
  near: string,
  far: string,
) => `SELECT id, version, entity, (SELECT b.body FROM version b WHERE b.key = version) AS body
  FROM (SELECT DISTINCT e.id AS id, v.key AS version, v.entity AS entity, ${KEY} AS sort_key ${linking(near, far)} LIMIT $limit)
  ORDER BY sort_key`

const SELECT = {
  out: { once: once('src', 'dst'), distinct: distinct('src', 'dst') },
  in: { once: once('dst', 'src'), distinct: distinct('dst', 'src') },
} as const

const IS_THERE = `${inView('o')} AND ${isShown('o')} AND ${isBetween('o', 'POSSIBLE')}`

/** One may answer to another twice on a day, as far as is known. */
const THERE = `SELECT id, version, entity, (SELECT b.body FROM version b WHERE b.key = version) AS body
  FROM (SELECT DISTINCT e.id AS id, v.key AS version, v.entity AS entity, o.sort_key AS sort_key ${linking('dst', 'src')} AND ${lasts('l')}
    CROSS JOIN listing o ON o.kind = v.kind AND o.sort_key = ${KEY} AND ${IS_THERE} LIMIT $limit)
  ORDER BY sort_key`

/** Occupancies live in a post, and are listed by it: most are of other days, of which nothing else is read then. */
const OF_POSTS = `SELECT e.id AS id, v.key AS version, v.entity AS entity, v.body AS body FROM json_each($ids) j
  CROSS JOIN entity e ON e.id = j.value
  CROSS JOIN listing o INDEXED BY listing_by_container ON o.container = e.key AND o.kind = $kind AND ${IS_THERE}
  CROSS JOIN version v ON v.key = o.version
  ORDER BY o.sort_key LIMIT $limit`

/** @throws LimitExceeded beyond `most` */
function read(scope: Scope, sql: string, ids: readonly Id[], link: LinkKind, most: number) {
  const { reader, entryCache, symbols, clocks } = scope
  if (ids.length === 0) return new Map<Id, readonly Entry[]>()
  const rows = reader.all<Row>(sql, {
    ...clocks,
    ids: JSON.stringify([...new Set(ids)]),
    link: symbols.keyOf(link),
    kind: symbols.keyOf('Occupancy'),
    limit: most + 1,
  })
  if (rows.length > most) throw tooMany(most)
  return grouped(rows, (row) => entryCache.read(row).entry)
}

export const linked = (
  scope: Scope,
  ids: readonly Id[],
  link: LinkKind,
  direction: 'out' | 'in',
  most: number = UNBOUNDED,
): ReadonlyMap<Id, readonly Entry[]> =>
  read(scope, SELECT[direction][mayMove(link) ? 'distinct' : 'once'], ids, link, most)

export const linkedThere = (
  scope: Scope,
  ids: readonly Id[],
  link: LinkKind,
  most: number = UNBOUNDED,
): ReadonlyMap<Id, readonly Entry[]> => read(scope, link === 'OCCUPIES' ? OF_POSTS : THERE, ids, link, most)

import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import { type LinkKind, mayMove } from '../../../model/link.ts'
import { tooMany, UNBOUNDED } from '../../queries.ts'
import { inView, keyShown } from '../predicates.ts'
import { grouped, type Scope } from '../scope.ts'

interface Row {
  readonly id: Id
  readonly version: number
  readonly body: string
}

const KEY = keyShown('v')
const linking = (near: string, far: string) => `FROM json_each($ids) j
  CROSS JOIN entity e ON e.id = j.value
  CROSS JOIN link l ON l.${near} = e.key AND l.kind = $link AND ${inView('l')}
  CROSS JOIN version v ON v.entity = l.${far} AND ${inView('v')}`

/** With their bodies, as entries by id are read. */
const once = (near: string, far: string) => `SELECT e.id AS id, v.key AS version, v.body AS body ${linking(near, far)}
  ORDER BY ${KEY} LIMIT $limit`

/** One that was linked to twice, at different times, is one: these are told apart before bodies are read. */
const distinct = (
  near: string,
  far: string,
) => `SELECT id, version, (SELECT b.body FROM version b WHERE b.key = version) AS body
  FROM (SELECT DISTINCT e.id AS id, v.key AS version, ${KEY} AS sort_key ${linking(near, far)} LIMIT $limit)
  ORDER BY sort_key`

const SELECT = {
  out: { once: once('src', 'dst'), distinct: distinct('src', 'dst') },
  in: { once: once('dst', 'src'), distinct: distinct('dst', 'src') },
} as const

export function linked(
  { reader, entryCache, symbols, clocks }: Scope,
  ids: readonly Id[],
  link: LinkKind,
  direction: 'out' | 'in',
  most: number = UNBOUNDED,
): ReadonlyMap<Id, readonly Entry[]> {
  if (ids.length === 0) return new Map()
  const rows = reader.all<Row>(SELECT[direction][mayMove(link) ? 'distinct' : 'once'], {
    ...clocks,
    ids: JSON.stringify([...new Set(ids)]),
    link: symbols.keyOf(link),
    limit: most + 1,
  })
  if (rows.length > most) throw tooMany(most)
  return grouped(rows, (row) => entryCache.read(row).entry)
}

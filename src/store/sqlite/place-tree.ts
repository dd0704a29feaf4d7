import { TIERS_OF_PLACES } from '../../model/tiers.ts'
import { cachedSoon, GenerationalCache } from '../cache.ts'
import { ARRANGEMENTS, type Aside } from './aside.ts'
import type { Column, Connection } from './driver.ts'
import { OPEN } from './predicates.ts'
import { headOf } from './revisions.ts'
import type { SymbolTable } from './symbol-table.ts'
import { whileUnchanged } from './while-unchanged.ts'

/** By the key of a place: itself, then what it lies in, the nearest first. */
export type Around = (place: number) => readonly number[]

/** Where all places lie, in memory. */
export interface PlaceTree {
  on(clocks: { readonly revision: number; readonly day: number }): Promise<Around>
  /** Reads what all questions as of a revision need. */
  warm(revision: number): Promise<void>
  /** The keys of those that were ever of a level, by the columns of their keys and levels. */
  ofLevel(isWanted: (level: number) => boolean, revision: number): Promise<ReadonlySet<number>>
}

const PLACES = 'FROM listing p WHERE p.kind = $place'
const LINKS = `SELECT l.src, l.dst, l.recorded_from, min(l.recorded_to, 0x7fffffff), l.lasts_from, l.lasts_to
  FROM (SELECT DISTINCT p.entity AS entity ${PLACES}) j
  CROSS JOIN link l ON l.src = j.entity AND l.kind = $withinLink ORDER BY l.src`
const LEVELS = `SELECT p.entity, p.level, p.recorded_from, min(p.recorded_to, 0x7fffffff) ${PLACES}`

/** So many trees are kept, each of one revision and one stretch of days. */
const MOST_KEPT = 10

type Columns = readonly Column[]

/** All links between places. */
interface Links {
  readonly columns: Columns
  /** The days on which something moved. */
  readonly turns: readonly number[]
}

const turnsIn = ([, , , , from, until]: Columns): readonly number[] =>
  [...new Set([...(from ?? []), ...(until ?? [])])].sort((a, b) => a - b)

function parentsOn([src, dst, from, to, lastsFrom, lastsTo]: Columns, revision: number, day: number) {
  const parents = new Map<number, number[]>()
  for (const [row, place] of src?.entries() ?? []) {
    const isKnown = (from?.[row] ?? 0) <= revision && revision < (to?.[row] ?? 0)
    if (!isKnown || day < (lastsFrom?.[row] ?? 0) || (lastsTo?.[row] ?? 0) <= day) continue
    const known = parents.get(place)
    if (known) known.push(dst?.[row] ?? 0)
    else parents.set(place, [dst?.[row] ?? 0])
  }
  return parents
}

function aroundBy(parents: ReadonlyMap<number, readonly number[]>): Around {
  const made = new Map<number, readonly number[]>()
  const climb = (place: number): readonly number[] => {
    const found = new Set([place])
    for (let tier = [place], depth = 0; tier.length > 0 && depth < TIERS_OF_PLACES; depth += 1) {
      tier = tier.flatMap((one) => parents.get(one) ?? []).filter((one) => !found.has(one))
      for (const one of tier) found.add(one)
    }
    return [...found]
  }
  return (place) => {
    const known = made.get(place) ?? climb(place)
    made.set(place, known)
    return known
  }
}

/** Whether any place was recorded or closed after a revision. */
const CHANGED = `SELECT EXISTS (SELECT 1 FROM version v WHERE v.recorded_from > $since AND v.kind = $place)
  OR EXISTS (SELECT 1 FROM version v WHERE v.recorded_to > $since AND v.recorded_to < ${OPEN} AND v.kind = $place) AS changed`

/** What was read, and when. */
interface Kept {
  /** The latest revision before it was read. */
  readonly since: number
  readonly links: Map<string, Links | Promise<Links>>
  readonly levels: Map<string, Columns | Promise<Columns>>
  readonly trees: GenerationalCache<string, Around>
}

const keptSince = (since: number): Kept => ({
  since,
  links: new Map(),
  levels: new Map(),
  trees: new GenerationalCache<string, Around>(MOST_KEPT),
})

export function placeTreeOf(reader: Connection, symbols: SymbolTable, aside: Aside): PlaceTree {
  const hasChanged = (since: number) => {
    const params = { since, place: symbols.keyOf('Place') }
    return reader.get<{ readonly changed: number }>(CHANGED, params)?.changed !== 0
  }
  // Most of what is recorded is about other things than places.
  let latest: Kept | null = null
  const kept = whileUnchanged(reader, () => {
    if (latest === null || hasChanged(latest.since)) latest = keptSince(headOf(reader).number)
    return latest
  })

  const read = async (sql: string, revision: number): Promise<Columns> => {
    const params = { place: symbols.keyOf('Place'), withinLink: symbols.keyOf('WITHIN'), revision }
    return aside.columns({ sql, params, walk: ARRANGEMENTS, asker: null })
  }
  const links = async (revision: number): Promise<Links> => {
    const columns = await read(LINKS, revision)
    return { columns, turns: turnsIn(columns) }
  }

  const allLinks = async (revision: number) => cachedSoon(kept().links, LINKS, () => links(revision))
  const allLevels = async (revision: number) => cachedSoon(kept().levels, LEVELS, () => read(LEVELS, revision))

  return {
    warm: async (revision) => {
      await Promise.all([allLinks(revision), allLevels(revision)])
    },
    on: async ({ revision, day }) => {
      const known = kept().trees
      const { columns, turns } = await allLinks(revision)
      const key = `${revision} ${turns.findLast((turn) => turn <= day)}`
      const around = known.get(key) ?? aroundBy(parentsOn(columns, revision, day))
      known.set(key, around)
      return around
    },
    ofLevel: async (isWanted, revision) => {
      const [places, levels, from, to] = await allLevels(revision)
      const isOne = (row: number) =>
        (from?.[row] ?? 0) <= revision && revision < (to?.[row] ?? 0) && isWanted(levels?.[row] ?? 0)
      return new Set(places?.filter((_, row) => isOne(row)))
    },
  }
}

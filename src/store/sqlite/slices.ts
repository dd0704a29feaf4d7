import { cachedSoon, firstKept, type Keeping } from '../cache.ts'
import { oneAtATurn } from '../one-at-a-turn.ts'
import { orderAmong } from '../order.ts'
import type { Asker } from '../store.ts'
import { ARRANGEMENTS, type Aside } from './aside.ts'
import { unwanted } from './aside-thread.ts'
import type { Column, Connection } from './driver.ts'
import { orderingTermsIn } from './list-order.ts'
import { OPEN } from './predicates.ts'
import { headOf } from './revisions.ts'
import { whileUnchanged } from './while-unchanged.ts'

/** What many arrangements have in common. 0: none. */
const CLASS_COLUMNS = {
  kind: 'a.kind',
  model: 'coalesce(a.model, 0)',
  level: 'a.level',
  branch: 'a.branch',
  derived: 'a.derived',
} as const
/** What is each one's own. */
const OWN_COLUMNS = {
  entity: 'a.entity',
  recordedFrom: 'a.recorded_from',
  // The revision that never comes takes more room than any that does.
  recordedTo: 'min(a.recorded_to, 0x7fffffff)',
  shownFrom: 'a.shown_from',
  shownTo: 'a.shown_to',
  place: 'a.place',
  fromEarliest: 'a.from_earliest',
  fromLatest: 'a.from_latest',
  startEarliest: 'a.start_earliest',
  startLatest: 'a.start_latest',
  endEarliest: 'a.end_earliest',
  endLatest: 'a.end_latest',
} as const

/** A class of arrangements: what is decided by it alone is decided once for all in it. */
export type ArrangementClass = Readonly<Record<keyof typeof CLASS_COLUMNS, number>>

/** A part of all arrangements, of every revision, by column and in their order. */
export interface Slice extends Readonly<Record<keyof typeof OWN_COLUMNS, Column>> {
  /** Which of the classes each is in. */
  readonly classOf: Int32Array
  readonly classes: readonly ArrangementClass[]
  /** The sort key that it ends with; null: it is the last. */
  readonly last: string | null
}

/** So many rows are read before others have their turn. */
const ROWS = 20_000
/** Bytes of slices kept; what does not fit is read again each time. */
const MOST_KEPT = 128_000_000
const BYTES_OF_ROW = 4 * (1 + Object.keys(OWN_COLUMNS).length)

const LAST = `SELECT a.sort_key AS last FROM arrangement a WHERE a.sort_key > $from ORDER BY a.sort_key LIMIT 1 OFFSET $rows`
const COLUMNS = [...Object.values(CLASS_COLUMNS), ...Object.values(OWN_COLUMNS)]
const SLICE = `SELECT ${COLUMNS.join(', ')} FROM arrangement a
  WHERE a.sort_key > $from AND a.sort_key <= coalesce($last, x'') ORDER BY a.sort_key, a.recorded_from, a.shown_from`

/** Whether any was recorded or closed after a revision. */
const CHANGED = `SELECT EXISTS (SELECT 1 FROM arrangement a
  WHERE a.recorded_from > $since OR (a.recorded_to > $since AND a.recorded_to < ${OPEN})) AS changed`

const bytesOf = (slice: Slice | Promise<Slice>): number =>
  slice instanceof Promise ? 0 : slice.classOf.length * BYTES_OF_ROW

/** The columns by their names. */
const named = <N extends string>(names: Readonly<Record<N, string>>, columns: readonly Column[]) =>
  Object.fromEntries(Object.keys(names).map((name, at) => [name, columns[at]])) as Record<N, Column>

function classified(columns: Readonly<Record<keyof ArrangementClass, Column>>): Pick<Slice, 'classOf' | 'classes'> {
  const { kind, model, level, branch, derived } = columns
  const numbers = new Map<string, number>()
  const classes: ArrangementClass[] = []
  const classOf = Int32Array.from(kind, (_, row) => {
    const one = { kind: kind[row], model: model[row], level: level[row], branch: branch[row], derived: derived[row] }
    const key = Object.values(one).join()
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, classes.length)
    return classes.push(one as ArrangementClass) - 1
  })
  return { classOf, classes }
}

function sliceOf(columns: readonly Column[], last: string | null): Slice {
  const shared = Object.keys(CLASS_COLUMNS).length
  const own = named(OWN_COLUMNS, columns.slice(shared))
  return { ...own, ...classified(named(CLASS_COLUMNS, columns.slice(0, shared))), last }
}

/** What was read, and when. */
interface Kept {
  /** The latest revision before it was read. */
  readonly since: number
  /** How everything is listed. */
  readonly order: string
  readonly slices: Keeping<string, Slice | Promise<Slice>>
}

/** How many arrangements are looked through before others have their turn, and how many bytes of them are kept. */
export interface Slicing {
  readonly rows?: number
  readonly mostKept?: number
}

/** All arrangements in memory, for questions that look at all of them: a row of a table takes ten times as long. */
export interface Slices {
  /**
   * From the one on that has what comes behind a sort key. Between slices others have their turn.
   * @throws Timeout once its asker has left
   */
  from(after: string, revision: number, asker: Asker | null): AsyncGenerator<Slice>
  /** Whether that one need not be read first. */
  isAtHand(after: string): boolean
}

export function slicesOf(
  reader: Connection,
  aside: Aside,
  { rows = ROWS, mostKept = MOST_KEPT }: Slicing = {},
): Slices {
  const none = (): Kept => ({
    since: headOf(reader).number,
    order: orderAmong(orderingTermsIn(reader)).mark,
    slices: firstKept(mostKept, bytesOf),
  })

  /** Most of what is recorded is about other things: then what is kept is still right. */
  async function renewed(before: Kept | null): Promise<Kept> {
    if (before === null || before.order !== orderAmong(orderingTermsIn(reader)).mark) return none()
    const params = { since: before.since, revision: before.since }
    const [row] = await aside.rows<{ readonly changed: number }>({
      sql: CHANGED,
      params,
      walk: ARRANGEMENTS,
      asker: null,
    })
    return row?.changed === 0 ? before : none()
  }

  let latest: Promise<Kept> | null = null
  let settled: Kept | null = null
  const current = whileUnchanged(reader, () => {
    const made = renewed(settled).catch(none)
    settled = null
    latest = made
    const settle = (kept: Kept) => {
      if (latest === made) settled = kept
    }
    // Whoever waits for it is told of a failure.
    made.then(settle, () => {})
    return made
  })

  async function read(from: string, revision: number): Promise<Slice> {
    const question = { walk: ARRANGEMENTS, asker: null }
    const [found] = await aside.rows<{ readonly last: string }>({
      ...question,
      sql: LAST,
      params: { from, rows, revision },
    })
    const last = found?.last ?? null
    return sliceOf(await aside.columns({ ...question, sql: SLICE, params: { from, last, revision } }), last)
  }

  return {
    isAtHand: (after) => {
      void current()
      const slices = settled?.slices
      for (let from: string | null = ''; from !== null && from <= after; ) {
        const slice: Slice | Promise<Slice> | undefined = slices?.get(from)
        if (slice === undefined || slice instanceof Promise) return false
        from = slice.last
      }
      return true
    },
    from: async function* (after, revision, asker) {
      const { slices } = await current()
      for (let from: string | null = ''; from !== null; ) {
        const start: string = from
        const slice: Slice = await cachedSoon(slices, start, () => read(start, revision))
        from = slice.last
        if (from !== null && from <= after) continue
        if (asker?.hasEnded) throw unwanted()
        await oneAtATurn()
        yield slice
      }
    },
  }
}

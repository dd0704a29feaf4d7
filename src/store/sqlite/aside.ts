import { hash } from 'node:crypto'
import { GenerationalCache } from '../cache.ts'
import type { Asker } from '../store.ts'
import { type AsideQuestion, AsideThread, NoAnswer, readFrom } from './aside-thread.ts'
import type { Column, Connection, Params } from './driver.ts'
import { closed } from './errors.ts'

/** A table, or what is of one kind in it, that a text reads from end to end. */
export interface Walk {
  readonly table: 'listing' | 'arrangement'
  /** null: of all kinds. */
  readonly kind: number | null
}

/** A text and its parameters, among them the view's revision and day: what it gives never changes. */
export interface Question extends AsideQuestion {
  readonly params: Params & { readonly revision: number }
  /** null: it begins with a short list. */
  readonly walk: Walk | null
  /** For whom; null: for all. */
  readonly asker: Asker | null
}

/** Answers questions that may take long, elsewhere than where others wait for their turn. */
export interface Aside {
  /** What has a short answer, such as a count: kept, since it is asked for with every page. */
  kept<R>(question: Question): readonly R[] | Promise<readonly R[]>
  rows<R>(question: Question): readonly R[] | Promise<readonly R[]>
  /** The same where all of them are whole numbers. */
  columns(question: Question): readonly Column[] | Promise<readonly Column[]>
  /** Has the thread at hand, where any question of arrangements would go to it: a thread takes long to begin. */
  warm(revision: number): Promise<void>
  close(): Promise<void>
}

/** What is read in some milliseconds is read at once: going to the thread and back takes a few tenths of one, and a turn of others. */
export type Lengths = Readonly<Record<Walk['table'], number>>
const LONG: Lengths = { listing: 60_000, arrangement: 3000 }
/** Bytes of what is kept, about. */
const MOST_KEPT = 8_000_000
const BYTES_OF_KEY = 150
const BYTES_OF_ROW = 250

const ROWS = {
  listing: 'SELECT count(*) AS rows FROM (SELECT 1 FROM listing l WHERE l.kind = $kind LIMIT $most)',
  arrangement: 'SELECT count(*) AS rows FROM (SELECT 1 FROM arrangement a LIMIT $most)',
} as const

/** Tells long walks from short ones. What is long stays so; what is short is looked at again when something was recorded. */
function lengths(reader: Connection, most: Lengths): (walk: Walk, revision: number) => boolean {
  const long = new Set<string>()
  const shortUntil = new Map<string, number>()
  return ({ table, kind }, revision) => {
    const name = `${table} ${kind}`
    if (long.has(name)) return true
    if ((shortUntil.get(name) ?? -1) >= revision) return false
    const rows = reader.get<{ readonly rows: number }>(ROWS[table], { kind, most: most[table] })?.rows ?? 0
    const isLong = rows >= most[table]
    if (isLong) long.add(name)
    else shortUntil.set(name, revision)
    return isLong
  }
}

interface Underway {
  readonly askers: (Asker | null)[]
  readonly rows: Promise<readonly unknown[]>
}

/** A walk through all arrangements. */
export const ARRANGEMENTS: Walk = { table: 'arrangement', kind: null }
/** Makes the thread begin, and open the file. */
const firstWord = (revision: number): Question => ({
  sql: 'SELECT $revision AS revision',
  params: { revision },
  walk: ARRANGEMENTS,
  asker: null,
})

const keyOf = ({ sql, params }: Question) => hash('sha256', `${sql}\u0001${JSON.stringify(params)}`, 'base64')
const bytesOf = (row: unknown) => (ArrayBuffer.isView(row) ? row.byteLength : BYTES_OF_ROW)
const sizeOf = (rows: readonly unknown[]) => rows.reduce<number>((sum, row) => sum + bytesOf(row), BYTES_OF_KEY)

/**
 * @param assertInPlace the file that the store reads is still at its place, where a thread would open it
 * @param long how many rows are too many to be read where others wait
 */
export function asideOf(
  file: string,
  reader: Connection,
  assertInPlace: () => void,
  long: Lengths = LONG,
  thread: Pick<AsideThread, 'ask' | 'close' | 'hasEnded'> = new AsideThread(file),
): Aside {
  const answers = new GenerationalCache<string, readonly unknown[]>(MOST_KEPT, sizeOf)
  const underway = new Map<string, Underway>()
  const isLong = lengths(reader, long)
  const here = (question: Question): readonly unknown[] => readFrom(reader, question)

  /** Where it is not, the thread may have opened what was put in its place: then it is not asked again. */
  function assertStillInPlace(): void {
    try {
      assertInPlace()
    } catch (error) {
      void thread.close(closed(file))
      throw error
    }
  }

  async function there(question: Question, askers: (Asker | null)[]): Promise<readonly unknown[]> {
    assertInPlace()
    try {
      const rows = await thread.ask(question, askers)
      assertStillInPlace()
      return rows
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      return here(question)
    }
  }

  function shared(key: string, question: Question): Promise<readonly unknown[]> {
    const askers = [question.asker]
    const rows = there(question, askers).finally(() => underway.delete(key))
    underway.set(key, { askers, rows })
    return rows.then((found) => {
      answers.set(key, found)
      return found
    })
  }

  const goesThere = ({ walk, params }: Question) => !thread.hasEnded && walk !== null && isLong(walk, params.revision)

  async function warm(revision: number): Promise<void> {
    const first = firstWord(revision)
    if (goesThere(first)) await there(first, [null])
  }

  function kept(question: Question): readonly unknown[] | Promise<readonly unknown[]> {
    const key = keyOf(question)
    const known = answers.get(key)
    if (known) return known
    const same = underway.get(key)
    if (same) {
      same.askers.push(question.asker)
      return same.rows
    }
    if (goesThere(question)) return shared(key, question)
    const rows = here(question)
    answers.set(key, rows)
    return rows
  }

  const rows = (question: Question) => (goesThere(question) ? there(question, [question.asker]) : here(question))
  return {
    kept: kept as Aside['kept'],
    rows: rows as Aside['rows'],
    columns: ((question) => rows({ ...question, byColumn: true })) as Aside['columns'],
    warm,
    close: () => thread.close(closed(file)),
  }
}

import { type Item, Unreadable } from '../../formats/format.ts'
import type { Revision } from '../../model/as-of.ts'
import { Incorrect } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import type { Located } from '../file-faults.ts'
import { PackedEntries } from '../packed-entries.ts'

/** What a file records in one revision; null: it has no log, and all of it becomes one new revision. */
export interface Group {
  readonly revision: Revision | null
  readonly put: PackedEntries
  /** On which line each of them stands. */
  readonly lines: readonly number[]
  readonly retract: readonly Located<Id>[]
  /** Models that are given with all the pairs that they have. */
  readonly withAllPairs: readonly Located<Id>[]
}

export type LoggedGroup = Group & { readonly revision: Revision }
export const isLogged = (group: Group): group is LoggedGroup => group.revision !== null

export const lineName = (line: number | undefined): string => (line === undefined ? 'the file' : `line ${line}`)

/** The ids that it withdraws. */
export const retractedIn = ({ retract }: Pick<Group, 'retract'>): readonly Id[] => retract.map(({ value }) => value)

interface Open extends Group {
  readonly lines: number[]
  readonly retract: Located<Id>[]
  readonly withAllPairs: Located<Id>[]
}

const opened = (revision: Revision | null): Open => ({
  revision,
  put: new PackedEntries(),
  lines: [],
  retract: [],
  withAllPairs: [],
})

function add({ put, lines, retract, withAllPairs }: Open, item: Exclude<Item, { readonly type: 'REVISION' }>): void {
  const where = lineName(item.line)
  if (item.type === 'PUT') {
    put.add(item.entry)
    lines.push(item.line)
  } else if (item.type === 'RETRACT') retract.push({ value: item.id, where })
  else withAllPairs.push({ value: item.model, where })
}

function checkNumber({ number }: Revision, wanted: number, line: number): void {
  if (number === wanted) return
  throw new Incorrect(`Line ${line} begins revision ${number} where ${wanted} is due.`, 'Export the whole log again.')
}

/** What could be read of a file, and, where that is not all, what is wrong with the rest. */
export interface Read {
  readonly groups: readonly Group[]
  readonly unreadable: Unreadable | null
}

/** The items of a file by revision. The whole file is read before anything is recorded. */
export async function groupsOf(items: AsyncIterable<Item>): Promise<Read> {
  const groups: Open[] = []
  try {
    await fill(groups, items)
  } catch (error) {
    if (error instanceof Unreadable) return { groups, unreadable: error }
    throw error
  }
  return { groups, unreadable: null }
}

async function fill(groups: Open[], items: AsyncIterable<Item>): Promise<void> {
  for await (const item of items) {
    if (item.type === 'REVISION') {
      checkNumber(item.revision, groups.length + 1, item.line)
      groups.push(opened(item.revision))
      continue
    }
    const last = groups.at(-1) ?? opened(null)
    if (groups.length === 0) groups.push(last)
    add(last, item)
  }
}

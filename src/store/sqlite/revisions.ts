import { NOTHING_RECORDED, type Revision } from '../../model/as-of.ts'
import { NotFound } from '../../model/errors.ts'
import { momentOf } from '../recording.ts'
import type { Connection } from './driver.ts'

const COLUMNS = 'SELECT number, instant, recorded_by AS "by", source, note FROM revision'

export const headOf = (connection: Connection): Revision =>
  connection.get<Revision>(`${COLUMNS} ORDER BY number DESC LIMIT 1`) ?? NOTHING_RECORDED

const ONE = `${COLUMNS} WHERE number = $number`

/** One by one: joined to a list, all of the table is read for as long as statistics say that there are few revisions. */
export function revisionsOf(connection: Connection, numbers: readonly number[]): ReadonlyMap<number, Revision> {
  const found = [...new Set(numbers)].flatMap((number) => connection.get<Revision>(ONE, { number }) ?? [])
  return new Map(found.map((revision) => [revision.number, revision]))
}

function numbered(connection: Connection, number: number): Revision {
  const found = number === 0 ? NOTHING_RECORDED : connection.get<Revision>(ONE, { number })
  if (found) return found
  throw new NotFound(`No revision ${number} is recorded.`, `The latest is ${headOf(connection).number}.`)
}

const before = (connection: Connection, instant: string): Revision =>
  connection.get<Revision>(`${COLUMNS} WHERE at_ms <= $moment ORDER BY at_ms DESC, number DESC LIMIT 1`, {
    moment: momentOf(instant),
  }) ?? NOTHING_RECORDED

/** @throws NotFound when no revision has the number */
export const revisionFor = (
  connection: Connection,
  wanted: { readonly number: number } | { readonly before: string },
): Revision => ('number' in wanted ? numbered(connection, wanted.number) : before(connection, wanted.before))

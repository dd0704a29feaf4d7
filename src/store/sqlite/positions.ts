import { byCodePoint } from '../../model/text.ts'
import type { Connection } from './driver.ts'

// Numbers in the order of search keys, given once and never changed: a key between two others gets one between theirs and, where there is
// no room left, the lower of theirs. What shares a number costs a search more, and changes no answer.

/** Positions are below this. */
const ROOM = 2 ** 31
/** The first keys of a world lie in the middle: later ones come before and behind them, too. */
const MARGIN = ROOM / 4
/** Keys that come before or behind all others take at most this share of the room there, unless they were closer than so much. */
const SHARE = 1 / 1024
const CLOSE = 64

interface Placed {
  readonly searchKey: string
  readonly position: number
}

const COLUMNS = 'SELECT s.search_key AS searchKey, s.position AS position FROM spelling s'
const UP_TO = `${COLUMNS} WHERE s.search_key <= $searchKey ORDER BY s.search_key DESC LIMIT 1`
const BEHIND = `${COLUMNS} WHERE s.search_key > $searchKey ORDER BY s.search_key LIMIT 1`

/** How far apart keys are that come before or behind all others. */
const stepInto = (room: number, count: number): number =>
  Math.min(room / (count + 1), Math.max(CLOSE, (room * SHARE) / (count + 1)))

/** Before which position a run of keys begins, and how far apart they are. */
function roomFor(count: number, before: Placed | undefined, behind: Placed | undefined) {
  const gaps = count + 1
  if (before && behind) return { from: before.position, step: (behind.position - before.position) / gaps }
  if (before) return { from: before.position, step: stepInto(ROOM - before.position, count) }
  if (!behind) return { from: MARGIN, step: (ROOM - 2 * MARGIN) / gaps }
  const step = stepInto(behind.position, count)
  return { from: behind.position - step * gaps, step }
}

/** Where a list of keys in order goes on that are not behind a recorded one. */
function endOf(keys: readonly string[], start: number, behind: Placed | undefined): number {
  let end = start + 1
  if (!behind) return keys.length
  while (end < keys.length && byCodePoint(keys[end] ?? '', behind.searchKey) < 0) end += 1
  return end
}

/** Positions of keys in order, each once, in the same order. What is not in `keys` is recorded. */
export function positionsOf(connection: Connection, keys: readonly string[]): readonly number[] {
  const positions: number[] = []
  for (let at = 0; at < keys.length; ) {
    const searchKey = keys[at] ?? ''
    const before = connection.get<Placed>(UP_TO, { searchKey })
    if (before?.searchKey === searchKey) {
      positions.push(before.position)
      at += 1
      continue
    }
    const behind = connection.get<Placed>(BEHIND, { searchKey })
    const end = endOf(keys, at, behind)
    const { from, step } = roomFor(end - at, before, behind)
    for (let n = 1; at < end; n += 1, at += 1) positions.push(Math.max(0, Math.floor(from + step * n)))
  }
  return positions
}

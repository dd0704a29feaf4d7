import { createHash } from 'node:crypto'
import type { AsOf } from '../model/as-of.ts'
import { isDay } from '../model/date.ts'
import { BadCursor } from '../model/errors.ts'
import { quoted } from '../model/text.ts'

/** Where a page ended: behind which item, in which view, of which list. */
export interface Cursor {
  readonly sortKey: string
  readonly at: AsOf
  /** See {@link listHash}. */
  readonly list: string
}

/** Changes with the order of lists, so that a cursor of an earlier program is not taken for a place in another order. */
const ORDER = 'hits by words'

/** Tells lists apart: another field, filter or order is another list. */
export const listHash = (field: string, filter: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([ORDER, field, canonical(filter)]))
    .digest('base64url')
    .slice(0, 12)

/** The same filter written in another order, or with nulls for conditions left out, is the same filter. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined)
    .map(([key, one]) => [key, canonical(one)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

export const encodeCursor = ({ sortKey, at, list }: Cursor): string =>
  Buffer.from(JSON.stringify([sortKey, at.revision, at.validAt, list])).toString('base64url')

const bad = (text: string) =>
  new BadCursor(
    `${quoted(text)} is not a cursor of this server.`,
    'Give `after` a cursor as an answer gave it, or leave it out to start again.',
  )

/** What is encoded in a cursor; null when it is damaged. A decoder alone passes over characters that are none of the code. */
function read(text: string): unknown {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.toString('base64url') !== text) return null
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

/**
 * @param list the list that is being asked for
 * @throws BadCursor when the text is damaged or the cursor of another list
 */
export function decodeCursor(text: string, list: string): Cursor {
  const parts = read(text)
  if (!Array.isArray(parts)) throw bad(text)
  const [sortKey, revision, validAt, from] = parts as readonly unknown[]
  if (typeof sortKey !== 'string' || typeof validAt !== 'string' || !isDay(validAt)) throw bad(text)
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision)) throw bad(text)
  if (from === list) return { sortKey, at: { validAt, revision }, list }
  throw new BadCursor(
    'The cursor belongs to another list: the field, its filter or its order differ.',
    'Repeat the question that gave the cursor, with `after` added, or leave `after` out to start again.',
  )
}

const STAY = 'Leave `at` out to stay in its view'

/**
 * @param how to stay in the view of the cursor
 * @throws BadCursor when the cursor was made in another view than the one asked for
 */
export function keepsView({ at }: Cursor, { validAt, revision }: AsOf, how = STAY): void {
  if (at.validAt === validAt && at.revision === revision) return
  throw new BadCursor(
    `The cursor belongs to the view of ${at.validAt} at revision ${at.revision}, and another is asked for.`,
    `${how}, or leave \`after\` out to start again in the other.`,
  )
}

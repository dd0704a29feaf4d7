import type { AsOf } from '../model/as-of.ts'
import { type Day, isDay, LAST_DAY } from '../model/date.ts'
import type { Entry, Kind } from '../model/entry.ts'
import { Incorrect } from '../model/errors.ts'
import { Id, idIn } from '../model/ids.ts'
import { KIND_NAMES, KINDS } from '../model/kinds.ts'
import { quoted } from '../model/text.ts'

/** What an object is seen in: see `ViewReader`. */
interface Seen {
  readonly asOf: AsOf
  readonly isNamed: boolean
}

/** An entry, and the view that its id holds; null: none, so it is seen today, as known now. */
export interface Identity {
  readonly id: Id
  readonly at: AsOf | null
}

const encoded = (kind: Kind, { id, at }: Identity): string =>
  Buffer.from(`${kind}${at ? `@${at.validAt}@${at.revision}` : ''}:${id}`).toString('base64url')

/**
 * The opaque id of an entry as seen in a view: its kind and key, and the view where the question named one. So caches of clients keep what
 * was said of it on two days apart. The same in every store and export.
 */
export const globalId = ({ kind, id }: Pick<Entry, 'kind' | 'id'>, { asOf, isNamed }: Seen): string =>
  encoded(kind, { id, at: isNamed ? asOf : null })

const keyLike = (prefix: string | null) => (prefix ? `that begins with "${prefix}/"` : 'such as "place/vn/yen-bai"')

const incorrect = (text: string, prefix: string | null, cause?: Error) =>
  new Incorrect(
    `${quoted(text)} is no id.`,
    `Give an id as an answer gave it, or a natural key ${keyLike(prefix)}.`,
    [],
    cause ? { cause } : {},
  )

/** The last day stands for no end: nothing is seen on it. */
const isShownDay = (day: Day): boolean => isDay(day) && day < LAST_DAY

const ENCODED = /^(\w+)(?:@(\d{4}-\d\d-\d\d)@(\d{1,9}))?:(.+)$/s

/** @throws Incorrect when no such id is given out */
function decoded(text: string, prefix: string | null): { readonly key: string; readonly at: AsOf | null } {
  const [, kind, day, revision, key = ''] = ENCODED.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? []
  const known = KIND_NAMES.find((name) => name === kind)
  const at = day === undefined ? null : { validAt: day as Day, revision: Number(revision) }
  if (!known || !key.startsWith(`${KINDS[known].prefix}/`) || (at && !isShownDay(at.validAt)))
    throw incorrect(text, prefix)
  if (encoded(known, { id: key as Id, at }) !== text) throw incorrect(text, prefix)
  return { key, at }
}

/**
 * What an id names, from a global id or a key. Every ID argument is read here.
 * @param prefix of the keys that are wanted, for the message
 * @throws Incorrect when the text is neither
 */
export function identityOf(text: string, prefix: string | null = null): Identity {
  // A key has a slash after its prefix; base64url has none, so the two never meet.
  const { key, at } = text.includes('/') ? { key: text, at: null } : decoded(text, prefix)
  const id = idIn(key)
  if (id !== null) return { id, at }
  throw incorrect(text, prefix, Id.safeParse(key).error)
}

/** The same, of an argument that only names something: whatever view its id holds. */
export const idOf = (text: string, prefix: string | null = null): Id => identityOf(text, prefix).id

/**
 * The same, of one prefix.
 * @throws Incorrect when the id names something else
 */
export function idWith<P extends string>(prefix: P, text: string): Extract<Id, `${P}/${string}`> {
  const id = idOf(text, prefix)
  if (hasPrefix(prefix, id)) return id
  throw new Incorrect(
    `${quoted(text)} names a ${id.split('/')[0]}, not a ${prefix}.`,
    `Give an id that begins with "${prefix}/".`,
  )
}

const hasPrefix = <P extends string>(prefix: P, id: Id): id is Extract<Id, `${P}/${string}`> =>
  id.startsWith(`${prefix}/`)

import type { Entry } from '../model/entry.ts'
import { Incorrect } from '../model/errors.ts'
import { Id } from '../model/ids.ts'
import { KIND_NAMES, KINDS } from '../model/kinds.ts'
import { quoted } from '../model/text.ts'

/** The opaque id of an entry: its kind and key, the same in every store and export. */
export const globalId = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string =>
  Buffer.from(`${kind}:${id}`).toString('base64url')

const keyLike = (prefix: string | null) => (prefix ? `that begins with "${prefix}/"` : 'such as "place/vn/yen-bai"')

const incorrect = (text: string, prefix: string | null, cause?: Error) =>
  new Incorrect(
    `${quoted(text)} is no id.`,
    `Give an id as an answer gave it, or a natural key ${keyLike(prefix)}.`,
    [],
    cause ? { cause } : {},
  )

/** A key has a slash after its prefix; base64url has none, so the two never meet. */
function keyIn(text: string, prefix: string | null): string {
  if (text.includes('/')) return text
  const [, kind, key] = /^(\w+):(.+)$/s.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? []
  const known = KIND_NAMES.find((name) => name === kind)
  if (known && key?.startsWith(`${KINDS[known].prefix}/`) && globalId({ kind: known, id: key as Id }) === text)
    return key
  throw incorrect(text, prefix)
}

/**
 * The key of an entry, from its global id or the key itself. Every ID argument is read here.
 * @param prefix of the keys that are wanted, for the message
 * @throws Incorrect when the text is neither
 */
export function idOf(text: string, prefix: string | null = null): Id {
  const read = Id.safeParse(keyIn(text, prefix))
  if (read.success) return read.data
  throw incorrect(text, prefix, read.error)
}

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

import { createHash } from 'node:crypto'

/** The tag of what an address gives: another text, another tag. */
export const etagOf = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url').slice(0, 22)
}

/** A weak tag says of what it names that it is the same in all that matters. */
const strong = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether a client has it, by its If-None-Match header: tags are compared weakly, as that wants it. */
export const hasTag = (header: string | null | undefined, etag: string): boolean =>
  (header ?? '')
    .split(',')
    .map(strong)
    .some((tag) => tag === '*' || tag === strong(etag))

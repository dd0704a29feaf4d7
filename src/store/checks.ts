import { parseEntry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'

/** What is wrong with the content that a store holds of an entry, in words. */
export function contentFaultsOf({ id, body }: { readonly id: Id; readonly body: string }): readonly string[] {
  try {
    const entry = parseEntry(JSON.parse(body))
    return entry.id === id ? [] : [`The record of "${id}" says that it is "${entry.id}".`]
  } catch (error) {
    return [`The record of "${id}" does not parse: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** A reference to what is not recorded. */
export interface Dangling {
  readonly src: Id
  readonly kind: string
  readonly dst: Id
}

export const danglingFault = ({ src, kind, dst }: Dangling): string =>
  `"${src}" refers to "${dst}" (${kind}), which is not recorded.`

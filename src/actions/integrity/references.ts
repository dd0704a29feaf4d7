import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { LINK_KINDS, type Link } from '../../model/link.ts'
import { quoted } from '../../model/text.ts'
import { referencesOf } from '../../model/traits.ts'
import type { Find } from '../../rules/consistency/found.ts'
import { pathTo } from './path-to.ts'

/** What else is known of ids than what stands under them. */
export interface Ids {
  /** Whether something stands under one, though nobody knows yet what. */
  readonly isThere: (id: Id) => boolean
  /** One that was probably meant; null: none is near. */
  readonly meant: (id: Id) => Id | null
  /** {@link referencesOf}, or what it gave before. */
  readonly linksOf: (entry: Entry) => readonly Link[]
}
export const NO_MORE: Ids = { isThere: () => false, meant: () => null, linksOf: referencesOf }

function nothingAt(to: Id, { isThere, meant }: Ids): string | null {
  if (isThere(to)) return null
  const near = meant(to)
  const remedy = near === null ? '' : ` Did you mean ${quoted(near)}?`
  return `refers to ${quoted(to)}, which is neither recorded nor given with it.${remedy}`
}

function faultOf({ kind, to }: Link, find: Find, ids: Ids): string | null {
  const entry = find(to)
  if (entry === undefined) return nothingAt(to, ids)
  const { to: kinds } = LINK_KINDS[kind]
  if (kinds === 'ANY' || kinds.some((one) => one === entry.kind)) return null
  return `refers to ${quoted(to)}, which is of kind ${entry.kind}; due is ${kinds.join(' or ')}.`
}

/** References to nothing, and to entries of a kind that cannot stand there. */
export const referenceFaults = (entry: Entry, find: Find, ids: Ids = NO_MORE): readonly Issue[] => {
  const faults = ids.linksOf(entry).map((link) => ({ to: link.to, message: faultOf(link, find, ids) }))
  const told = new Map(faults.flatMap(({ to, message }) => (message === null ? [] : [[message, to] as const])))
  return [...told].map(([message, to]) => ({ path: pathTo(entry, to), message }))
}

import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import { LINK_KINDS, type Link } from '../../model/link.ts'
import { quoted } from '../../model/text.ts'
import { referencesOf } from '../../model/traits.ts'
import type { Find } from '../../rules/consistency/found.ts'
import { pathTo } from './path-to.ts'

function faultOf({ kind, to }: Link, find: Find): string | null {
  const entry = find(to)
  if (entry === undefined) return `refers to ${quoted(to)}, which is neither recorded nor given with it.`
  const { to: kinds } = LINK_KINDS[kind]
  if (kinds === 'ANY' || kinds.some((one) => one === entry.kind)) return null
  return `refers to ${quoted(to)}, which is of kind ${entry.kind}; due is ${kinds.join(' or ')}.`
}

/** References to nothing, and to entries of a kind that cannot stand there. */
export const referenceFaults = (entry: Entry, find: Find): readonly Issue[] => {
  const faults = referencesOf(entry).map((link) => ({ to: link.to, message: faultOf(link, find) }))
  const told = new Map(faults.flatMap(({ to, message }) => (message === null ? [] : [[message, to] as const])))
  return [...told].map(([message, to]) => ({ path: pathTo(entry, to), message }))
}

import { fold, spelled } from '../../src/model/text.ts'
import { type Linked, nodesOf } from './links.ts'
import type { Named } from './named.ts'
import type { Case } from './orders.ts'
import type { Ask } from './peer.ts'

const PAGE = 20

type Ranked = Readonly<Record<'EXACT' | 'PREFIX' | 'TERMS', Linked<{ readonly posts: readonly Named[] }>>>

/** Terms required, the last may be a beginning; the ranks are three lists that the client puts one behind the other. */
export const search = (ask: Ask) => async (one: Case) => {
  const { text = '' } = one
  const terms = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const ranked = await ask<Ranked>('08-search', {
    phrase: terms.map((term, at) => `+${term}${at === terms.length - 1 ? '*' : ''}`).join(' '),
    exact: `\u0001${spelled(text)}\u0001`,
    start: `\u0001${fold(text)}`,
  })
  return Object.entries(ranked)
    .flatMap(([rank, found]) => nodesOf(found).flatMap(({ posts }) => posts.map((node) => ({ rank, node }))))
    .slice(0, PAGE)
}

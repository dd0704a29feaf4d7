import { linksToMembers } from '../../../model/arrangement.ts'
import type { Id } from '../../../model/ids.ts'
import type { ArrangementQuery } from '../../store.ts'
import type { Params, Value } from '../driver.ts'
import { INSIDE, inView, isShown, linksTo, listed, mayStartBetween } from '../predicates.ts'
import { ARRANGEMENTS, keysOf, NO_KEY, type Scope, spanParams, type Walk } from '../scope.ts'
import { type Inside, insideOf } from './places.ts'
import {
  COHORTS,
  cohortParams,
  EXECUTION,
  IS_REACHED,
  JOIN_COHORTS,
  outcomeMask,
  POSSIBLE,
  statesMask,
} from './rulings.ts'

/** Where to start: the narrowest list there is. The order of joins is pinned from there. */
const SOURCE = {
  /**
   * Those with a member among entities that the caller names. The numbers of these links lie together, so one look for all of them is enough;
   * that nearly all in between are such links the engine has to be told.
   */
  MEMBERS: `(SELECT DISTINCT l.src AS entity FROM json_each($members) m
      CROSS JOIN link l ON l.dst = m.value AND likely(l.kind >= $firstLink) AND likely(l.kind <= $lastLink)
        AND likely(+l.kind IN (SELECT value FROM json_each($memberLinks))) AND ${inView('l')}) d
    CROSS JOIN arrangement a ON a.entity = d.entity`,
  AMONG: '(SELECT DISTINCT value AS entity FROM json_each($among)) d CROSS JOIN arrangement a ON a.entity = d.entity',
  LINK: 'link d CROSS JOIN arrangement a ON a.entity = d.src',
  PLACE: 'inside i CROSS JOIN arrangement a INDEXED BY arrangement_by_place ON a.place = i.place',
  ALL: 'arrangement a',
} as const
type Source = keyof typeof SOURCE

/** Any condition but on how they stood on another day. */
export type Unchanged = ArrangementQuery & { readonly changed: null }

export const isUnchanged = (query: ArrangementQuery): query is Unchanged => query.changed === null

/** By key; null: no such condition. */
interface Lists {
  /** Only arrangements of these posts and bodies. */
  readonly members: readonly number[] | null
  /** One of these. */
  readonly among: readonly number[] | null
}

const FROM_LINK = `d.dst = $linked0 AND d.kind = $link0 AND ${inView('d')}`

function sourceOf(query: Unchanged, inside: Inside | null, { members, among }: Lists): Source {
  if (members) return 'MEMBERS'
  if (query.linkedTo.length > 0) return 'LINK'
  if (among) return 'AMONG'
  return inside?.few ? 'PLACE' : 'ALL'
}

const conditions = (query: Unchanged, source: Source, { among }: Lists): readonly string[] => [
  inView('a'),
  isShown('a'),
  `a.kind IN ${listed('kinds')}`,
  ...(query.reachedBy ? [IS_REACHED] : []),
  ...(query.states ? [`((1 << (${POSSIBLE})) & $states)`] : []),
  ...(query.execution ? [`((${EXECUTION}) & $execution)`] : []),
  ...(query.level ? ['(a.level & $level)'] : []),
  ...(query.branch ? ['(a.branch & $branch)'] : []),
  ...(query.models ? [`a.model IN ${listed('models')}`] : []),
  ...(among && source !== 'AMONG' ? [`a.entity IN ${listed('among')}`] : []),
  ...(query.derived === null ? [] : ['a.derived = $derived']),
  ...(query.starting ? [mayStartBetween('a')] : []),
  ...(query.within && source !== 'PLACE' ? ['a.place IN (SELECT place FROM inside)'] : []),
  ...(source === 'LINK' ? [FROM_LINK] : []),
  ...query.linkedTo.map((_, n) => linksTo('a.entity', n)).slice(source === 'LINK' ? 1 : 0),
]

function params(scope: Scope, query: Unchanged, inside: Inside | null, ruled: boolean): Params {
  const { symbols, facets, clocks } = scope
  const linkedTo = query.linkedTo.map(({ id }) => id)
  const keys = keysOf(scope, [...linkedTo, ...(query.models ?? [])])
  const keyFor = (id: Id) => keys.get(id) ?? NO_KEY
  const links = query.linkedTo.flatMap(({ link, id }, n): readonly (readonly [string, Value])[] => [
    [`link${n}`, symbols.keyOf(link)],
    [`linked${n}`, keyFor(id)],
  ])
  return {
    ...clocks,
    ...spanParams(query.starting),
    ...(ruled ? cohortParams(scope, query) : {}),
    ...inside?.params,
    ...Object.fromEntries(links),
    kinds: JSON.stringify(query.kinds.map(symbols.keyOf)),
    states: statesMask(query.states ?? []),
    execution: outcomeMask(query.execution ?? []),
    level: facets.maskOf('level', query.level ?? []),
    branch: facets.maskOf('branch', query.branch ?? []),
    models: JSON.stringify((query.models ?? []).map(keyFor)),
    derived: Number(query.derived),
  }
}

function memberParams({ symbols }: Scope, { kinds }: Unchanged, { members, among }: Lists): Params {
  const links = linksToMembers(kinds).map(symbols.keyOf)
  return {
    members: JSON.stringify(members ?? []),
    among: JSON.stringify(among ?? []),
    memberLinks: JSON.stringify(links),
    firstLink: Math.min(...links),
    lastLink: Math.max(...links),
  }
}

export interface ArrangementText {
  /** The whole statement but its order; conditions may be added with AND. */
  readonly text: (select: string) => string
  readonly params: Params
  /** null: it begins with a short list. */
  readonly walk: Walk | null
  /** Whether it has to look at how they stand. */
  readonly ruled: boolean
}

const isRuled = ({ states, execution, reachedBy }: Unchanged): boolean =>
  states !== null || execution !== null || reachedBy !== null

export interface Options extends Partial<Lists> {
  /** Whether what is selected names the cohorts' rulings; conditions on state, execution and directive always do. */
  readonly ruled?: boolean
}

function listsOf(scope: Scope, query: Unchanged, { members, among }: Options): Lists {
  const keysIn = (ids: readonly Id[] | null) => ids && [...keysOf(scope, ids).values()]
  return { members: members ?? keysIn(query.members), among: among ?? keysIn(query.among) }
}

/** What changed is for {@link walk} to find. */
export function arrangementText(scope: Scope, query: Unchanged, options: Options = {}): ArrangementText {
  const { ruled = isRuled(query) } = options
  const lists = listsOf(scope, query, options)
  const inside = query.within === null ? null : insideOf(scope, query.within)
  const source = sourceOf(query, inside, lists)
  const tables = [...(inside ? [INSIDE] : []), ...(ruled ? [COHORTS] : [])]
  const head = tables.length === 0 ? '' : `WITH RECURSIVE ${tables.join(', ')}`
  const from = `${SOURCE[source]} ${ruled ? JOIN_COHORTS : ''}`
  const where = conditions(query, source, lists).join(' AND ')
  return {
    text: (select) => `${head} SELECT ${select} FROM ${from} WHERE ${where}`,
    walk: source === 'ALL' ? ARRANGEMENTS : null,
    ruled,
    params: { ...params(scope, query, inside, ruled), ...memberParams(scope, query, lists) },
  }
}

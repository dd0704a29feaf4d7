import { BadCursor } from '../model/errors.ts'
import type { Id } from '../model/ids.ts'
import { CONFLICT_RULES, type Conflict, type ConflictRule, START } from '../rules/conflicts/conflict.ts'
import type { Page } from '../store/store.ts'
import { findDecidedByRepealed, findIssuedTwice, findIssuerNotThere } from './conflicts/directives.ts'
import { findBegunAgainstOrder, findContraryEffects, findLowerAuthority } from './conflicts/effects.ts'
import { findHeldOutsidePost, findHeldTwice, findPairHeldApart, findTwoFullHolders } from './conflicts/holders.ts'
import { findCodeShared, findTwoCodes, findTwoNames } from './conflicts/marks.ts'
import { findContraryReports, findEventAgainstLife, findEventIncomplete } from './conflicts/reports.ts'
import type { Find } from './conflicts/walk.ts'
import type { Source } from './source.ts'
import type { ViewReader } from './view-reader.ts'

/** A new rule does not compile without a row. */
const FIND: Readonly<Record<ConflictRule, Find>> = {
  ISSUED_TWICE: findIssuedTwice,
  ISSUER_NOT_THERE: findIssuerNotThere,
  DECIDED_BY_REPEALED: findDecidedByRepealed,
  CONTRARY_EFFECTS: findContraryEffects,
  LOWER_AUTHORITY: findLowerAuthority,
  BEGUN_AGAINST_ORDER: findBegunAgainstOrder,
  CONTRARY_REPORTS: findContraryReports,
  EVENT_AGAINST_LIFE: findEventAgainstLife,
  EVENT_INCOMPLETE: findEventIncomplete,
  CODE_SHARED: findCodeShared,
  TWO_CODES: findTwoCodes,
  TWO_NAMES: findTwoNames,
  TWO_FULL_HOLDERS: findTwoFullHolders,
  HELD_TWICE: findHeldTwice,
  HELD_OUTSIDE_POST: findHeldOutsidePost,
  PAIR_HELD_APART: findPairHeldApart,
}

/** Which conflicts. */
export interface ConflictQuery {
  /** null: against any rule. */
  readonly rules: readonly ConflictRule[] | null
  /** Only those that this is part of, or that are about it; null: all. */
  readonly about: Id | null
}

/** Where a walk goes on: behind a conflict of a group. */
interface Stop {
  readonly rule: ConflictRule
  readonly place: string | null
  readonly position: number
}

const sortKeyOf = ({ rule, place, position }: Stop): string => JSON.stringify([rule, place, position])

function partsOf(sortKey: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(sortKey)
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

/** @throws BadCursor when no walk stops there */
function stopAt(sortKey: string): Stop {
  const [name, place, position] = partsOf(sortKey)
  const rule = CONFLICT_RULES.find((one) => one === name)
  if (rule && typeof position === 'number' && (place === null || typeof place === 'string'))
    return { rule, place, position }
  throw new BadCursor('The cursor is none of this list.', 'Leave `after` out to start again.')
}

const isAbout = (conflict: Conflict, id: Id | null): boolean =>
  id === null || conflict.about === id || conflict.facts.includes(id)

type Item = Page<Conflict>['items'][number]

/** The conflicts by one rule, one after the other, read no further than they are asked for. */
async function* foundBy(
  rule: ConflictRule,
  view: ViewReader,
  about: Id | null,
  stop: Stop | null,
): AsyncGenerator<Item> {
  let after = stop?.position ?? START
  for await (const { place, group } of FIND[rule](view, stop?.place ?? null, about)) {
    for (const { position, conflict } of group(after))
      if (isAbout(conflict, about)) yield { item: conflict, sortKey: sortKeyOf({ rule, place, position }) }
    after = START
  }
}

async function* foundIn(view: ViewReader, { rules, about }: ConflictQuery, after: string | null): AsyncGenerator<Item> {
  const stop = after === null ? null : stopAt(after)
  const wanted = CONFLICT_RULES.filter((rule) => rules?.includes(rule) ?? true)
  for (const rule of wanted.slice(stop ? wanted.indexOf(stop.rule) : 0))
    yield* foundBy(rule, view, about, rule === stop?.rule ? stop : null)
}

async function atMost(items: AsyncIterable<Item>, most: number): Promise<readonly Item[]> {
  const found: Item[] = []
  for await (const item of items) if (found.push(item) >= most) break
  return found
}

/** Beyond this many they are not counted. */
export const MOST_COUNTED = 1_000

/** What cannot all be so, rule by rule, always in the same order. */
export const conflictsIn = (view: ViewReader, query: ConflictQuery): Source<Conflict> => ({
  page: async ({ first, after }) => {
    const found = await atMost(foundIn(view, query, after), first + 1)
    return { items: found.slice(0, first), hasNext: found.length > first }
  },
  count: async () => {
    const found = await atMost(foundIn(view, query, null), MOST_COUNTED + 1)
    return found.length > MOST_COUNTED ? null : found.length
  },
})

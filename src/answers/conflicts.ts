import { FIRST_DAY } from '../model/date.ts'
import { BadCursor } from '../model/errors.ts'
import type { Id } from '../model/ids.ts'
import { CONFLICT_RULES, type Conflict, type ConflictRule, START } from '../rules/conflicts/conflict.ts'
import { findDecidedByRepealed, findIssuedTwice, findIssuerNotThere } from './conflicts/directives.ts'
import { findBegunAgainstOrder, findContraryEffects, findLowerAuthority } from './conflicts/effects.ts'
import { findPairHeldAfterEnd } from './conflicts/held-after-end.ts'
import {
  findHeldOutsideLife,
  findHeldOutsidePost,
  findHeldTwice,
  findPairHeldApart,
  findTwoFullHolders,
} from './conflicts/holders.ts'
import type { Found, KeptSearch, Stop } from './conflicts/kept-search.ts'
import { findLiesOutsideLife } from './conflicts/lying.ts'
import { findCodeShared, findTwoCodes, findTwoNames } from './conflicts/marks.ts'
import { findMergedAfterEnd, findMergedTwice } from './conflicts/mergers.ts'
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
  MERGED_AFTER_END: findMergedAfterEnd,
  MERGED_TWICE: findMergedTwice,
  EVENT_AGAINST_LIFE: findEventAgainstLife,
  EVENT_INCOMPLETE: findEventIncomplete,
  LIES_OUTSIDE_LIFE: findLiesOutsideLife,
  CODE_SHARED: findCodeShared,
  TWO_CODES: findTwoCodes,
  TWO_NAMES: findTwoNames,
  TWO_FULL_HOLDERS: findTwoFullHolders,
  HELD_TWICE: findHeldTwice,
  HELD_OUTSIDE_POST: findHeldOutsidePost,
  HELD_OUTSIDE_LIFE: findHeldOutsideLife,
  PAIR_HELD_APART: findPairHeldApart,
  PAIR_HELD_AFTER_END: findPairHeldAfterEnd,
}

/** Which conflicts. */
export interface ConflictQuery {
  /** null: against any rule. */
  readonly rules: readonly ConflictRule[] | null
  /** Only those that this is part of, or that are about it; null: all. */
  readonly about: Id | null
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

/** Something that was looked at, and the conflict found there, if any. */
interface Looked {
  readonly stop: Stop
  readonly conflict: Conflict | null
  /** How many things were read or compared for it. */
  readonly count: number
}

/** What is looked at by one rule, one after the other, read no further than it is asked for. */
async function* lookedAtBy(
  rule: ConflictRule,
  view: ViewReader,
  about: Id | null,
  from: Stop | null,
): AsyncGenerator<Looked> {
  let after = from?.position ?? START
  for await (const { groups, end, looked } of FIND[rule](view, from?.place ?? null, about)) {
    for (const { place, group } of groups) {
      for (const { position, conflict } of group(after))
        yield {
          stop: { rule, place, position },
          conflict: conflict && isAbout(conflict, about) ? conflict : null,
          count: 1,
        }
      after = START
    }
    yield { stop: { rule, place: end, position: START }, conflict: null, count: looked }
  }
}

async function* lookedAt(view: ViewReader, { rules, about }: ConflictQuery, after: string | null) {
  const stop = after === null ? null : stopAt(after)
  const wanted = CONFLICT_RULES.filter((rule) => rules?.includes(rule) ?? true)
  for (const rule of wanted.slice(stop ? wanted.indexOf(stop.rule) : 0))
    for await (const looked of lookedAtBy(rule, view, about, rule === stop?.rule ? stop : null)) {
      yield looked
      const pause = view.budget.pause()
      if (pause) await pause
    }
}

/** Beyond this many they are not counted. */
export const MOST_COUNTED = 1_000
/** Things that are looked at for one page or count. Where there are more, the page ends and the next goes on. */
const MOST_LOOKED_AT = 30_000

/** Looks on from what was found, until there are enough, or enough was looked at. */
async function searchOn(looks: AsyncIterable<Looked>, most: number, before: Found): Promise<Found> {
  const items = [...before.items]
  let { looked } = before
  for await (const { stop, conflict, count } of looks) {
    looked += count
    if (conflict) items.push({ item: conflict, sortKey: sortKeyOf(stop) })
    if (items.length >= most || looked >= MOST_LOOKED_AT) return { items, end: stop, looked }
  }
  return { items, end: null, looked }
}

/** Whether a search may still find what it was not asked for. */
const mayGoOn = ({ most, found: { items } }: KeptSearch) => items.length >= most

/** The first `most` of what a longer search found. */
const firstOf = (found: Found, most: number): Found =>
  found.items.length <= most ? found : { ...found, items: found.items.slice(0, most) }

/**
 * What a revision contradicts is the same on all days, and takes seconds to find in a large world: so it is looked for in the order of
 * one day, and kept. What is about one thing is quick to find.
 */
async function search(view: ViewReader, query: ConflictQuery, after: string | null, most: number): Promise<Found> {
  const rules = CONFLICT_RULES.filter((rule) => query.rules?.includes(rule) ?? true)
  const name = JSON.stringify([view.asOf.revision, rules, query.about, after])
  const words = await view.vocabularies()
  const kept = view.conflictSearches.get(name)
  const known = kept?.words === words ? kept : undefined
  if (known && (known.most >= most || !mayGoOn(known))) return firstOf(known.found, most)
  const from = known?.found.end ? sortKeyOf(known.found.end) : after
  const looks = lookedAt(view.at({ validAt: FIRST_DAY }), query, from)
  const found = await searchOn(looks, most, known?.found ?? { items: [], end: null, looked: 0 })
  view.conflictSearches.set(name, { words, most, found })
  return found
}

/** What cannot all be so, rule by rule, always in the same order. */
export const conflictsIn = (view: ViewReader, query: ConflictQuery): Source<Conflict> => ({
  page: async ({ first, after }) => {
    const { items, end } = await search(view, query, after, first + 1)
    if (items.length > first) return { items: items.slice(0, first), hasNext: true }
    return { items, hasNext: end !== null, end: end ? sortKeyOf(end) : undefined }
  },
  count: async () => {
    const { items, end } = await search(view, query, null, MOST_COUNTED + 1)
    return end === null ? items.length : null
  },
})

import { isDeepStrictEqual } from 'node:util'
import { type Day, LAST_DAY } from '../model/date.ts'
import { type Bounds, boundsOf } from '../model/interval.ts'
import type { Traits } from '../model/traits.ts'
import { type BoundsIn, isPresumed } from '../rules/lifespans.ts'
import { GenerationalCache } from './cache.ts'
import { byDay, earlier, joined, later, type Shown, sharedDays, shownOn } from './shown-days.ts'

// What entries are listed by is worked out here, however an engine writes it: R is an id, D a day, V a set of values.

/** The days that an entry's own record gives. */
export interface OwnDays extends Bounds {
  /** From when on a source makes it certain; LAST_DAY: never, since it is only presumed. */
  readonly surelyFrom: Day
}

export function ownDaysOf(traits: Pick<Traits, 'origin' | 'valid'>): OwnDays {
  const bounds = boundsOf(traits.valid)
  return { ...bounds, surelyFrom: isPresumed(traits) ? LAST_DAY : bounds.fromLatest }
}

/** What an entry is listed by of its own. */
interface Own<R, D, V> extends BoundsIn<D> {
  readonly surelyFrom: D
  /** Whether a source that shows it shows also what it lives in. */
  readonly showsContainer: boolean
  /** Its id where it is a place; null for anything else. */
  readonly asPlace: R | null
  readonly level: V
  readonly branch: V
}

/** What it may take from what it lives in. */
interface Taken<R, D, V> {
  readonly place: R | null
  readonly level: V
  readonly branch: V
  /** Between these days it may be there, as far as dates tell. */
  readonly existsFrom: D
  readonly existsTo: D
  /** Between these days no date leaves it open. */
  readonly heldFrom: D
  readonly heldTo: D
  /** From this day until {@link heldTo} sources make it certain. */
  readonly sureFrom: D
}

/** The days of what somebody holds: none on which they were not alive. @param holder their days; undefined: nobody who is recorded */
export function whileAlive<D extends string | number, O extends BoundsIn<D> & { readonly surelyFrom: D }>(
  own: O,
  holder: BoundsIn<D> | undefined,
): O {
  if (!holder) return own
  return {
    ...own,
    fromEarliest: later(own.fromEarliest, holder.fromEarliest),
    fromLatest: later(own.fromLatest, holder.fromLatest),
    toEarliest: earlier(own.toEarliest, holder.toEarliest),
    toLatest: earlier(own.toLatest, holder.toLatest),
    surelyFrom: later(own.surelyFrom, holder.fromLatest),
  }
}

/**
 * Place, level and branch are those of the container where an entry has none of its own; it is there no longer than its container.
 * @param container what it lives in; undefined when it lives in nothing that is recorded
 * @param isNone whether a set of values is empty
 */
function takenFrom<R, D extends string | number, V>(
  container: Taken<R, D, V> | undefined,
  { asPlace, level, branch, fromEarliest, fromLatest, toEarliest, toLatest, surelyFrom, showsContainer }: Own<R, D, V>,
  isNone: (values: V) => boolean,
): Taken<R, D, V> {
  const around = showsContainer ? container?.heldFrom : container?.sureFrom
  return {
    place: asPlace ?? container?.place ?? null,
    level: container && isNone(level) ? container.level : level,
    branch: container && isNone(branch) ? container.branch : branch,
    existsFrom: later(fromEarliest, container?.existsFrom),
    existsTo: earlier(toLatest, container?.existsTo),
    heldFrom: later(fromLatest, container?.heldFrom),
    heldTo: earlier(toEarliest, container?.heldTo),
    sureFrom: later(surelyFrom, around),
  }
}

/** Gives what an entity is listed by; undefined for nothing, and for what is not recorded. */
export type ListingOf<R, L> = (entity: R | null | undefined) => L | undefined

/**
 * Makes each listing when it is first asked for: after that of what it lives in. A circle of containers ends at its beginning.
 * @param most so many are kept; any other is made again
 */
export function listingsBy<R, L>(
  make: (entity: R, of: ListingOf<R, L>) => L | undefined,
  most = Number.POSITIVE_INFINITY,
): ListingOf<R, L> {
  const made = new GenerationalCache<R, { readonly listing: L | undefined }>(most)
  const inMaking = new Set<R>()
  const of: ListingOf<R, L> = (entity) => {
    if (entity === null || entity === undefined || inMaking.has(entity)) return undefined
    const known = made.get(entity)
    if (known) return known.listing
    inMaking.add(entity)
    const listing = make(entity, of)
    inMaking.delete(entity)
    made.set(entity, { listing })
    return listing
  }
  return of
}

/** What an entry is listed by on some days: with what it lives in then. */
export interface Spell<R, D, V> extends Taken<R, D, V>, Shown<D> {
  readonly container: R | null
}

/** What it lives in on some days, with that one's own spells; none: that is not recorded. */
export interface Around<R, D, V> extends Shown<D> {
  readonly container: R | null
  readonly spells: readonly Spell<R, D, V>[]
}

const isSameButDays = <R, D, V>(a: Spell<R, D, V>, b: Spell<R, D, V>): boolean =>
  isDeepStrictEqual({ ...a, shownFrom: null, shownTo: null }, { ...b, shownFrom: null, shownTo: null })

/** Spells, each as long as it says the same. */
export const joinedSpells = <R, D, V>(spells: readonly Spell<R, D, V>[]): readonly Spell<R, D, V>[] =>
  spells.length === 1 ? spells : joined(spells, isSameButDays)

/** What an entry is listed by over all time, the earliest first. @param around what it lives in over all time, the earliest first */
export function spellsOf<R, D extends string | number, V>(
  around: readonly Around<R, D, V>[],
  own: Own<R, D, V>,
  isNone: (values: V) => boolean,
): readonly Spell<R, D, V>[] {
  const all = around.flatMap(({ container, spells, ...days }) => {
    const taken = (of: Taken<R, D, V> | undefined, on: Shown<D>) => ({
      ...takenFrom(of, own, isNone),
      ...on,
      container,
    })
    if (spells.length === 0) return [taken(undefined, days)]
    return spells.flatMap((spell) => {
      const on = sharedDays(days, spell)
      return on ? [taken(spell, on)] : []
    })
  })
  return joinedSpells(all)
}

/** Spells cut where others begin and end, and with what these say of them. @param others in their order, perhaps with days between them */
export function cutBy<R, D extends string | number, V, O extends Shown<D>>(
  spells: readonly Spell<R, D, V>[],
  others: readonly O[],
  saying: (other: O) => Partial<Taken<R, D, V>>,
): readonly Spell<R, D, V>[] {
  const days: readonly Shown<D>[] = [...spells, ...others]
  const turns = [...new Set(days.flatMap(({ shownFrom, shownTo }) => [shownFrom, shownTo]))].sort(byDay)
  const parts = turns.flatMap((shownFrom, at): readonly Spell<R, D, V>[] => {
    const spell = shownOn<D, Spell<R, D, V>>(spells, shownFrom)
    const other = shownOn<D, O>(others, shownFrom)
    const shownTo = turns[at + 1]
    return spell && shownTo !== undefined ? [{ ...spell, ...(other && saying(other)), shownFrom, shownTo }] : []
  })
  return joinedSpells(parts)
}

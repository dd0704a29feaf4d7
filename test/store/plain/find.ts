import { type Day, FIRST_DAY, LAST_DAY } from '../../../src/model/date.ts'
import type { Entry, EntryOf, Kind } from '../../../src/model/entry.ts'
import { boundsOf, mayCover, positionOf } from '../../../src/model/interval.ts'
import type { Place } from '../../../src/model/place.ts'
import { traitsOf } from '../../../src/model/traits.ts'
import type { Held, Query } from '../../../src/store/store.ts'
import { contextOf } from './contexts.ts'
import type { PlainEntries } from './entries.ts'
import { bearsCode, derived, linksTo, mayStartIn } from './entry-conditions.ts'
import { isLinkOn } from './relations.ts'

/** Its own values, else those of the nearest container that has any. */
export function facetOf(world: PlainEntries, entry: Entry, facet: 'level' | 'branch'): readonly string[] {
  const context = contextOf(world, entry)
  if (context && facet === 'branch') return context.members.map(({ organization }) => organization.branch)
  return (
    world
      .chain(entry)
      .map((one) => traitsOf(one).facets[facet])
      .find((values) => values.length > 0) ?? []
  )
}

const bearsOne = (entry: Entry, { scheme, values, on }: NonNullable<Query<Kind>['code']>): boolean =>
  values.some((value) => bearsCode(entry, { scheme, value, on }))

/** Whether the number of posts that somebody holds, or of those whose post somebody holds, is as asked. */
function isHeld(world: PlainEntries, entry: Entry, { atLeast, atMost, posts, absent }: Held): boolean {
  const holdings = world
    .of('Occupancy')
    .filter((one) => (entry.kind === 'Person' ? one.holder : one.post) === entry.id && one.holder !== null)
    .filter((one) => world.mayExist(one) && !absent.includes(one.id) && (posts === null || posts.includes(one.post)))
  const held = new Set(holdings.map(({ post }) => post)).size
  return atLeast <= held && held <= atMost
}

/** What an entry is listed by in a list by days, for eyes: the last day on which it may begin, else the first, else none. */
function dayOf(entry: Entry): number | null {
  const { fromEarliest, fromLatest } = boundsOf(traitsOf(entry).valid)
  const day = fromLatest < LAST_DAY ? fromLatest : fromEarliest > FIRST_DAY ? fromEarliest : null
  return day === null ? null : Number(day.replaceAll('-', ''))
}

/** Where an entry stands in a list: by name, or behind a number of eight digits that grows in the order of days. */
export const keyIn =
  (world: PlainEntries, { order }: Pick<Query<Kind>, 'order'>) =>
  (entry: Entry): string => {
    const [key, day] = [world.keyOf(entry), dayOf(entry)]
    if (order === 'LISTED') return key
    const number = order === 'OLDEST' ? (day ?? 99_999_999) : 99_999_999 - (day ?? 0)
    return `${String(number).padStart(8, '0')} ${key}`
  }

/** Between two what it was called before and after; outside of all their time the latest. */
function around(designations: Place['designations'], day: Day): Place['designations'] {
  const bounded = designations.map((one) => ({ one, ...boundsOf(one.valid) }))
  const ended = bounded.filter(({ toLatest }) => toLatest <= day)
  const coming = bounded.filter(({ fromEarliest }) => fromEarliest > day)
  const isLast = (all: typeof bounded) => (it: (typeof bounded)[number]) =>
    all.every(({ toLatest }) => toLatest <= it.toLatest)
  const isFirst = (it: (typeof bounded)[number]) => coming.every(({ fromEarliest }) => fromEarliest >= it.fromEarliest)
  const isBetween = ended.length > 0 && coming.length > 0
  const near = isBetween ? [...ended.filter(isLast(ended)), ...coming.filter(isFirst)] : bounded.filter(isLast(bounded))
  return near.map(({ one }) => one)
}

/** Whether it may be called so on the day; where that has to be sure, whether sources leave nothing else open. */
function isOfClass(entry: Entry, wanted: readonly string[], existing: Query<Kind>['existing'], day: Day): boolean {
  if (entry.kind !== 'Place')
    return traitsOf(entry).classes.some((one) => one.class.some((own) => wanted.includes(own)))
  const open = entry.designations.filter(({ valid }) => mayCover(valid, day))
  const called = (open.length > 0 ? open : around(entry.designations, day)).map(({ designation }) => designation)
  if (existing === 'POSSIBLE' || existing === 'ANY') return called.some((one) => wanted.includes(one))
  const isTold = open.some((one) => {
    const takesOver = open.some((other) => one.valid.to !== null && other.valid.from === one.valid.to)
    return positionOf(one.valid, day) === 'IN' || takesOver
  })
  return isTold && called.every((one) => wanted.includes(one))
}

export function findIn<K extends Kind>(world: PlainEntries, query: Query<K>): readonly EntryOf<K>[] {
  const among = (wanted: readonly string[] | null, values: readonly string[]) =>
    wanted === null || wanted.some((one) => values.includes(one))
  return world
    .of(query.kind)
    .filter(
      (entry) =>
        (query.existing === 'ANY' || (world.isThere(entry, query.existing) && !query.absent.includes(entry.id))) &&
        (query.among === null || query.among.includes(entry.id)) &&
        among(query.level, facetOf(world, entry, 'level')) &&
        among(query.branch, facetOf(world, entry, 'branch')) &&
        (query.class === null || isOfClass(entry, query.class, query.existing, world.at.validAt)) &&
        (query.within === null || world.ancestors(entry).includes(query.within)) &&
        query.linkedTo.every(
          ({ link, id }) =>
            linksTo(entry, link, id) && (query.existing === 'ANY' || isLinkOn(entry, link, id, world.at.validAt)),
        ) &&
        (query.code === null || bearsOne(entry, query.code)) &&
        (query.held === null || isHeld(world, entry, query.held)) &&
        (query.derived === null || query.derived === derived(entry)) &&
        (query.starting === null || mayStartIn(traitsOf(entry).valid, query.starting)),
    )
}

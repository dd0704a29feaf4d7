import type { Day } from '../../../src/model/date.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { Id, OrganizationId, PlaceId } from '../../../src/model/ids.ts'
import { boundsOf, type Interval } from '../../../src/model/interval.ts'
import type { LinkKind } from '../../../src/model/link.ts'

type Dated<T> = { readonly to: T; readonly valid: Interval }

/** How surely it holds on a day, the surest first; null: it does not. */
function rankOn({ valid }: Dated<unknown>, day: Day): number | null {
  const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf(valid)
  if (day < fromEarliest || toLatest <= day) return null
  if (day < fromLatest) return 2
  return toEarliest <= day ? 1 : 0
}

const startOf = ({ valid }: Dated<unknown>) => `${boundsOf(valid).fromLatest} ${boundsOf(valid).fromEarliest}`

/** What it leads to on a day, as far as is sure; of several, the one that began last. */
export function surestOf<T extends string>(relation: T | readonly Dated<T>[] | null, day: Day): T | null {
  if (relation === null || typeof relation === 'string') return relation
  const ranks = relation.flatMap((one) => rankOn(one, day) ?? [])
  const best = Math.min(...ranks)
  const among = relation.filter((one) => rankOn(one, day) === best)
  return among.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) === startOf(b) ? 0 : 1)).at(-1)?.to ?? null
}

/** The days on which another may be the one. */
export const turnsOf = (relation: string | readonly Dated<string>[] | null): readonly Day[] =>
  relation === null || typeof relation === 'string' ? [] : turnsIn(relation)

const turnsIn = (relation: readonly Dated<string>[]): readonly Day[] =>
  relation.flatMap(({ valid }) => Object.values(boundsOf(valid)) as readonly Day[]).toSorted()

/** Outside all its times it lies in what it lay in last before or, where there is nothing before, first. */
function nearest<T extends string>(relation: readonly Dated<T>[], day: Day): T | null {
  const turns = turnsIn(relation)
  const before = turns.filter((one) => one <= day).toReversed()
  const days = [...before, ...turns]
  return days.map((one) => surestOf(relation, one)).find((one) => one !== null) ?? null
}

export const livesIn = <T extends string>(relation: T | readonly Dated<T>[], day: Day): T | null =>
  surestOf(relation, day) ?? (typeof relation === 'string' ? relation : nearest(relation, day))

export function bodyOf(entry: Entry, day: Day): OrganizationId | null {
  return entry.kind === 'Post' ? livesIn(entry.organization, day) : null
}

export function placeOf(entry: Entry, day: Day): PlaceId | null {
  return entry.kind === 'Organization' ? livesIn(entry.place, day) : null
}

/** What it lives in on a day. */
export function containerOf(entry: Entry, day: Day): Id | null {
  switch (entry.kind) {
    case 'Organization':
      return placeOf(entry, day)
    case 'Post':
      return bodyOf(entry, day)
    case 'Occupancy':
      return entry.post
    case 'ConcurrentHolding':
    case 'BodyMerger':
      return entry.place
    default:
      return null
  }
}

/** Whether a link of these kinds, if it is there at all, is there on a day. */
export function isLinkOn(entry: Entry, link: LinkKind, id: Id, day: Day): boolean {
  if (link === 'WITHIN') return entry.kind !== 'Place' || surestOf(entry.parent, day) === id
  if (link === 'AT_PLACE') return entry.kind !== 'Organization' || placeOf(entry, day) === id
  if (link === 'POST_IN') return entry.kind !== 'Post' || bodyOf(entry, day) === id
  if (link !== 'PART_OF' || entry.kind !== 'Organization') return true
  return entry.superiors.some((one) =>
    typeof one === 'string' ? one === id : one.to === id && rankOn(one, day) !== null,
  )
}

import type { Arrangement } from '../model/arrangement.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../model/date.ts'
import type { Id, OrganizationId } from '../model/ids.ts'
import { boundsOf } from '../model/interval.ts'
import { lifetimeOf } from '../model/person.ts'
import { targetsOf } from '../model/relation.ts'
import type { StandingState } from '../model/standing.ts'
import { type ChangePoint, changePointsAt, movesOf } from '../rules/change-points.ts'
import { historyOf } from '../rules/timeline.ts'
import { anyOf } from '../store/queries.ts'
import type { DaySpan } from '../store/store.ts'
import { type Living, mayBeThere } from './existence.ts'
import { factsOf } from './standing-facts.ts'
import type { ViewReader } from './view-reader.ts'

// What may have been so on some day of a span: it is, on the first day of the span or on one on which something that decides it turns.

const pointsOfAll = async <T extends Living>(view: ViewReader, kind: T['kind'], ids: readonly T['id'][]) => {
  const found = await Promise.all(ids.map((id) => view.read(kind, id)))
  return (await Promise.all(found.map((one) => (one ? pointsOf(view, one) : [])))).flat()
}

async function pointsOfMergers(view: ViewReader, body: OrganizationId): Promise<readonly ChangePoint[]> {
  const lives = await view.mergerLives()
  const made = lives.lifeOf(body)?.changePoints() ?? []
  return [...made, ...lives.with(body).flatMap(({ life }) => life.changePoints())]
}

/** What a thing lives in, at whatever times, and the dates at which it went from one to another. */
async function pointsAround(view: ViewReader, thing: Living): Promise<readonly ChangePoint[]> {
  switch (thing.kind) {
    case 'Place':
      return []
    case 'Organization':
      return [
        ...movesOf(thing.id, thing.place),
        ...(await pointsOfMergers(view, thing.id)),
        ...(await pointsOfAll(view, 'Place', targetsOf(thing.place))),
      ]
    case 'Post':
      return [
        ...movesOf(thing.id, thing.organization),
        ...(await pointsOfAll(view, 'Organization', targetsOf(thing.organization))),
      ]
    case 'Occupancy': {
      const holder = await view.read('Person', thing.holder)
      const alive = holder ? changePointsAt(holder.id, lifetimeOf(holder)) : []
      return [...alive, ...(await pointsOfAll(view, 'Post', [thing.post]))]
    }
  }
}

const pointsOf = async (view: ViewReader, thing: Living): Promise<readonly ChangePoint[]> => [
  ...changePointsAt(thing.id, thing.valid),
  ...(await pointsAround(view, thing)),
]

interface Days {
  readonly from: Day
  readonly to: Day
}
const daysOf = ({ from, to }: DaySpan): Days => ({ from: from ?? FIRST_DAY, to: to ?? LAST_DAY })

async function mayBeThereWithin(view: ViewReader, thing: Living, { from, to }: Days): Promise<boolean> {
  const { fromEarliest, toLatest } = boundsOf(thing.valid)
  if (toLatest <= from || to < fromEarliest) return false
  const turns = (await pointsOf(view, thing))
    .flatMap(({ days }) => days)
    .filter((day) => from < day && day <= to && day < LAST_DAY)
  for (const validAt of new Set(turns.toSorted())) if (await mayBeThere(view.at({ validAt }), thing)) return true
  return false
}

/** Those of some ids that may be there on a day, as a list of that day has them. */
async function thereOn(view: ViewReader, kind: Living['kind'], among: readonly Id[], validAt: Day) {
  const other = view.at({ validAt })
  const { absent } = await other.mergedBodies()
  const query = { ...anyOf(kind), existing: 'POSSIBLE' as const, absent: [...absent], among }
  const { items } = await other.stored.find(query, { first: among.length, after: null })
  return items.map(({ item }) => item.id)
}

/** Days on which most things of a span are there: its first, its last, and the view's own where it is one of them. */
const likelyDays = ({ from, to }: Days, own: Day): readonly Day[] =>
  [from, to, ...(from < own && own < to ? [own] : [])].filter((day) => day < LAST_DAY)

/**
 * Which of some things may have been there on some day of a span. Of a few days on which most are there a store tells of many at once; the
 * others are looked at one by one.
 */
export async function thereDuring(
  view: ViewReader,
  kind: Living['kind'],
  things: readonly Living[],
  span: DaySpan,
): Promise<readonly boolean[]> {
  const days = daysOf(span)
  const there = new Set<Id>()
  for (const day of likelyDays(days, view.asOf.validAt)) {
    const left = things.map(({ id }) => id).filter((id) => !there.has(id))
    if (left.length > 0) for (const id of await thereOn(view, kind, left, day)) there.add(id)
  }
  return Promise.all(things.map(async (one) => there.has(one.id) || mayBeThereWithin(view, one, days)))
}

/** In which an arrangement is carried on, or was to be. */
const STANDS: readonly StandingState[] = ['ACTIVE', 'SUSPENDED']

/** Whether an arrangement stood in one of these states on some day of a span; null: whether it may have stood at all. */
export async function stoodDuring(
  view: ViewReader,
  arrangement: Arrangement,
  span: DaySpan,
  states: readonly StandingState[] | null,
): Promise<boolean> {
  const { from, to } = daysOf(span)
  const facts = await factsOf(view, arrangement)
  const periods = facts ? historyOf(facts).filter((one) => one.from <= to && from < one.to) : []
  return periods.some(({ state, possible }) =>
    states ? states.includes(state) : possible.some((one) => STANDS.includes(one)),
  )
}

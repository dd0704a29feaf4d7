import { beforeAll, describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../src/model/change-event.ts'
import { rangeOf, type UncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/ids.ts'
import { type Bounds, boundsOf, type Interval, possiblyOverlap } from '../../src/model/interval.ts'
import { shippedRevisions } from '../helpers/shipped-world.ts'

type Dated = ChangeEvent & { readonly date: UncertainDate }
type Told = readonly string[]

let world: ReadonlyMap<Id, Entry>
let events: readonly Dated[]
beforeAll(async () => {
  world = new Map((await shippedRevisions()).flatMap(({ put }) => put).map((entry) => [entry.id, entry]))
  events = [...world.values()].filter((entry): entry is Dated => entry.kind === 'ChangeEvent' && entry.date !== null)
})

const timeOf = (id: Id): Bounds => {
  const entry = world.get(id)
  if (entry && 'valid' in entry) return boundsOf(entry.valid)
  throw new Error(`${id} has no time`)
}

const is = (earliest: string, latest: string, { date }: Dated) =>
  earliest === rangeOf(date).earliest && latest === rangeOf(date).latest

const begins = ({ fromEarliest, fromLatest }: Bounds, event: Dated) => is(fromEarliest, fromLatest, event)
const ends = ({ toEarliest, toLatest }: Bounds, event: Dated) => is(toEarliest, toLatest, event)
const isThereBefore = ({ fromLatest }: Bounds, { date }: Dated) => fromLatest < rangeOf(date).earliest
const isThereAfter = ({ toEarliest }: Bounds, { date }: Dated) => toEarliest > rangeOf(date).latest

/** Those of which the event tells another day than their own time does. */
const againstOriginals = (event: Dated): Told =>
  event.originals
    .filter(({ id, outcome }) => {
      const time = timeOf(id)
      return !(outcome === 'ENDED' ? ends(time, event) : isThereBefore(time, event) && isThereAfter(time, event))
    })
    .map(({ id, outcome }) => `${event.id}: ${event.date}: ${id} ${outcome}`)

const againstResults = (event: Dated): Told =>
  event.results
    .filter((id) => !begins(timeOf(id), event) && !isThereBefore(timeOf(id), event))
    .map((id) => `${event.id}: ${event.date}: ${id} begins`)

const timesIn = (entry: Entry | undefined): readonly Interval[] =>
  entry?.kind === 'Place' ? [...entry.names, ...entry.designations].map(({ valid }) => valid) : []

const isNamedThen = (id: Id, event: Dated) => timesIn(world.get(id)).some((valid) => begins(boundsOf(valid), event))

describe('the shipped world tells one day of one change', () => {
  test('what an event ended ended then by its own time, and what it left or made was there then', () => {
    expect(events.length).toBeGreaterThan(3_400)
    expect(events.flatMap((event) => [...againstOriginals(event), ...againstResults(event)])).toEqual([])
  })

  test('what an event named anew has a name or a designation from that day', () => {
    const renames = events.filter(({ change }) => change === 'RENAME')
    expect(renames.length).toBeGreaterThan(60)
    const others = renames.filter((event) => !event.results.every((id) => isNamedThen(id, event)))
    expect(others).toEqual([])
  })

  test('nothing has a name of a time at which it was not there', () => {
    const named = [...world.values()].flatMap((entry) =>
      'names' in entry && 'valid' in entry ? entry.names.map((name) => ({ id: entry.id, of: entry.valid, name })) : [],
    )
    expect(named.length).toBeGreaterThan(100_000)
    expect(named.filter(({ of, name }) => !possiblyOverlap(of, name.valid))).toEqual([])
  })
})

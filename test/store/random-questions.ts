import { isArrangement, memberIdsOf } from '../../src/model/arrangement.ts'
import type { AsOf } from '../../src/model/as-of.ts'
import type { Entry, Kind } from '../../src/model/entry.ts'
import type { Id, ModelId, PlaceId } from '../../src/model/ids.ts'
import { KIND_NAMES } from '../../src/model/kinds.ts'
import type { LinkKind } from '../../src/model/link.ts'
import { LINK_KINDS } from '../../src/model/link.ts'
import { type Cohort, StandingState } from '../../src/model/standing.ts'
import { ANY_ARRANGEMENT, anyOf } from '../../src/store/queries.ts'
import type { ArrangementQuery, Held, PageRequest, Query, SearchQuery } from '../../src/store/store.ts'
import type { Random } from '../helpers/random.ts'
import { randomDay } from '../helpers/random-world/dates.ts'
import { randomSearch } from '../helpers/random-world/names.ts'
import type { RandomWorld } from '../helpers/random-world.ts'
import { codesIn } from '../helpers/terms.ts'

/** Mostly off, so that questions with several conditions still have answers. */
const perhaps = <T>(random: Random, make: () => T, chance = 0.12): T | null => (random.chance(chance) ? make() : null)

const LINKS = Object.keys(LINK_KINDS) as readonly LinkKind[]
const NOBODY: Id = 'person/nobody'

export const randomIds = (random: Random, entries: readonly Entry[]): readonly Id[] => {
  const ids = random.some(entries, 6).map(({ id }) => id)
  return [...ids, ...(random.chance(0.3) ? [NOBODY] : []), ...ids.slice(0, random.int(2))]
}

export const randomAt = (random: Random, head: number): AsOf => ({
  validAt: randomDay(random),
  revision: random.chance(0.5) ? head : random.int(head + 1),
})

/** The start, somewhere inside, or a key that no item has. */
export const randomPage = (random: Random, keys: readonly string[]): PageRequest => ({
  first: random.pick([1, 2, 5, 20, 1000]),
  after: random.chance(0.5) ? null : random.pick(['', 'h', '\u{10ffff}', ...keys]),
})

const randomSpan = (random: Random) => {
  const days = [randomDay(random), randomDay(random)].toSorted()
  return { from: perhaps(random, () => days[0] ?? null, 0.8), to: perhaps(random, () => days[1] ?? null, 0.8) }
}

const randomPlace = (random: Random, { places }: RandomWorld): PlaceId =>
  random.chance(0.1) ? 'place/nowhere' : random.pick(places)

/** A link that some entry of the kind really has. */
function randomTarget(
  random: Random,
  entries: readonly Entry[],
  linksOf: (entry: Entry) => readonly { kind: LinkKind; to: Id }[],
) {
  const all = entries.flatMap(linksOf)
  if (all.length === 0 || random.chance(0.1)) return { link: random.pick(LINKS), id: NOBODY }
  const { kind, to } = random.pick(all)
  return { link: kind, id: to }
}

type LinksOf = (entry: Entry) => readonly { readonly kind: LinkKind; readonly to: Id }[]

const CLASSES = [
  'HEAD',
  'DEPUTY',
  'FULL',
  'SUSPEND',
  'WARD',
  'NOTICE',
  'DONE',
  'POST_PAIR',
  'OPEN',
  'NO_SUCH_CLASS',
] as const

const isHeldBy = (kind: Kind) => kind === 'Post' || kind === 'Person'

function randomHeld(random: Random, world: RandomWorld): Held {
  const occupancies = world.entries.filter((entry) => entry.kind === 'Occupancy')
  const atLeast = random.int(3)
  return {
    atLeast,
    atMost: random.pick([atLeast, 99]),
    posts: perhaps(random, () => [...random.some(occupancies, 6).map(({ post }) => post), NOBODY], 0.3),
    absent: random.chance(0.3) ? random.some(occupancies, 6).map(({ id }) => id) : [],
  }
}

export function randomQuery(random: Random, world: RandomWorld, linksOf: LinksOf): Query<Kind> {
  const kind = random.chance(0.6)
    ? random.pick(['Place', 'Organization', 'Post', 'Person'] as const)
    : random.pick(KIND_NAMES)
  const own = world.entries.filter((entry) => entry.kind === kind)
  const codes = [
    ...['10', '11', '12', '13', '14'].map((value) => ({ scheme: 'GSO', values: [value] })),
    { scheme: 'GSO', values: ['13', '10', '10', 'no code', '12'] },
    { scheme: 'SYMBOL', values: ['18-NQ/TW', '16 tb tw'] },
    { scheme: 'NO SCHEME', values: ['1'] },
    { scheme: 'GSO', values: [] },
  ]
  return {
    kind,
    existing: random.pick(['CERTAIN', 'PRESUMED', 'POSSIBLE', 'POSSIBLE', 'ANY', 'ANY'] as const),
    absent: random.chance(0.3) ? random.some(own, 6).map(({ id }) => id) : [],
    among: perhaps(random, () => randomIds(random, own), 0.15),
    level: perhaps(random, () => random.some([...codesIn('LEVEL'), 'NO_LEVEL'], 3)),
    branch: perhaps(random, () => random.some(codesIn('BRANCH'), 4)),
    class: perhaps(random, () => random.some(CLASSES, 5)),
    within: perhaps(random, () => randomPlace(random, world), 0.3),
    linkedTo: random.chance(0.25)
      ? Array.from({ length: 1 + random.int(2) }, () => randomTarget(random, own, linksOf))
      : [],
    code: perhaps(
      random,
      () => ({ ...random.pick(codes), on: perhaps(random, () => randomDay(random), 0.5) }),
      kind === 'Place' ? 0.5 : 0.1,
    ),
    derived: perhaps(random, () => random.chance(0.5)),
    starting: perhaps(random, () => randomSpan(random)),
    held: isHeldBy(kind) ? perhaps(random, () => randomHeld(random, world), 0.4) : null,
    order: random.pick(['LISTED', 'LISTED', 'OLDEST', 'NEWEST'] as const),
  }
}

const LIVES_IN = { Organization: 'AT_PLACE', Post: 'POST_IN', Occupancy: 'OCCUPIES' } as const

/** What lives in one thing, as lists below it are asked for. */
export function randomContained(random: Random, world: RandomWorld, linksOf: LinksOf): Query<Kind> {
  const kind = random.pick(['Organization', 'Post', 'Occupancy'] as const)
  const own = world.entries.filter((entry) => entry.kind === kind)
  const all = own.flatMap(linksOf).filter((link) => link.kind === LIVES_IN[kind])
  const more = random.chance(0.2) ? [randomTarget(random, own, linksOf)] : []
  return {
    ...anyOf(kind),
    existing: random.pick(['CERTAIN', 'PRESUMED', 'POSSIBLE', 'POSSIBLE', 'POSSIBLE', 'ANY'] as const),
    absent: random.chance(0.3) ? random.some(own, 6).map(({ id }) => id) : [],
    linkedTo: [{ link: LIVES_IN[kind], id: all.length > 0 ? random.pick(all).to : NOBODY }, ...more],
    order: random.pick(['LISTED', 'LISTED', 'OLDEST'] as const),
  }
}

const KNOWN = ['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED'] as const

const randomOrder = (random: Random) => {
  const [since, last] = [randomDay(random), randomDay(random)]
  return since <= last ? { since, last } : { since: last, last: since }
}

/** Cohorts as no rule would make them: nested places, several possible states, names; each class once. */
export function randomCohorts(random: Random, world: RandomWorld): readonly Cohort[] {
  const arranged = world.entries.filter(({ kind }) => kind === 'ConcurrentHolding' || kind === 'BodyMerger')
  const answer = () => ({
    possible: [random.pick(KNOWN), ...random.some(KNOWN, 1)].filter((one, at, all) => all.indexOf(one) === at),
    order: perhaps(random, () => randomOrder(random), 0.7),
    reachedBy: random.some(world.directives, 3),
  })
  const classes = Array.from(
    { length: random.int(14) },
    (): Cohort => ({
      model: random.pick<ModelId>([...world.models, ...world.models, 'model/none']),
      level: random.pick(codesIn('LEVEL')),
      place: perhaps(random, () => randomPlace(random, world), 0.6),
      arrangement: null,
      ...answer(),
    }),
  )
  const named = random
    .some(arranged, 5)
    .flatMap((entry): readonly Cohort[] =>
      entry.kind === 'ConcurrentHolding' || entry.kind === 'BodyMerger'
        ? [{ model: entry.model, level: entry.level, place: null, arrangement: entry.id, ...answer() }]
        : [],
    )
  return [
    ...new Map(
      [...classes, ...named].map((one) => [`${one.arrangement} ${one.model} ${one.level} ${one.place}`, one]),
    ).values(),
  ]
}

const BOTH = ['ConcurrentHolding', 'BodyMerger'] as const

const randomMembers = (random: Random, own: readonly Entry[]): readonly Id[] => [
  ...random
    .some(own, 4)
    .flatMap((entry): readonly Id[] => (isArrangement(entry) ? memberIdsOf(entry) : []))
    .slice(1),
  ...(random.chance(0.2) ? [NOBODY] : []),
]

export function randomArrangementQuery(random: Random, world: RandomWorld, linksOf: LinksOf): ArrangementQuery {
  const own = world.entries.filter(({ kind }) => kind === 'ConcurrentHolding' || kind === 'BodyMerger')
  return {
    kinds: random.pick([['ConcurrentHolding'], ['BodyMerger'], BOTH, BOTH, BOTH.toReversed()]),
    cohorts: random.chance(0.1) ? [] : randomCohorts(random, world),
    reachedBy: perhaps(random, () => random.pick(world.directives), 0.2),
    states: perhaps(random, () => random.some(StandingState.options, 3), 0.5),
    execution: perhaps(random, () => random.some(['DONE', 'NOT_DONE', 'UNKNOWN'] as const, 3), 0.2),
    level: perhaps(random, () => random.some(codesIn('LEVEL'), 3)),
    branch: perhaps(random, () => random.some(codesIn('BRANCH'), 4)),
    models: perhaps(random, () => random.some<ModelId>([...world.models, 'model/none'], 3)),
    among: perhaps(random, () => randomIds(random, own), 0.15),
    within: perhaps(random, () => randomPlace(random, world), 0.3),
    members: perhaps(random, () => randomMembers(random, own), 0.2),
    linkedTo: random.chance(0.15)
      ? Array.from({ length: 1 + random.int(2) }, () => randomTarget(random, own, linksOf))
      : [],
    derived: perhaps(random, () => random.chance(0.5)),
    starting: perhaps(random, () => randomSpan(random)),
    changed: null,
  }
}

/** What stood otherwise on another day: of half the ways to do so, and mostly whatever else it is. */
export const randomChanges = (random: Random, world: RandomWorld, linksOf: LinksOf): ArrangementQuery => ({
  ...(random.chance(0.3) ? randomArrangementQuery(random, world, linksOf) : ANY_ARRANGEMENT),
  cohorts: randomCohorts(random, world),
  within: perhaps(random, () => randomPlace(random, world), 0.3),
  changed: {
    day: randomDay(random),
    cohorts: randomCohorts(random, world),
    states: StandingState.options.flatMap((before) =>
      StandingState.options.flatMap((after) => (random.chance(0.5) ? [[before, after] as const] : [])),
    ),
  },
})

export const randomLink = (random: Random, world: RandomWorld, linksOf: LinksOf): LinkKind =>
  random.chance(0.1) ? random.pick(LINKS) : randomTarget(random, world.entries, linksOf).link

const SEARCHED = [[], [], ['Place'], ['Post', 'Organization'], ['Directive']] as const

export const randomSearchQuery = (random: Random, world: RandomWorld): SearchQuery => ({
  text: randomSearch(random, world.entries),
  kinds: random.pick(SEARCHED),
  level: perhaps(random, () => random.some(codesIn('LEVEL'), 3), 0.1),
  branch: perhaps(random, () => random.some(codesIn('BRANCH'), 4), 0.1),
  within: perhaps(random, () => randomPlace(random, world), 0.15),
})

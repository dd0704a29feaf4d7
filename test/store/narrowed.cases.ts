import { expect } from 'vitest'
import { type ArrangementInContext, memberIdsOf } from '../../src/model/arrangement.ts'
import { StandingState } from '../../src/model/standing.ts'
import { linksOf } from '../../src/model/traits.ts'
import { ANY_ARRANGEMENT } from '../../src/store/queries.ts'
import type { ArrangementQuery, Store } from '../../src/store/store.ts'
import type { Random } from '../helpers/random.ts'
import type { Case } from './case-world.ts'
import { pageFrom } from './plain/order.ts'
import { PlainView } from './plain-view.ts'
import { type History, randomHistory } from './random-history.ts'
import { randomCohorts } from './random-questions.ts'

type Narrowing = Partial<ArrangementQuery>

/** The ways to narrow a list to few, each so that one arrangement stays in it. */
const NARROWED: Readonly<Record<string, (one: ArrangementInContext, plain: PlainView, random: Random) => Narrowing>> = {
  within: ({ arrangement: { place } }, plain, random) => {
    const around = plain.ancestorsOf(place).flatMap((id) => plain.entry(id) ?? [])
    return { within: random.pick(around.flatMap((entry) => (entry.kind === 'Place' ? [entry.id] : []))) }
  },
  members: ({ arrangement }, _, random) => ({ members: [random.pick(memberIdsOf(arrangement))] }),
  linkedTo: ({ arrangement }, _, random) => {
    const links = linksOf(arrangement).filter(({ to }) => to !== arrangement.place)
    return { linkedTo: [random.pick(links)].map(({ kind, to }) => ({ link: kind, id: to })) }
  },
  among: ({ arrangement }, plain, random) => ({
    among: [arrangement, ...random.some(plain.contexts, 6).map((other) => other.arrangement)].map(({ id }) => id),
  }),
  models: ({ arrangement: { model } }) => (model === null ? {} : { models: [model] }),
}

const PAIRS = Object.entries(NARROWED).flatMap(([name, one], at, all) =>
  all.slice(at + 1).map(([otherName, other]) => [`${name} and ${otherName}`, one, other] as const),
)
const WHOLE = { first: 1000, after: null }

/** Asks for all but one state, narrowed in each two ways. Gives how many answers either way alone would have had wrong. */
async function asksNarrowed(store: Store, { random, world, journal }: History, of: string): Promise<number> {
  const at = { validAt: '2022-08-29', revision: journal.head.number } as const
  const [view, plain] = [store.view(at), new PlainView(journal.records, at)]
  let told = 0
  for (const [name, ...both] of PAIRS) {
    const one = random.pick(plain.contexts)
    const left = random.pick(StandingState.options)
    const standing: ArrangementQuery = {
      ...ANY_ARRANGEMENT,
      cohorts: randomCohorts(random, world),
      states: StandingState.options.filter((state) => state !== left),
    }
    const [first = {}, second = {}] = both.map((narrowed) => narrowed(one, plain, random))
    const query = { ...standing, ...first, ...second }
    const wanted = plain.arrangements(query)
    const listed = pageFrom(wanted, ({ arrangement }) => plain.keyOf(arrangement), WHOLE)
    const message = `${of}, ${name}: ${JSON.stringify({ ...first, ...second, states: query.states })}`
    expect(await view.arrangements(query, WHOLE), message).toEqual(listed)
    expect(await view.countArrangements(query), message).toBe(wanted.length)
    const alone = [first, second].map((only) => plain.arrangements({ ...standing, ...only }).length)
    if (wanted.length > 0 && alone.every((count) => count > wanted.length)) told += 1
  }
  return told
}

/** How they stand is worked out apart from what narrows a list: neither may make the other forgotten. */
export const NARROWINGS: Readonly<Record<string, Case>> = {
  'lists and counts what stands so of what is narrowed in two ways at once, in random worlds': async (
    _,
    { fresh, worlds: most },
  ) => {
    // A server plans each of the twenty texts for longer than it runs them all.
    const worlds = Math.ceil(most / 6)
    let told = 0
    for (let seed = 701; seed <= 700 + worlds; seed += 1) {
      const store = await fresh()
      told += await asksNarrowed(store, await randomHistory(store, seed), `world ${seed}`)
    }
    expect(told, 'answers that take both').toBeGreaterThanOrEqual(worlds)
  },
}

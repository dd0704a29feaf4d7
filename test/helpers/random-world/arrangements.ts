import { uncertainDate } from '../../../src/model/date.ts'
import type { Chances, Makers } from './chances.ts'
import { DAYS, randomDate } from './dates.ts'
import { DIRECTIVES, MODELS } from './ids.ts'

/** Arrangements, and what became of them. */
export const arrangements = ({
  random,
  places,
  organizations,
  posts,
  arrangements: all,
  names,
  valid,
  maybe,
  origin,
}: Chances): Pick<Makers, 'ConcurrentHolding' | 'BodyMerger' | 'ExecutionReport' | 'ChangeEvent'> => {
  const arranged = () => {
    const model = maybe(() => random.pick(MODELS))
    const { id: place, level } = random.pick(places)
    const decidedBy = maybe(() => random.pick(DIRECTIVES))
    const late = { from: uncertainDate(random.pick(DAYS.slice(2))), to: null }
    return {
      model,
      place,
      level,
      decidedBy,
      valid: random.chance(0.25) ? late : valid(),
      startBasis: null,
      origin: origin(),
    }
  }
  const two = () => {
    const first = random.pick(organizations)
    return [first, random.pick(organizations.filter((id) => id !== first))]
  }
  return {
    ConcurrentHolding: (id) => ({
      kind: 'ConcurrentHolding',
      id,
      first: random.pick(posts),
      second: random.pick(posts),
      ...arranged(),
    }),
    BodyMerger: (id) => ({
      kind: 'BodyMerger',
      id,
      components: two(),
      result: maybe(() => random.pick(organizations)),
      ...arranged(),
    }),
    ExecutionReport: (id) => ({
      kind: 'ExecutionReport',
      id,
      // Several on one, so that reports follow and contradict each other.
      arrangement: random.pick(all.slice(0, 40)),
      outcome: random.pick(['DONE', 'NOT_DONE'] as const),
      observed: randomDate(random),
      origin: origin(),
    }),
    ChangeEvent: (id) => ({
      kind: 'ChangeEvent',
      id,
      names: names(),
      change: random.pick(['MERGER', 'RENAME', 'DISSOLUTION'] as const),
      date: randomDate(random),
      originals: random
        .some(organizations, 2)
        .map((original) => ({ id: original, outcome: random.pick(['ENDED', 'CONTINUED'] as const) })),
      results: random.some(organizations, 2),
      directive: maybe(() => random.pick(DIRECTIVES)),
      origin: origin(),
    }),
  }
}

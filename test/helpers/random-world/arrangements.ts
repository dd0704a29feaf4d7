import type { Chances, Makers } from './chances.ts'
import { randomDate } from './dates.ts'
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
    return { model, place, level, decidedBy, valid: valid(), startBasis: null, origin: origin() }
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
      arrangement: random.pick(all),
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

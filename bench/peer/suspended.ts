import { OPEN } from '../../src/store/neo4j/predicates.ts'
import { type AskedPlace, branchesOf, type Class, classOf, spreadOf, type Where } from './branches.ts'
import { type AskedEffect, authorityOf, decidingOf } from './effects.ts'

const isModel = ({ target }: AskedEffect) => target.startsWith('model/')
const isSuspension = ({ action }: AskedEffect) => action === 'SUSPEND'

/** The last effect on each model at each level. */
const lastOnClasses = (effects: readonly AskedEffect[]): ReadonlyMap<string, AskedEffect> =>
  new Map(effects.flatMap((effect) => effect.levels.map((level) => [`${effect.target} ${level}`, effect] as const)))

/** What the last effects on a kind of target leave suspended, and what they leave otherwise. */
interface Decided<Target> {
  readonly suspended: readonly Target[]
  readonly otherwise: readonly Target[]
}

function parted<Target>(last: ReadonlyMap<string, AskedEffect>, target: (key: string) => Target): Decided<Target> {
  const part = (is: boolean) =>
    [...last].filter(([, effect]) => isSuspension(effect) === is).map(([key]) => target(key))
  return { suspended: part(true), otherwise: part(false) }
}

const everywhereOf = (onModels: readonly AskedEffect[]): Decided<Class> =>
  parted(lastOnClasses(onModels.filter((effect) => authorityOf(effect) === null)), (key) => classOf(key, null))

/** What the orders of one place change there: nothing of what the centre ordered. */
function decidedAt(place: string, onModels: readonly AskedEffect[]): Decided<Class> {
  const central = lastOnClasses(onModels.filter((effect) => authorityOf(effect) === null))
  const ofPlace = lastOnClasses(onModels.filter((effect) => authorityOf(effect) === place))
  const own = [...ofPlace].filter(([key]) => !central.has(key))
  return parted(new Map(own), (key) => classOf(key, place))
}

/** What orders about single holdings change. */
const decidedByName = (named: readonly AskedEffect[]): Decided<string> =>
  parted(new Map(named.map((effect) => [effect.target, effect])), (id) => id)

const anyOf = (branches: readonly Where[]): Where => (branches.length === 1 ? (branches[0] ?? {}) : { OR: branches })
const idsIn = (ids: readonly string[]): readonly Where[] => (ids.length === 0 ? [] : [{ id: { in: ids } }])

/** Which contexts are of holdings suspended on a day, as the effects in force say. */
export function suspendedOn(day: string, effects: readonly AskedEffect[], places: readonly AskedPlace[]): Where {
  const deciding = decidingOf(effects)
  const onModels = deciding.filter(isModel)
  const named = decidedByName(deciding.filter((effect) => !isModel(effect)))
  const authorities = places.filter(({ id }) => onModels.some((effect) => authorityOf(effect) === id))
  const bounded = authorities.map(({ id }) => decidedAt(id, onModels))
  const suspended = [everywhereOf(onModels), ...bounded].flatMap((one) => one.suspended)
  const otherwise = bounded.flatMap((one) => one.otherwise)
  const spread = spreadOf(places)
  const unwanted = [...branchesOf(otherwise, spread), ...idsIn(named.otherwise)]
  return {
    kind: { eq: 'ConcurrentHolding' },
    recordedTo: { eq: OPEN },
    fromLatest: { lte: day },
    endEarliest: { gt: day },
    ...anyOf([...branchesOf(suspended, spread), ...idsIn(named.suspended)]),
    ...(unwanted.length > 0 ? { NOT: anyOf(unwanted) } : {}),
  }
}

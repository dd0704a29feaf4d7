import type { BodyMerger } from '../model/arrangement.ts'
import { boundsOf, type Interval } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import type { Existence, ExistenceState, KnownState } from '../model/standing.ts'
import type { Lifespan } from './lifespans.ts'

/** How a merger is on a day. */
export interface MergerOnDay {
  readonly merger: BodyMerger
  /** How it may stand. */
  readonly possible: readonly KnownState[]
  readonly existence: Existence
}

type Body = Pick<Organization, 'id' | 'valid'>

/** Whether a body was there before a merger into it, so that the merger neither made it nor ends it. */
const outlasts = ({ id, valid }: Body, { components, valid: merged }: BodyMerger): boolean =>
  components.includes(id) || (valid.from !== null && boundsOf(valid).fromLatest < boundsOf(merged).fromEarliest)

/** The mergers that made a body; none where it was there before one of them. */
function makersOf(body: Body, mergers: readonly BodyMerger[]): readonly BodyMerger[] {
  const into = mergers.filter(({ result }) => result === body.id)
  return into.some((merger) => outlasts(body, merger)) ? [] : into
}

const earliest = (a: Interval, b: Interval) => (boundsOf(a).fromEarliest <= boundsOf(b).fromEarliest ? a.from : b.from)
const latest = (a: Interval, b: Interval) => (boundsOf(a).toLatest >= boundsOf(b).toLatest ? a.to : b.to)

/**
 * When bodies existed as far as the mergers that made them say: each as long as its merger lasts, or any of them. Where the own
 * record of a body dates its start or end, that is what counts.
 */
export function lifespansByMergers(bodies: readonly Body[], mergers: readonly BodyMerger[]): readonly Lifespan[] {
  return bodies.flatMap((body) => {
    const makers = makersOf(body, mergers)
    const [first] = makers
    if (!first) return []
    const whole = makers.map(({ valid }) => valid).reduce((a, b) => ({ from: earliest(a, b), to: latest(a, b) }))
    const valid = { from: body.valid.from === null ? whole.from : null, to: body.valid.to === null ? whole.to : null }
    return [{ role: 'MERGER', fact: first.id, valid }]
  })
}

/** The facts behind a merger's answer, as reasons of another thing's. */
const ofMerger = ({ state, because }: Existence, as: ExistenceState = state): Existence => ({
  state: as,
  because: because.map(({ role, fact }) => ({ role: role === 'OWN_RECORD' ? 'MERGER' : role, fact })),
})

const SUREST = ['YES', 'PRESUMED', 'UNKNOWN', 'NO'] as const satisfies readonly ExistenceState[]

/** What one of the mergers that made a body says of it; null: nothing against its own record. */
function fromMaker({ valid }: Body, { possible, existence }: MergerOnDay): Existence | null {
  const datedByItself = possible.includes('NOT_STARTED') ? valid.from !== null : valid.to !== null
  return datedByItself || existence.state === 'YES' ? null : ofMerger(existence)
}

/** What the mergers that made a body say of it on a day, the surest of them; null: nothing against its own record. */
export function asResult(body: Body, mergers: readonly MergerOnDay[]): Existence | null {
  const makers = makersOf(
    body,
    mergers.map(({ merger }) => merger),
  )
  const said = mergers.filter(({ merger }) => makers.includes(merger)).map((one) => fromMaker(body, one))
  if (said.includes(null)) return null
  return SUREST.flatMap((state) => said.find((one) => one?.state === state) ?? [])[0] ?? null
}

const INSTEAD = { YES: 'NO', PRESUMED: 'UNKNOWN', UNKNOWN: 'UNKNOWN', NO: 'YES' } as const satisfies Record<
  ExistenceState,
  ExistenceState
>

/** Whether a body that became part of another is there separately, as far as the mergers say; null: nothing against its own record. */
export function asComponent({ id }: Body, mergers: readonly MergerOnDay[]): Existence | null {
  const into = mergers.filter(
    ({ merger: { components, result } }) => result !== null && result !== id && components.includes(id),
  )
  const [surest] = SUREST.flatMap((state) => into.find(({ existence }) => existence.state === state) ?? [])
  if (!surest || surest.existence.state === 'NO') return null
  return ofMerger(surest.existence, INSTEAD[surest.existence.state])
}

const GRAVEST = ['NO', 'UNKNOWN', 'PRESUMED'] as const satisfies readonly ExistenceState[]

/** What keeps a thing from being there that a source shows: not that what it lives in is only presumed. */
export const ifShown = (one: Existence | null): Existence | null => (one?.state === 'PRESUMED' ? null : one)

/** The least sure of several answers about one thing, the first of those that say so. */
export function gravestOf(own: Existence, others: readonly (Existence | null)[]): Existence {
  const all = [own, ...others.filter((one) => one !== null)]
  return GRAVEST.flatMap((state) => all.find((one) => one.state === state) ?? [])[0] ?? own
}

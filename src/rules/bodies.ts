import type { BodyMerger } from '../model/arrangement.ts'
import { boundsOf } from '../model/interval.ts'
import type { Organization } from '../model/organization.ts'
import type { Existence, ExistenceState, KnownState, Reason } from '../model/standing.ts'
import { distinct } from './reasons.ts'

/** How a merger is on a day. */
export interface MergerOnDay {
  readonly merger: BodyMerger
  /** How it may stand. */
  readonly possible: readonly KnownState[]
  readonly existence: Existence
}

/** A body, as far as mergers have a say in when it is there. */
export type Body = Pick<Organization, 'id' | 'valid'>

/** Whether a body was there before a merger into it, so that the merger neither made it nor ends it. */
const outlasts = ({ id, valid }: Body, { components, valid: merged }: BodyMerger): boolean =>
  components.includes(id) || (valid.from !== null && boundsOf(valid).fromLatest < boundsOf(merged).fromEarliest)

/** The mergers that made a body; none where it was there before one of them. */
export function makersOf(body: Body, mergers: readonly BodyMerger[]): readonly BodyMerger[] {
  const into = mergers.filter(({ result }) => result === body.id)
  return into.some((merger) => outlasts(body, merger)) ? [] : into
}

/** The facts behind a merger's answer, as reasons of another thing's. */
export const ofMergers = (because: readonly Reason[]): readonly Reason[] =>
  because.map(({ role, fact }) => ({ role: role === 'OWN_RECORD' ? 'MERGER' : role, fact }))

const ofMerger = ({ state, because }: Existence): Existence => ({ state, because: ofMergers(because) })

const SUREST = ['YES', 'PRESUMED', 'UNKNOWN', 'NO'] as const satisfies readonly ExistenceState[]

/** The surest of what several mergers say of one body, by all that say so: in which order they come decides nothing. */
function surestOf(said: readonly Existence[]): Existence | null {
  const state = SUREST.find((one) => said.some((existence) => existence.state === one))
  if (state === undefined) return null
  return { state, because: distinct(said.flatMap((one) => (one.state === state ? one.because : []))) }
}

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
  return said.includes(null) ? null : surestOf(said.filter((one) => one !== null))
}

/** How a body is there separately, as a merger that is there so says: where no source names what it became, that is left open. */
const apart = ({ merger, existence }: MergerOnDay): 'NO' | 'UNKNOWN' =>
  merger.result !== null && existence.state === 'YES' ? 'NO' : 'UNKNOWN'

/** Whether a body in mergers is there separately, as far as these say; null: nothing against its own record. */
export function asComponent({ id }: Pick<Body, 'id'>, mergers: readonly MergerOnDay[]): Existence | null {
  const into = mergers.filter(
    ({ merger: { components, result }, existence }) =>
      existence.state !== 'NO' && result !== id && components.includes(id),
  )
  const state = (['NO', 'UNKNOWN'] as const).find((one) => into.some((merger) => apart(merger) === one))
  if (state === undefined) return null
  const said = into.filter((merger) => apart(merger) === state)
  return { state, because: distinct(said.flatMap(({ existence }) => ofMerger(existence).because)) }
}

const GRAVEST = ['NO', 'UNKNOWN', 'PRESUMED'] as const satisfies readonly ExistenceState[]

/** What keeps a thing from being there that a source shows: not that what it lives in is only presumed. */
export const ifShown = (one: Existence | null): Existence | null => (one?.state === 'PRESUMED' ? null : one)

/** The least sure of several answers about one thing, the first of those that say so. */
export function gravestOf(own: Existence, others: readonly (Existence | null)[]): Existence {
  const all = [own, ...others.filter((one) => one !== null)]
  return GRAVEST.flatMap((state) => all.find((one) => one.state === state) ?? [])[0] ?? own
}

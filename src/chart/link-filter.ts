import type { Day } from '../model/day-range.ts'
import type { StandingState } from '../model/standing.ts'
import { changeBetween } from './as-of.ts'
import type { ChartLink, ChartModel } from './chart-model.ts'

/** Which links are drawn and counted: a filter takes the others away. Left out: no such condition. */
export interface LinkFilter {
  readonly models?: ReadonlySet<string>
  readonly standings?: ReadonlySet<StandingState>
  readonly kinds?: ReadonlySet<ChartLink['kind']>
}

/** Whether a source has to show a link where it is, or none may. */
export type Evidenced = 'yes' | 'no'

/** A pair of kinds of posts is at no place where a source could show it: neither of the two takes it away. */
const KINDS: Readonly<Record<Evidenced, ReadonlySet<ChartLink['kind']>>> = {
  yes: new Set(['ConcurrentHolding', 'BodyMerger', 'PostPair']),
  no: new Set(['PilotLink', 'PostPair']),
}
export const isEvidenced = (text: string): text is Evidenced => Object.hasOwn(KINDS, text)

/** A filter as people name one: states, marks of models. null: whichever. */
export interface NamedFilter {
  readonly standings: readonly StandingState[] | null
  readonly models: readonly string[] | null
  readonly evidenced: Evidenced | null
}

export function filterFor(
  { standings, models, evidenced }: NamedFilter,
  { links, below = [] }: Pick<ChartModel, 'links' | 'below'>,
): LinkFilter {
  const keys = [
    ...links.flatMap((link) => [link, link.earlier ?? link]),
    ...below.flatMap((counts) => counts ?? []),
  ].flatMap(({ code, model }) => (models?.includes(code) && model !== null ? [model] : []))
  return {
    ...(standings === null ? {} : { standings: new Set(standings) }),
    ...(models === null ? {} : { models: new Set(keys) }),
    ...(evidenced === null ? {} : { kinds: KINDS[evidenced] }),
  }
}

/**
 * Whether a filter lets a link through, as it stands on a day.
 * @param base the day it is compared with: what stood so on either of the two is let through, or it would not be told what it became
 */
export const isShownIn =
  ({ standings, models, kinds }: LinkFilter, day: Day, base = day) =>
  (link: ChartLink): boolean => {
    const { before, after } = changeBetween(link, base, day)
    return (
      (standings === undefined || standings.has(after) || standings.has(before)) &&
      [link, link.earlier ?? link].some(
        ({ model, kind }) => (models?.has(model ?? '') ?? true) && (kinds?.has(kind) ?? true),
      )
    )
  }

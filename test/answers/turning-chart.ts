import { chartTurns } from '../../src/answers/chart-turns.ts'
import type { Turn } from '../../src/answers/turn.ts'
import type { BodyMerger, ConcurrentHolding } from '../../src/model/arrangement.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { OrganizationId, PlaceId, PostId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Organization } from '../../src/model/organization.ts'
import type { Place } from '../../src/model/place.ts'
import type { Post } from '../../src/model/post.ts'
import { holding as anyHolding, body, lasting, named, stated } from '../helpers/facts.ts'
import { readerOf, storeOf } from './readers.ts'
import { COUNTRY, inProvince, PROVINCE } from './small-world.ts'

export const OTHER = { ...PROVINCE, id: 'place/q' } as const
export const PLACES: readonly Entry[] = [COUNTRY, PROVINCE, OTHER, inProvince('place/p/d')]
export const FROM = '2016-06-06'

export const merger = (over: Partial<BodyMerger>): BodyMerger => ({
  ...{ kind: 'BodyMerger', id: 'merger/m', components: ['org/q1', 'org/q2'], result: null, model: null },
  ...{ place: 'place/q', level: 'PROVINCE', decidedBy: null, valid: lasting(FROM), startBasis: 'EFFECTIVE' },
  origin: stated,
  ...over,
})
export const holding = (id: ConcurrentHolding['id'], first: PostId, second: PostId): ConcurrentHolding => ({
  ...{ ...anyHolding(ALWAYS), id, first, second, model: null, place: PROVINCE.id, level: 'PROVINCE' },
})
export const ELSEWHERE: readonly Entry[] = [body('org/q1', 'place/q'), body('org/q2', 'place/q')]

/** How the chart of the province turned. */
export async function turnsOf(...entries: readonly Entry[]): Promise<readonly Turn[]> {
  const view = await readerOf(await storeOf([...PLACES, ...entries]), '2026-06-01')
  return ((await chartTurns(view, PROVINCE.id, 2)) ?? []).map(({ value }) => value)
}
export const daysOf = async (...entries: readonly Entry[]) => [
  ...new Set((await turnsOf(...entries)).map(({ day }) => day)),
]
/** On which days, at which levels. */
export const levelsOf = async (...entries: readonly Entry[]) =>
  (await turnsOf(...entries)).map(({ day, level }) => `${day} ${level}`)

/** A body that was in one place until a day, and from then on in another. */
export const moving = (id: OrganizationId, day: string, before: PlaceId, after: PlaceId): Organization => ({
  ...body(id, before),
  place: [
    { to: before, valid: lasting(null, day) },
    { to: after, valid: lasting(day) },
  ],
})
/** The same, called otherwise from a day on. */
export const renamed = <E extends Organization | Place | Post>(entry: E, day: string): E => ({
  ...entry,
  names: [
    { ...named('Cũ')[0], valid: lasting(null, day) },
    { ...named('Mới')[0], valid: lasting(day) },
  ],
})

import type { Entry, EntryOf } from '../src/model/entry.ts'
import type { ModelId, OrganizationId, PlaceId, TypeId } from '../src/model/ids.ts'
import { ALWAYS } from '../src/model/interval.ts'
import { SIZES, type SizeName } from './world.ts'
import { COUNTRY, centralEntries, MODELS } from './world-orders.ts'
import { provinceId } from './world-province.ts'
import { bodyOf, lasting, named, placeOf, postOf, statedIn } from './world-records.ts'

/** The places of a size with nothing in them but what five pairs join at each: pairs are of kinds of posts, which the other world has not. */
const LEVELS = ['PROVINCE', 'DISTRICT'] as const
type PairLevel = (typeof LEVELS)[number]
const SIDES = ['main', 'concurrent'] as const
type Side = (typeof SIDES)[number]
const BRANCH = { main: 'PARTY', concurrent: 'GOVERNMENT' } as const

const keyOf = (level: PairLevel, side: Side) => `${level.toLowerCase()}-${side}`
const bodyType = (level: PairLevel, side: Side): TypeId => `type/${keyOf(level, side)}`
const postType = (level: PairLevel, side: Side, n: number): TypeId => `type/${keyOf(level, side)}/${n}`
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)

const common = { namePattern: { vi: '{place}', en: '{place}' }, valid: ALWAYS, origin: statedIn('doc/bench-0') }

function typesOf(level: PairLevel, side: Side): readonly Entry[] {
  const shared = { ...common, level, branch: BRANCH[side] }
  const body: EntryOf<'OrganizationType'> = {
    ...shared,
    kind: 'OrganizationType',
    id: bodyType(level, side),
    names: named(`Cơ quan ${keyOf(level, side)}`),
    superiors: [],
    legalBasis: null,
    prevalence: 'UNIFORM',
    places: [],
  }
  const posts = MODELS.map(
    (_, n): EntryOf<'PostType'> => ({
      ...shared,
      kind: 'PostType',
      id: postType(level, side, n),
      names: named(`Chức vụ ${keyOf(level, side)} ${n}`),
      role: 'HEAD',
      organizationType: body.id,
    }),
  )
  return [body, ...posts]
}

const pairOf = (model: ModelId, n: number, level: PairLevel): EntryOf<'PostPair'> => ({
  kind: 'PostPair',
  id: `pair/${level.toLowerCase()}-${n}`,
  code: `M${n + 1}-${level}`,
  model,
  level,
  mainPostType: postType(level, 'main', n),
  concurrentPostType: postType(level, 'concurrent', n),
  origin: statedIn('doc/bench-0'),
})

function entriesAt(place: PlaceId, level: PairLevel, parent: PlaceId): readonly Entry[] {
  const path = place.slice('place/'.length)
  const bodies = SIDES.flatMap((side): readonly Entry[] => {
    const id: OrganizationId = `org/${path}/${side}`
    const body = bodyOf(id, `Cơ quan ${side} ${path}`, place, BRANCH[side], [])
    const posts = MODELS.map((_, n) => ({
      ...postOf(`post/${path}/${side}/${n}`, `Trưởng cơ quan ${side} ${n} ${path}`, id, 'HEAD', lasting(null)),
      type: postType(level, side, n),
    }))
    return [{ ...body, classification: bodyType(level, side) }, ...posts]
  })
  return [placeOf(place, `Nơi ${path}`, level, parent, path.replaceAll(/\D+/g, '.').slice(1)), ...bodies]
}

/** The world of pairs as batches: what is general, then each province. */
export function* pairBatches(size: SizeName): Generator<readonly Entry[]> {
  yield [
    ...centralEntries(),
    ...LEVELS.flatMap((level) => [
      ...SIDES.flatMap((side) => typesOf(level, side)),
      ...MODELS.map((model, n) => pairOf(model, n, level)),
    ]),
  ]
  const { provinces, districts } = SIZES[size]
  for (const n of numbers(provinces)) {
    const inside = numbers(districts).filter((at) => at % provinces === n)
    yield [
      ...entriesAt(provinceId(n), 'PROVINCE', COUNTRY),
      ...inside.flatMap((at) => entriesAt(`${provinceId(n)}/d${at}`, 'DISTRICT', provinceId(n))),
    ]
  }
}

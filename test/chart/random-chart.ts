import type { ChartBody, ChartLink, ChartModel, ChartPlace, ChartPost, HeldKind } from '../../src/chart/chart-model.ts'
import type { Day } from '../../src/model/day-range.ts'
import type { ExistenceState, StandingState } from '../../src/model/standing.ts'
import { type Random, randomOf } from '../helpers/random.ts'

/** How large and how tangled a chart is. */
export interface Shape {
  readonly places: number
  readonly bodiesAPlace: number
  readonly postsABody: number
  readonly branches: number
  /** Links between any posts and bodies, wherever they are. */
  readonly wildLinks: number
  /** Whether bodies that were run as one are mostly replaced by what they became. */
  readonly isReplaced?: boolean
  /** Links between partners: posts of bodies at the same rank of the first two branches of a place. */
  readonly pairsAPlace: number
}

const WORDS = [
  'Trưởng',
  'Ban',
  'Tổ chức',
  'cấp ủy',
  'Giám đốc',
  'Sở',
  'Nội vụ',
  'Chánh',
  'Thanh tra',
  'huyện',
  'Văn phòng',
  'Hội đồng',
  'nhân dân',
]
const STANDINGS: readonly StandingState[] = ['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN']
const EXISTENCE: readonly ExistenceState[] = ['YES', 'PRESUMED', 'UNKNOWN', 'NO']
export const DAY: Day = '2022-08-31'

const label = (random: Random, least: number): string =>
  Array.from({ length: least + random.int(6) }, () => random.pick(WORDS)).join(' ')
const exists = (random: Random) => [random.pick(EXISTENCE)]

function places(random: Random, count: number): readonly ChartPlace[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `place/${at}`, label: label(random, 1), level: 'Cấp tỉnh', levelCode: 'PROVINCE', exists: exists(random) },
    parent: at === 0 || random.chance(0.2) ? null : `place/${random.int(at)}`,
  }))
}

/** The first body of a branch in a place is its root; one in eight begins another tree, and some answer to two. */
function bodiesOf(random: Random, { id: place }: ChartPlace, { bodiesAPlace, branches }: Shape): readonly ChartBody[] {
  const made: ChartBody[] = []
  for (let at = 0; at < bodiesAPlace; at += 1) {
    const branch = `B${random.int(branches)}`
    const above = made.filter((body) => random.chance(0.9) === (body.branch === branch))
    const superiors = above.length === 0 || random.chance(0.12) ? [] : random.some(above, 2).map(({ id }) => id)
    made.push({ id: `org/${place}/${at}`, label: label(random, 1), branch, place, superiors, exists: exists(random) })
  }
  return made
}

const postsOf = (random: Random, { id: body }: ChartBody, { postsABody }: Shape): readonly ChartPost[] =>
  Array.from({ length: random.int(postsABody + 1) }, (_, at) => ({
    ...{ id: `post/${body}/${at}`, label: label(random, 2), body, exists: exists(random) },
  }))

const KINDS: readonly HeldKind[] = ['ConcurrentHolding', 'PilotLink', 'PostPair']

function linkBase(random: Random, id: string) {
  const model = `M${random.int(5)}`
  const history = ['0001-01-01', '2018-08-07', '2022-07-07'].map((from) => ({
    from: from as Day,
    state: random.pick(STANDINGS),
  }))
  return { id, code: random.chance(0.1) ? '' : model, model, place: null, history, exists: exists(random) }
}

function held(random: Random, id: string, mainPost: string, concurrentPost: string): ChartLink {
  return { ...linkBase(random, id), kind: random.pick(KINDS), mainPost, concurrentPost }
}

function wildLinks(
  random: Random,
  bodies: readonly ChartBody[],
  posts: readonly ChartPost[],
  { wildLinks, isReplaced = false }: Shape,
): readonly ChartLink[] {
  return Array.from({ length: wildLinks }, (_, at): readonly ChartLink[] => {
    const id = `wild/${at}`
    if (bodies.length < 3 || posts.length < 2) return []
    const gone = random.chance(0.05)
    if (random.chance(0.75))
      return [held(random, id, random.pick(posts).id, gone ? 'post/nowhere' : random.pick(posts).id)]
    const merged = random.some(bodies, 3).map((body) => body.id)
    const result = random.chance(0.5) ? random.pick(bodies).id : null
    // What they became replaced some of them: those are not there.
    const components = result !== null && isReplaced && at % 3 > 0 ? merged.map((body) => `${body}/gone`) : merged
    return [{ ...linkBase(random, id), kind: 'BodyMerger', components, result }]
  }).flat()
}

/** As under a pilot model: the first posts of bodies of two branches of a place, each of them once. */
function pairs(
  random: Random,
  bodies: readonly ChartBody[],
  firstOf: ReadonlyMap<string, ChartPost>,
  count: number,
): readonly ChartLink[] {
  const headsOf = (branch: string) =>
    bodies
      .filter((body) => body.branch === branch && body.superiors.length <= 1)
      .flatMap(({ id }) => firstOf.get(id) ?? [])
  const [party, state] = [headsOf('B0'), headsOf('B1')]
  return party.slice(0, Math.min(count, state.length)).flatMap((post, at) => {
    const other = state[at]
    return other ? [held(random, `pair/${post.id}`, post.id, other.id)] : []
  })
}

/** A chart made by chance: the same seed, the same chart. */
export function randomChart(seed: number, shape: Shape): ChartModel {
  const random = randomOf(seed)
  const where = places(random, shape.places)
  const bodies = where.flatMap((place) => bodiesOf(random, place, shape))
  const posts = bodies.flatMap((body) => postsOf(random, body, shape))
  const bodiesAt = Map.groupBy(bodies, ({ place }) => place)
  const firstOf = new Map(posts.toReversed().map((post) => [post.body, post]))
  const branches = Array.from({ length: shape.branches }, (_, at) => ({ code: `B${at}`, label: `Khối ${at}` }))
  return {
    ...{ language: 'vi', days: [DAY], branches, places: where, bodies, posts },
    links: [
      ...where.flatMap(({ id }) => pairs(random, bodiesAt.get(id) ?? [], firstOf, shape.pairsAPlace)),
      ...wildLinks(random, bodies, posts, shape),
    ],
  }
}

/** Charts from nothing to tangled. */
export const SHAPES: readonly Shape[] = [
  { places: 0, bodiesAPlace: 0, postsABody: 0, branches: 1, wildLinks: 0, pairsAPlace: 0 },
  { places: 1, bodiesAPlace: 0, postsABody: 0, branches: 2, wildLinks: 3, pairsAPlace: 2 },
  { places: 1, bodiesAPlace: 1, postsABody: 1, branches: 1, wildLinks: 2, pairsAPlace: 0 },
  { places: 2, bodiesAPlace: 12, postsABody: 3, branches: 1, wildLinks: 8, pairsAPlace: 0 },
  { places: 5, bodiesAPlace: 9, postsABody: 4, branches: 2, wildLinks: 0, pairsAPlace: 6 },
  { places: 7, bodiesAPlace: 10, postsABody: 3, branches: 2, wildLinks: 30, pairsAPlace: 4 },
  { places: 4, bodiesAPlace: 14, postsABody: 2, branches: 3, wildLinks: 25, pairsAPlace: 3 },
  { places: 3, bodiesAPlace: 12, postsABody: 2, branches: 2, wildLinks: 60, pairsAPlace: 3, isReplaced: true },
  { places: 6, bodiesAPlace: 16, postsABody: 3, branches: 5, wildLinks: 40, pairsAPlace: 2 },
]

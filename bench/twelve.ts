import { randomOf } from '../test/helpers/random.ts'
import type { AskOwn } from './own-side.ts'
import type { Case } from './peer/orders.ts'
import { provincesOf, SEARCHES } from './questions.ts'
import { LOOKED_AT, SIZES } from './world.ts'
import { MODELS } from './world-orders.ts'

/** A question that both our API and the peer's are asked. */
export interface Question {
  /** What its texts are called on both sides. */
  readonly name: string
  readonly cases: readonly Case[]
  /** Whether the order of lists is part of the answer. */
  readonly isOrdered: boolean
}

const MOST_CASES = 48
const random = randomOf(3)
const district = () => `vn/p${random.int(SIZES.s1.provinces)}/d${random.int(11)}`
const several = (make: () => Case): readonly Case[] => Array.from({ length: MOST_CASES }, make)
const ids = (make: () => string) => several(() => ({ id: make() }))
const onTheDay = (cases: readonly Case[]) => cases.map((one): Case => ({ ...one, day: LOOKED_AT }))

const onePost = () => `post/${district()}/${random.int(8)}/${random.int(8)}`
const inDistricts = () => several(() => ({ place: `place/${district()}` }))
/** Titles and names: what posts are searched by. */
const SEARCHED = SEARCHES.filter((text) => text !== 'nghi quyet').map((text): Case => ({ text }))

const question = (name: string, cases: readonly Case[], over: Partial<Question> = {}): Question => ({
  name,
  cases: onTheDay(cases).slice(0, MOST_CASES),
  isOrdered: false,
  ...over,
})
const HOT = { isOrdered: true } as const

/** @param suspended the keys of the holdings that are suspended, in order */
export const twelveQuestions = (suspended: readonly string[], pages: readonly Case[]): readonly Question[] => [
  question('01-post', ids(onePost)),
  question(
    '02-suspended-in-province',
    provincesOf(SIZES.s1).map((place): Case => ({ place })),
    HOT,
  ),
  question('03-suspended-in-country', pages, HOT),
  question('04-chart', inDistricts()),
  question('05-holders', ids(onePost)),
  question(
    '06-why',
    ids(() => random.pick(suspended)),
    { isOrdered: true },
  ),
  question('07-suspended-per-province', [{}]),
  question('08-search', SEARCHED, { isOrdered: true }),
  question(
    '09-posts-of-organization',
    several(() => ({ organization: `org/${district()}/${random.int(8)}` })),
    {
      isOrdered: true,
    },
  ),
  question('10-two-posts', inDistricts()),
  question(
    '11-directives-on-model',
    MODELS.map((id): Case => ({ id })),
    { isOrdered: true },
  ),
  question(
    '12-three-hops',
    ids(() => `post/${district()}/0/0`),
  ),
]

/** A page of the list of all that is suspended: what it holds, and where the next one begins. */
interface Page {
  readonly concurrentHoldings: {
    readonly nodes: readonly { readonly key: string }[]
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  }
}

/** The pages of all that is suspended: the key behind which each begins, with our cursor for it. */
export interface Walk {
  readonly keys: readonly string[]
  readonly cursors: ReadonlyMap<string, string | null>
}

export async function walkOf(ask: AskOwn): Promise<Walk> {
  const keys: string[] = []
  const cursors = new Map<string, string | null>([['', null]])
  for (let cursor: string | null = null; ; ) {
    const { concurrentHoldings } = (await ask('pages-of-suspended', { cursor, day: LOOKED_AT })) as Page
    keys.push(...concurrentHoldings.nodes.map(({ key }) => key))
    if (!concurrentHoldings.pageInfo.hasNextPage) return { keys, cursors }
    cursor = concurrentHoldings.pageInfo.endCursor
    cursors.set(keys.at(-1) ?? '', cursor)
  }
}

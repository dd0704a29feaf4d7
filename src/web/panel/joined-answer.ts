import type { ChartModel } from '../../chart/chart-model.ts'
import { indexOf } from '../../chart/index-of.ts'
import { chartOf } from '../../chart/of-answer.ts'
import { type Row, rowsOf } from '../../chart/rows.ts'
import type { Day } from '../../model/day-range.ts'
import { type AsOf, JoinedDocument, type JoinedQuery } from '../generated/details.ts'
import { ask } from '../state/ask.ts'

type Asked = NonNullable<NonNullable<JoinedQuery['nodes']>[number]>

/** What a post or body is joined with, and its posts are, as a chart would have it. */
export interface Joined {
  readonly whole: ChartModel
  /** Of a body. */
  readonly posts: readonly { readonly key: string; readonly name: string }[]
  readonly rowsAt: (id: string) => readonly Row[]
}

const eachOnce = <T extends { readonly key: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.key, one])).values(),
]

function postsIn(one: Asked | null) {
  if (one?.__typename === 'Organization') return one.posts
  return one?.__typename === 'Post' ? [one] : []
}

const isAt = ({ link, ends }: Row, id: string): boolean =>
  ends.includes(id) || (link.kind === 'BodyMerger' && link.result === id)

export function joinedIn({ nodes, concurrentHoldings }: JoinedQuery, day: Day, lang: string): Joined {
  const [one = null] = nodes ?? []
  const posts = postsIn(one)
  const pairs = posts.flatMap(({ concurrentlyHolds }) => concurrentlyHolds)
  const body = one?.__typename === 'Organization' ? one : null
  const named = eachOnce([...posts, ...pairs.flatMap(({ post }) => post ?? [])])
  const whole = chartOf(
    {
      ...{ places: [], organizations: [], posts: named, view: { validAt: day } },
      arrangements: [...(body?.bodyMergers ?? []), ...(concurrentHoldings?.nodes ?? [])],
      pilotLinks: pairs.map(({ link }) => link),
    },
    lang,
  )
  const rows = rowsOf({ index: indexOf(whole), counted: whole.links }, {}, day, null)
  return {
    whole,
    posts: body?.posts ?? [],
    rowsAt: (id) => rows.filter((row) => isAt(row, id)),
  }
}

export async function readJoined(key: string, at: AsOf, day: Day, lang: string, signal: AbortSignal): Promise<Joined> {
  const of = key.startsWith('post/') ? { post: key } : { body: key }
  const { data } = await ask(JoinedDocument, { key, at, lang, ...of }, signal)
  return joinedIn(data, day, lang)
}

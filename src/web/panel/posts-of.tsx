import type { ShownChart } from '../chart/use-chart.ts'
import type { HoldingFragment } from '../generated/details.ts'
import { Holdings } from '../objects/holdings.tsx'
import { Doubt } from '../objects/sections.tsx'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import type { Node } from './node-answer.ts'
import { Partners } from './partners.tsx'

interface PostsOfProps {
  readonly chart: ShownChart
  readonly one: Node
}

interface Post {
  readonly key: string
  readonly name: string
  readonly exists?: Parameters<typeof Doubt>[0]['exists']
  /** Not asked of a kind of posts: nobody holds it. */
  readonly occupancies?: readonly HoldingFragment[]
}

const postsIn = (one: Node): readonly Post[] => ('posts' in one ? one.posts : 'postTypes' in one ? one.postTypes : [])

/** The posts of a body, each with who is known to have held it, and what the chart joins it with. */
export function PostsOf({ chart, one }: PostsOfProps) {
  const { fields } = useScene().words
  const posts = postsIn(one)
  if (posts.length === 0) return null
  return (
    <section class="posts">
      <h3>{fields.posts}</h3>
      <ul class="plain">
        {posts.map(({ key, name, exists = null, occupancies }) => (
          <li key={key}>
            <button type="button" class="plain" onClick={() => go({ chosen: key })}>
              {name}
            </button>
            <Doubt exists={exists} />
            {occupancies ? <Holdings holdings={occupancies} of="holder" /> : null}
            <Partners chart={chart} id={key} />
          </li>
        ))}
      </ul>
    </section>
  )
}

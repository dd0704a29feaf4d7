import { mapMaybeAsync } from '../../answers/lazy.ts'
import { type InView, inView } from '../../answers/view-reader.ts'
import type { ConcurrentHolding } from '../../model/arrangement.ts'
import type { ConcurrentHoldingResolvers } from '../generated/schema.ts'
import { arrangementFields } from './arrangement.ts'
import type { Complete } from './complete.ts'

/** The posts come with a listed holding; only a holding met elsewhere has to ask for them. */
const postAt = ({ value, view }: InView<ConcurrentHolding>, position: 0 | 1) =>
  mapMaybeAsync(view.withMembers(value), (context) => {
    const post = context?.members[position]?.post
    return post ? inView(view, post) : view.get('Post', position === 0 ? value.first : value.second)
  })

export const concurrentHolding = {
  ...arrangementFields,
  first: (holding) => postAt(holding, 0),
  second: (holding) => postAt(holding, 1),
} satisfies Complete<ConcurrentHoldingResolvers>

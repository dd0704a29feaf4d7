import { andThen } from '../and-then.ts'
import type { ConcurrentHoldingResolvers } from '../generated/schema.ts'
import { type SeenConcurrentHolding, seen } from '../seen.ts'
import { arrangementFields } from './arrangement.ts'
import type { Complete } from './complete.ts'

/** The posts come with a listed holding; only a holding met elsewhere has to ask for them. */
const postAt = ({ it, lens }: SeenConcurrentHolding, position: 0 | 1) =>
  andThen(lens.context(it), (context) => {
    const post = context?.members[position]?.post
    return post ? seen(lens, post) : lens.see('Post', position === 0 ? it.first : it.second)
  })

export const concurrentHolding = {
  ...arrangementFields,
  first: (holding) => postAt(holding, 0),
  second: (holding) => postAt(holding, 1),
} satisfies Complete<ConcurrentHoldingResolvers>

import { andThen } from '../and-then.ts'
import type { BodyMergerResolvers } from '../generated/schema.ts'
import { seenAll } from '../seen.ts'
import { arrangementFields } from './arrangement.ts'
import type { Complete } from './complete.ts'

export const bodyMerger = {
  ...arrangementFields,
  components: ({ it, lens }) =>
    andThen(lens.context(it), (context) =>
      context
        ? seenAll(
            lens,
            context.members.map(({ organization }) => organization),
          )
        : lens.seeAll('Organization', it.components),
    ),
  result: ({ it, lens }) => lens.see('Organization', it.result),
} satisfies Complete<BodyMergerResolvers>

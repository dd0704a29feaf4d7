import { mapMaybeAsync } from '../../answers/lazy.ts'
import { allInView } from '../../answers/view-reader.ts'
import type { BodyMergerResolvers } from '../generated/schema.ts'
import { arrangementFields } from './arrangement.ts'
import type { Complete } from './complete.ts'

export const bodyMerger = {
  ...arrangementFields,
  components: ({ value, view }) =>
    mapMaybeAsync(view.withMembers(value), (context) =>
      context
        ? allInView(
            view,
            context.members.map(({ organization }) => organization),
          )
        : view.getAll('Organization', value.components),
    ),
  result: ({ value, view }) => view.get('Organization', value.result),
} satisfies Complete<BodyMergerResolvers>

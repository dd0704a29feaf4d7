import { holdersOfBoth } from '../../answers/holders.ts'
import { mapMaybeAsync } from '../../answers/lazy.ts'
import { reasoned } from '../../answers/reasons.ts'
import { arrangementExistenceIn, execution, standing, standingHistory } from '../../answers/standing.ts'
import { termIn } from '../../answers/terms.ts'
import { allInView, type InView, inView } from '../../answers/view-reader.ts'
import type { Arrangement, ConcurrentHolding } from '../../model/arrangement.ts'
import type { BodyMergerResolvers, ConcurrentHoldingResolvers } from '../generated/schema.ts'
import { type Complete, datedFields, nodeFields, sourcedFields } from './fields.ts'

export const arrangement = {
  __resolveType: ({ value }: InView<Arrangement>) => value.kind,
}

/** What both forms of arrangement have. */
const arrangementFields = {
  ...nodeFields,
  ...datedFields,
  ...sourcedFields,
  model: ({ value, view }: InView<Arrangement>) => view.get('PilotModel', value.model),
  place: ({ value, view }: InView<Arrangement>) =>
    mapMaybeAsync(view.withMembers(value), (context) =>
      context ? inView(view, context.place) : view.get('Place', value.place),
    ),
  level: ({ value, view }: InView<Arrangement>) => termIn(view, 'LEVEL', value.level),
  decidedBy: ({ value, view }: InView<Arrangement>) => view.get('Directive', value.decidedBy),
  startBasis: ({ value }: InView<Arrangement>) => value.startBasis,
  standing: ({ value, view }: InView<Arrangement>) => standing(view, value),
  standingHistory: ({ value, view }: InView<Arrangement>) => standingHistory(view, value),
  execution: ({ value, view }: InView<Arrangement>) => execution(view, value),
  exists: async ({ value, view }: InView<Arrangement>) => {
    const answer = await arrangementExistenceIn(view, value)
    return answer && reasoned(view, answer)
  },
  executionReports: ({ value, view }: InView<Arrangement>) =>
    view.linked('ExecutionReport', value.id, 'REPORTS_ON', 'in'),
}

/** The posts come with a listed holding; only a holding met elsewhere has to ask for them. */
const postAt = ({ value, view }: InView<ConcurrentHolding>, position: 0 | 1) =>
  mapMaybeAsync(view.withMembers(value), (context) => {
    const post = context?.members[position]?.post
    return post ? inView(view, post) : view.get('Post', position === 0 ? value.first : value.second)
  })

export const concurrentHolding = {
  ...arrangementFields,
  mainPost: (holding) => postAt(holding, 0),
  concurrentPost: (holding) => postAt(holding, 1),
  knownHolders: holdersOfBoth,
} satisfies Complete<ConcurrentHoldingResolvers>

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

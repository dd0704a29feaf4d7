import { mapMaybeAsync } from '../../answers/lazy.ts'
import { reasoned } from '../../answers/reasons.ts'
import { arrangementExistenceIn, execution, standing, standingHistory } from '../../answers/standing.ts'
import { type InView, inView } from '../../answers/view-reader.ts'
import type { Arrangement } from '../../model/arrangement.ts'
import { datedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const arrangement = {
  __resolveType: ({ value }: InView<Arrangement>) => value.kind,
}

/** What both forms of arrangement have. */
export const arrangementFields = {
  ...nodeFields,
  ...datedFields,
  ...sourcedFields,
  model: ({ value, view }: InView<Arrangement>) => view.get('PilotModel', value.model),
  place: ({ value, view }: InView<Arrangement>) =>
    mapMaybeAsync(view.withMembers(value), (context) =>
      context ? inView(view, context.place) : view.get('Place', value.place),
    ),
  level: ({ value }: InView<Arrangement>) => value.level,
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

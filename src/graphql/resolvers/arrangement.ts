import { andThen } from '../and-then.ts'
import { reasoned } from '../answers/reasons.ts'
import { arrangementThere, execution, standing, standingHistory } from '../answers/standing.ts'
import { type SeenArrangement, seen } from '../seen.ts'
import { datedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const arrangement = {
  __resolveType: ({ it }: SeenArrangement) => it.kind,
}

/** What both forms of arrangement have. */
export const arrangementFields = {
  ...nodeFields,
  ...datedFields,
  ...sourcedFields,
  model: ({ it, lens }: SeenArrangement) => lens.see('PilotModel', it.model),
  place: ({ it, lens }: SeenArrangement) =>
    andThen(lens.context(it), (context) => (context ? seen(lens, context.place) : lens.see('Place', it.place))),
  level: ({ it }: SeenArrangement) => it.level,
  decidedBy: ({ it, lens }: SeenArrangement) => lens.see('Directive', it.decidedBy),
  startBasis: ({ it }: SeenArrangement) => it.startBasis,
  standing: ({ it, lens }: SeenArrangement) => standing(lens, it),
  standingHistory: ({ it, lens }: SeenArrangement) => standingHistory(lens, it),
  execution: ({ it, lens }: SeenArrangement) => execution(lens, it),
  exists: async ({ it, lens }: SeenArrangement) => {
    const answer = await arrangementThere(lens, it)
    return answer && reasoned(lens, answer)
  },
  executionReports: ({ it, lens }: SeenArrangement) => lens.linked('ExecutionReport', it.id, 'REPORTS_ON', 'in'),
}

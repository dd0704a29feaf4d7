import { modelHistory, modelStanding, modelStandingAt } from '../../rules/model-standing.ts'
import { seenStanding } from '../answers/standing.ts'
import { connectionBelow } from '../connection.ts'
import type { PilotModelResolvers } from '../generated/schema.ts'
import { holdingSource, mergerSource } from '../lists/arrangements.ts'
import { seenAll } from '../seen.ts'
import type { Complete } from './complete.ts'
import { namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const pilotModel = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  code: ({ it }) => it.code,
  form: ({ it }) => it.form,
  levels: ({ it }) => it.levels,
  branches: ({ it }) => it.branches,
  pairs: ({ it, lens }) => seenAll(lens, it.pairs),
  standing: async ({ it, lens }, { level }) => {
    const standingEffects = await lens.standingEffects()
    if (level && !it.levels.includes(level)) return null
    const day = lens.at.validAt
    return seenStanding(
      lens,
      level ? modelStandingAt(it, level, standingEffects, day) : modelStanding(it, standingEffects, day),
    )
  },
  standings: async ({ it, lens }) => {
    const standingEffects = await lens.standingEffects()
    return it.levels.map((level) => ({
      level,
      standing: seenStanding(lens, modelStandingAt(it, level, standingEffects, lens.at.validAt)),
    }))
  },
  standingHistory: async ({ it, lens }, { level }) => {
    const standingEffects = await lens.standingEffects()
    return it.levels.includes(level)
      ? modelHistory(it, level, standingEffects).map((period) => seenStanding(lens, period))
      : []
  },
  concurrentHoldings: async ({ it, lens }, args) => {
    const filter = { model: [it.id] }
    return connectionBelow(lens, 'concurrentHoldings', args, filter, await holdingSource(lens, filter))
  },
  bodyMergers: async ({ it, lens }, args) => {
    const filter = { model: [it.id] }
    return connectionBelow(lens, 'bodyMergers', args, filter, await mergerSource(lens, filter))
  },
  effects: ({ it, lens }) => lens.linked('Effect', it.id, 'TARGETS', 'in'),
  countAssertions: ({ it, lens }) => lens.linked('CountAssertion', it.id, 'ABOUT', 'in'),
  criticisms: ({ it, lens }) => lens.linked('Criticism', it.id, 'ABOUT', 'in'),
  openQuestions: ({ it, lens }) => lens.linked('OpenQuestion', it.id, 'ABOUT', 'in'),
} satisfies Complete<PilotModelResolvers>

import { arrangementChanges, modelChanges } from '../../answers/comparison.ts'
import { dayAfter } from '../../model/date.ts'
import { connectionBelow } from '../connection.ts'
import type { ComparisonResolvers } from '../generated/schema.ts'
import { entrySource } from '../lists/entries.ts'
import { changeEventQuery } from '../lists/filters.ts'
import { uniqueList } from '../lists/list-arguments.ts'
import type { Complete } from './complete.ts'

export const comparison = {
  from: ({ from }) => from,
  to: ({ to }) => to,
  arrangements: (days, args) => {
    const changes = uniqueList('change', args.change)
    const filter = { from: days.from.asOf.validAt, filter: days.filter, change: changes }
    return connectionBelow(days.to, 'compare.arrangements', args, filter, arrangementChanges(days, changes))
  },
  models: (days) => modelChanges(days),
  events: async ({ from, to }, args) => {
    const filter = { change: args.change ?? null, from: dayAfter(from.asOf.validAt), to: to.asOf.validAt }
    return connectionBelow(to, 'compare.events', args, filter, entrySource(to, await changeEventQuery(to, filter)))
  },
} satisfies Complete<ComparisonResolvers>

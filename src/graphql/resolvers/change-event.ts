import { allInView } from '../../answers/view-reader.ts'
import type { ChangeEventResolvers, OriginalResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { namedFields } from './named.ts'
import { getNode, getNodes, nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const changeEvent = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  change: ({ value }) => value.change,
  date: ({ value }) => value.date,
  originals: ({ value, view }) => allInView(view, value.originals),
  results: ({ value, view }) => getNodes(view, value.results),
  directive: ({ value, view }) => view.get('Directive', value.directive),
} satisfies Complete<ChangeEventResolvers>

export const original = {
  node: ({ value, view }) => getNode(view, value.id),
  outcome: ({ value }) => value.outcome,
} satisfies Complete<OriginalResolvers>

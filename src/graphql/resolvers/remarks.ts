import { ownLanguage, ownText } from '../../answers/own-texts.ts'
import { termIn } from '../../answers/terms.ts'
import type {
  CountAssertionResolvers,
  CriticismResolvers,
  ExecutionReportResolvers,
  OpenQuestionResolvers,
} from '../generated/schema.ts'
import { type Complete, getNode, getNodes, nodeFields, sourcedFields } from './fields.ts'

export const executionReport = {
  ...nodeFields,
  ...sourcedFields,
  arrangement: async ({ value, view }) =>
    (await view.get('ConcurrentHolding', value.arrangement)) ?? view.get('BodyMerger', value.arrangement),
  outcome: ({ value }) => value.outcome,
  observed: ({ value }) => value.observed,
} satisfies Complete<ExecutionReportResolvers>

export const countAssertion = {
  ...nodeFields,
  ...sourcedFields,
  counts: ({ value, view }) => getNode(view, value.about),
  place: ({ value, view }) => view.get('Place', value.place),
  atLevel: ({ value, view }) => (value.level === null ? null : termIn(view, 'LEVEL', value.level)),
  count: ({ value }) => value.count,
  of: ({ value }) => value.of,
  statement: (one, { lang }) => ownText(one, one.value.statement, lang),
  observed: ({ value }) => value.observed,
} satisfies Complete<CountAssertionResolvers>

export const criticism = {
  ...nodeFields,
  ...sourcedFields,
  about: ({ value, view }) => getNodes(view, value.about),
  statement: (one, { lang }) => ownText(one, one.value.statement, lang),
  polarity: ({ value }) => value.polarity ?? 'NEGATIVE',
} satisfies Complete<CriticismResolvers>

export const openQuestion = {
  ...nodeFields,
  about: ({ value, view }) => getNodes(view, value.about),
  question: (one, { lang }) => ownText(one, one.value.question, lang),
  writtenIn: (one, { lang }) => ownLanguage(one, lang),
  searched: ({ value, view }) => view.getAll('Document', value.searched),
} satisfies Complete<OpenQuestionResolvers>

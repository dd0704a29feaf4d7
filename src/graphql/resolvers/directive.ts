import { citedBy } from '../../answers/citations.ts'
import { allInView } from '../../answers/view-reader.ts'
import { issuedTwice } from '../../rules/conflicts.ts'
import { issueDate } from '../../rules/issue-date.ts'
import type { DirectiveResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const directive = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  instrument: ({ value }) => value.instrument,
  issuer: ({ value, view }) => view.get('Organization', value.issuer),
  number: ({ value }) => value.number,
  symbol: ({ value }) => value.symbol,
  aliases: ({ value }) => value.aliases,
  term: ({ value }) => value.term,
  issued: ({ value, view }) => value.issued.map(({ date, evidence }) => ({ date, sources: allInView(view, evidence) })),
  issuedOn: ({ value }) => issueDate(value),
  effectiveFrom: ({ value }) => value.effectiveFrom,
  signers: ({ value, view }) => view.getAll('Person', value.signers),
  relations: ({ value, view }, { kind }) =>
    allInView(
      view,
      value.relations.filter(({ relation }) => kind?.includes(relation) ?? true),
    ),
  basedOn: ({ value, view }) =>
    view.getAll(
      'Directive',
      value.relations.filter(({ relation }) => relation === 'BASED_ON').map((one) => one.directive),
    ),
  citedBy,
  reports: ({ value, view }) => allInView(view, value.reports),
  effects: ({ value, view }) => view.linked('Effect', value.id, 'LAID_DOWN_BY', 'in'),
  obligations: ({ value, view }) => view.linked('Obligation', value.id, 'LAID_DOWN_BY', 'in'),
  conflicts: ({ value, view }) => allInView(view, issuedTwice(value)),
} satisfies Complete<DirectiveResolvers>

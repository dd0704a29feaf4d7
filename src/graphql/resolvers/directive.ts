import { issuedTwice } from '../../rules/conflicts.ts'
import { citedBy } from '../answers/citations.ts'
import { issueDate } from '../answers/issue-date.ts'
import type { DirectiveResolvers } from '../generated/schema.ts'
import { seenAll } from '../seen.ts'
import type { Complete } from './complete.ts'
import { namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const directive = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  instrument: ({ it }) => it.instrument,
  issuer: ({ it, lens }) => lens.see('Organization', it.issuer),
  number: ({ it }) => it.number,
  symbol: ({ it }) => it.symbol,
  aliases: ({ it }) => it.aliases,
  term: ({ it }) => it.term,
  issued: ({ it, lens }) => it.issued.map(({ date, evidence }) => ({ date, sources: seenAll(lens, evidence) })),
  issuedOn: ({ it }) => issueDate(it),
  effectiveFrom: ({ it }) => it.effectiveFrom,
  signers: ({ it, lens }) => lens.seeAll('Person', it.signers),
  relations: ({ it, lens }, { kind }) =>
    seenAll(
      lens,
      it.relations.filter(({ relation }) => kind?.includes(relation) ?? true),
    ),
  basedOn: ({ it, lens }) =>
    lens.seeAll(
      'Directive',
      it.relations.filter(({ relation }) => relation === 'BASED_ON').map((one) => one.directive),
    ),
  citedBy,
  reports: ({ it, lens }) => seenAll(lens, it.reports),
  effects: ({ it, lens }) => lens.linked('Effect', it.id, 'LAID_DOWN_BY', 'in'),
  obligations: ({ it, lens }) => lens.linked('Obligation', it.id, 'LAID_DOWN_BY', 'in'),
  conflicts: ({ it, lens }) => seenAll(lens, issuedTwice(it)),
} satisfies Complete<DirectiveResolvers>

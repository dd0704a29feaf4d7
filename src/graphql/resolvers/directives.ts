import { citedBy } from '../../answers/citations.ts'
import { languageOfTexts, ownText, textAlone } from '../../answers/own-texts.ts'
import { termIn, termsIn } from '../../answers/terms.ts'
import { allInView, type InView, inView } from '../../answers/view-reader.ts'
import type { Obligation } from '../../model/effect.ts'
import type { Quote } from '../../model/origin.ts'
import { issuersOf } from '../../rules/authority.ts'
import { issuedTwice } from '../../rules/conflicts/directives.ts'
import { issueDate } from '../../rules/issue-date.ts'
import type {
  DirectiveRelationResolvers,
  DirectiveReportResolvers,
  DirectiveResolvers,
  EffectResolvers,
  ObligationResolvers,
} from '../generated/schema.ts'
import type { Wording } from '../mappers.ts'
import { type Complete, getNode, namedFields, nodeFields, sourcedFields, sources } from './fields.ts'

export const directive = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  instrument: ({ value, view }) => termIn(view, 'INSTRUMENT', value.instrument),
  issuer: ({ value, view }) => view.get('Organization', value.issuer),
  issuers: ({ value, view }) => view.getAll('Organization', issuersOf(value)),
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
  laterRelations: citedBy,
  reports: ({ value, view }) => allInView(view, value.reports),
  effects: ({ value, view }) => view.linked('Effect', value.id, 'LAID_DOWN_BY', 'in'),
  obligations: ({ value, view }) => view.linked('Obligation', value.id, 'LAID_DOWN_BY', 'in'),
  conflicts: ({ value, view }) => allInView(view, issuedTwice(value)),
} satisfies Complete<DirectiveResolvers>

export const directiveRelation = {
  relation: ({ value }) => value.relation,
  directive: ({ value, view }) => view.get('Directive', value.directive),
  sources,
} satisfies Complete<DirectiveRelationResolvers>

export const directiveReport = {
  document: ({ value, view }) => view.get('Document', value.document),
  basis: ({ value }) => value.basis,
  reading: ({ value: { reading }, view }, { lang }) => (reading === null ? null : textAlone(view, reading, lang)),
  writtenIn: ({ value: { reading }, view }, { lang }) => languageOfTexts(view, reading === null ? [] : [reading], lang),
} satisfies Complete<DirectiveReportResolvers>

export const effect = {
  ...nodeFields,
  ...sourcedFields,
  directive: ({ value, view }) => view.get('Directive', value.directive),
  action: ({ value }) => value.action,
  modality: ({ value }) => value.modality,
  target: ({ value, view }) => getNode(view, value.target),
  subject: (one, { lang }) => ownText(one, one.value.subject, lang),
  levels: ({ value, view }) => termsIn(view, 'LEVEL', value.levels),
  effectiveFrom: ({ value }) => value.effectiveFrom,
  dateBasis: (one, { lang }) => ownText(one, one.value.dateBasis, lang),
  provision: (one, { lang }) => ownText(one, one.value.provision, lang),
} satisfies Complete<EffectResolvers>

export const obligation = {
  ...nodeFields,
  ...sourcedFields,
  directive: ({ value, view }) => view.get('Directive', value.directive),
  addressee: (one, { lang }) => ownText(one, one.value.addressee, lang),
  addressees: ({ value, view }) => view.getAll('Organization', value.addressees),
  levels: ({ value, view }) => termsIn(view, 'LEVEL', value.levels),
  condition: (one, { lang }) => ownText(one, one.value.condition, lang),
  requiredOutcome: (one, { lang }) => ownText(one, one.value.outcome, lang),
  deadline: ({ value }) => value.deadline,
  wording,
} satisfies Complete<ObligationResolvers>

function wording({ value: { quotes }, view }: InView<Obligation>): Wording {
  const quoted = (quote: Quote | null) => quote && inView(view, quote)
  return {
    addressee: quoted(quotes.addressee),
    condition: quoted(quotes.condition),
    requiredOutcome: quoted(quotes.outcome),
  }
}

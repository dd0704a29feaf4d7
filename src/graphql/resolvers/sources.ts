import { mapMaybeAsync } from '../../answers/lazy.ts'
import { evidenceBehind, reasonText } from '../../answers/reasons.ts'
import { supportsOf } from '../../answers/supports.ts'
import { allInView, type InView, inView } from '../../answers/view-reader.ts'
import type { Evidence } from '../../model/origin.ts'
import { connectionBelow } from '../connection.ts'
import type {
  CitationResolvers,
  DocumentResolvers,
  ProposalResolvers,
  QuoteResolvers,
  ReasonResolvers,
} from '../generated/schema.ts'
import { type Complete, getNode, namedFields, nodeFields } from './fields.ts'

export const document = {
  ...nodeFields,
  ...namedFields,
  publisher: ({ value }) => value.publisher,
  address: ({ value }) => value.address,
  publishedAt: ({ value }) => value.publishedAt,
  language: ({ value }) => value.language,
  machineTranslated: ({ value }) => value.machineTranslated,
  held: ({ value }) => value.held !== null,
  text: ({ value }) => value.held?.text ?? null,
  sha256: ({ value }) => value.held?.sha256 ?? null,
  complete: ({ value }) => value.complete,
  directives: ({ value, view }) => view.linked('Directive', value.id, 'REPORTED_IN', 'in'),
  supports: ({ value, view }, args) =>
    connectionBelow(view, 'document.supports', args, value.id, supportsOf(view, value.id)),
} satisfies Complete<DocumentResolvers>

const TYPE_OF = { QUOTE: 'Quote', CITATION: 'Citation' } as const satisfies Record<
  InView<Evidence>['value']['type'],
  string
>

export const evidence = { __resolveType: ({ value }: InView<Evidence>) => TYPE_OF[value.type] }

export const quote = {
  document: ({ value, view }) => view.get('Document', value.document),
  start: ({ value }) => value.start,
  end: ({ value }) => value.end,
  words: ({ value }) => value.words,
} satisfies Complete<QuoteResolvers>

export const citation = {
  document: ({ value, view }) => view.get('Document', value.document),
  words: ({ value }) => value.words,
  note: ({ value }) => value.note,
} satisfies Complete<CitationResolvers>

export const reason = {
  role: ({ value }) => value.role,
  fact: ({ value, view }) => getNode(view, value.fact),
  key: ({ value }) => value.fact,
  text: ({ value, view }, { lang }) => reasonText(view, value.fact, lang ?? null),
  quote: (one) =>
    mapMaybeAsync(evidenceBehind(one), (evidence) => {
      const found = evidence.find(({ type }) => type === 'QUOTE')
      return found?.type === 'QUOTE' ? inView(one.view, found) : null
    }),
  citations: (one) =>
    mapMaybeAsync(evidenceBehind(one), (all) =>
      allInView(
        one.view,
        all.filter((evidence) => evidence.type === 'CITATION'),
      ),
    ),
} satisfies Complete<ReasonResolvers>

export const proposal = {
  ...nodeFields,
  document: ({ value, view }) => view.get('Document', value.document),
  readBy: ({ value }) => value.rule,
  proposed: ({ value }) =>
    Object.entries(value.reading).map(([name, value]) => ({ name, value: value === null ? null : String(value) })),
  modality: ({ value }) => value.modality,
  quote: ({ value, view }) => inView(view, value.quote),
  estimate: ({ value }) => value.confidence,
  status: ({ value }) => value.status,
} satisfies Complete<ProposalResolvers>

import type { InView } from '../../answers/view-reader.ts'
import type { Evidence } from '../../model/origin.ts'
import type { CitationResolvers, QuoteResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'

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

import type { CitationResolvers, QuoteResolvers } from '../generated/schema.ts'
import type { SeenEvidence } from '../seen.ts'
import type { Complete } from './complete.ts'

const TYPE_OF = { QUOTE: 'Quote', CITATION: 'Citation' } as const satisfies Record<SeenEvidence['it']['type'], string>

export const evidence = { __resolveType: ({ it }: SeenEvidence) => TYPE_OF[it.type] }

export const quote = {
  document: ({ it, lens }) => lens.see('Document', it.document),
  start: ({ it }) => it.start,
  end: ({ it }) => it.end,
  words: ({ it }) => it.words,
} satisfies Complete<QuoteResolvers>

export const citation = {
  document: ({ it, lens }) => lens.see('Document', it.document),
  words: ({ it }) => it.words,
  note: ({ it }) => it.note,
} satisfies Complete<CitationResolvers>

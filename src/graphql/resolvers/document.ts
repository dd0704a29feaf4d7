import type { DocumentResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { namedFields } from './named.ts'
import { nodeFields } from './node.ts'

export const document = {
  ...nodeFields,
  ...namedFields,
  publisher: ({ it }) => it.publisher,
  address: ({ it }) => it.address,
  publishedAt: ({ it }) => it.publishedAt,
  language: ({ it }) => it.language,
  machineTranslated: ({ it }) => it.machineTranslated,
  held: ({ it }) => it.held !== null,
  text: ({ it }) => it.held?.text ?? null,
  sha256: ({ it }) => it.held?.sha256 ?? null,
  complete: ({ it }) => it.complete,
  directives: ({ it, lens }) => lens.linked('Directive', it.id, 'REPORTED_IN', 'in'),
} satisfies Complete<DocumentResolvers>

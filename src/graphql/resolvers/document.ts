import type { DocumentResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { namedFields } from './named.ts'
import { nodeFields } from './node.ts'

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
} satisfies Complete<DocumentResolvers>

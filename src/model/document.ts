import { z } from 'zod'
import { UncertainDate } from './date.ts'
import { DocumentId } from './ids.ts'
import { Language, Names } from './name.ts'
import { NameText } from './plain-text.ts'

/** The text of a document as received, and its SHA-256 in hex over the UTF-8 bytes. */
const HeldText = z
  .strictObject({ text: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().positive() })
  .readonly()

/** One text in which a directive or fact is seen or reported. A news post reports a directive; it is not the directive. */
export const Document = z
  .strictObject({
    kind: z.literal('Document'),
    id: DocumentId,
    names: Names,
    publisher: NameText,
    /** Address as cited, possibly shortened; null for a document that was handed over. */
    address: z.string().min(1).nullable().default(null),
    publishedAt: UncertainDate.nullable().default(null),
    /** Language of the words; a machine translation proves facts, never wording. */
    language: Language,
    machineTranslated: z.boolean(),
    /** null when we cite it without holding its text. */
    held: HeldText.nullable().default(null),
    /** False when the text says that it is an excerpt of the directive. null when unknown. */
    complete: z.boolean().nullable().default(null),
  })
  .readonly()
export type Document = z.infer<typeof Document>

import { DocumentLink } from '../frame/document-link.tsx'
import type { ProofFragment } from '../generated/objects.ts'

/** Sources, each with its words where they are known. */
export const Proofs = ({ all }: { readonly all: readonly ProofFragment[] }) => (
  <>
    {all.map(({ words: said, document }) => (
      <blockquote key={`${document?.key} ${said}`}>
        {said ? <q lang={document?.language}>{said}</q> : null} {document ? <DocumentLink document={document} /> : null}
      </blockquote>
    ))}
  </>
)

import { DocumentLink, type NamedDocument } from '../frame/document-link.tsx'
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

/** Documents, each a way to its page. */
export const Documents = ({ all }: { readonly all: readonly (NamedDocument | null)[] }) => (
  <ul class="names">
    {all.flatMap((document) =>
      document ? (
        <li key={document.key}>
          <DocumentLink document={document} />
        </li>
      ) : (
        []
      ),
    )}
  </ul>
)

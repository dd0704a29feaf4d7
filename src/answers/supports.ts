import type { Entry, Kind } from '../model/entry.ts'
import type { DocumentId } from '../model/ids.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import type { LinkKind } from '../model/link.ts'
import { linksOf } from '../model/traits.ts'
import { anyOf } from '../store/queries.ts'
import { entriesIn, entriesWhere, inTurn, type Source } from './source.ts'
import type { InView, ViewReader } from './view-reader.ts'

/** How something may rest on a document beside by its evidence, for the kinds that do. */
const OTHERWISE: Partial<Record<Kind, LinkKind>> = {
  Directive: 'REPORTED_IN',
  OpenQuestion: 'SEARCHED',
  Proposal: 'READ_FROM',
}

/** The entries of a kind that rest on a document: by their evidence first, then those that only name it otherwise. */
function supportedOf(view: ViewReader, kind: Kind, document: DocumentId): readonly Source<InView<Entry>>[] {
  const linked = (link: LinkKind) => ({ ...anyOf(kind), linkedTo: [{ link, id: document }] })
  const proven = entriesIn(view, linked('EVIDENCED_BY'))
  const other = OTHERWISE[kind]
  if (other === undefined) return [proven]
  const isProven = (entry: Entry) => linksOf(entry).some((one) => one.kind === 'EVIDENCED_BY' && one.to === document)
  return [proven, entriesWhere(view, linked(other), (entry) => !isProven(entry))]
}

/** All that rests on a document, kind by kind, each once. */
export const supportsOf = (view: ViewReader, document: DocumentId): Source<InView<Entry>> =>
  inTurn(KIND_NAMES.flatMap((kind) => supportedOf(view, kind, document)))

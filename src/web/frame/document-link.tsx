import { Link, objectChange } from './link.tsx'
import { Name } from './said.tsx'

export interface NamedDocument {
  readonly key: string
  readonly name: string
  readonly nameLanguage: string | null
}

/** The way to a document, by its name in whatever language it has one. */
export const DocumentLink = ({ document: { key, name, nameLanguage } }: { readonly document: NamedDocument }) => (
  <Link to={objectChange(key)}>
    <Name name={name} language={nameLanguage} />
  </Link>
)

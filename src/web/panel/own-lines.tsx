import { BodyLines, PlaceLines, PostLines, TypeLines } from '../objects/own-lines.tsx'
import type { Node } from './node-answer.ts'

/** What it is and what is above it, as on its page. */
export function OwnLines({ one }: { readonly one: Node }) {
  switch (one.__typename) {
    case 'Place':
      return <PlaceLines {...one} />
    case 'Organization':
      return <BodyLines {...one} />
    case 'Post':
      return <PostLines {...one} />
    case 'OrganizationType':
    case 'PostType':
      return <TypeLines {...one} />
    default:
      return null
  }
}

import { useScene } from '../state/scene.ts'
import { Facts, Names } from './sections.tsx'

interface Called {
  readonly name: string
}
interface Named extends Called {
  readonly key: string
}
interface NamedPlace {
  readonly key: string
  readonly fullName: string
}

export interface PlaceLinesProps {
  readonly level: Called
  readonly ancestors: readonly NamedPlace[]
  readonly codes: readonly { readonly scheme: string; readonly value: string }[]
}

/** Of which level a place is, what lies around it, and its codes. */
export function PlaceLines({ level, ancestors, codes }: PlaceLinesProps) {
  const { fields } = useScene().words
  return (
    <Facts
      facts={[
        [fields.level, level.name],
        [fields.liesIn, ancestors.length > 0 ? <Names all={ancestors} /> : null],
        [fields.codes, codes.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')],
      ]}
    />
  )
}

export interface BodyLinesProps {
  readonly type: (Named & { readonly level: Called }) | null
  readonly branch: Called
  readonly place: NamedPlace | null
  readonly superiors: readonly Named[]
}

/** What kind of body it is, of which level and branch, where, and to whom it answers. */
export function BodyLines({ type, branch, place, superiors }: BodyLinesProps) {
  const { fields, roles } = useScene().words
  return (
    <Facts
      facts={[
        [roles['ORGANIZATION_TYPE'] ?? '', type ? <Names all={[type]} /> : null],
        [fields.level, type?.level.name],
        [fields.branch, branch.name],
        [fields.place, place ? <Names all={[place]} /> : null],
        [fields.superiors, superiors.length > 0 ? <Names all={superiors} /> : null],
      ]}
    />
  )
}

export interface PostLinesProps {
  readonly type: Named | null
  readonly role: Called
  readonly organization: Named | null
}

/** What kind of post it is, and in which body. */
export function PostLines({ type, role, organization }: PostLinesProps) {
  const { fields, roles } = useScene().words
  return (
    <Facts
      facts={[
        [roles['POST_TYPE'] ?? '', type ? <Names all={[type]} /> : null],
        [fields.role, role.name],
        [fields.body, organization ? <Names all={[organization]} /> : null],
      ]}
    />
  )
}

export interface TypeLinesProps {
  readonly level: Called
  readonly branch: Called
  readonly role?: Called
  readonly organizationType?: Named | null
  readonly superiors?: readonly Named[]
}

/** Of a kind of bodies or posts: at which level, in which branch, and what is above it. */
export function TypeLines({ level, branch, role, organizationType = null, superiors = [] }: TypeLinesProps) {
  const { fields, roles } = useScene().words
  return (
    <Facts
      facts={[
        [fields.role, role?.name],
        [roles['ORGANIZATION_TYPE'] ?? '', organizationType ? <Names all={[organizationType]} /> : null],
        [fields.level, level.name],
        [fields.branch, branch.name],
        [fields.superiors, superiors.length > 0 ? <Names all={superiors} /> : null],
      ]}
    />
  )
}

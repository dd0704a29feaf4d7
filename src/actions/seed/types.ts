import { z } from 'zod'
import type { OrganizationType, PostType } from '../../model/general-model.ts'
import { PlaceId, TypeId } from '../../model/ids.ts'
import type { Name } from '../../model/name.ts'
import { Branch, Level, Role } from '../../model/vocabulary.ts'
import {
  alternate,
  inLanguages,
  optional,
  originColumns,
  originOf,
  preferred,
  several,
  text,
  validColumns,
} from './cells.ts'
import { type Located, readTable } from './files.ts'
import { refuse } from './refuse.ts'

const nameColumns = {
  name: inLanguages(text),
  /** Press variants and abbreviations: see `alternate`. */
  other_names: several(z.string()),
  pattern: inLanguages(text),
}
const NameCells = z.object(nameColumns)

const BodyRow = z.strictObject({
  id: TypeId,
  level: Level,
  branch: Branch,
  ...nameColumns,
  superiors: several(TypeId),
  prevalence: z.enum(['UNIFORM', 'SPECIFIC']),
  places: several(PlaceId),
  legal_basis: optional(z.string()),
  ...validColumns,
  ...originColumns,
})

/** A post type has level, branch and time of its class of bodies. */
const PostRow = z.strictObject({ id: TypeId, organization_type: TypeId, role: Role, ...nameColumns, ...originColumns })

const namesOf = ({ name, other_names }: z.infer<typeof NameCells>): readonly Name[] => [
  ...preferred(name),
  ...other_names.map((other) => alternate(other, name)),
]

const bodyType = (row: z.infer<typeof BodyRow>): OrganizationType => ({
  kind: 'OrganizationType',
  id: row.id,
  names: namesOf(row),
  level: row.level,
  branch: row.branch,
  superiors: row.superiors,
  legalBasis: row.legal_basis,
  prevalence: row.prevalence,
  places: row.places,
  namePattern: row.pattern,
  valid: { from: row.valid_from, to: row.valid_to },
  origin: originOf(row),
})

const postType = (row: z.infer<typeof PostRow>, { level, branch, valid }: OrganizationType): PostType => ({
  kind: 'PostType',
  id: row.id,
  names: namesOf(row),
  role: row.role,
  organizationType: row.organization_type,
  level,
  branch,
  namePattern: row.pattern,
  valid,
  origin: originOf(row),
})

/** The classes of bodies and posts in `organization-types.csv` and `post-types.csv`; none when there is no such table. */
export async function readTypes(
  folder: string,
  within: string,
): Promise<readonly Located<OrganizationType | PostType>[]> {
  const bodies = ((await readTable(folder, `${within}/organization-types.csv`, BodyRow)) ?? []).map(
    ({ value, where }): Located<OrganizationType> => ({ value: bodyType(value), where }),
  )
  const byId = new Map(bodies.map(({ value }) => [value.id, value]))
  const posts = ((await readTable(folder, `${within}/post-types.csv`, PostRow)) ?? []).map(({ value, where }) => {
    const body = byId.get(value.organization_type)
    if (body) return { value: postType(value, body), where }
    const message = `"${value.organization_type}" is not in organization-types.csv.`
    return refuse([{ path: `${where}, column organization_type`, message }])
  })
  return [...bodies, ...posts]
}

import { z } from 'zod'
import { DocumentId, type Id, PlaceId, TypeId } from '../../model/ids.ts'
import type { Exception } from '../../rules/template.ts'
import { optional, several, validColumns } from './cells.ts'
import { type Located, readTable } from './files.ts'
import { refuse } from './refuse.ts'

const Row = z.strictObject({
  organization_type: TypeId,
  places: several(PlaceId).refine((places) => places.length > 0, { error: 'Name the places.' }),
  /** ABSENT: they have no such body. DURING: they have one in the time of the next two columns, and at no other. */
  is: z.enum(['ABSENT', 'DURING']),
  ...validColumns,
  sources: several(DocumentId).refine((sources) => sources.length > 0, {
    error: 'Name the source: the id of a document.',
  }),
  note: optional(z.string()),
})
type Row = z.infer<typeof Row>

const exceptionOf = ({ organization_type: type, places, is, valid_from, valid_to, sources }: Row): Exception => ({
  type,
  places,
  valid: is === 'ABSENT' ? null : { from: valid_from, to: valid_to },
  inputs: sources,
})

/**
 * Where the general model does not hold as it is, by `exceptions.csv`; none when there is no such table.
 * @param isKnown whether the world has an entry of this id by now
 */
export async function readExceptions(
  folder: string,
  within: string,
  isKnown: (id: Id) => boolean,
): Promise<readonly Exception[]> {
  const rows = (await readTable(folder, `${within}/exceptions.csv`, Row)) ?? []
  const faults = rows.flatMap(({ value, where }: Located<Row>) =>
    [value.organization_type, ...value.places, ...value.sources]
      .filter((id) => !isKnown(id))
      .map((id) => ({ path: where, message: `"${id}" is neither in this folder nor in one before it.` })),
  )
  return faults.length > 0 ? refuse(faults) : rows.map(({ value }) => exceptionOf(value))
}

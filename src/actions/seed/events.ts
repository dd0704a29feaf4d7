import { z } from 'zod'
import type { ChangeEvent } from '../../model/change-event.ts'
import { UncertainDate } from '../../model/date.ts'
import { DirectiveId, EventId, OrganizationId, PlaceId } from '../../model/ids.ts'
import type { Place } from '../../model/place.ts'
import { inLanguages, optional, originColumns, originOf, preferred, several, text } from './cells.ts'
import { type Located, readTable } from './files.ts'
import { refuse } from './refuse.ts'

/** Instead of ids: every place of the level whose time ends on the day of the event. */
const EVERY = /^every ([A-Z][A-Z0-9_]*) ending then$/

const Row = z.strictObject({
  id: EventId,
  change: z.enum(['MERGER', 'SPLIT', 'RENAME', 'TRANSFER', 'ESTABLISHMENT', 'DISSOLUTION']),
  date: UncertainDate,
  name: inLanguages(text),
  originals: several(z.union([PlaceId, OrganizationId, z.string().regex(EVERY)])),
  outcome: z.enum(['ENDED', 'CONTINUED']),
  /** Further originals, which go on whatever became of the others. */
  continued: several(PlaceId),
  results: several(PlaceId),
  directive: optional(DirectiveId),
  ...originColumns,
})
type Row = z.infer<typeof Row>

function originalsOf(
  { value: { originals, date }, where }: Located<Row>,
  places: readonly Place[],
): readonly (PlaceId | OrganizationId)[] {
  return originals.flatMap((original) => {
    const [, tier] = EVERY.exec(original) ?? []
    if (tier === undefined) return z.union([PlaceId, OrganizationId]).parse(original)
    if (!places.some(({ level }) => level === tier))
      return refuse([{ path: `${where}, column originals`, message: `no place has the level "${tier}".` }])
    return places.filter(({ level, valid }) => level === tier && valid.to === date).map(({ id }) => id)
  })
}

/** The change events of `events.csv`; none when there is no such table. A correction may add the directive. */
export async function readEvents(
  folder: string,
  within: string,
  places: readonly Place[],
): Promise<readonly Located<ChangeEvent>[]> {
  const rows = (await readTable(folder, `${within}/events.csv`, Row)) ?? []
  return rows.map((row) => ({
    where: row.where,
    value: {
      kind: 'ChangeEvent',
      id: row.value.id,
      names: preferred(row.value.name),
      change: row.value.change,
      date: row.value.date,
      originals: [
        ...originalsOf(row, places).map((id) => ({ id, outcome: row.value.outcome })),
        ...row.value.continued.map((id) => ({ id, outcome: 'CONTINUED' as const })),
      ],
      results: row.value.results,
      directive: row.value.directive,
      origin: originOf(row.value),
    },
  }))
}

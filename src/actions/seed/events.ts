import { z } from 'zod'
import type { ChangeEvent } from '../../model/change-event.ts'
import { UncertainDate } from '../../model/date.ts'
import type { OrganizationType, PostType } from '../../model/general-model.ts'
import { DirectiveId, EventId, OrganizationId, PlaceId } from '../../model/ids.ts'
import type { Place } from '../../model/place.ts'
import { inLanguages, optional, originColumns, originOf, preferred, several, text } from './cells.ts'
import { type Located, readTable } from './files.ts'
import { refuse } from './refuse.ts'

/** Instead of ids: every place of the level, or every kind of its bodies and posts, whose time ends on the day of the event. */
const EVERY = /^every (kind of )?([A-Z][A-Z0-9_]*) ending then$/

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

/** What has a level, and a time at it. */
export type OfLevel = Place | OrganizationType | PostType

function originalsOf(
  { value: { originals, date }, where }: Located<Row>,
  known: readonly OfLevel[],
): readonly (OfLevel['id'] | OrganizationId)[] {
  return originals.flatMap((original) => {
    const [, ofKinds, tier] = EVERY.exec(original) ?? []
    if (tier === undefined) return z.union([PlaceId, OrganizationId]).parse(original)
    const all = known.filter(({ kind, level }) => level === tier && (kind === 'Place') === (ofKinds === undefined))
    if (all.length > 0) return all.filter(({ valid }) => valid.to === date).map(({ id }) => id)
    const what = ofKinds ? 'kind of body' : 'place'
    return refuse([{ path: `${where}, column originals`, message: `no ${what} has the level "${tier}".` }])
  })
}

/** The change events of `events.csv`; none when there is no such table. A correction may add the directive. */
export async function readEvents(
  folder: string,
  within: string,
  known: readonly OfLevel[],
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
        ...originalsOf(row, known).map((id) => ({ id, outcome: row.value.outcome })),
        ...row.value.continued.map((id) => ({ id, outcome: 'CONTINUED' as const })),
      ],
      results: row.value.results,
      directive: row.value.directive,
      origin: originOf(row.value),
    },
  }))
}

import { conflictsIn } from '../../answers/conflicts.ts'
import { mapped, type Source } from '../../answers/source.ts'
import { type InView, inView, type ViewReader } from '../../answers/view-reader.ts'
import type { Conflict } from '../../rules/conflicts/conflict.ts'
import type * as sdl from '../generated/schema.ts'
import { existingEntry, uniqueList } from './arguments.ts'

/** The conflicts that a filter asks for. @throws NotFound for what it names and the view has not */
export async function conflictSource(
  view: ViewReader,
  filter: sdl.ConflictFilter | null,
): Promise<Source<InView<Conflict>>> {
  const query = { rules: uniqueList('rule', filter?.rule), about: await existingEntry(view, filter?.about) }
  return mapped(conflictsIn(view, query), (conflict) => inView(view, conflict))
}

import type { Rest } from '../../formats/format.ts'
import type { Issue } from '../../model/errors.ts'
import { Id } from '../../model/ids.ts'
import { quoted } from '../../model/text.ts'
import type { View } from '../../store/store.ts'
import type { Group } from './groups.ts'

type At = readonly [path: string, id: Id]

/** What a line says of itself, and texts that may be of any form. Under a former key nothing is to be recorded. */
const OF_ITSELF = ['id', 'kind', 'retract', 'formerKeys']
const OF_ANY_FORM = ['text', 'words', 'note', 'code', 'value']
const NO_REFERENCES: ReadonlySet<string> = new Set([...OF_ITSELF, ...OF_ANY_FORM])

function idsIn(value: unknown, path: string): readonly At[] {
  if (typeof value === 'string') {
    const id = Id.safeParse(value)
    return id.success ? [[path, id.data]] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    NO_REFERENCES.has(key) ? [] : idsIn(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** A line that is not even JSON names nothing for sure. */
function parsedFrom(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Ids that lines name which cannot be read as entries, and under which nothing is recorded or given: so they are told with the other faults
 * of their line, and not only once these are corrected.
 */
export async function unknownNamed(
  view: View,
  group: Group | undefined,
  { lines, given }: Rest,
): Promise<readonly Issue[]> {
  const named = lines.flatMap(({ number, text }) =>
    idsIn(parsedFrom(text), '').map(([path, id]) => ({ path: `line ${number}, ${path}`, id })),
  )
  const asked = named.filter(({ id }) => !given.has(id) && !group?.put.has(id))
  const known = await view.entries([...new Set(asked.map(({ id }) => id))])
  return asked
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({ path, message: `${quoted(id)} is neither recorded nor given with it.` }))
}

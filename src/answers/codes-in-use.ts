import type { Kind } from '../model/entry.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import type { Coded, Vocabulary } from '../model/term.ts'
import { anyOf } from '../store/queries.ts'
import type { Query, View } from '../store/store.ts'

/** By which condition of a query entries are found that have a code, and of which kinds they are. */
type Bearing = readonly [condition: 'level' | 'branch' | 'class', kinds: readonly Kind[]]

/** Languages are in names and texts, by which no list is asked for. */
const BEARING: Readonly<Record<Exclude<Vocabulary, 'LANGUAGE'>, Bearing>> = {
  LEVEL: ['level', KIND_NAMES],
  BRANCH: ['branch', KIND_NAMES],
  DESIGNATION: ['class', ['Place']],
  ROLE: ['class', ['Post', 'PostType']],
  INSTRUMENT: ['class', ['Directive']],
}

/** Whether anything in a view has a code. Terms tell it sooner; but a revision may be from before there was a term of what it has. */
export async function isInUse(view: View, { vocabulary, code }: Coded): Promise<boolean> {
  if (vocabulary === 'LANGUAGE') return false
  const [condition, kinds] = BEARING[vocabulary]
  for (const kind of kinds) {
    const query: Query<Kind> = { ...anyOf(kind), [condition]: [code] }
    if ((await view.count(query)) > 0) return true
  }
  return false
}

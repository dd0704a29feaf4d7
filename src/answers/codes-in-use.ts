import type { Kind } from '../model/entry.ts'
import { KIND_NAMES, KINDS } from '../model/kinds.ts'
import type { Coded, Vocabulary } from '../model/term.ts'
import { anyOf } from '../store/queries.ts'
import type { Query } from '../store/store.ts'
import type { ViewReader } from './view-reader.ts'

/** By which condition of a query entries are found that have a code, and of which kinds they are. */
type Bearing = readonly [condition: 'level' | 'branch' | 'class', kinds: readonly Kind[]]

/** The kinds that say codes of themselves; others have those of what they live in. */
const TELLING = KIND_NAMES.filter((kind) => 'terms' in KINDS[kind])

/** Languages are in names and texts, by which no list is asked for. */
const BEARING: Readonly<Record<Exclude<Vocabulary, 'LANGUAGE'>, Bearing>> = {
  LEVEL: ['level', TELLING],
  BRANCH: ['branch', TELLING],
  DESIGNATION: ['class', ['Place']],
  ROLE: ['class', ['Post', 'PostType']],
  INSTRUMENT: ['class', ['Directive']],
}

/** Whether anything in a view has a code. Terms tell it sooner; but a revision may be from before there was a term of what it has. */
export async function isInUse({ stored }: ViewReader, { vocabulary, code }: Coded): Promise<boolean> {
  if (vocabulary === 'LANGUAGE') return false
  const [condition, kinds] = BEARING[vocabulary]
  for (const kind of kinds) {
    const query: Query<Kind> = { ...anyOf(kind), [condition]: [code] }
    if ((await stored.count(query)) > 0) return true
  }
  return false
}

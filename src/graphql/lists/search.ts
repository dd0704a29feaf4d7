import { Incorrect } from '../../model/errors.ts'
import type { Kind } from '../../model/record.ts'
import type { SearchHit } from '../../store/store.ts'
import { mapped, type Source } from '../connection.ts'
import type * as sdl from '../generated/schema.ts'
import type { Lens } from '../lens.ts'
import { type Seen, seen } from '../seen.ts'
import { listOf } from './query.ts'

const KIND_OF = {
  PLACE: 'Place',
  ORGANIZATION: 'Organization',
  POST: 'Post',
  ORGANIZATION_TYPE: 'OrganizationType',
  POST_TYPE: 'PostType',
  PERSON: 'Person',
  DIRECTIVE: 'Directive',
  DOCUMENT: 'Document',
  PILOT_MODEL: 'PilotModel',
  CHANGE_EVENT: 'ChangeEvent',
} as const satisfies Record<sdl.SearchKind, Kind>

const LONGEST_TEXT = 200

/** @throws Incorrect when the text holds no letter or digit, or is longer than any name */
function textOf(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new Incorrect(`The text to search for has ${text.length} characters.`, `Give at most ${LONGEST_TEXT}.`)
  if (/[\p{L}\p{N}]/u.test(text)) return text
  throw new Incorrect(`"${text}" has no letter or digit to search for.`, 'Give a part of a name or a code.')
}

/** What is found by name or code. A ranked list is not counted. */
export function searchSource(lens: Lens, asked: string, kinds: sdl.QuerySearchArgs['kinds']): Source<Seen<SearchHit>> {
  const text = textOf(asked)
  const wanted = (listOf('kinds', kinds) ?? (Object.keys(KIND_OF) as sdl.SearchKind[])).map((kind) => KIND_OF[kind])
  return mapped(
    { page: (page) => lens.view.search(text, wanted, page), count: async () => null },
    (hit): Seen<SearchHit> => {
      lens.keep(hit.entry)
      return seen(lens, hit)
    },
  )
}

import { lazy } from '../../answers/lazy.ts'
import type { NamedHit } from '../../answers/search/named-hit.ts'
import { foundIn } from '../../answers/search.ts'
import { mapped, none, type Source } from '../../answers/source.ts'
import { type InView, inView, type ViewReader } from '../../answers/view-reader.ts'
import type { Kind } from '../../model/entry.ts'
import { Incorrect } from '../../model/errors.ts'
import { KIND_NAMES, NAMED_KINDS } from '../../model/kinds.ts'
import { quoted } from '../../model/text.ts'
import type * as sdl from '../generated/schema.ts'
import { existingId, knownCodes, uniqueList } from './arguments.ts'

/** What search finds: all that has names, and pairs, which have marks. */
export const SEARCHED_KINDS = KIND_NAMES.filter(
  (kind) => kind === 'PostPair' || NAMED_KINDS.some((one) => one === kind),
)

/** How the contract writes a kind: `PilotModel` as `PILOT_MODEL`. */
export const searchKindOf = (kind: Kind): string => kind.replace(/\B[A-Z]/g, '_$&').toUpperCase()

const KIND_OF: ReadonlyMap<string, Kind> = new Map(SEARCHED_KINDS.map((kind) => [searchKindOf(kind), kind]))

const LONGEST_TEXT = 200

/** @throws Incorrect when the text holds no letter or digit, or is longer than any name */
function textOf(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new Incorrect(`The text to search for has ${text.length} characters.`, `Give at most ${LONGEST_TEXT}.`)
  if (/[\p{L}\p{N}]/u.test(text)) return text
  throw new Incorrect(`${quoted(text)} has no letter or digit to search for.`, 'Give a part of a name or a code.')
}

/** What is found by name or code. */
export function searchSource(
  view: ViewReader,
  asked: string,
  filter: sdl.QuerySearchArgs['filter'] = null,
): Source<InView<NamedHit>> {
  const text = textOf(asked)
  const wanted = uniqueList('kind', filter?.kind)?.flatMap((kind) => KIND_OF.get(kind) ?? []) ?? SEARCHED_KINDS
  // To a store, no kinds are all kinds.
  if (wanted.length === 0) return none()
  const [level, branch] = [uniqueList('level', filter?.level), uniqueList('branch', filter?.branch)]
  const conditions = lazy(async () => ({
    level: await knownCodes(view, 'LEVEL', 'level', level),
    branch: await knownCodes(view, 'BRANCH', 'branch', branch),
    within: await existingId(view, 'place', filter?.place),
  }))
  const found: Source<NamedHit> = {
    page: async (page) => foundIn(view, { text, kinds: wanted, ...(await conditions()) }).page(page),
    count: async () => null,
  }
  return mapped(found, (hit): InView<NamedHit> => {
    view.prime(hit.entry)
    return inView(view, hit)
  })
}

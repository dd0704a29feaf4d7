import {
  directivesByCitation,
  documentsByText,
  keptId,
  modelsByMark,
  pairsByMark,
  placesByCode,
} from '../../answers/lookups.ts'
import { type InViewOf, inView, type ViewReader } from '../../answers/view-reader.ts'
import type { EntryOf, Kind } from '../../model/entry.ts'
import { Incorrect } from '../../model/errors.ts'
import { quoted } from '../../model/text.ts'
import type * as sdl from '../generated/schema.ts'
import { idOf } from '../global-id.ts'

/** One thing by its global id or its natural key; null when the view has none of the kind. */
export const byKey = async <K extends Kind>(
  view: ViewReader,
  kind: K,
  by: { readonly id?: string | null; readonly key?: string | null },
) => view.get(kind, await keptId(view, idOf(by.id ?? by.key ?? '')))

/** The only one, null when there is none. @throws Incorrect when there are several */
function only<K extends Kind>(
  view: ViewReader,
  found: readonly EntryOf<K>[],
  several: string,
  remedy = 'Ask for one of them by key.',
): InViewOf<K> | null {
  const [one, ...others] = found
  if (others.length > 0) throw new Incorrect(`${several}: ${found.map(({ id }) => quoted(id)).join(', ')}.`, remedy)
  return one ? inView(view, one) : null
}

async function placeByCode(view: ViewReader, { scheme, value, on }: sdl.PlaceCode): Promise<InViewOf<'Place'> | null> {
  const day = on ?? view.asOf.validAt
  const found = await placesByCode(view, { scheme, value }, day)
  return only<'Place'>(view, found, `Several places may have borne the code ${scheme} ${value} on ${day}`)
}

export const findPlace = (view: ViewReader, by: sdl.PlaceBy) =>
  by.code ? placeByCode(view, by.code) : byKey(view, 'Place', by)

const CITE_BETTER = 'Add `issuedOn` or `term`, or ask for one of them by key.'

async function directiveCited(view: ViewReader, { symbol, issuedOn = null, term = null }: sdl.DirectiveCitation) {
  const found = await directivesByCitation(view, { symbol, issuedOn, term })
  return only<'Directive'>(view, found, 'Several directives are cited so', CITE_BETTER)
}

export const findDirective = (view: ViewReader, by: sdl.DirectiveBy) =>
  by.citation ? directiveCited(view, by.citation) : byKey(view, 'Directive', by)

export const findPilotModel = async (view: ViewReader, by: sdl.PilotModelBy) =>
  by.code
    ? only<'PilotModel'>(view, await modelsByMark(view, by.code), 'Several models have this mark')
    : byKey(view, 'PilotModel', by)

export const findPostPair = async (view: ViewReader, by: sdl.PostPairBy) =>
  by.code
    ? only<'PostPair'>(view, await pairsByMark(view, by.code), 'Several pairs have this mark')
    : byKey(view, 'PostPair', by)

export const findDocument = async (view: ViewReader, by: sdl.DocumentBy) =>
  by.sha256
    ? only<'Document'>(view, await documentsByText(view, by.sha256), 'Several documents have this text')
    : byKey(view, 'Document', by)

import {
  directivesByCitation,
  documentsByText,
  keptId,
  modelsByMark,
  pairsByMark,
  placesByCode as placesBearing,
  placesByCodes,
  placesLastOfCode,
} from '../../answers/lookups.ts'
import { allInView, type InViewOf, inView, type ViewReader } from '../../answers/view-reader.ts'
import type { EntryOf, Kind } from '../../model/entry.ts'
import { Ambiguous, Incorrect } from '../../model/errors.ts'
import { KINDS } from '../../model/kinds.ts'
import { quoted } from '../../model/text.ts'
import { remedyFor } from '../../rules/vocabularies.ts'
import type * as sdl from '../generated/schema.ts'
import { idWith } from '../global-id.ts'

/** One thing by its global id or its natural key; null when the view has none. @throws Incorrect when it names another kind of thing */
export const byId = async <K extends Kind>(view: ViewReader, kind: K, id: string | null | undefined) =>
  view.get(kind, await keptId(view, idWith(KINDS[kind].prefix, id ?? '')))

/** The only one, null when there is none. @throws Ambiguous when there are several */
function only<K extends Kind>(
  view: ViewReader,
  found: readonly EntryOf<K>[],
  several: string,
  remedy = 'Ask for one of them by its key.',
): InViewOf<K> | null {
  const [one, ...others] = found
  const ids = found.map(({ id }) => id)
  if (others.length > 0) throw new Ambiguous(`${several}: ${ids.map((id) => quoted(id)).join(', ')}.`, remedy, ids)
  return one ? inView(view, one) : null
}

/** Asked only where nothing was found: the answer takes a look at every place. @throws Incorrect for a scheme of which no place has a code */
async function knownScheme(view: ViewReader, scheme: string): Promise<void> {
  const schemes = await view.codeSchemes()
  if (schemes.length === 0 || schemes.includes(scheme)) return
  throw new Incorrect(`No place has a code of the scheme ${quoted(scheme)}.`, remedyFor({ code: scheme }, schemes))
}

async function placeByCode(view: ViewReader, { scheme, value, on }: sdl.PlaceCode): Promise<InViewOf<'Place'> | null> {
  const day = on ?? view.asOf.validAt
  const mark = { scheme, value }
  const borne = await placesBearing(view, mark, day)
  const found = borne.length > 0 || on ? borne : await placesLastOfCode(view, mark, day)
  if (found.length === 0) await knownScheme(view, scheme)
  return only<'Place'>(view, found, `Several places may have borne the code ${scheme} ${value} on ${day}`)
}

const MOST_CODES = 1_000

/** Places by many codes of one scheme. @throws Incorrect for too many */
export async function placesByCode(
  view: ViewReader,
  { scheme, values, on }: Pick<sdl.QueryPlacesByCodeArgs, 'scheme' | 'values' | 'on'>,
) {
  if (values.length > MOST_CODES)
    throw new Incorrect(`"values" has ${values.length} codes.`, `Give at most ${MOST_CODES} at once.`)
  const found = await placesByCodes(view, scheme, values, on ?? view.asOf.validAt)
  if (found.every(({ places }) => places.length === 0)) await knownScheme(view, scheme)
  return found.map(({ value, places }) => ({ value, places: allInView(view, places) }))
}

export const findPlace = (view: ViewReader, by: sdl.PlaceBy) =>
  by.code ? placeByCode(view, by.code) : byId(view, 'Place', by.id)

const CITE_BETTER = 'Add `issuedOn` or `term`, or ask for one of them by its key.'

async function directiveCited(view: ViewReader, { symbol, issuedOn = null, term = null }: sdl.DirectiveCitation) {
  const found = await directivesByCitation(view, { symbol, issuedOn, term })
  return only<'Directive'>(view, found, 'Several directives are cited so', CITE_BETTER)
}

export const findDirective = (view: ViewReader, by: sdl.DirectiveBy) =>
  by.citation ? directiveCited(view, by.citation) : byId(view, 'Directive', by.id)

export const findPilotModel = async (view: ViewReader, by: sdl.PilotModelBy) =>
  by.code
    ? only<'PilotModel'>(view, await modelsByMark(view, by.code), 'Several models have this mark')
    : byId(view, 'PilotModel', by.id)

export const findPostPair = async (view: ViewReader, by: sdl.PostPairBy) =>
  by.code
    ? only<'PostPair'>(view, await pairsByMark(view, by.code), 'Several pairs have this mark')
    : byId(view, 'PostPair', by.id)

export const findDocument = async (view: ViewReader, by: sdl.DocumentBy) =>
  by.sha256
    ? only<'Document'>(view, await documentsByText(view, by.sha256), 'Several documents have this text')
    : byId(view, 'Document', by.id)

import { type InViewOf, inView, type ViewReader } from '../../answers/view-reader.ts'
import { type Day, rangeOf } from '../../model/date.ts'
import type { EntryOf, Kind } from '../../model/entry.ts'
import { type DualhatError, Incorrect } from '../../model/errors.ts'
import { positionOf } from '../../model/interval.ts'
import { MODEL_SCHEME, SHA256_SCHEME, SYMBOL_SCHEME } from '../../model/kinds.ts'
import { quoted } from '../../model/text.ts'
import { anyOf } from '../../store/queries.ts'
import type { Query } from '../../store/store.ts'
import { LARGEST_PAGE } from '../connection.ts'
import type * as sdl from '../generated/schema.ts'
import { idOf } from '../global-id.ts'

/** One thing by its global id or its natural key; null when the view has none of the kind. */
export const byKey = <K extends Kind>(
  view: ViewReader,
  kind: K,
  by: { readonly id?: string | null; readonly key?: string | null },
) => view.get(kind, idOf(by.id ?? by.key ?? ''))

const matching = async <K extends Kind>(view: ViewReader, query: Query<K>): Promise<readonly EntryOf<K>[]> =>
  (await view.stored.find(query, { first: LARGEST_PAGE, after: null })).items.map(({ item }) => item)

const coded = <K extends Kind>(kind: K, scheme: string, value: string, on: Day | null): Query<K> => ({
  ...anyOf(kind),
  code: { scheme, value, on },
})

/** The only one, null when there is none. */
function only<K extends Kind>(
  view: ViewReader,
  found: readonly EntryOf<K>[],
  ambiguous: (ids: string) => DualhatError,
): InViewOf<K> | null {
  const [one, ...others] = found
  if (others.length > 0) throw ambiguous(found.map(({ id }) => quoted(id)).join(', '))
  return one ? inView(view, one) : null
}

/**
 * The place that bore a code on a day. A code ends with its place, so one that is there on the day is preferred; where dates leave
 * several possible, one that bore it for certain.
 */
async function placeByCode(view: ViewReader, { scheme, value, on }: sdl.PlaceCode): Promise<InViewOf<'Place'> | null> {
  const day = on ?? view.asOf.validAt
  const possible = await matching(view, coded('Place', scheme, value, day))
  const there = possible.filter(({ valid }) => !['BEFORE', 'AFTER'].includes(positionOf(valid, day)))
  const wanted = there.length > 0 ? there : possible
  const certain = wanted.filter(({ codes, valid }) =>
    codes.some(
      (code) =>
        code.scheme === scheme &&
        code.value === value &&
        [code.valid, valid].every((one) => positionOf(one, day) === 'IN'),
    ),
  )
  return only<'Place'>(
    view,
    certain.length === 1 ? certain : wanted,
    (ids) =>
      new Incorrect(
        `Several places may have borne the code ${scheme} ${value} on ${day}: ${ids}.`,
        'Ask for one of them by key.',
      ),
  )
}

export const findPlace = (view: ViewReader, by: sdl.PlaceBy) =>
  by.code ? placeByCode(view, by.code) : byKey(view, 'Place', by)

/** The directives that a citation may mean: its mark, and what else it says. */
async function cited(view: ViewReader, { symbol, issuedOn, term }: sdl.DirectiveCitation) {
  const found = await matching(view, coded('Directive', SYMBOL_SCHEME, symbol, null))
  const onDay = ({ issued }: EntryOf<'Directive'>) =>
    issued.some(({ date }) => issuedOn && rangeOf(date).earliest <= issuedOn && issuedOn <= rangeOf(date).latest)
  return found
    .filter((directive) => !issuedOn || onDay(directive))
    .filter((directive) => !term || directive.term === term)
}

export const findDirective = async (view: ViewReader, by: sdl.DirectiveBy) =>
  by.citation
    ? only<'Directive'>(
        view,
        await cited(view, by.citation),
        (ids) =>
          new Incorrect(
            `Several directives are cited so: ${ids}.`,
            'Add `issuedOn` or `term`, or ask for one of them by key.',
          ),
      )
    : byKey(view, 'Directive', by)

export const findPilotModel = async (view: ViewReader, by: sdl.PilotModelBy) =>
  by.code
    ? only<'PilotModel'>(
        view,
        await matching(view, coded('PilotModel', MODEL_SCHEME, by.code, null)),
        (ids) => new Incorrect(`Several models have this mark: ${ids}.`, 'Ask for one of them by key.'),
      )
    : byKey(view, 'PilotModel', by)

export const findDocument = async (view: ViewReader, by: sdl.DocumentBy) =>
  by.sha256
    ? only<'Document'>(
        view,
        await matching(view, coded('Document', SHA256_SCHEME, by.sha256.toLowerCase(), null)),
        (ids) => new Incorrect(`Several documents have this text: ${ids}.`, 'Ask for one of them by key.'),
      )
    : byKey(view, 'Document', by)

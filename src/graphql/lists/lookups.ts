import { type Day, rangeOf } from '../../model/date.ts'
import { type DualhatError, Incorrect } from '../../model/errors.ts'
import { positionOf } from '../../model/interval.ts'
import { MODEL_SCHEME, SHA256_SCHEME, SYMBOL_SCHEME } from '../../model/kinds.ts'
import type { EntryOf, Kind } from '../../model/record.ts'
import { anyOf } from '../../store/queries.ts'
import type { Query } from '../../store/store.ts'
import { LARGEST_PAGE } from '../connection.ts'
import type * as sdl from '../generated/schema.ts'
import { idOf } from '../global-id.ts'
import type { Lens } from '../lens.ts'
import { type SeenOf, seen } from '../seen.ts'

/** One thing by its global id or its natural key; null when the view has none of the kind. */
export const byKey = <K extends Kind>(
  lens: Lens,
  kind: K,
  by: { readonly id?: string | null; readonly key?: string | null },
) => lens.see(kind, idOf(by.id ?? by.key ?? ''))

const matching = async <K extends Kind>(lens: Lens, query: Query<K>): Promise<readonly EntryOf<K>[]> =>
  (await lens.view.find(query, { first: LARGEST_PAGE, after: null })).items.map(({ item }) => item)

const coded = <K extends Kind>(kind: K, scheme: string, value: string, on: Day | null): Query<K> => ({
  ...anyOf(kind),
  code: { scheme, value, on },
})

/** The only one, null when there is none. */
function only<K extends Kind>(
  lens: Lens,
  found: readonly EntryOf<K>[],
  ambiguous: (ids: string) => DualhatError,
): SeenOf<K> | null {
  const [one, ...others] = found
  if (others.length > 0) throw ambiguous(found.map(({ id }) => `"${id}"`).join(', '))
  return one ? seen(lens, one) : null
}

/** The place that bore a code on a day. Where dates leave several possible, one that bore it for certain is preferred. */
async function placeByCode(lens: Lens, { scheme, value, on }: sdl.PlaceCode): Promise<SeenOf<'Place'> | null> {
  const day = on ?? lens.at.validAt
  const possible = await matching(lens, coded('Place', scheme, value, day))
  const certain = possible.filter(({ codes }) =>
    codes.some((code) => code.scheme === scheme && code.value === value && positionOf(code.valid, day) === 'IN'),
  )
  return only<'Place'>(
    lens,
    certain.length === 1 ? certain : possible,
    (ids) =>
      new Incorrect(
        `Several places may have borne the code ${scheme} ${value} on ${day}: ${ids}.`,
        'Ask for one of them by key.',
      ),
  )
}

export const findPlace = (lens: Lens, by: sdl.PlaceBy) =>
  by.code ? placeByCode(lens, by.code) : byKey(lens, 'Place', by)

/** The directives that a citation may mean: its mark, and what else it says. */
async function cited(lens: Lens, { symbol, issuedOn, term }: sdl.DirectiveCitation) {
  const found = await matching(lens, coded('Directive', SYMBOL_SCHEME, symbol, null))
  const onDay = ({ issued }: EntryOf<'Directive'>) =>
    issued.some(({ date }) => issuedOn && rangeOf(date).earliest <= issuedOn && issuedOn <= rangeOf(date).latest)
  return found
    .filter((directive) => !issuedOn || onDay(directive))
    .filter((directive) => !term || directive.term === term)
}

export const findDirective = async (lens: Lens, by: sdl.DirectiveBy) =>
  by.citation
    ? only<'Directive'>(
        lens,
        await cited(lens, by.citation),
        (ids) =>
          new Incorrect(
            `Several directives are cited so: ${ids}.`,
            'Add `issuedOn` or `term`, or ask for one of them by key.',
          ),
      )
    : byKey(lens, 'Directive', by)

export const findPilotModel = async (lens: Lens, by: sdl.PilotModelBy) =>
  by.code
    ? only<'PilotModel'>(
        lens,
        await matching(lens, coded('PilotModel', MODEL_SCHEME, by.code, null)),
        (ids) => new Incorrect(`Several models have this mark: ${ids}.`, 'Ask for one of them by key.'),
      )
    : byKey(lens, 'PilotModel', by)

export const findDocument = async (lens: Lens, by: sdl.DocumentBy) =>
  by.sha256
    ? only<'Document'>(
        lens,
        await matching(lens, coded('Document', SHA256_SCHEME, by.sha256.toLowerCase(), null)),
        (ids) => new Incorrect(`Several documents have this text: ${ids}.`, 'Ask for one of them by key.'),
      )
    : byKey(lens, 'Document', by)

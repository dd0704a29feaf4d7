import { type Entry, isKind } from '../../model/entry.ts'
import type { Id, PlaceId } from '../../model/ids.ts'
import { ALWAYS } from '../../model/interval.ts'
import { isNamed, NAMED_KINDS, type Named } from '../../model/kinds.ts'
import type { Name } from '../../model/name.ts'
import type { Place } from '../../model/place.ts'
import { type Group, together } from '../../rules/conflicts/conflict.ts'
import { codeShared, twoCodes, twoNames } from '../../rules/conflicts/marks.ts'
import { anyOf } from '../../store/queries.ts'
import type { ViewReader } from '../view-reader.ts'
import { along, findBy, inTurn, listed, ofIds } from './walk.ts'

const isPlace = (entry: Entry): entry is Place => isKind('Place', entry)

/** The first bearer of each code that several places bear; of a place: of the codes that it bears. */
const firstBearers = async (view: ViewReader, place: Id | null): Promise<readonly PlaceId[]> => {
  const shared = (await view.sharedCodes()).filter(({ places }) => place === null || places.some((id) => id === place))
  return [...new Set(shared.flatMap(({ places }) => places[0] ?? []))]
}

export const findCodeShared = findBy<Place>({
  subjects: ofIds((view) => firstBearers(view, null), isPlace),
  near: (id) => ofIds((view) => firstBearers(view, id), isPlace),
  groups: async (view, places) => {
    const ids = new Set(places.map(({ id }) => id))
    const shared = (await view.sharedCodes()).filter((one) => one.places[0] && ids.has(one.places[0]))
    const bearers = await view.stored.entries([...new Set(shared.flatMap((one) => one.places))])
    return places.map(
      (place): Group =>
        together(
          shared
            .filter((one) => one.places[0] === place.id)
            .map((one) =>
              codeShared(one.scheme, one.value, one.places.flatMap((id) => bearers.get(id) ?? []).filter(isPlace)),
            ),
        ),
    )
  },
})

export const findTwoCodes = findBy<Place>({
  subjects: listed(anyOf('Place')),
  near: along(isPlace, []),
  groups: async (_view, places) => places.map(twoCodes),
})

const bearerOf = (entry: Named): { id: Id; valid: typeof ALWAYS; names: readonly Name[] } => ({
  id: entry.id,
  names: entry.names,
  valid: 'valid' in entry ? entry.valid : ALWAYS,
})

/** What a template named is left out: its names are those of its place and type. */
export const findTwoNames = findBy<Named>({
  subjects: inTurn<Named>(...NAMED_KINDS.map((kind) => listed({ ...anyOf(kind), derived: false }))),
  near: along(isNamed, []),
  groups: async (_view, entries) => entries.map((entry) => twoNames(bearerOf(entry))),
})

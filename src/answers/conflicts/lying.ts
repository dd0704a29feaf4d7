import { type Entry, isKind } from '../../model/entry.ts'
import type { Place } from '../../model/place.ts'
import { targetsOf } from '../../model/relation.ts'
import { few } from '../../rules/conflicts/conflict.ts'
import { liesOutsideLife } from '../../rules/conflicts/lying.ts'
import { found } from '../../rules/consistency/found.ts'
import { anyOf } from '../../store/queries.ts'
import { along, findBy, listed } from './walk.ts'

const isPlace = (entry: Entry): entry is Place => isKind('Place', entry)

export const findLiesOutsideLife = findBy<Place>({
  subjects: listed(anyOf('Place')),
  near: along(isPlace, [], [['WITHIN', 'in']]),
  groups: async ({ stored }, places) => {
    const around = await stored.entries([...new Set(places.flatMap(({ parent }) => targetsOf(parent)))])
    const placeOf = (id: Place['id']) => found((one) => around.get(one), 'Place', id) ?? null
    return places.map((place) => few(liesOutsideLife(place, placeOf)))
  },
})

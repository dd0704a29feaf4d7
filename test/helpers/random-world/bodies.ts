import { Branch, Role } from '../../../src/model/vocabulary.ts'
import type { Chances, Makers } from './chances.ts'
import { randomDate, randomInterval, randomLife } from './dates.ts'
import { numbers, POST_TYPES, TYPES } from './ids.ts'

const DESIGNATION = { COUNTRY: 'COUNTRY', PROVINCE: 'PROVINCE', DISTRICT: 'RURAL_DISTRICT', COMMUNE: 'WARD' } as const

/** Places, bodies, posts, and who holds them. */
export const bodies = ({
  random,
  places,
  organizations,
  posts,
  persons,
  names,
  valid,
  maybe,
  origin,
}: Chances): Pick<Makers, 'Place' | 'Organization' | 'Post' | 'Person' | 'Occupancy'> => {
  const country = places[0]?.id ?? random.pick(places).id
  return {
    Place: (id) => {
      const own = places.find((place) => place.id === id) ?? random.pick(places)
      const code = () => ({ scheme: 'GSO', value: String(10 + random.int(5)), valid: randomInterval(random) })
      return {
        kind: 'Place',
        id,
        names: names(),
        level: own.level,
        designations: [{ designation: DESIGNATION[own.level], valid: { from: null, to: null } }],
        parent: own.parent,
        codes: numbers(random.int(3)).map(code),
        valid: randomLife(random, id, 0.2),
        origin: origin(),
      }
    },
    Organization: (id) => ({
      kind: 'Organization',
      id,
      names: names(),
      branch: random.pick(Branch.options),
      classification: maybe(() => random.pick(TYPES)),
      place: random.chance(0.5) ? country : random.pick(places).id,
      superiors: random.some(organizations, 2),
      valid: randomLife(random, id, 0.15),
      origin: origin(),
    }),
    Post: (id) => ({
      kind: 'Post',
      id,
      names: names(),
      role: random.pick(Role.options),
      organization: random.pick(organizations),
      type: maybe(() => random.pick(POST_TYPES)),
      valid: randomLife(random, id, 0.15),
      origin: origin(),
    }),
    Person: (id) => ({
      kind: 'Person',
      id,
      names: names(),
      ...(random.chance(0.2) ? { born: randomDate(random) } : {}),
      origin: origin(),
    }),
    Occupancy: (id) => ({
      kind: 'Occupancy',
      id,
      holder: random.chance(0.1) ? null : random.pick(persons),
      post: random.pick(posts),
      tenure: random.pick(['FULL', 'ACTING', 'CONCURRENT'] as const),
      valid: valid(),
      origin: origin(),
    }),
  }
}

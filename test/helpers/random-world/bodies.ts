import { type UncertainDate, uncertainDate } from '../../../src/model/date.ts'
import type { PersonId, PlaceId } from '../../../src/model/ids.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import type { Place } from '../../../src/model/place.ts'
import { codesIn } from '../terms.ts'
import type { Chances, Makers } from './chances.ts'
import { randomDate, randomInterval, randomLife } from './dates.ts'
import { numbers, POST_TYPES, TYPES } from './ids.ts'

const DESIGNATION: Readonly<Record<string, string>> = {
  COUNTRY: 'COUNTRY',
  PROVINCE: 'PROVINCE',
  DISTRICT: 'RURAL_DISTRICT',
  COMMUNE: 'WARD',
}

const TURNS = [null, '2020-02-29', '[2018-08-07..2022-07-07]', '[..2022-07-07]', '[2022-08-29..]', '2022'].map(
  (turn) => (turn === null ? null : uncertainDate(turn)),
)

/** One designation, or another later; of some, no source says what they are called until it shows it. By the id, as above. */
function calledBy(id: PlaceId, first: string): Place['designations'] {
  const n = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  const turn = TURNS[n % TURNS.length] ?? null
  if (turn === null) return [{ designation: first, valid: ALWAYS }]
  const later = { designation: 'TOWN', valid: { from: turn, to: null } }
  return n % 5 === 0 ? [later] : [{ designation: first, valid: { from: null, to: turn } }, later]
}

const DEATHS = ['2020-02-29', '2022', '[..2022-07-07]', '[2022-08-29..]', '[2018-08-07..2020-02-29]']

/** Of one in two, by the id, so that nothing else of a world depends on it. */
function diedBy(id: PersonId): { readonly died?: UncertainDate } {
  const n = Number(id.slice('person/'.length))
  return n % 2 === 0 ? { died: uncertainDate(DEATHS[(n / 2) % DEATHS.length] ?? '') } : {}
}

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
        designations: calledBy(id, DESIGNATION[own.level] ?? 'WARD'),
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
      branch: random.pick(codesIn('BRANCH')),
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
      role: random.pick(codesIn('ROLE')),
      organization: random.pick(organizations),
      type: maybe(() => random.pick(POST_TYPES)),
      valid: randomLife(random, id, 0.15),
      origin: origin(),
    }),
    Person: (id) => ({
      kind: 'Person',
      id,
      names: names(),
      ...(random.chance(0.2) ? { born: randomDate(random) } : diedBy(id)),
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

import type { Entry, EntryOf } from '../src/model/entry.ts'
import type { DirectiveId, DocumentId, OrganizationId, PlaceId, PostId } from '../src/model/ids.ts'
import type { Interval } from '../src/model/interval.ts'
import type { Level } from '../src/model/vocabulary.ts'
import { type Random, randomOf } from '../test/helpers/random.ts'
import { type BodyClass, DISTRICT_BODIES, PROVINCE_BODIES, personName, placeName, titlesOf } from './world-names.ts'
import { COUNTRY, DOCUMENTS, directiveOf, effectOf, MODELS } from './world-orders.ts'
import { bodyOf, derivedFrom, holdingOf, lasting, named, placeOf, postOf, statedIn } from './world-records.ts'

/** A province, by number. */
export const provinceId = (n: number): PlaceId => `place/vn/p${n}`

export interface WorldSize {
  readonly provinces: number
  readonly districts: number
  readonly persons: number
}
const HOLDINGS_PER_PLACE = 13
const PROVINCES_THAT_RESUMED = 3

/** Mostly begun and not ended; some over, some perhaps not begun, some without dates. */
const SPANS: readonly Interval[] = [
  lasting('2018-04-11'),
  lasting('2018-08'),
  lasting('2019'),
  lasting('2020-02-14'),
  lasting('[..2022-07-07]'),
  lasting('2021-11-02'),
  lasting('2018-04-11', '2021-12-31'),
  lasting('2022-08'),
  lasting(null),
]

interface Site {
  readonly place: EntryOf<'Place'>
  readonly bodies: readonly BodyClass[]
  readonly above: PlaceId | null
}

const pathOf = (place: PlaceId) => place.slice('place/'.length)
const bodyId = (place: PlaceId, n: number): OrganizationId => `org/${pathOf(place)}/${n}`
const postId = (place: PlaceId, body: number, n: number): PostId => `post/${pathOf(place)}/${body}/${n}`
const documentFor = (random: Random): DocumentId => `doc/bench-${random.int(DOCUMENTS)}`
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)

function bodiesAt({ place, bodies, above }: Site): readonly Entry[] {
  return bodies.flatMap((body, n): readonly Entry[] => {
    const name = `${body.name} ${place.names[0]?.text ?? ''}`
    const superiors = n > 0 ? [bodyId(place.id, 0)] : above ? [bodyId(above, 0)] : []
    const posts = titlesOf(body).map((title, at) => {
      const role = at === 0 ? 'HEAD' : at < 3 ? 'DEPUTY' : 'MEMBER'
      return postOf(postId(place.id, n, at), `${title} ${name}`, bodyId(place.id, n), role, lasting(null))
    })
    return [bodyOf(bodyId(place.id, n), name, place.id, body.branch, superiors), ...posts]
  })
}

/** Heads of two bodies; the models take turns, and some follow none. */
function holdingsAt(random: Random, { place, bodies }: Site, decidedBy: DirectiveId): readonly Entry[] {
  return numbers(HOLDINGS_PER_PLACE).map((n) => {
    const first = n % bodies.length
    const second = (first + 1 + Math.floor(n / bodies.length)) % bodies.length
    return holdingOf({
      id: `holding/${pathOf(place.id)}/${n}`,
      first: postId(place.id, first, 0),
      second: postId(place.id, second, 0),
      model: n < 2 * MODELS.length ? (MODELS[n % MODELS.length] ?? null) : null,
      place: place.id,
      level: place.level,
      decidedBy: random.chance(0.3) ? decidedBy : null,
      valid: random.pick(SPANS),
      document: documentFor(random),
    })
  })
}

const TERMS: readonly Interval[] = [
  lasting('2010-12-01', '2015-11-30'),
  lasting('2015-12-01', '2020-10'),
  lasting('2020-11', null),
]

/** Two or three holders one after the other, for each post of a site. */
function occupanciesAt(random: Random, { place, bodies }: Site, holders: readonly EntryOf<'Person'>[]) {
  const posts = bodies.flatMap((body, n) => titlesOf(body).map((_, at) => postId(place.id, n, at)))
  return posts.flatMap((post) =>
    TERMS.slice(random.chance(2 / 3) ? 0 : 1).map(
      (valid, n): EntryOf<'Occupancy'> => ({
        kind: 'Occupancy',
        id: `occupancy/${post.slice('post/'.length)}/${n}`,
        holder: random.pick(holders).id,
        post,
        tenure: 'FULL',
        valid,
        origin: statedIn(documentFor(random)),
      }),
    ),
  )
}

/** How many of `total` fall to the province `n` of `of`: evenly, the first ones one more. */
const share = (total: number, n: number, of: number) => Math.floor(total / of) + (n < total % of ? 1 : 0)

const site = (random: Random, id: PlaceId, level: Level, above: PlaceId, bodies: readonly BodyClass[]): Site => ({
  place: placeOf(id, placeName(random), level, above, id.replaceAll(/\D+/g, '.').slice(1)),
  bodies,
  above: level === 'DISTRICT' ? above : null,
})

const personsOf = (random: Random, n: number, count: number) =>
  numbers(count).map(
    (at): EntryOf<'Person'> => ({
      kind: 'Person',
      id: `person/p${n}-${at}`,
      names: named(personName(random)),
      origin: derivedFrom(provinceId(n)),
    }),
  )

/** A province with all in it. Some take the second model up again on their own authority, and end one of their arrangements. */
export function provinceEntries(n: number, size: WorldSize): readonly Entry[] {
  const random = randomOf(n + 1)
  const id = provinceId(n)
  const decision: DirectiveId = `directive/${pathOf(id)}`
  const persons = personsOf(random, n, share(size.persons, n, size.provinces))
  const sites = [
    site(random, id, 'PROVINCE', COUNTRY, PROVINCE_BODIES),
    ...numbers(share(size.districts, n, size.provinces)).map((at) =>
      site(random, `${id}/d${at}`, 'DISTRICT', id, DISTRICT_BODIES),
    ),
  ]
  return [
    ...sites.map(({ place }) => place),
    ...sites.flatMap(bodiesAt),
    directiveOf(
      decision,
      `Quyết định về thí điểm tại ${sites[0]?.place.names[0]?.text ?? id}`,
      bodyId(id, 0),
      '2018-03-01',
    ),
    ...(n < PROVINCES_THAT_RESUMED ? [effectOf(decision, 'RESUME', 'model/m2', '2022-08-01')] : []),
    ...(n < PROVINCES_THAT_RESUMED ? [effectOf(decision, 'END', `holding/${pathOf(id)}/0`, '2022-08-15')] : []),
    ...persons,
    ...sites.flatMap((one) => occupanciesAt(random, one, persons)),
    ...sites.flatMap((one) => holdingsAt(random, one, decision)),
  ]
}

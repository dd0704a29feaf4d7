import type { Id, OrganizationId, PlaceId } from '../../../model/ids.ts'
import type { Organization } from '../../../model/organization.ts'
import type { Place } from '../../../model/place.ts'
import type { Post } from '../../../model/post.ts'
import { tooMany, UNBOUNDED } from '../../queries.ts'
import type { ArrangementQuery, Chart } from '../../store.ts'
import type { Params } from '../driver.ts'
import { inView, isShown, keyShown, lasts, mayExist } from '../predicates.ts'
import { keyList, keyOf, type Scope } from '../scope.ts'
import { arrangementsOf } from './arrangements.ts'

/** What is drawn. */
interface Drawn {
  readonly version: number
}

/** With its key, for what hangs from it. */
interface Tiered extends Drawn {
  readonly entity: number
}

/** The root itself, whatever its time; its tiers only where they may exist. */
const ROOT = `SELECT v.entity AS entity, v.key AS version FROM version v WHERE v.entity = $root AND ${inView('v')}`

/** What a listing shows that may be there on the day. */
const LISTED = `${inView('l')} AND ${isShown('l')} AND ${mayExist('l')}`

/** One tier below: those that link so to any of the tier above. Those beyond the limit are not even sorted. */
const BELOW = `SELECT entity, version FROM (
    SELECT v.entity AS entity, l.version AS version, l.sort_key AS sort_key
    FROM (SELECT DISTINCT k.src AS entity FROM json_each($above) j
      CROSS JOIN link k ON k.dst = j.value AND k.kind = $link AND ${inView('k')} AND ${lasts('k')}) d
    CROSS JOIN version v ON v.entity = d.entity AND ${inView('v')}
    CROSS JOIN listing l ON l.kind = v.kind AND l.sort_key = ${keyShown('v')}
    WHERE ${LISTED} LIMIT $limit
  ) ORDER BY sort_key`

/** All that is asked of a listing is in the index; what it is of is known by its version. */
const AT_PLACES = `SELECT version FROM (
    SELECT l.version AS version, l.sort_key AS sort_key FROM json_each($places) j
    CROSS JOIN listing l INDEXED BY listing_by_place ON l.place = j.value AND l.kind = $kind
    WHERE ${LISTED} LIMIT $limit
  ) ORDER BY sort_key`

/** Of one place the index has them in order. */
const AT_PLACE = `SELECT l.version AS version FROM listing l INDEXED BY listing_by_place
  WHERE l.place = $place AND l.kind = $kind AND ${LISTED} ORDER BY l.sort_key LIMIT $limit`

const PLACES_OF = `SELECT DISTINCT v.entity AS entity, v.key AS version
  FROM json_each($organizations) j
  CROSS JOIN link k ON k.src = j.value AND k.kind = $link AND ${inView('k')} AND ${lasts('k')}
  CROSS JOIN version v ON v.entity = k.dst AND ${inView('v')}
  ORDER BY ${keyShown('v')} LIMIT $limit`

const keysIn = (drawn: readonly Tiered[]) => JSON.stringify(drawn.map(({ entity }) => entity))

/** Draws one chart, and never more than may be drawn. */
class Pen {
  readonly scope: Scope
  readonly #most: number
  readonly #clocks: Params
  #left: number

  /** @param absent what is not to be drawn */
  constructor(scope: Scope, absent: readonly Id[], most: number) {
    this.scope = scope
    this.#clocks = { ...scope.clocks, absent: keyList(scope, absent) }
    this.#most = most
    this.#left = most
  }

  get left(): number {
    return this.#left
  }

  /** @throws LimitExceeded, before anything is read of what would be too much */
  draw<D extends Drawn>(text: string, params: Params): readonly D[] {
    const drawn = this.scope.reader.all<D>(text, { ...this.#clocks, ...params, limit: this.#left + 1 })
    if (drawn.length > this.#left) throw tooMany(this.#most)
    this.#left -= drawn.length
    return drawn
  }
}

/** The root and the tiers below it along one kind of link; what was seen is not followed again. */
function tiers(pen: Pen, root: readonly Tiered[], link: 'WITHIN' | 'PART_OF', depth: number) {
  const seen = new Map(root.map((one) => [one.entity, one]))
  let above = root
  for (let at = 1; at < depth && above.length > 0; at += 1) {
    const below = pen.draw<Tiered>(BELOW, { above: keysIn(above), link: pen.scope.symbols.keyOf(link) })
    above = below.filter(({ entity }) => !seen.has(entity))
    for (const one of above) seen.set(one.entity, one)
  }
  return [...seen.values()]
}

interface Drawing {
  readonly places: readonly Drawn[]
  readonly organizations: readonly Drawn[]
  readonly posts: readonly Drawn[]
}

const listsAt = (places: readonly Tiered[]): readonly [text: string, params: Params] => {
  const [one, another] = places
  return one && !another ? [AT_PLACE, { place: one.entity }] : [AT_PLACES, { places: keysIn(places) }]
}

function atPlaces(pen: Pen, places: readonly Tiered[]): Drawing {
  const [text, at] = listsAt(places)
  const of = (kind: 'Organization' | 'Post') => pen.draw(text, { ...at, kind: pen.scope.symbols.keyOf(kind) })
  return { places, organizations: of('Organization'), posts: of('Post') }
}

function inOrganizations(pen: Pen, organizations: readonly Tiered[]): Drawing {
  const { symbols } = pen.scope
  const params = { organizations: keysIn(organizations), above: keysIn(organizations) }
  return {
    places: pen.draw(PLACES_OF, { ...params, link: symbols.keyOf('AT_PLACE') }),
    organizations,
    posts: pen.draw(BELOW, { ...params, link: symbols.keyOf('POST_IN') }),
  }
}

const isPlace = (id: Id): id is PlaceId => id.startsWith('place/')

function drawingOf(pen: Pen, root: PlaceId | OrganizationId, depth: number): Drawing {
  const self = pen.draw<Tiered>(ROOT, { root: keyOf(pen.scope, root) })
  return isPlace(root)
    ? atPlaces(pen, tiers(pen, self, 'WITHIN', depth))
    : inOrganizations(pen, tiers(pen, self, 'PART_OF', depth))
}

export async function chart(
  scope: Scope,
  root: PlaceId | OrganizationId,
  depth: number,
  query: ArrangementQuery,
  absent: readonly Id[],
  most: number = UNBOUNDED,
): Promise<Chart> {
  const pen = new Pen(scope, absent, most)
  const { places, organizations, posts } = drawingOf(pen, root, depth)
  const cached = scope.entryCache.of([...places, ...organizations, ...posts].map(({ version }) => version))
  const entriesOf = <T>(drawn: readonly Drawn[]) => drawn.map(({ version }) => cached(version).entry as T)
  const members = [
    ...(query.kinds.includes('BodyMerger') ? organizations : []),
    ...(query.kinds.includes('ConcurrentHolding') ? posts : []),
  ]
  return {
    places: entriesOf<Place>(places),
    organizations: entriesOf<Organization>(organizations),
    posts: entriesOf<Post>(posts),
    arrangements: await arrangementsOf(
      scope,
      query,
      members.map(({ version }) => cached(version).entity),
      pen.left,
    ),
  }
}

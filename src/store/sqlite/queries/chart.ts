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

/** What is drawn: its version, and its entity for what hangs from it. */
interface Drawn {
  readonly entity: number
  readonly version: number
}

/** The root itself, whatever its time; its tiers only where they may exist. */
const ROOT = `SELECT v.entity AS entity, v.key AS version FROM version v WHERE v.entity = $root AND ${inView('v')}`

/** Those beyond the limit are not even sorted. */
const tier = (source: string) => `SELECT entity, version FROM (
    SELECT v.entity AS entity, l.version AS version, l.sort_key AS sort_key FROM ${source}
    WHERE ${inView('l')} AND ${isShown('l')} AND ${mayExist('l')} LIMIT $limit
  ) ORDER BY sort_key`

/** One tier below: those that link so to any of the tier above. */
const BELOW = tier(`(SELECT DISTINCT k.src AS entity FROM json_each($above) j
    CROSS JOIN link k ON k.dst = j.value AND k.kind = $link AND ${inView('k')} AND ${lasts('k')}) d
  CROSS JOIN version v ON v.entity = d.entity AND ${inView('v')}
  CROSS JOIN listing l ON l.kind = v.kind AND l.sort_key = ${keyShown('v')}`)

/** All that is asked of a listing is in the index; what it is of, its version tells sooner. */
const AT_PLACES = tier(`json_each($places) j
  CROSS JOIN listing l INDEXED BY listing_by_place ON l.place = j.value AND l.kind = $kind
  CROSS JOIN version v ON v.key = l.version`)

const PLACES_OF = `SELECT DISTINCT v.entity AS entity, v.key AS version
  FROM json_each($organizations) j
  CROSS JOIN link k ON k.src = j.value AND k.kind = $link AND ${inView('k')} AND ${lasts('k')}
  CROSS JOIN version v ON v.entity = k.dst AND ${inView('v')}
  ORDER BY ${keyShown('v')} LIMIT $limit`

const keysIn = (drawn: readonly Drawn[]) => JSON.stringify(drawn.map(({ entity }) => entity))

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
  draw(text: string, params: Params): readonly Drawn[] {
    const drawn = this.scope.reader.all<Drawn>(text, { ...this.#clocks, ...params, limit: this.#left + 1 })
    if (drawn.length > this.#left) throw tooMany(this.#most)
    this.#left -= drawn.length
    return drawn
  }
}

/** The root and the tiers below it along one kind of link; what was seen is not followed again. */
function tiers(pen: Pen, root: readonly Drawn[], link: 'WITHIN' | 'PART_OF', depth: number) {
  const seen = new Map(root.map((one) => [one.entity, one]))
  let above = root
  for (let at = 1; at < depth && above.length > 0; at += 1) {
    const below = pen.draw(BELOW, { above: keysIn(above), link: pen.scope.symbols.keyOf(link) })
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

function atPlaces(pen: Pen, places: readonly Drawn[]): Drawing {
  const of = (kind: 'Organization' | 'Post') =>
    pen.draw(AT_PLACES, { places: keysIn(places), kind: pen.scope.symbols.keyOf(kind) })
  return { places, organizations: of('Organization'), posts: of('Post') }
}

function inOrganizations(pen: Pen, organizations: readonly Drawn[]): Drawing {
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
  const self = pen.draw(ROOT, { root: keyOf(pen.scope, root) })
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
      members.map(({ entity }) => entity),
      pen.left,
    ),
  }
}

import type { Id, OrganizationId, PlaceId } from '../../../model/ids.ts'
import type { Organization } from '../../../model/organization.ts'
import type { Place } from '../../../model/place.ts'
import type { Post } from '../../../model/post.ts'
import type { ArrangementQuery, Chart } from '../../store.ts'
import { inView, mayExist } from '../predicates.ts'
import { absentKeys, keyOf, type Scope } from '../scope.ts'
import { arrangementsOf } from './arrangements.ts'

/** What is drawn: its version, and its entity for what hangs from it. */
interface Drawn {
  readonly entity: number
  readonly version: number
}

/** A scope with what is not to be drawn beside its clocks. */
interface Drafting extends Scope {
  readonly clocks: Scope['clocks'] & { readonly absent: string }
}

const LISTING = 'l.entity AS entity, l.version AS version'

/** The root itself, whatever its time; its tiers only where they may exist. */
const ROOT = `SELECT v.entity AS entity, v.key AS version FROM version v WHERE v.entity = $root AND ${inView('v')}`

const tier = (source: string) => `SELECT ${LISTING} FROM ${source}
  WHERE ${inView('l')} AND ${mayExist('l')} ORDER BY l.sort_key`

/** One tier below: those that link so to any of the tier above. */
const BELOW = tier(`(SELECT DISTINCT k.src AS entity FROM json_each($above) j
    CROSS JOIN link k ON k.dst = j.value AND k.kind = $link AND ${inView('k')}) d
  CROSS JOIN version v ON v.entity = d.entity AND ${inView('v')}
  CROSS JOIN listing l ON l.kind = v.kind AND l.sort_key = v.sort_key`)

const AT_PLACES = tier(`json_each($places) j
  CROSS JOIN listing l INDEXED BY listing_by_place ON l.place = j.value AND l.kind = $kind`)

const PLACES_OF = `SELECT DISTINCT v.entity AS entity, v.key AS version
  FROM json_each($organizations) j
  CROSS JOIN link k ON k.src = j.value AND k.kind = $link AND ${inView('k')}
  CROSS JOIN version v ON v.entity = k.dst AND ${inView('v')}
  ORDER BY v.sort_key`

const keysIn = (drawn: readonly Drawn[]) => JSON.stringify(drawn.map(({ entity }) => entity))

/** The root and the tiers below it along one kind of link; what was seen is not followed again. */
function tiers(
  { reader, symbols, clocks }: Drafting,
  root: readonly Drawn[],
  link: 'WITHIN' | 'PART_OF',
  depth: number,
) {
  const seen = new Map(root.map((one) => [one.entity, one]))
  let above = root
  for (let at = 1; at < depth && above.length > 0; at += 1) {
    const below = reader.all<Drawn>(BELOW, { ...clocks, above: keysIn(above), link: symbols.keyOf(link) })
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

function atPlaces({ reader, symbols, clocks }: Drafting, places: readonly Drawn[]): Drawing {
  const of = (kind: 'Organization' | 'Post') =>
    reader.all<Drawn>(AT_PLACES, { ...clocks, places: keysIn(places), kind: symbols.keyOf(kind) })
  return { places, organizations: of('Organization'), posts: of('Post') }
}

function inOrganizations({ reader, symbols, clocks }: Drafting, organizations: readonly Drawn[]): Drawing {
  const params = { ...clocks, organizations: keysIn(organizations), above: keysIn(organizations) }
  return {
    places: reader.all<Drawn>(PLACES_OF, { ...params, link: symbols.keyOf('AT_PLACE') }),
    organizations,
    posts: reader.all<Drawn>(BELOW, { ...params, link: symbols.keyOf('POST_IN') }),
  }
}

const isPlace = (id: Id): id is PlaceId => id.startsWith('place/')

function drawingOf(scope: Drafting, root: PlaceId | OrganizationId, depth: number): Drawing {
  const self = scope.reader.all<Drawn>(ROOT, { ...scope.clocks, root: keyOf(scope, root) })
  return isPlace(root)
    ? atPlaces(scope, tiers(scope, self, 'WITHIN', depth))
    : inOrganizations(scope, tiers(scope, self, 'PART_OF', depth))
}

export function chart(
  scope: Scope,
  root: PlaceId | OrganizationId,
  depth: number,
  query: ArrangementQuery,
  absent: readonly Id[],
): Chart {
  const { places, organizations, posts } = drawingOf(
    { ...scope, clocks: { ...scope.clocks, absent: absentKeys(scope, absent) } },
    root,
    depth,
  )
  const cached = scope.entryCache.of([...places, ...organizations, ...posts].map(({ version }) => version))
  const entriesOf = <T>(drawn: readonly Drawn[]) => drawn.map(({ version }) => cached(version).entry as T)
  return {
    places: entriesOf<Place>(places),
    organizations: entriesOf<Organization>(organizations),
    posts: entriesOf<Post>(posts),
    arrangements: arrangementsOf(
      scope,
      query,
      [...organizations, ...posts].map(({ entity }) => entity),
    ),
  }
}

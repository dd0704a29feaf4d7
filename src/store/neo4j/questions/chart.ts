import type { Id, OrganizationId, PlaceId } from '../../../model/ids.ts'
import type { Organization } from '../../../model/organization.ts'
import type { Place } from '../../../model/place.ts'
import type { Post } from '../../../model/post.ts'
import type { ArrangementQuery, Chart } from '../../store.ts'
import { inView, mayExist } from '../fragments.ts'
import type { Scope } from '../scope.ts'
import { arrangementsOf } from './arrangements.ts'

/** What is drawn: its version, and its id for what hangs from it. */
interface Drawn {
  readonly id: Id
  readonly version: string
}

/** The root itself, whatever its time; its tiers only where they may exist. */
const ROOT = `MATCH (:Entity {id: $root})-[:HAS_VERSION]->(v:Version) WHERE ${inView('v')} RETURN $root AS id, v.key AS version`

const LISTED = `${inView('l')} AND ${mayExist('l')} RETURN l.id AS id, l.version AS version ORDER BY l.sortKey`

/** One tier below: those that link so to any of the tier above. */
const below = (link: 'WITHIN' | 'PART_OF' | 'POST_IN') => `UNWIND $above AS above
  MATCH (:Entity {id: above})<-[k:${link}]-(e:Entity) WHERE ${inView('k')} WITH DISTINCT e
  MATCH (e)-[:LISTED_AS]->(l:Listing) WHERE ${LISTED}`

const AT_PLACES = `MATCH (l:Listing) WHERE l.place IN $places AND l.kind = $kind AND ${LISTED}`

const PLACES_OF = `UNWIND $organizations AS organization
  MATCH (:Entity {id: organization})-[k:AT_PLACE]->(p:Entity) WHERE ${inView('k')} WITH DISTINCT p
  MATCH (p)-[:HAS_VERSION]->(v:Version) WHERE ${inView('v')} RETURN p.id AS id, v.key AS version ORDER BY v.sortKey`

const idsOf = (drawn: readonly Drawn[]) => drawn.map(({ id }) => id)

/** The root and the tiers below it along one kind of link; what was seen is not followed again. */
async function tiers({ run, clocks }: Scope, root: readonly Drawn[], link: 'WITHIN' | 'PART_OF', depth: number) {
  const seen = new Map(root.map((one) => [one.id, one]))
  let above = root
  for (let at = 1; at < depth && above.length > 0; at += 1) {
    const found = await run<Drawn>(below(link), { ...clocks, above: idsOf(above) })
    above = found.filter(({ id }) => !seen.has(id))
    for (const one of above) seen.set(one.id, one)
  }
  return [...seen.values()]
}

interface Drawing {
  readonly places: readonly Drawn[]
  readonly organizations: readonly Drawn[]
  readonly posts: readonly Drawn[]
}

async function atPlaces({ run, clocks }: Scope, places: readonly Drawn[]): Promise<Drawing> {
  const of = (kind: 'Organization' | 'Post') => run<Drawn>(AT_PLACES, { ...clocks, places: idsOf(places), kind })
  const [organizations, posts] = await Promise.all([of('Organization'), of('Post')])
  return { places, organizations, posts }
}

async function inOrganizations({ run, clocks }: Scope, organizations: readonly Drawn[]): Promise<Drawing> {
  const ids = idsOf(organizations)
  const [places, posts] = await Promise.all([
    run<Drawn>(PLACES_OF, { ...clocks, organizations: ids }),
    run<Drawn>(below('POST_IN'), { ...clocks, above: ids }),
  ])
  return { places, organizations, posts }
}

const isPlace = (id: Id): id is PlaceId => id.startsWith('place/')

async function drawingOf(scope: Scope, root: PlaceId | OrganizationId, depth: number): Promise<Drawing> {
  const self = await scope.run<Drawn>(ROOT, { ...scope.clocks, root })
  return isPlace(root)
    ? atPlaces(scope, await tiers(scope, self, 'WITHIN', depth))
    : inOrganizations(scope, await tiers(scope, self, 'PART_OF', depth))
}

export async function chart(
  scope: Scope,
  root: PlaceId | OrganizationId,
  depth: number,
  query: ArrangementQuery,
): Promise<Chart> {
  const { places, organizations, posts } = await drawingOf(scope, root, depth)
  const held = await scope.bodies.of([...places, ...organizations, ...posts].map(({ version }) => version))
  const entriesOf = <T>(drawn: readonly Drawn[]) => drawn.map(({ version }) => held(version) as T)
  return {
    places: entriesOf<Place>(places),
    organizations: entriesOf<Organization>(organizations),
    posts: entriesOf<Post>(posts),
    arrangements: await arrangementsOf(scope, query, idsOf([...organizations, ...posts])),
  }
}

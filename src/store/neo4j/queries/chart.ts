import type { Id, OrganizationId, PlaceId } from '../../../model/ids.ts'
import type { Organization } from '../../../model/organization.ts'
import type { Place } from '../../../model/place.ts'
import type { Post } from '../../../model/post.ts'
import { tooMany, UNBOUNDED } from '../../queries.ts'
import type { ArrangementQuery, Chart } from '../../store.ts'
import { absentParam, entity, inView, isShown, lasts, mayExist } from '../predicates.ts'
import type { KeyedRow, Scope } from '../scope.ts'
import { allInContext, arrangementsAmong, type ContextRow } from './arrangements.ts'

const IS_SHOWN = `${inView('l')} AND ${isShown('l')}`
const IS_LISTED = `${IS_SHOWN} AND ${mayExist('l')}`
// What lies below the tiers comes in no order and is cut, not sorted: a server that sorts holds all rows, and counts in each of them
// the lists that the text has gathered before, so that the chart of a country would take gigabytes.
const DRAWN = 'l {.id, .version, .sortKey}'

/** The root itself, whatever its time, and the tiers below it along one kind of link as far as they may exist. */
function tiers(link: 'WITHIN' | 'PART_OF', depth: number): string {
  const step = `((:Entity)<-[k:${link}]-(below:Entity) WHERE ${inView('k')} AND ${lasts('k')}
    AND EXISTS { MATCH (below)-[:LISTED_AS]->(l) WHERE ${IS_LISTED} }){1,${depth - 1}}`
  const below = depth <= 1 ? '' : `UNION MATCH (known) ${step} (e:Entity) RETURN e, size(k) AS tier`
  return `${entity('$root', '-[:LISTED_AS]->(own)')} WHERE ${inView('own')} AND ${isShown('own')}
    CALL (known) { RETURN known AS e, 0 AS tier ${below} }
    WITH e, min(tier) AS tier MATCH (e)-[:LISTED_AS]->(l) WHERE ${IS_SHOWN}
    WITH l, tier ORDER BY tier, l.sortKey LIMIT $limit WITH collect(${DRAWN}) AS above`
}

const atPlaces = (kind: 'Organization' | 'Post') => `COLLECT { UNWIND above AS place
  MATCH (l:Listing) USING INDEX SEEK l:Listing(kind, place) WHERE l.kind = '${kind}' AND l.place = place.id AND ${IS_LISTED}
  RETURN ${DRAWN} AS drawn LIMIT $limit }`

/** What organizations are linked to. */
const around = (
  path: string,
  isDrawn: string,
) => `COLLECT { UNWIND above AS organization ${entity('organization.id', path)}
  WHERE ${inView('k')} AND ${lasts('k')} WITH collect(DISTINCT e) AS found UNWIND found AS e
  MATCH (e)-[:LISTED_AS]->(l) WHERE ${isDrawn} RETURN ${DRAWN} AS drawn LIMIT $limit }`

interface Drawing {
  readonly tiers: 'WITHIN' | 'PART_OF'
  readonly places: string
  readonly organizations: string
  readonly posts: string
}
const OF_PLACE: Drawing = {
  tiers: 'WITHIN',
  places: 'above',
  organizations: atPlaces('Organization'),
  posts: atPlaces('Post'),
}
const OF_ORGANIZATION: Drawing = {
  tiers: 'PART_OF',
  places: around('-[k:AT_PLACE]->(e:Entity)', IS_SHOWN),
  organizations: 'above',
  posts: around('<-[k:POST_IN]-(e:Entity)', IS_LISTED),
}

const chartText = (drawing: Drawing, depth: number, among: string) => `${tiers(drawing.tiers, depth)}
  WITH ${drawing.places} AS places, ${drawing.organizations} AS organizations, ${drawing.posts} AS posts
  WITH places, organizations, posts, [one IN organizations + posts | one.id] AS members
  RETURN places, organizations, posts, COLLECT { ${among} } AS arrangements`

interface Drawn extends KeyedRow {
  readonly id: Id
}
interface Row {
  readonly places: readonly Drawn[]
  readonly organizations: readonly Drawn[]
  readonly posts: readonly Drawn[]
  readonly arrangements: readonly (ContextRow & KeyedRow)[]
}
const NOTHING: Row = { places: [], organizations: [], posts: [], arrangements: [] }

/** Encoded keys are in order as they are. */
const sorted = <R extends KeyedRow>(rows: readonly R[]): readonly R[] =>
  rows.toSorted((one, other) => (one.sortKey < other.sortKey ? -1 : 1))

/** All by their keys but the tiers, which come from above to below. */
const inOrder = ({ places, organizations, posts, arrangements }: Row, { tiers }: Drawing): Row => ({
  places: tiers === 'WITHIN' ? places : sorted(places),
  organizations: tiers === 'PART_OF' ? organizations : sorted(organizations),
  posts: sorted(posts),
  arrangements: sorted(arrangements),
})

const isPlace = (id: Id): id is PlaceId => id.startsWith('place/')

/** One text for the whole drawing. */
export async function chart(
  scope: Scope,
  root: PlaceId | OrganizationId,
  depth: number,
  query: ArrangementQuery,
  absent: readonly Id[],
  most: number = UNBOUNDED,
): Promise<Chart> {
  const { text, params } = await arrangementsAmong(scope, query)
  const drawing = isPlace(root) ? OF_PLACE : OF_ORGANIZATION
  const [row = NOTHING] = await scope.run<Row>(chartText(drawing, depth, text), {
    ...params,
    root,
    absent: absentParam(absent),
    limit: most + 1,
  })
  const { places, organizations, posts, arrangements } = inOrder(row, drawing)
  if (places.length + organizations.length + posts.length + arrangements.length > most) throw tooMany(most)
  const cached = await scope.entryCache.of([...places, ...organizations, ...posts].map(({ version }) => version))
  const entriesOf = <T>(drawn: readonly Drawn[]) => drawn.map(({ version }) => cached(version) as T)
  return {
    places: entriesOf<Place>(places),
    organizations: entriesOf<Organization>(organizations),
    posts: entriesOf<Post>(posts),
    arrangements: await allInContext(scope, arrangements),
  }
}

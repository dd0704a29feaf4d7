import type { Arrangement } from '../../model/arrangement.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { spanWithin } from '../../rules/lifespans.ts'
import type { Context } from './context.ts'
import { OPEN } from './fragments.ts'
import type { Setting, Settings } from './settings.ts'
import type { Desk } from './written.ts'

/** A post or body in an arrangement, and where that is. */
interface Member {
  readonly post: Setting | null
  readonly organization: Setting
  readonly place: Setting
}

const ARRANGEMENTS = ['ConcurrentHolding', 'BodyMerger'] as const satisfies readonly Arrangement['kind'][]

const isArrangement = (entry: Entry): entry is Arrangement =>
  entry.kind === 'ConcurrentHolding' || entry.kind === 'BodyMerger'

/** null when any of it is not recorded: then nothing can be said of the arrangement. */
function memberOf(settings: Settings, member: Setting | undefined, isPost: boolean): Member | null {
  const around = (one: Setting | null | undefined) => (one?.container ? settings.of(one.container) : undefined)
  const organization = isPost ? around(member) : member
  const place = around(organization)
  return member && organization && place ? { post: isPost ? member : null, organization, place } : null
}

function membersOf({ entities }: Desk, settings: Settings, entry: Arrangement): readonly Member[] | null {
  const isPost = entry.kind === 'ConcurrentHolding'
  const ids: readonly Id[] = isPost ? [entry.first, entry.second] : entry.components
  const members = ids.map((id) => memberOf(settings, settings.of(entities.keyFor(id)), isPost))
  return members.every((member) => member !== null) ? members : null
}

const contextOf = (place: Setting, members: readonly Member[]): Context => [
  place.version,
  ...members.map((one): Context[1] & {} => [one.post?.version ?? null, one.organization.version, one.place.version]),
]

/** The columns of an arrangement but its revisions; undefined for anything else, and where a member is not recorded. */
export function arrangementRowOf(desk: Desk, settings: Settings, setting: Setting) {
  if (!ARRANGEMENTS.some((kind) => desk.words.keyFor(kind) === setting.kind)) return undefined
  const entry = settings.writtenOf(setting.entity)?.entry
  if (!entry || !isArrangement(entry)) return undefined
  const members = membersOf(desk, settings, entry)
  const place = settings.of(desk.entities.keyFor(entry.place))
  if (!members || !place) return undefined
  const posts = members.flatMap((one) => one.post ?? [])
  const span = spanWithin({
    own: setting.own,
    bodies: members.map(({ organization }) => organization.own),
    others: [place, ...members.map((one) => one.place), ...posts].map(({ own }) => own),
    isMerger: entry.kind === 'BodyMerger',
  })
  return {
    entity: setting.entity,
    version: setting.version,
    kind: setting.kind,
    sortKey: setting.sortKey,
    model: entry.model === null ? null : desk.entities.keyFor(entry.model),
    place: place.entity,
    level: setting.level,
    branch: members.reduce((mask, { organization }) => mask | organization.branch, 0),
    derived: setting.derived,
    fromEarliest: setting.own.fromEarliest,
    fromLatest: setting.own.fromLatest,
    ownEarliest: setting.own.toEarliest,
    ownLatest: setting.own.toLatest,
    ...span,
    context: JSON.stringify(contextOf(place, members)),
  }
}
type ArrangementRow = NonNullable<ReturnType<typeof arrangementRowOf>>

const INSERT = `INSERT INTO arrangement (sort_key, recorded_from, recorded_to, entity, version, kind, model, place, level,
    branch, derived, from_earliest, from_latest, own_earliest, own_latest, start_earliest, start_latest,
    end_earliest, end_latest, context)
  VALUES ($sortKey, $revision, ${OPEN}, $entity, $version, $kind, $model, $place, $level,
    $branch, $derived, $fromEarliest, $fromLatest, $ownEarliest, $ownLatest, $startEarliest, $startLatest,
    $endEarliest, $endLatest, $context)`
const CLOSE = `UPDATE arrangement SET recorded_to = $revision WHERE entity = $entity AND recorded_to = ${OPEN}`
const SAME = `SELECT 1 FROM arrangement WHERE entity = $entity AND recorded_to = ${OPEN}
  AND version = $version AND context = $context`

/** @param row undefined: the entity is no arrangement, or none that can be read whole */
export function writeArrangement(
  { writer }: Desk,
  entity: number,
  row: ArrangementRow | undefined,
  isNew: boolean,
  revision: number,
): void {
  if (row && !isNew && writer.get(SAME, row)) return
  if (!isNew) writer.run(CLOSE, { entity, revision })
  if (row) writer.run(INSERT, { ...row, revision })
}

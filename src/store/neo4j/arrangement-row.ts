import type { Arrangement } from '../../model/arrangement.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { spanWithin } from '../../rules/lifespans.ts'
import type { Setting } from './setting.ts'

export const isArrangement = (entry: Entry): entry is Arrangement =>
  entry.kind === 'ConcurrentHolding' || entry.kind === 'BodyMerger'

/** Links from an arrangement to those who hold it together: two posts, or the bodies run as one. */
export const MEMBER_LINKS = ['FIRST_POST', 'SECOND_POST', 'COMPONENT'] as const

export const membersOf = (entry: Arrangement): readonly Id[] =>
  entry.kind === 'ConcurrentHolding' ? [entry.first, entry.second] : entry.components

/** A post or body in an arrangement, and where that is. */
interface Member {
  readonly post: Setting | null
  readonly organization: Setting
  readonly place: Setting
}

type SettingOf = (id: Id | null | undefined) => Setting | undefined

/** null when any of it is not recorded: then nothing can be said of the arrangement. */
function memberOf(of: SettingOf, id: Id, isPost: boolean): Member | null {
  const member = of(id)
  const organization = isPost ? of(member?.container) : member
  const place = of(organization?.container)
  return member && organization && place ? { post: isPost ? member : null, organization, place } : null
}

/** All that decides how an arrangement stands but effects; null where a member is not recorded. */
export function arrangementRow(entry: Arrangement, own: Setting, of: SettingOf) {
  const members = membersOf(entry).map((id) => memberOf(of, id, entry.kind === 'ConcurrentHolding'))
  const place = of(entry.place)
  if (!place || !members.every((member) => member !== null)) return null
  const span = spanWithin<string>({
    own,
    bodies: members.map(({ organization }) => organization),
    others: [place, ...members.map((one) => one.place), ...members.flatMap((one) => one.post ?? [])],
    isMerger: entry.kind === 'BodyMerger',
  })
  return {
    id: entry.id,
    version: own.version,
    kind: entry.kind,
    sortKey: own.sortKey,
    model: entry.model,
    place: entry.place,
    level: own.level,
    oneLevel: entry.level,
    branch: [...new Set(members.flatMap(({ organization }) => organization.branch))],
    derived: own.derived,
    fromEarliest: own.fromEarliest,
    fromLatest: own.fromLatest,
    ownEarliest: own.toEarliest,
    ownLatest: own.toLatest,
    ...span,
    // Versions: its place, then of each member post (or nothing), organization and place.
    context: [
      place.version,
      ...members.flatMap((one) => [one.post?.version ?? '', one.organization.version, one.place.version]),
    ],
  }
}
export type ArrangementRow = NonNullable<ReturnType<typeof arrangementRow>>

import { type Arrangement, isArrangement } from '../../model/arrangement.ts'
import type { ChangeEvent } from '../../model/change-event.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { ExecutionReport } from '../../model/remarks.ts'
import { few } from '../../rules/conflicts/conflict.ts'
import { eventAgainstLives, eventIncomplete } from '../../rules/conflicts/events.ts'
import { contraryReports } from '../../rules/conflicts/reports.ts'
import { anyOf } from '../../store/queries.ts'
import { along, findBy, listed, type Shared, type Sharing, sharedBy, withMembers } from './walk.ts'

const isEvent = (entry: Entry): entry is ChangeEvent => isKind('ChangeEvent', entry)

const REPORTED: Sharing<'ExecutionReport', Arrangement> = {
  kind: 'ExecutionReport',
  link: 'REPORTS_ON',
  subjectOf: ({ arrangement }) => arrangement,
  isWanted: isArrangement,
}

export const findContraryReports = findBy<Shared<Arrangement, ExecutionReport>>({
  subjects: sharedBy(REPORTED),
  near: (id) => withMembers(REPORTED, along(isArrangement, [], [['REPORTS_ON', 'out']])(id)),
  groups: async (_view, arrangements) =>
    arrangements.map(({ subject, members }) => contraryReports(subject.id, members)),
})

const namedBy = ({ originals, results }: ChangeEvent): readonly Id[] => [...originals.map(({ id }) => id), ...results]

const events = {
  subjects: listed(anyOf('ChangeEvent')),
  near: along(isEvent, [], [['ORIGINAL', 'in']], [['RESULTED_IN', 'in']]),
}

export const findEventIncomplete = findBy<ChangeEvent>({
  ...events,
  groups: (_source, found) => Promise.resolve(found.map((event) => few(eventIncomplete(event)))),
})

export const findEventAgainstLife = findBy<ChangeEvent>({
  ...events,
  groups: async ({ stored }, found) => {
    const things = await stored.entries([...new Set(found.flatMap(namedBy))])
    const lifeOf = (id: Id) => {
      const thing = things.get(id)
      return thing && 'valid' in thing ? thing.valid : null
    }
    return found.map((event) => few(eventAgainstLives(event, lifeOf)))
  },
})

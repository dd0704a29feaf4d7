import { type Arrangement, isArrangement } from '../../model/arrangement.ts'
import type { ChangeEvent } from '../../model/change-event.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { ExecutionReport } from '../../model/remarks.ts'
import { few } from '../../rules/conflicts/conflict.ts'
import { eventAgainstLives, eventIncomplete } from '../../rules/conflicts/events.ts'
import { contraryReports } from '../../rules/conflicts/reports.ts'
import { anyOf } from '../../store/queries.ts'
import { along, findBy, listed, sharedBy } from './walk.ts'

const isReport = (entry: Entry): entry is ExecutionReport => isKind('ExecutionReport', entry)
const isEvent = (entry: Entry): entry is ChangeEvent => isKind('ChangeEvent', entry)

export const findContraryReports = findBy<Arrangement>({
  subjects: sharedBy(anyOf('ExecutionReport'), 'REPORTS_ON', ({ arrangement }) => arrangement, isArrangement),
  near: along(isArrangement, [], [['REPORTS_ON', 'out']]),
  groups: async ({ stored }, arrangements) => {
    const reports = await stored.linked(
      arrangements.map(({ id }) => id),
      'REPORTS_ON',
      'in',
    )
    return arrangements.map(({ id }) => contraryReports(id, (reports.get(id) ?? []).filter(isReport)))
  },
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

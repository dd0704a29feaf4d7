import { uncertainDate } from '../../../src/model/date.ts'
import type { Directive } from '../../../src/model/directive.ts'
import { lifetimeOf, type Occupancy } from '../../../src/model/person.ts'
import type { ExecutionReport } from '../../../src/model/remarks.ts'
import type { Conflict, Group } from '../../../src/rules/conflicts/conflict.ts'
import { START } from '../../../src/rules/conflicts/conflict.ts'
import { lasting, named, stated } from '../../helpers/facts.ts'

export const directive = (over: Partial<Directive> = {}): Directive => ({
  kind: 'Directive',
  id: 'directive/580',
  names: named('Nghị quyết 580'),
  instrument: 'RESOLUTION',
  issuer: 'org/vn/ubtvqh',
  number: '580',
  symbol: '580/2018/UBTVQH14',
  aliases: [],
  term: 14,
  issued: [],
  effectiveFrom: null,
  signers: [],
  relations: [],
  reports: [{ document: 'doc/s13', basis: 'STATED', reading: null }],
  origin: stated,
  ...over,
})

export const issued = (...dates: readonly string[]): Directive =>
  directive({
    issued: dates.map((date) => ({
      date: uncertainDate(date),
      evidence: [{ type: 'CITATION', document: 'doc/s13', words: null, note: null }],
    })),
  })

/** `held('1', 'a', '2018', null)`: person a holds post x from 2018. */
export const held = (
  id: string,
  holder: string,
  from: string | null,
  to: string | null,
  over: Partial<Occupancy> = {},
): Occupancy => ({
  kind: 'Occupancy',
  id: `occupancy/${id}`,
  holder: `person/${holder}`,
  post: 'post/x',
  tenure: 'FULL',
  valid: lasting(from, to),
  origin: stated,
  ...over,
})

export const report = (
  id: string,
  outcome: ExecutionReport['outcome'],
  observed: string,
  arrangement: ExecutionReport['arrangement'] = 'holding/h',
): ExecutionReport => ({
  kind: 'ExecutionReport',
  id: `report/${id}`,
  arrangement,
  outcome,
  observed: uncertainDate(observed),
  origin: stated,
})

/** A conflict told in a text that calls everything by its key. */
const told = (conflict: Conflict) => ({
  ...conflict,
  explanation: conflict.explanation.map((part) => (typeof part === 'string' ? part : part.mentions)).join(''),
})
/** A rule whose conflicts are told by keys. */
export const inKeys =
  <Given extends readonly unknown[]>(rule: (...given: Given) => readonly Conflict[]) =>
  (...given: Given) =>
    rule(...given).map(told)
export const allOf = inKeys((group: Group) => [...group(START)].flatMap(({ conflict }) => conflict ?? []))
export const factsOf = (group: Group): readonly (readonly string[])[] => allOf(group).map(({ facts }) => facts)

/** When a holding of somebody ends who died then. */
export const dayAfterDeath = (died: string) =>
  lifetimeOf({ kind: 'Person', id: 'person/a', names: named('A'), origin: stated, died: uncertainDate(died) }).to

import type { Directive } from '../../model/directive.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { issuersOf } from '../../rules/authority.ts'
import { decidesStanding } from '../../rules/reach.ts'
import { withoutEffect } from '../../rules/without-effect.ts'
import type { Entries } from '../entries.ts'

const issuerMissing = ({ id }: Directive): string =>
  `${id} has no issuer: what its orders reach, if anything, is unknown.`

/**
 * What is no fault of entries, and yet seldom meant: orders that order nothing, or reach nothing for sure.
 * @param known gives what the store has of these
 */
export async function notesOn(
  entries: Entries,
  known: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Entry>>,
): Promise<readonly string[]> {
  const effects = entries.ofKind('Effect').map(([, effect]) => effect)
  const deciding = new Set<Id>(effects.filter(decidesStanding).map(({ directive }) => directive))
  const given = entries.ofKind('Directive').flatMap(([, one]) => (deciding.has(one.id) ? [[one.id, one] as const] : []))
  const all = new Map([...(await known([...deciding])), ...given])
  const directives = [...all.values()].filter((entry) => entry.kind === 'Directive')
  return [
    ...effects.flatMap((effect) => withoutEffect(effect) ?? []),
    ...directives.filter((directive) => issuersOf(directive).length === 0).map(issuerMissing),
  ]
}

import type { Directive } from '../../model/directive.ts'
import type { Effect } from '../../model/effect.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { DirectiveId, Id } from '../../model/ids.ts'
import { authorityOf } from '../../rules/authority.ts'
import { few } from '../../rules/conflicts/conflict.ts'
import { lowerEnding } from '../../rules/conflicts/effects.ts'
import { type Find, found } from '../../rules/consistency/found.ts'
import { endedBy, isOnOrders } from '../../rules/force.ts'
import { anyOf } from '../../store/queries.ts'
import { withIssuers } from '../../store/rulings-in-view.ts'
import type { View } from '../../store/store.ts'
import { along, findBy, inTurn, listed } from './walk.ts'

/** What may take orders, or directives with all that is in them, out of force. */
type Ender = Directive | Effect
const isEnder = (entry: Entry): entry is Ender => isKind('Directive', entry) || isKind('Effect', entry)

/** The directives and effects that one acts on. */
function actedOn(ender: Ender): readonly Id[] {
  if (ender.kind === 'Directive') return endedBy(ender)
  return isOnOrders(ender) && ender.target !== null ? [ender.target] : []
}

const directiveOf = (entry: Entry): readonly DirectiveId[] => (isKind('Effect', entry) ? [entry.directive] : [])

/** The enders, what they act on, the directives of all these, their issuers and the places of those, with all that these lie in. */
async function around(stored: View, enders: readonly Ender[]): Promise<Find> {
  const named = await stored.entries([...new Set(enders.flatMap(actedOn))])
  const near = new Map<Id, Entry>([...enders.map((one) => [one.id, one] as const), ...named])
  const more = await stored.entries([...new Set([...near.values()].flatMap(directiveOf))])
  const all = new Map<Id, Entry>([...near, ...more])
  const found = await withIssuers(stored, all)
  return (id) => found.get(id)
}

/** The authority behind a directive or effect; null: its directive is not recorded. */
function authorityBehind(find: Find, entry: Entry | undefined) {
  const [id = entry?.id ?? null] = entry ? directiveOf(entry) : []
  const directive = found(find, 'Directive', id)
  return directive ? authorityOf(directive, find) : null
}

/** Directives and effects that act on others: few act on any, and what acts on nothing is left out. */
export const findLowerEnding = findBy<Ender>({
  subjects: inTurn<Ender>(listed(anyOf('Directive')), listed(anyOf('Effect'))),
  near: (id) => {
    // What acts on anything else, such as a model, is no such thing, and may be much.
    const isActedOn = id.startsWith('directive/') || id.startsWith('effect/')
    const paths = [[['REPEALS', 'in']], [['REPLACES', 'in']], [['TARGETS', 'in']]] as const
    return along(isEnder, [], ...(isActedOn ? paths : []))(id)
  },
  groups: async ({ stored }, enders) => {
    const find = await around(
      stored,
      enders.filter((one) => actedOn(one).length > 0),
    )
    return enders.map((ender) =>
      few(
        actedOn(ender).flatMap((on) => {
          const [authority, higher] = [ender, find(on)].map((one) => authorityBehind(find, one))
          return authority && higher ? lowerEnding({ by: ender.id, authority, on, higher }) : []
        }),
      ),
    )
  },
})

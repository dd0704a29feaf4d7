import type { Directive } from '../../model/directive.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { authorityOf, issuersOf } from '../../rules/authority.ts'
import { few } from '../../rules/conflicts/conflict.ts'
import {
  decidedByRepealed,
  issuedTwice,
  issuerNotThere,
  type Provision,
  type Repeal,
} from '../../rules/conflicts/directives.ts'
import type { Find } from '../../rules/consistency/found.ts'
import { cannotEnd } from '../../rules/force.ts'
import { issueDate } from '../../rules/issue-date.ts'
import { anyOf } from '../../store/queries.ts'
import { withIssuers } from '../../store/rulings-in-view.ts'
import { bodiesIn, livesOfBody } from './lives.ts'
import { along, findBy, linkedTo, listed, type Rule } from './walk.ts'

const isDirective = (entry: Entry): entry is Directive => isKind('Directive', entry)

const ofDirectives = (near: Rule<Directive>['near'], groups: Rule<Directive>['groups']) =>
  findBy<Directive>({ subjects: listed(anyOf('Directive')), near, groups })

export const findIssuedTwice = ofDirectives(along(isDirective, []), async (_view, directives) =>
  directives.map((directive) => few(issuedTwice(directive))),
)

type Linked = ReadonlyMap<Id, readonly Entry[]>
const at = (linked: Linked, id: Id): readonly Entry[] => linked.get(id) ?? []

/** What an entry that a directive decides begins with; none for what has no stated start. */
function provisionsIn(entries: readonly Entry[]): readonly Provision[] {
  return entries.flatMap((entry): readonly Provision[] => {
    if (isKind('Effect', entry)) return [{ fact: entry.id, effectiveFrom: entry.effectiveFrom }]
    const start = isKind('ConcurrentHolding', entry) || isKind('BodyMerger', entry) ? entry.valid.from : null
    return start ? [{ fact: entry.id, effectiveFrom: start }] : []
  })
}

export const findIssuerNotThere = ofDirectives(
  along(isDirective, [], [['ISSUED_BY', 'in']], [['LAID_DOWN_BY', 'out']]),
  async (view, directives) => {
    const [issuers, laidDown] = await Promise.all([
      bodiesIn(view.stored, directives.flatMap(issuersOf)),
      linkedTo(
        view,
        ['Effect'],
        'LAID_DOWN_BY',
        directives.map(({ id }) => id),
      ),
    ])
    return directives.map((one) => {
      const provisions = provisionsIn(at(laidDown, one.id))
      return few(issuersOf(one).flatMap((issuer) => issuerNotThere(one, livesOfBody(issuers, issuer), provisions)))
    })
  },
)

/** What repealed or replaced a directive, but for lower authorities, which cannot. @param find gives the issuers and their places */
const repealsOf = (directive: Directive, later: readonly Directive[], find: Find): readonly Repeal[] =>
  later
    .filter((one) => !cannotEnd(authorityOf(one, find), authorityOf(directive, find)))
    .flatMap((one) => {
      const from = one.effectiveFrom ?? issueDate(one)
      return from ? [{ directive: directive.id, by: one.id, from }] : []
    })

export const findDecidedByRepealed = ofDirectives(
  along(
    isDirective,
    [],
    [['LAID_DOWN_BY', 'out']],
    [['DECIDED_BY', 'out']],
    [['REPEALS', 'out']],
    [['REPLACES', 'out']],
  ),
  async (view, directives) => {
    const { stored } = view
    const ids = directives.map(({ id }) => id)
    const [repealing, replacing] = await Promise.all([
      stored.linked(ids, 'REPEALS', 'in'),
      stored.linked(ids, 'REPLACES', 'in'),
    ])
    const laterThan = (id: Id) => [...at(repealing, id), ...at(replacing, id)].filter(isDirective)
    const repealed = directives.filter(({ id }) => laterThan(id).length > 0)
    const repealedIds = repealed.map(({ id }) => id)
    const [issuers, effects, arrangements] = await Promise.all([
      withIssuers(stored, new Map([...repealed, ...repealedIds.flatMap(laterThan)].map((one) => [one.id, one]))),
      linkedTo(view, ['Effect'], 'LAID_DOWN_BY', repealedIds),
      linkedTo(view, ['ConcurrentHolding', 'BodyMerger'], 'DECIDED_BY', repealedIds),
    ])
    return directives.map((directive) => {
      const decided = provisionsIn([...at(effects, directive.id), ...at(arrangements, directive.id)])
      const repeals = repealsOf(directive, laterThan(directive.id), (id) => issuers.get(id))
      return few(repeals.flatMap((one) => decidedByRepealed(one, decided)))
    })
  },
)

import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { KINDS } from '../../model/kinds.ts'
import { targetsOf } from '../../model/relation.ts'
import { quoted } from '../../model/text.ts'
import { termsOf } from '../../model/traits.ts'
import { contradictionsIn } from '../../rules/consistency/contradictions.ts'
import type { Find } from '../../rules/consistency/found.ts'
import type { View } from '../../store/store.ts'
import { cyclesFrom } from './cycles.ts'
import { dependentsOf, referrersOf } from './dependents.ts'
import { formerKeyFaults } from './former-keys.ts'
import { type Changes, Known } from './known.ts'
import { type Line, linesOf } from './lines.ts'
import { mergerLines } from './merger-lines.ts'
import { nearIds } from './near-ids.ts'
import { newIdFaults } from './new-ids.ts'
import { pairFaults } from './pairs.ts'
import { quoteFaults, textFaults } from './quotes.ts'
import { type Ids, NO_MORE, referenceFaults } from './references.ts'
import { codesLeftOut, termIdsOf, termsInUse, unknownCodes } from './terms.ts'

export type { Changes } from './known.ts'

const said = (start: string, id: Id, { path, message }: Issue): Issue => ({
  path: path === '' ? start : `${start}.${path}`,
  message: `${quoted(id)} ${message}`,
})

/** What is wrong with entries, given all that they refer to, and with their places; each path begins with the place in the list. */
export const faultsIn = (entries: readonly Entry[], find: Find, ids: Ids = NO_MORE): readonly Issue[] => [
  ...twice(entries.map(({ id }, at) => [`put.${at}`, id])),
  ...entries.flatMap((entry, at) =>
    [
      ...referenceFaults(entry, find, ids),
      ...quoteFaults(entry, find),
      ...textFaults(entry),
      ...contradictionsIn(entry, find),
    ].map((issue) => said(`put.${at}`, entry.id, issue)),
  ),
]

/** Ids that come again, entries and withdrawals together: nobody can tell what is meant. */
function twice(all: readonly (readonly [string, Id])[]): readonly Issue[] {
  const seen = new Map<Id, string>()
  return all.flatMap(([path, id]) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, path)
    return first === undefined
      ? []
      : [{ path, first, message: `${quoted(id)} comes twice; say once what becomes of it.` }]
  })
}

const MOST_NAMED = 10

/** A circle from its first id on, so that it is told in the same words wherever one came into it. */
function fromItsFirst(ids: readonly Id[]): readonly Id[] {
  const [first] = ids.toSorted()
  const at = first === undefined ? -1 : ids.indexOf(first)
  return [...ids.slice(at), ...ids.slice(0, at)]
}

function circles({ words, starts, next, saidBy }: Line, pathOf: (id: Id | undefined) => string): readonly Issue[] {
  return cyclesFrom(starts, next)
    .map(fromItsFirst)
    .map((ids) => {
      const [first] = ids
      const around = [...ids.slice(0, MOST_NAMED), ...(ids.length > MOST_NAMED ? ['…'] : []), first].join(' → ')
      const path = ids.map((id) => pathOf(saidBy(id))).find((one) => one !== '') ?? ''
      return { path, message: `${quoted(first ?? '')} ${words} itself: ${around}.` }
    })
}

/** Kinds that share a prefix: under it an id alone does not tell the kind. */
const isShared = ({ kind }: Entry): boolean =>
  Object.values(KINDS).filter(({ prefix }) => prefix === KINDS[kind].prefix).length > 1

async function changedKinds(view: View, put: readonly Entry[]): Promise<readonly Issue[]> {
  const shared = put.filter(isShared)
  if (shared.length === 0) return []
  const versions = await view.versions(shared.map(({ id }) => id))
  return put.flatMap(({ id, kind }, at) => {
    const before = versions.get(id)?.at(-1)?.entry
    if (before === undefined || before.kind === kind) return []
    const message = `${quoted(id)} is the id of a ${before.kind}, which it stays; give the ${kind} another id.`
    return [{ path: `put.${at}`, message }]
  })
}

const present = (entries: readonly (Entry | undefined)[]) => entries.filter((entry) => entry !== undefined)

/** Reads all that the checks of entries look at. */
async function loadAround(known: Known, entries: readonly Entry[]): Promise<void> {
  const near = entries.flatMap((entry) => known.linksOf(entry).map(({ to }) => to))
  await known.load(near)
  await known.load(new Set([...entries, ...present(near.map(known.after))].flatMap(termsOf).flatMap(termIdsOf)))
  const posts = near.map(known.after).filter((entry) => entry?.kind === 'Post')
  await known.load(posts.flatMap((post) => (post?.kind === 'Post' ? targetsOf(post.organization) : [])))
}

/** What the store keeps that would no longer be right. */
async function broken(view: View, known: Known, put: readonly Entry[], pathOf: (id: Id) => string) {
  const dependents = await dependentsOf(view, known, put)
  await loadAround(
    known,
    dependents.map(({ entry }) => entry),
  )
  return dependents.flatMap(({ entry, on }) =>
    [...quoteFaults(entry, known.after), ...contradictionsIn(entry, known.after)].map(({ message }) => ({
      path: pathOf(on),
      message: `${quoted(entry.id)} ${message}`,
    })),
  )
}

async function withdrawn(view: View, known: Known, retract: readonly Id[]): Promise<readonly Issue[]> {
  const lost = retract.flatMap((id, at) =>
    known.before(id) ? [] : [{ path: `retract.${at}`, message: `${quoted(id)} is retracted, but not recorded.` }],
  )
  const left = (await referrersOf(view, known, retract)).map(({ entry, on }) => ({
    path: `retract.${retract.indexOf(on)}`,
    message: `${quoted(entry.id)} refers to ${quoted(on)}, which would be retracted.`,
  }))
  return [...lost, ...left]
}

/**
 * Everything that would be wrong once some changes are recorded: with the entries, between them and what the view knows, and with what
 * it knows already and relies on them. Paths begin with `put.3` or `retract.0`, the place in the changes. Costs what the changes touch.
 * Empty: they may be recorded.
 */
export async function checkBatch(view: View, changes: Changes): Promise<readonly Issue[]> {
  const { put, retract } = changes
  const known = new Known(view, changes)
  const places = new Map(put.map(({ id }, at) => [id, `put.${at}`]))
  const pathOf = (id: Id | undefined): string => (id && places.get(id)) ?? ''
  await known.load([...places.keys(), ...retract])
  await loadAround(known, put)
  const lines = [...(await linesOf(view, known, put)), ...(await mergerLines(view, known, put))]
  const all = [
    ...(await unknownCodes(view, known, put)),
    ...(await codesLeftOut(view, known, put)),
    ...faultsIn(put, known.after, { isThere: known.isThere, meant: await nearIds(view, known, changes) }),
    ...twice(
      [...places].map(([id, path]) => [path, id] as const).concat(retract.map((id, at) => [`retract.${at}`, id])),
    ),
    ...newIdFaults(known, put),
    ...(await changedKinds(view, put)),
    ...(await pairFaults(view, known, put)),
    ...(await formerKeyFaults(view, known, put)),
    ...lines.flatMap((line) => circles(line, pathOf)),
    ...(await broken(view, known, put, pathOf)),
    ...(await withdrawn(view, known, retract)),
    ...(await termsInUse(view, known, retract)),
  ]
  return [...new Map(all.map((issue) => [`${issue.path} ${issue.message}`, issue])).values()]
}

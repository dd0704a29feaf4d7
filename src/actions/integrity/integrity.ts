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
import { type Entries, HeldEntries, type Placed } from '../entries.ts'
import { cyclesFrom } from './cycles.ts'
import { dependentsOf, referrersOf } from './dependents.ts'
import { type Former, formerKeyFaults, formersIn, takenKeys } from './former-keys.ts'
import { type Changes, Known } from './known.ts'
import { Beginnings, type Line, linesOf } from './lines.ts'
import { mergerLines } from './merger-lines.ts'
import { NearIds } from './near-ids.ts'
import { Nesting } from './nesting.ts'
import { newIdFaults } from './new-ids.ts'
import { pairFaults } from './pairs.ts'
import { quoteFaults, textFaults } from './quotes.ts'
import { type Ids, NO_MORE, referenceFaults } from './references.ts'
import { codesAfter, codesLeftOut, termIdsOf, termsInUse, unknownCodes } from './terms.ts'

const said = (start: string, id: Id, { path, message }: Issue): Issue => ({
  path: path === '' ? start : `${start}.${path}`,
  message: `${quoted(id)} ${message}`,
})

/** What is wrong with entries, given all that they refer to; each path begins with the place of the entry. */
const faultsAt = (entries: Iterable<Placed>, find: Find, ids: Ids): readonly Issue[] =>
  Array.from(entries).flatMap(([at, entry]) =>
    [
      ...referenceFaults(entry, find, ids),
      ...quoteFaults(entry, find),
      ...textFaults(entry),
      ...contradictionsIn(entry, find),
    ].map((issue) => said(`put.${at}`, entry.id, issue)),
  )

/** The same of all in a list, and with their places in it. */
export const faultsIn = (entries: readonly Entry[], find: Find): readonly Issue[] => [
  ...twice(entries.map(({ id }, at) => [`put.${at}`, id])),
  ...faultsAt(entries.entries(), find, NO_MORE),
]

const isTwice = (path: string, first: string, id: Id): Issue => ({
  path,
  first,
  message: `${quoted(id)} comes twice; say once what becomes of it.`,
})

/** Ids that come again: nobody can tell what is meant. */
function twice(all: readonly (readonly [string, Id])[]): readonly Issue[] {
  const seen = new Map<Id, string>()
  return all.flatMap(([path, id]) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, path)
    return first === undefined ? [] : [isTwice(path, first, id)]
  })
}

/** The same of entries that are put. */
const putTwice = (all: Entries, put: readonly Placed[]): readonly Issue[] =>
  put.flatMap(([at, { id }]) => {
    const first = all.firstAt(id)
    return first === undefined || first === at ? [] : [isTwice(`put.${at}`, `put.${first}`, id)]
  })

/** The same of withdrawals, beside what is put. */
function retractedTwice(put: Entries, retract: readonly Id[]): readonly Issue[] {
  const both = [...new Set(retract)].filter((id) => put.has(id)).map((id) => [`put.${put.lastAt(id)}`, id] as const)
  return twice([...both, ...retract.map((id, at) => [`retract.${at}`, id] as const)])
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

async function changedKinds(view: View, put: readonly Placed[]): Promise<readonly Issue[]> {
  const shared = put.filter(([, entry]) => isShared(entry))
  if (shared.length === 0) return []
  const versions = await view.versions(shared.map(([, { id }]) => id))
  return shared.flatMap(([at, { id, kind }]) => {
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
  await known.load(near.filter((id) => !known.isPut(id)))
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

/** Looked at together: enough that a store is asked seldom, and few enough to be held. */
const AT_ONCE = 1000

/** What is found in one part after the other of the entries that are put, by the check that found it. */
interface InParts {
  readonly codes: Issue[]
  readonly entries: Issue[]
  readonly again: Issue[]
  readonly ids: Issue[]
  readonly kinds: Issue[]
  readonly keys: Issue[]
  readonly broken: Issue[]
  /** What is looked into when all parts were seen. */
  readonly beginnings: Beginnings
  readonly nesting: Nesting
  readonly formers: Former[]
}

async function faultsInParts(view: View, known: Known, changes: Changes, pathOf: (id: Id) => string): Promise<InParts> {
  const { put } = changes
  const lists = { codes: [], entries: [], again: [], ids: [], kinds: [], keys: [], broken: [], formers: [] }
  const found: InParts = { ...lists, beginnings: new Beginnings(), nesting: new Nesting() }
  const near = new NearIds(view, known, changes)
  const ids: Ids = { isThere: known.isThere, linksOf: known.linksOf, meant: near.meant }
  const codesOf = codesAfter(view, known, put)
  for (const part of put.chunks(AT_ONCE)) {
    const entries = part.map(([, entry]) => entry)
    known.turnTo(part)
    await known.load(entries.map(({ id }) => id))
    await loadAround(known, entries)
    await near.look(entries)
    found.codes.push(...(await unknownCodes(known, part, codesOf)))
    found.entries.push(...faultsAt(part, known.after, ids))
    found.again.push(...putTwice(put, part))
    found.ids.push(...newIdFaults(known, part))
    found.kinds.push(...(await changedKinds(view, part)))
    found.keys.push(...(await takenKeys(view, known, part)))
    found.broken.push(...(await broken(view, known, entries, pathOf)))
    found.formers.push(...formersIn(part))
    for (const [at, entry] of part) {
      found.beginnings.add(known, at, entry)
      found.nesting.add(known, entry)
    }
  }
  return found
}

/**
 * Everything that would be wrong once some changes are recorded: with the entries, between them and what the view knows, and with what
 * it knows already and relies on them. Paths begin with `put.3` or `retract.0`, the place in the changes. Costs what the changes touch.
 * Empty: they may be recorded.
 */
export async function checkChanges(view: View, changes: Changes): Promise<readonly Issue[]> {
  const { put, retract } = changes
  const known = new Known(view, changes)
  const pathOf = (id: Id | undefined): string => {
    const at = id === undefined ? undefined : put.lastAt(id)
    return at === undefined ? '' : `put.${at}`
  }
  const found = await faultsInParts(view, known, changes, pathOf)
  known.turnTo([])
  await known.load(retract)
  const lines = [...(await linesOf(view, known, put, found.beginnings)), ...(await mergerLines(view, known, put))]
  const all = [
    ...found.codes,
    ...(await codesLeftOut(view, known, put)),
    ...found.again,
    ...found.entries,
    ...retractedTwice(put, retract),
    ...found.ids,
    ...found.kinds,
    ...(await pairFaults(view, known, put)),
    ...found.keys,
    ...(await formerKeyFaults(view, known, found.formers)),
    ...lines.flatMap((line) => circles(line, pathOf)),
    ...(await found.nesting.faults(view, known, pathOf)),
    ...found.broken,
    ...(await withdrawn(view, known, retract)),
    ...(await termsInUse(view, known, retract)),
  ]
  return [...new Map(all.map((issue) => [`${issue.path} ${issue.message}`, issue])).values()]
}

interface Listed extends Omit<Changes, 'put'> {
  readonly put: readonly Entry[]
}

/** {@link checkChanges} of entries in a list. */
export const checkBatch = (view: View, { put, ...changes }: Listed): Promise<readonly Issue[]> =>
  checkChanges(view, { ...changes, put: new HeldEntries(put) })

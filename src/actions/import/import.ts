import type { Format, Unreadable } from '../../formats/format.ts'
import type { Revision } from '../../model/as-of.ts'
import { canonical } from '../../model/canonical.ts'
import { FIRST_DAY } from '../../model/date.ts'
import type { Entry } from '../../model/entry.ts'
import { Conflict, Incorrect, type Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { revisionDigest } from '../../store/revision-digest.ts'
import type { LoggedRevision, Store, View } from '../../store/store.ts'
import type { Entries } from '../entries.ts'
import { checkChanges } from '../integrity/integrity.ts'
import { inSilence, type OnProgress } from '../progress.ts'
import { instantAfter } from '../revision.ts'
import { atLines, inLineOrder, refuse } from './checks.ts'
import { lackingPairs } from './earlier-pairs.ts'
import { type EarlierTerms, termsLacking } from './earlier-terms.ts'
import { type Group, groupsOf, isLogged, type LoggedGroup, retractedIn } from './groups.ts'
import { checkHistory } from './history.ts'
import { notesOn } from './notes.ts'
import { unknownNamed } from './unknown-named.ts'

export interface ImportOptions {
  readonly now: () => Date
  /** Who records it; null: not said. */
  readonly by: string | null
  /** What the revision of a file without a log is called; null: not said. */
  readonly note: string | null
  /** What the file is known by; asked when it was read to its end. */
  readonly source: () => string | null
  readonly progress?: OnProgress
  /** What the codes of a file without terms mean, where it is the first of a store; left out: nothing. */
  readonly earlierTerms?: EarlierTerms
  /** Only looks whether the file can be recorded. */
  readonly isTrial?: boolean
}

export interface Imported {
  readonly revision: Revision
  /** Entries that were recorded, corrections among them. */
  readonly recorded: number
  /** Terms that were recorded beside them, since the file has codes and no terms. */
  readonly terms: number
  /** Entries that were withdrawn. */
  readonly withdrawn: number
  /** Entries that the store had already. */
  readonly unchanged: number
  /** What is no fault, and yet seldom meant, of a file without a log. */
  readonly notes: readonly string[]
}

const AT_ONCE = 1000

/** What a view knows of these ids, whatever their time. */
async function knownIn(view: View, ids: readonly Id[]): Promise<ReadonlyMap<Id, Entry>> {
  const found = new Map<Id, Entry>()
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const [id, entry] of await view.entries(ids.slice(at, at + AT_ONCE))) found.set(id, entry)
  return found
}

/** How many entries a view knows as they are. */
async function countKnown(view: View, put: Entries): Promise<number> {
  let count = 0
  for (const chunk of view.at.revision === 0 ? [] : put.chunks(AT_ONCE)) {
    const known = await view.entries(chunk.map(([, { id }]) => id))
    const isKnown = (entry: Entry) => canonical(known.get(entry.id) ?? null) === canonical(entry)
    count += chunk.filter(([, entry]) => isKnown(entry)).length
  }
  return count
}

const NONE: ReadonlySet<Id> = new Set()

/** Every fault of entries, at their lines. @param given ids that stand on other lines, which cannot be read */
const faultsOf = async (view: View, group: Group, given = NONE): Promise<readonly Issue[]> => [
  ...atLines(await checkChanges(view, { put: group.put, retract: retractedIn(group), given }), group),
  ...(await lackingPairs(view, group, given)),
]

const viewOf = (store: Store, revision: Revision) => store.view({ validAt: FIRST_DAY, revision: revision.number })

/** @throws Incorrect with what is wrong with the lines that could be read beside those that could not */
async function refuseAll(store: Store, group: Group | undefined, unreadable: Unreadable): Promise<never> {
  const { issues, given, isWhole } = unreadable.rest
  if (!isWhole) throw unreadable
  const view = viewOf(store, await store.head())
  const unknown = await unknownNamed(view, group, unreadable.rest)
  const others = [...unknown, ...(group ? await faultsOf(view, group, given) : [])]
  if (others.length > 0) refuse(inLineOrder([...issues, ...others]))
  throw unreadable
}

async function recordEntries(store: Store, group: Group, options: ImportOptions): Promise<Imported> {
  const { now, by, note, source, isTrial, earlierTerms = async () => [] } = options
  const { put } = group
  const retract = retractedIn(group)
  const head = await store.head()
  const view = viewOf(store, head)
  const own = put.length
  const terms = head.number === 0 ? await termsLacking(put, earlierTerms) : []
  // Behind the file's own, whose faults are told at their lines.
  for (const term of terms) put.add(term)
  refuse(inLineOrder(await faultsOf(view, group)))
  const unchanged = await countKnown(view, put)
  const said = { by, source: source(), note: note ?? 'Imported', instant: instantAfter(head, now()) }
  const notes = await notesOn(put, (ids) => knownIn(view, ids))
  const revision = isTrial ? head : await store.append({ put, retract, ...said, expected: head.number })
  const withdrawn = new Set(retract).size
  return { revision, recorded: own - unchanged, terms: terms.length, withdrawn, unchanged, notes }
}

/** The same revision, or one that the file does not reach. */
const isSame = (logged: LoggedRevision, group: Group | undefined): boolean =>
  !group ||
  revisionDigest(logged) === revisionDigest({ revision: group.revision, put: group.put, retract: retractedIn(group) })

/** How many revisions of the file the store has; all of the store's own must be among them. */
async function commonRevisions(store: Store, groups: readonly Group[]): Promise<number> {
  let common = 0
  for await (const logged of store.log(0)) {
    if (!isSame(logged, groups[common]))
      throw new Conflict(
        `The store and the file tell different things from revision ${logged.revision.number} on.`,
        'Import the file into an empty store, with --store NEW-FILE.',
      )
    common++
  }
  return Math.min(common, groups.length)
}

/** @throws Incorrect when something is said about a log that its revisions say themselves */
function refuseSaid({ by, note }: ImportOptions): void {
  if (by === null && note === null) return
  throw new Incorrect(
    'The file is an export: its revisions say themselves who recorded them, and why.',
    'Import it without saying so: leave out --by and --note.',
  )
}

async function recordLog(store: Store, groups: readonly LoggedGroup[], options: ImportOptions): Promise<Imported> {
  const { progress = inSilence } = options
  refuseSaid(options)
  checkHistory(groups, options.now())
  const common = await commonRevisions(store, groups)
  const missing = groups.slice(common)
  let expected = (await store.head()).number
  for (const [at, group] of options.isTrial ? [] : missing.entries()) {
    progress({ step: 'Recording revisions', done: common + at, of: groups.length })
    const { number, ...said } = group.revision
    await store.append({ put: group.put, retract: retractedIn(group), ...said, expected })
    expected = number
  }
  progress({ step: 'Recording revisions', done: groups.length, of: groups.length })
  const put = (some: readonly Group[]) => some.reduce((sum, group) => sum + group.put.length, 0)
  const withdrawn = missing.reduce((sum, { retract }) => sum + retract.length, 0)
  const unchanged = put(groups.slice(0, common))
  return { revision: await store.head(), recorded: put(missing), terms: 0, withdrawn, unchanged, notes: [] }
}

/**
 * Records a file. A log restores its revisions in an empty store, and goes on where that stopped; a file without a log
 * becomes one new revision. The file is read and checked to its end before anything is recorded.
 * @throws Incorrect when the file has a fault, Conflict when the store tells something else than the log
 */
export async function importInto(
  store: Store,
  format: Format,
  text: AsyncIterable<string>,
  options: ImportOptions,
): Promise<Imported> {
  const { progress = inSilence } = options
  progress({ step: 'Reading the file', done: 0, of: null })
  const { groups, unreadable } = await groupsOf(format.read(text))
  const [first] = groups
  if (unreadable) return refuseAll(store, first, unreadable)
  if (first && !isLogged(first)) return recordEntries(store, first, options)
  return recordLog(store, groups.filter(isLogged), options)
}

import type { AsOf } from '../../../model/as-of.ts'
import type { Day } from '../../../model/date.ts'
import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import { type LinkKind, mayMove } from '../../../model/link.ts'
import { cachedAll, GenerationalCache } from '../../cache.ts'
import { tooMany, UNBOUNDED } from '../../queries.ts'
import type { Run } from '../driver.ts'
import type { Body, EntryCache } from '../entry-cache.ts'
import { entity, inView, isShown, lasts } from '../predicates.ts'

const FOUND = 'RETURN id, collect({version: v.key, body: v.body}) AS found'

const ENTRIES = `UNWIND $ids AS id ${entity('id', '-[:HAS_VERSION]->(v)')} WHERE ${inView('v')} ${FOUND}`

/** Those beyond the limit are not even sorted. One that was linked to twice, at different times, is one. */
const linkText = (link: LinkKind, direction: 'out' | 'in') => `UNWIND $ids AS id
  ${entity('id', `${direction === 'in' ? '<' : ''}-[l:${link}]-${direction === 'out' ? '>' : ''}(o:Entity)`)}
  WHERE ${inView('l')} MATCH (o)-[:HAS_VERSION]->(v) WHERE ${inView('v')}
  WITH ${mayMove(link) ? 'DISTINCT ' : ''}id, v LIMIT $limit WITH id, v ORDER BY v.sortKey ${FOUND}`

/** What is there on the day as far as dates tell, as it is listed then. */
const thereText = (link: LinkKind) => `UNWIND $ids AS id
  ${entity('id', `<-[l:${link}]-(o:Entity)`)} WHERE ${inView('l')}${mayMove(link) ? ` AND ${lasts('l')}` : ''}
  MATCH (o)-[:LISTED_AS]->(r) WHERE ${inView('r')} AND ${isShown('r')} AND r.existsFrom <= $day AND $day < r.existsTo
  MATCH (o)-[:HAS_VERSION]->(v) WHERE ${inView('v')}
  WITH DISTINCT id, v LIMIT $limit WITH id, v ORDER BY v.sortKey ${FOUND}`

interface Row {
  readonly id: Id
  readonly found: readonly Body[]
}
type OfEach<T> = Promise<ReadonlyMap<Id, T>>

/** What is asked of entries by their ids, as a revision knows them. Ids with nothing to give are absent. */
export interface Entries {
  of(revision: number, ids: readonly Id[]): OfEach<Entry>
  linked(
    revision: number,
    ids: readonly Id[],
    link: LinkKind,
    direction: 'out' | 'in',
    most?: number,
  ): OfEach<readonly Entry[]>
  linkedThere(at: AsOf, ids: readonly Id[], link: LinkKind, most?: number): OfEach<readonly Entry[]>
  /** Forgets in which order what is linked came: it is another one now. */
  forgetOrder(): void
}

/** Versions in answers of either kind together. */
const MOST_CACHED = 200_000

interface Question {
  readonly text: string
  /** What tells its answers from those of others. */
  readonly name: string
  /** The day that it is asked of; null: of any. */
  readonly day: Day | null
  /** How many entries its answer may have in all. */
  readonly most: number
}

const sizeOf = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, { length }) => sum + length, 0)

/** A revision does not change, so which versions it has of an entry is kept, and that it has none, too; in the order of the latest revision. */
export function entriesOf(run: Run, entryCache: EntryCache): Entries {
  const answers = new GenerationalCache<string, readonly string[]>(MOST_CACHED, (versions) => 1 + versions.length)
  const fetched = async ({ text, day, most }: Question, revision: number, ids: readonly Id[]) => {
    const rows = await run<Row>(text, { revision, ids, limit: most + 1, ...(day && { day }) })
    if (sizeOf(rows.map((row) => row.found)) > most) throw tooMany(most)
    await entryCache.brought(rows.flatMap(({ found }) => found))
    return new Map(rows.map(({ id, found }) => [id, found.map(({ version }) => version)]))
  }
  const asked = async (question: Question, revision: number, ids: readonly Id[]): OfEach<readonly Entry[]> => {
    const { name, day, most } = question
    const prefix = `${revision} ${name} ${day ?? ''} `
    const found = await cachedAll(
      answers,
      ids.map((id) => prefix + id),
      async (keys) => {
        const missing = keys.map((key) => key.slice(prefix.length) as Id)
        const fresh = await fetched(question, revision, missing)
        return missing.map((id) => [prefix + id, fresh.get(id) ?? []] as const)
      },
    )
    const versions = ids.map((id) => [id, found.get(prefix + id) ?? []] as const).filter(([, own]) => own.length > 0)
    if (sizeOf(versions.map(([, own]) => own)) > most) throw tooMany(most)
    const cached = await entryCache.of(versions.flatMap(([, own]) => own))
    return new Map(versions.map(([id, own]) => [id, own.map(cached)]))
  }
  return {
    async of(revision, ids) {
      const found = await asked({ text: ENTRIES, name: '', day: null, most: UNBOUNDED }, revision, ids)
      return new Map([...found].flatMap(([id, [entry]]) => (entry ? [[id, entry] as const] : [])))
    },
    linked: (revision, ids, link, direction, most = UNBOUNDED) =>
      asked({ text: linkText(link, direction), name: `${link} ${direction}`, day: null, most }, revision, ids),
    linkedThere: ({ revision, validAt }, ids, link, most = UNBOUNDED) =>
      asked({ text: thereText(link), name: `${link} there`, day: validAt, most }, revision, ids),
    forgetOrder: () => answers.clear(),
  }
}

import type { Entry } from '../../../model/entry.ts'
import type { Id } from '../../../model/ids.ts'
import type { LinkKind } from '../../../model/link.ts'
import { cachedAll, GenerationalCache } from '../../cache.ts'
import type { Run } from '../driver.ts'
import type { Body, EntryCache } from '../entry-cache.ts'
import { entity, inView } from '../predicates.ts'

const FOUND = `WHERE ${inView('v')} RETURN id, collect({version: v.key, body: v.body}) AS found`

const ENTRIES = `UNWIND $ids AS id ${entity('id', '-[:HAS_VERSION]->(v)')} ${FOUND}`

const linkText = (link: LinkKind, direction: 'out' | 'in') => `UNWIND $ids AS id
  ${entity('id', `${direction === 'in' ? '<' : ''}-[l:${link}]-${direction === 'out' ? '>' : ''}(o:Entity)`)}
  WHERE ${inView('l')} MATCH (o)-[:HAS_VERSION]->(v) WHERE ${inView('v')} WITH id, v ORDER BY v.sortKey ${FOUND}`

interface Row {
  readonly id: Id
  readonly found: readonly Body[]
}
type OfEach<T> = Promise<ReadonlyMap<Id, T>>

/** What is asked of entries by their ids, as a revision knows them. Ids with nothing to give are absent. */
export interface Entries {
  of(revision: number, ids: readonly Id[]): OfEach<Entry>
  linked(revision: number, ids: readonly Id[], link: LinkKind, direction: 'out' | 'in'): OfEach<readonly Entry[]>
}

/** Versions in answers of either kind together. */
const MOST_CACHED = 200_000

interface Question {
  readonly text: string
  /** What tells its answers from those of others. */
  readonly name: string
}

/** A revision does not change, so which versions it has of an entry is kept, and that it has none, too. */
export function entriesOf(run: Run, entryCache: EntryCache): Entries {
  const answers = new GenerationalCache<string, readonly string[]>(MOST_CACHED, (versions) => 1 + versions.length)
  const fetched = async (text: string, revision: number, ids: readonly Id[]) => {
    const rows = await run<Row>(text, { revision, ids })
    await entryCache.brought(rows.flatMap(({ found }) => found))
    return new Map(rows.map(({ id, found }) => [id, found.map(({ version }) => version)]))
  }
  const asked = async ({ text, name }: Question, revision: number, ids: readonly Id[]): OfEach<readonly Entry[]> => {
    const prefix = `${revision} ${name} `
    const found = await cachedAll(
      answers,
      ids.map((id) => prefix + id),
      async (keys) => {
        const missing = keys.map((key) => key.slice(prefix.length) as Id)
        const fresh = await fetched(text, revision, missing)
        return missing.map((id) => [prefix + id, fresh.get(id) ?? []] as const)
      },
    )
    const versions = ids.map((id) => [id, found.get(prefix + id) ?? []] as const).filter(([, own]) => own.length > 0)
    const cached = await entryCache.of(versions.flatMap(([, own]) => own))
    return new Map(versions.map(([id, own]) => [id, own.map(cached)]))
  }
  return {
    async of(revision, ids) {
      const found = await asked({ text: ENTRIES, name: '' }, revision, ids)
      return new Map([...found].flatMap(([id, [entry]]) => (entry ? [[id, entry] as const] : [])))
    },
    linked: (revision, ids, link, direction) =>
      asked({ text: linkText(link, direction), name: `${link} ${direction}` }, revision, ids),
  }
}

import type { Id } from '../../../model/ids.ts'
import type { LinkKind } from '../../../model/link.ts'
import type { Entry } from '../../../model/record.ts'
import type { Bodies, Body } from '../bodies.ts'
import type { Run } from '../driver.ts'
import { entity, inView } from '../fragments.ts'
import { type Kept, kept } from '../kept.ts'

const FOUND = `WHERE ${inView('v')} RETURN id, collect({version: v.key, body: v.body}) AS found`

const ENTRIES = `UNWIND $ids AS id ${entity('id', '-[:HAS_VERSION]->(v)')} ${FOUND}`

const linkText = (link: LinkKind, direction: 'out' | 'in') => `UNWIND $ids AS id
  ${entity('id', `${direction === 'in' ? '<' : ''}-[l:${link}]-${direction === 'out' ? '>' : ''}(o:Entity)`)}
  WHERE ${inView('l')} MATCH (o)-[:HAS_VERSION]->(v) WHERE ${inView('v')} WITH id, v ORDER BY v.sortKey ${FOUND}`

interface Row {
  readonly id: Id
  readonly found: readonly Body[]
}
type Found = readonly Entry[]
type OfEach<T> = Promise<ReadonlyMap<Id, T>>

/** What is asked of entries by their ids, as a revision knows them. Ids with nothing to give are absent. */
export interface Entries {
  of(revision: number, ids: readonly Id[]): OfEach<Entry>
  linked(revision: number, ids: readonly Id[], link: LinkKind, direction: 'out' | 'in'): OfEach<Found>
}

/** Answers of either kind together. */
const MOST_KEPT = 200_000

/** A revision does not change, so what was asked of it lately is kept, and an answer of nothing, too. */
export function entriesOf(run: Run, bodies: Bodies): Entries {
  const answers: Kept<Found> = kept(MOST_KEPT, (found) => 1 + found.length)
  const fetched = async (text: string, revision: number, ids: readonly Id[]): OfEach<Found> => {
    const rows = await run<Row>(text, { revision, ids })
    const held = await bodies.brought(rows.flatMap(({ found }) => found))
    return new Map(rows.map(({ id, found }) => [id, found.map(({ version }) => held(version))]))
  }
  const asked = async (text: string, name: string, revision: number, ids: readonly Id[]): OfEach<Found> => {
    const prefix = `${revision} ${name} `
    const found = await answers.all(
      ids.map((id) => prefix + id),
      async (keys) => {
        const missing = keys.map((key) => key.slice(prefix.length) as Id)
        const fresh = await fetched(text, revision, missing)
        return missing.map((id) => [prefix + id, fresh.get(id) ?? []] as const)
      },
    )
    return new Map(ids.map((id) => [id, found.get(prefix + id) ?? []] as const).filter(([, all]) => all.length > 0))
  }
  return {
    async of(revision, ids) {
      const found = await asked(ENTRIES, '', revision, ids)
      return new Map([...found].flatMap(([id, [entry]]) => (entry ? [[id, entry] as const] : [])))
    },
    linked: (revision, ids, link, direction) => asked(linkText(link, direction), `${link} ${direction}`, revision, ids),
  }
}

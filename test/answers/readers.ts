import { type Allowance, Budget, type BudgetParts } from '../../src/answers/budget.ts'
import { clockIn } from '../../src/answers/clock.ts'
import { RequestViews, type RequestViewsParts } from '../../src/answers/request-views.ts'
import { sharedFacts } from '../../src/answers/shared-facts.ts'
import type { Source } from '../../src/answers/source.ts'
import { Turns } from '../../src/answers/turns.ts'
import type { InView, ViewReader } from '../../src/answers/view-reader.ts'
import type { Day } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore, record } from '../helpers/stores.ts'

const PLENTY: Allowance = { objects: 1_000_000, characters: 1_000_000_000, deadlineMs: 120_000 }

/** The views of one request on the first of June 2026, without the API in front of them. */
export function viewsOver(
  store: Store,
  allowance: Partial<Allowance> = {},
  {
    elapsed = () => performance.now(),
    shared = sharedFacts(store),
  }: Partial<Pick<BudgetParts, 'elapsed'> & Pick<RequestViewsParts, 'shared'>> = {},
): RequestViews {
  return new RequestViews({
    store,
    clock: clockIn('Asia/Ho_Chi_Minh', () => new Date('2026-06-01T00:00:00Z')),
    shared,
    budget: new Budget({
      allowance: { ...PLENTY, ...allowance },
      turns: new Turns(),
      elapsed,
      signal: new AbortController().signal,
    }),
  })
}

/** A store that holds the entries, each list recorded as one revision. */
export async function storeOf(...revisions: readonly (readonly Entry[])[]): Promise<Store> {
  const store = await emptyStore()
  for (const put of revisions) await record(store, put)
  return store
}

/** The latest that a store knows, on a day. */
export const readerOf = (store: Store, validAt: Day = '2022-08-31', allowance: Partial<Allowance> = {}) =>
  viewsOver(store, allowance).viewAt({ validAt })

/** The entry of an id as it is read in a view. @throws Error where the world of a test lacks it */
export async function seen<K extends Entry['kind']>(view: ViewReader, kind: K, id: Entry['id']) {
  const found = await view.get(kind, id)
  if (found) return found
  throw new Error(`The world has no ${kind} ${id}.`)
}

/** More than a list of a small world has: one that goes on is going round in circles. */
const MOST_ITEMS = 2_000

/** Reads a list to its end in pages of one size. */
export async function allOf<T>({ page }: Source<T>, first: number): Promise<readonly T[]> {
  const found: T[] = []
  let after: string | null = null
  while (found.length < MOST_ITEMS) {
    const { items, hasNext, end } = await page({ first, after })
    found.push(...items.map(({ item }) => item))
    after = end ?? items.at(-1)?.sortKey ?? null
    if (!hasNext) return found
    if (after === null) throw new Error('The list says that it goes on, and has nothing more.')
  }
  throw new Error('The list has no end.')
}

export const idsIn = (things: readonly InView<{ readonly id: string }>[]) => things.map(({ value }) => value.id)

import { sharedFacts } from '../src/answers/shared-facts.ts'
import type { Id, PlaceId } from '../src/model/ids.ts'
import { ANY_NAMED } from '../src/store/queries.ts'
import type { Store, View } from '../src/store/store.ts'
import { arrangementsIn, provincesOf, SEARCHED, SEARCHES, someIds, viewAt } from './questions.ts'
import { LOOKED_AT, SIZES, type SizeName } from './world.ts'

/** A question that is asked all day, of many things in turn. */
export interface Hot<T> {
  readonly cases: readonly T[]
  ask(one: T): Promise<unknown>
}

export interface HotQuestions {
  readonly point: Hot<Id>
  readonly suspended: Hot<PlaceId>
  readonly chart: Hot<PlaceId>
  readonly search: Hot<string>
}

function point(view: () => View, size: SizeName): Hot<Id> {
  return { cases: someIds(SIZES[size], 20_000), ask: (id) => view().entries([id]) }
}

/**
 * The hot questions of a store that holds the world of a size.
 * @throws Error when an answer is too small to be a measure of anything
 */
export async function hotQuestions(store: Store, size: SizeName): Promise<HotQuestions> {
  const head = await store.head()
  const view = () => store.view(viewAt(head.number))
  const cohorts = await sharedFacts(store).cohorts(LOOKED_AT, head)
  const provinces = provincesOf(SIZES[size])
  const drawn = arrangementsIn(null, cohorts, { kinds: ['ConcurrentHolding', 'BodyMerger'] })
  return {
    point: point(view, size),
    suspended: {
      cases: provinces,
      ask: async (province) => {
        const query = arrangementsIn(province, cohorts, { states: ['SUSPENDED'] })
        const { items } = await view().arrangements(query, { first: 100, after: null })
        if (items.length < 30) throw new Error(`Only ${items.length} arrangements are suspended in ${province}.`)
      },
    },
    chart: {
      cases: provinces,
      ask: async (province) => {
        const { posts, arrangements } = await view().chart(province, 1, drawn, [])
        if (posts.length < 150 || arrangements.length < 10) throw new Error(`The chart of ${province} is too small.`)
      },
    },
    search: {
      cases: SEARCHES,
      ask: (text) => view().search({ ...ANY_NAMED, text, kinds: SEARCHED }, { first: 20, after: null }),
    },
  }
}

import { describe, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { ANSWERS } from './answers.cases.ts'
import { CALLED } from './called.cases.ts'
import { MERGERS } from './mergers.cases.ts'
import { NARROWINGS } from './narrowed.cases.ts'
import { ORDER } from './order.cases.ts'
import { RECORDING } from './recording.cases.ts'
import { RELATIONS } from './relations.cases.ts'

export interface StoreUnderTest {
  readonly name: string
  /** An empty store each time; the suite closes it. */
  readonly open: () => Promise<Store>
  /** An empty store that may be used beside an open one; default: another of the same. */
  readonly beside?: () => Promise<Store>
  /** How many random worlds it is asked about: fewer where a question takes longer. */
  readonly worlds?: number
}

const CASES = { ...RECORDING, ...ANSWERS, ...MERGERS, ...ORDER, ...CALLED, ...RELATIONS, ...NARROWINGS }

/** How a store behaves: the same for each, so that nobody edits a case to fit a store. */
export function storeCases({ name, open, beside = open, worlds = 20 }: StoreUnderTest): void {
  describe(name, () => {
    for (const [title, run] of Object.entries(CASES))
      test(title, async (context) => {
        const closedAtTheEnd = async (made: Promise<Store>) => {
          const store = await made
          context.onTestFinished(() => store.close())
          return store
        }
        const fresh = () => closedAtTheEnd(open())
        await run(await fresh(), { fresh, beside: () => closedAtTheEnd(beside()), worlds })
      })
  })
}

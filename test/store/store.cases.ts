import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { ANSWERS } from './answers.cases.ts'
import { RECORDING } from './recording.cases.ts'

export interface StoreUnderTest {
  readonly name: string
  /** An empty store each time; the suite closes it. */
  readonly open: () => Promise<Store>
  /** An empty store that may be used beside an open one; default: another of the same. */
  readonly beside?: () => Promise<Store>
  /** How many random worlds it is asked about: fewer where a question takes longer. */
  readonly worlds?: number
  /** What it cannot do yet: the cases by title, and why. */
  readonly skip?: readonly { readonly tests: readonly string[]; readonly reason: string }[]
}

const CASES = { ...RECORDING, ...ANSWERS }

/** How a store behaves. A store that cannot lists the case and says why; nobody edits a case to fit a store. */
export function storeCases({ name, open, beside = open, skip = [], worlds = 20 }: StoreUnderTest): void {
  describe(name, () => {
    for (const [title, run] of Object.entries(CASES))
      test(title, async (context) => {
        const known = skip.find(({ tests }) => tests.includes(title))
        if (known) return context.skip(known.reason)
        const closedAtTheEnd = async (made: Promise<Store>) => {
          const store = await made
          context.onTestFinished(() => store.close())
          return store
        }
        const fresh = () => closedAtTheEnd(open())
        await run(await fresh(), { fresh, beside: () => closedAtTheEnd(beside()), worlds })
      })
    test('skips only cases that exist', () =>
      expect(Object.keys(CASES)).toEqual(expect.arrayContaining(skip.flatMap(({ tests }) => [...tests]))))
  })
}

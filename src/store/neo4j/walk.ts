import type { Run } from './driver.ts'

/**
 * All rows of a text, a page at a time.
 * @param text gives the rows behind `$after`, in the order of their keys, as many as it likes; those of one key together
 */
export async function* pagesOf<R>(run: Run, text: string, keyOf: (row: R) => string): AsyncGenerator<readonly R[]> {
  for (let after = ''; ; ) {
    const rows = await run<R>(text, { after })
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = keyOf(last)
  }
}

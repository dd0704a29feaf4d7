import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { district, lasting } from '../helpers/facts.ts'

/** Appends batch after batch to the store it is told, and says of each only once it was acknowledged. */
export const ENTRIES_PER_BATCH = 25

const [, , file] = process.argv
if (file !== undefined && process.argv[1] === import.meta.filename) {
  const store = await openSqliteStore(file)
  for (let next = (await store.head()).number + 1; ; next++) {
    const put = Array.from({ length: ENTRIES_PER_BATCH }, (_, at) =>
      district(`place/batch-${next}/${at}`, lasting(null)),
    )
    const { number } = await store.append({
      put,
      retract: [],
      by: null,
      source: null,
      note: `batch ${next}`,
      instant: new Date().toISOString(),
      expected: next - 1,
    })
    process.stdout.write(`${number}\n`)
  }
}

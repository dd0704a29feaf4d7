import { keeperOn } from '../../src/store/replica/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'

/** Copies the world in one file to a replica in a folder, and says of each revision that it is there. */
const [, , file, folder] = process.argv
if (file !== undefined && folder !== undefined && process.argv[1] === import.meta.filename) {
  const server = await openSqliteStore(file)
  keeperOn({
    ...{ folder, form: 1, open: openSqliteStore, begin: async () => false, server: async () => server },
    hear: (told) => {
      if (told.is === 'copied') process.stdout.write(`${told.head.number}\n`)
    },
  }).follow(null)
}

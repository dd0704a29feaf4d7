import { defineConfig } from 'vitest/config'
import { InOrder } from './test/neo4j/in-order.ts'

const STOPS_ITS_SERVER = 'test/neo4j/faults.test.ts'

export default defineConfig({
  // Without `development`, as Node itself resolves: graphql would be loaded twice and refuse its own types.
  ssr: { resolve: { conditions: ['module', 'node', 'default'] } },
  test: {
    globalSetup: 'test/helpers/run-folder.ts',
    sequence: { sequencer: InOrder },
    pool: 'forks',
    maxWorkers: 2,
    // Time enough on a busy machine: how long something takes is measured in bench, not here.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 120_000 } },
    projects: [
      // A *.cases.ts file is a suite that the tests of several implementations run; it never runs alone.
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['test/**/*.test.ts'],
          exclude: ['test/neo4j/**', '**/node_modules/**'],
          setupFiles: 'test/helpers/after-each-file.ts',
          // Each module is read once, not for each of the files: no test may change what a module keeps.
          isolate: false,
        },
      },
      // One server with one database, so one file at a time.
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ['test/neo4j/**/*.test.ts', 'test/graphql/**/*.test.ts'],
          // The contract, the calls that the API makes of a store that answers at once, and what is drawn of answers: the same whatever the store.
          exclude: ['test/graphql/{schema,store-calls,pictures}.test.ts', STOPS_ITS_SERVER],
          globalSetup: 'test/neo4j/setup.ts',
          setupFiles: ['test/neo4j/without.ts', 'test/helpers/after-each-file.ts'],
          fileParallelism: false,
          isolate: false,
        },
      },
      // On a server of its own, so that a run of it alone needs no other, and may go beside one of the others.
      {
        extends: true,
        test: { name: 'neo4j-faults', include: [STOPS_ITS_SERVER], fileParallelism: false },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Without `development`, as Node itself resolves: graphql would be loaded twice and refuse its own types.
  ssr: { resolve: { conditions: ['module', 'node', 'default'] } },
  test: {
    // A *.cases.ts file is a suite that the tests of several implementations run; it never runs alone.
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

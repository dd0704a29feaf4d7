import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A *.cases.ts file is a suite that the tests of several implementations run; it never runs alone.
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

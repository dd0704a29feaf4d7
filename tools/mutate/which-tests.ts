import { existsSync } from 'node:fs'
import { dirname } from 'node:path'

interface Tests {
  /** The tests of the room itself, which must notice a fault there. */
  readonly near: readonly string[]
  /** Tests of the whole, slower, for what these let pass. */
  readonly wide: readonly string[]
}

/** By the beginning of the file's path; the first row that fits holds. */
const TESTS: readonly (readonly [path: string, tests: Tests])[] = [
  ['src/rules/', { near: ['test/rules/'], wide: ['test/graphql/', 'test/actions/', 'test/store/sqlite.test'] }],
  ['src/model/', { near: ['test/model/', 'test/rules/'], wide: ['test/graphql/', 'test/actions/'] }],
  ['src/answers/', { near: ['test/answers/'], wide: ['test/graphql/', 'test/http/'] }],
  ['src/graphql/', { near: ['test/graphql/'], wide: ['test/http/'] }],
  ['src/formats/', { near: ['test/formats/'], wide: ['test/actions/'] }],
]
const ANY: Tests = { near: ['test/'], wide: [] }

/** Rooms where each file, or each folder, has a test of its name that is quick enough to be run for every mutant. */
const TESTED_BY_NAME = ['src/answers/', 'src/graphql/lists/']

/** The test named like the file or a folder that it lies in. */
function ownTest(file: string): string | null {
  for (let path = file.replace(/^src/, 'test').replace(/\.ts$/, ''); path.includes('/'); path = dirname(path))
    if (existsSync(`${path}.test.ts`)) return `${path}.test.ts`
  return null
}

export function testsFor(file: string): Tests {
  const tests = TESTS.find(([path]) => file.startsWith(path))?.[1] ?? ANY
  const own = TESTED_BY_NAME.some((path) => file.startsWith(path)) ? ownTest(file) : null
  return own ? { near: [own], wide: [...tests.near, ...tests.wide] } : tests
}

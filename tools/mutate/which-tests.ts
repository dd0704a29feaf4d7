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
  ['src/graphql/lists/', { near: ['test/graphql/lists'], wide: ['test/graphql/', 'test/http/'] }],
  ['src/graphql/', { near: ['test/graphql/'], wide: ['test/http/'] }],
  ['src/formats/', { near: ['test/formats/'], wide: ['test/actions/'] }],
]
const ANY: Tests = { near: ['test/'], wide: [] }

/** The test named like the file or a folder that it lies in. */
function ownTest(file: string): string | null {
  for (let path = file.replace(/^src/, 'test').replace(/\.ts$/, ''); path.includes('/'); path = dirname(path))
    if (existsSync(`${path}.test.ts`)) return `${path}.test.ts`
  return null
}

/** The tests that are to notice a fault in a file, round by round, the quickest first: each is asked of what those before let pass. */
export function roundsFor(file: string, isWide: boolean): readonly (readonly string[])[] {
  const { near, wide } = TESTS.find(([path]) => file.startsWith(path))?.[1] ?? ANY
  const own = ownTest(file)
  return [own ? [own] : [], near, isWide ? wide : []].filter((tests) => tests.length > 0)
}

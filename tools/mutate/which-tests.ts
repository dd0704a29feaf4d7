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
  ['src/answers/', { near: ['test/answers/', 'test/graphql/'], wide: ['test/http/'] }],
  ['src/graphql/', { near: ['test/graphql/'], wide: ['test/http/'] }],
  ['src/formats/', { near: ['test/formats/'], wide: ['test/actions/'] }],
]
const ANY: Tests = { near: ['test/'], wide: [] }

export const testsFor = (file: string): Tests => TESTS.find(([path]) => file.startsWith(path))?.[1] ?? ANY

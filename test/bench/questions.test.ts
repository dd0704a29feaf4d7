import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { heavyQuestions } from '../../bench/heavy.ts'
import { ANOTHER_POST, ONE_POST, PAGE_OF_SUSPENDED, PAGE_WITH_REASONS } from '../../bench/server.ts'
import { WHOLE_WORLD } from '../../bench/whole-world.ts'
import { executableSchema } from '../../src/graphql/schema.ts'

const asked = [
  PAGE_OF_SUSPENDED,
  PAGE_WITH_REASONS,
  ONE_POST,
  ANOTHER_POST,
  ...heavyQuestions('orgChart(root: { place: "place/vn" }, depth: 3)'),
  ...Object.values(WHOLE_WORLD).map((question) => question(1)),
]

// The bench itself is run by hand, long after what it asks for was renamed.
test.each(asked)('what the bench asks is in the schema: %s', (question) => {
  expect(validate(executableSchema(), parse(question)).map(({ message }) => message)).toEqual([])
})

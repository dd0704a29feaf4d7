import { expect, test } from 'vitest'
import { lossIn } from '../../src/formats/json-text.ts'

test.each([
  ['a field twice', '{"level":"PROVINCE","names":[],"level":"DISTRICT"}', 'has the field "level" twice'],
  ['a field twice, once written with an escape', '{"level":1,"l\\u0065vel":2}', 'has the field "level" twice'],
  ['a field twice in an object inside', '[{"a":{"b" : 1, "b"\n:2}}]', 'has the field "b" twice'],
  ['a number that would become another', '{"a":9007199254740993}', /9007199254740993.*too large/],
])('what would be lost in silence is told: %s', (_what, text, told) => {
  expect(lossIn(text)).toMatch(told)
})

test.each([
  '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
  '{"a":"\\"a\\":1, 9007199254740993 {","b":"}"}',
  '{"a\\\\":1,"a":2,"n":-9007199254740991,"f":1.5e300}',
  `{"a":"${'x'.repeat(5_000_000)}","b":"${'\\n'.repeat(100_000)}"}`,
])('nothing is lost in %.60s', (text) => {
  expect(() => JSON.parse(text)).not.toThrow()
  expect(lossIn(text)).toBeNull()
})

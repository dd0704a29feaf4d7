import { expect, test } from 'vitest'
import { Directive } from '../../src/model/directive.ts'
import { Occupancy, Person } from '../../src/model/person.ts'
import { named, stated } from '../helpers/facts.ts'
import { directive, held } from '../rules/conflicts/records.ts'

const person = { kind: 'Person', id: 'person/a', names: named('A'), origin: stated }

test.each([
  ['1950', '2020-01-01'],
  ['1950', '1950'],
  ['[..1950]', '1949'],
  ['1950', undefined],
])('a person born %s may have died %s', (born, died) => {
  expect(Person.safeParse({ ...person, born, died }).success).toBe(true)
})

test('nobody dies before they are born', () => {
  const { error } = Person.safeParse({ ...person, born: '1950', died: '1949' })
  expect(error?.issues[0]?.message).toBe('The person died before they were born: "died" is earlier than "born".')
})

test('a holding ends for a reason only where it ends', () => {
  expect(Occupancy.safeParse({ ...held('1', 'a', '2018', '2020'), endCause: 'DEATH' }).success).toBe(true)
  expect(Occupancy.safeParse({ ...held('1', 'a', '2018', '[2020..]'), endCause: 'DEATH' }).success).toBe(true)
  const { error } = Occupancy.safeParse({ ...held('1', 'a', '2018', null), endCause: 'DEATH' })
  expect(error?.issues[0]?.message).toContain('"valid.to" states no end')
})

test.each([
  ['org/a', ['org/b'], true],
  ['org/a', ['org/b', 'org/c'], true],
  ['org/a', [], false],
  ['org/a', ['org/a'], false],
  [null, ['org/b'], false],
] as const)('a directive issued by %s is issued together with %j: %s', (issuer, jointIssuers, isRight) => {
  expect(Directive.safeParse({ ...directive(), issuer, jointIssuers }).success).toBe(isRight)
})

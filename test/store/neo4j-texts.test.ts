import { expect, test } from 'vitest'
import { asSent, type Params } from '../../src/store/neo4j/driver.ts'

const TEXT = 'UNWIND $ids AS id MATCH (e {id: id}) WHERE e.name > $after RETURN e'

const sizeOf = (value: unknown) => (typeof value === 'string' || Array.isArray(value) ? value.length : null)

/** What a server plans a text by: what it says, and the names, types and sizes of its parameters. Of a map it knows no size. */
const plannedBy = (text: string, params: Params) => {
  const wire = asSent(text, params)
  const given = Object.entries(wire.params).map(([name, value]) => [
    name,
    Object.prototype.toString.call(value),
    sizeOf(value),
  ])
  return [wire.text, given]
}

test.each<readonly [string, Params]>([
  ['longer lists', { ids: ['a', 'b', 'c'], after: '' }],
  ['none', { ids: [], after: '' }],
  ['longer words', { ids: ['a'], after: 'x'.repeat(200) }],
  ['what is left out', { ids: ['a'], after: null }],
  ['other types', { ids: ['a'], after: 1 }],
])('a text is planned once, also for %s', (_, params) => {
  expect(plannedBy(TEXT, params)).toEqual(plannedBy(TEXT, { ids: ['a'], after: '' }))
})

test('a text names only what it is given: what is missing in a map would be null', () => {
  expect(() => asSent(TEXT, { ids: [] })).toThrow('$after')
})

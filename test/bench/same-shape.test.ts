import { expect, test } from 'vitest'
import { shapeOf } from '../../bench/same-shape.ts'

const ours = {
  place: {
    key: 'place/a',
    bodies: [
      { key: 'org/1', level: null },
      { key: 'org/2', level: 3 },
    ],
  },
}
const theirs = (...ids: readonly string[]) => ({
  places: [
    {
      id: 'place/a',
      bodiesConnection: { edges: ids.map((id) => ({ node: { id, level: id === 'org/1' ? null : 3 } })) },
    },
  ],
})

test('two answers that say the same in other wrappings are equal', () => {
  expect(shapeOf(theirs('org/1', 'org/2'), true)).toEqual(shapeOf(ours, true))
})

test('another order is another answer only where the order is part of it', () => {
  const turned = theirs('org/2', 'org/1')
  expect(shapeOf(turned, true)).not.toEqual(shapeOf(ours, true))
  expect(shapeOf(turned, false)).toEqual(shapeOf(ours, false))
})

test('one thing more, one less or another one is another answer', () => {
  for (const ids of [['org/1'], ['org/1', 'org/2', 'org/2'], ['org/1', 'org/3']])
    expect(shapeOf(theirs(...ids), false)).not.toEqual(shapeOf(ours, false))
})

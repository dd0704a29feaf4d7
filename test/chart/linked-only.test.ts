import { expect, test } from 'vitest'
import { linkedOnly } from '../../src/chart/linked-only.ts'
import { SMALL } from './small-chart.ts'

const idsIn = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
/** Beside the two places of the small chart one in which nothing is joined. */
const empty = { ...SMALL.places[0], id: 'place/c', parent: 'place/a' } as (typeof SMALL.places)[number]
const model = { ...SMALL, places: [...SMALL.places, empty] }

test('a chart of what links join has no place with nothing in it', () => {
  const { model: left } = linkedOnly(model, ({ id }) => id === 'holding/b')
  expect(idsIn(left.bodies)).toContain('org/b')
  expect(idsIn(left.places)).toEqual(['place/a', 'place/b'])
})

test('where nothing is joined, all places stay', () => {
  expect(idsIn(linkedOnly(model, () => false).model.places)).toEqual(['place/a', 'place/b', 'place/c'])
})

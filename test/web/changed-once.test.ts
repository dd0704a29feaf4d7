import { expect, test } from 'vitest'
import { nodesChanged } from '../../src/chart/changes.ts'
import type { ChartModel } from '../../src/chart/chart-model.ts'
import { changedOnce } from '../../src/web/chart/changed-once.ts'
import { SMALL } from '../chart/small-chart.ts'

const [day, base] = ['2022-08-31', '2018-01-01'] as const
/** Of two days, on the earlier of which one body was not there. */
const model: ChartModel = {
  ...SMALL,
  days: [base, day],
  places: SMALL.places.map((one) => ({ ...one, exists: ['YES', 'YES'] })),
  bodies: SMALL.bodies.map((one, at) => ({ ...one, exists: [at === 0 ? 'NO' : 'YES', 'YES'] })),
  posts: SMALL.posts.map((one) => ({ ...one, exists: ['YES', 'YES'] })),
}

test('what came and went is found once for all that tell of it, and anew of another chart or day', () => {
  const first = changedOnce(model, day, base)
  expect(first.nodes.map(({ id, change }) => [id, change])).toEqual([['org/p', 'NEW']])
  expect(changedOnce(model, day, base)).toBe(first)
  expect(changedOnce(model, base, day).nodes).toEqual(nodesChanged(model, base, day))
  expect(changedOnce({ ...model }, day, base)).not.toBe(first)
})

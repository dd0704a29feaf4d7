import type { ChartModel } from '../../src/chart/chart-model.ts'
import type { Pictured } from '../../src/chart/pictured.ts'
import { SMALL } from '../chart/small-chart.ts'

/** A chart as it is asked for without any wishes. */
export const pictured = (model: ChartModel): Pictured => ({
  ...{
    model,
    title: 'Sơ đồ tổ chức',
    source: 'Dualhat',
    language: 'vi',
    theme: 'light',
    day: '2022-08-31',
    base: null,
  },
  ...{ closed: [], standings: null, models: null, evidenced: null, levels: null, branches: null, onlyLinked: false },
})

/** A chart of so many posts, all of one body. */
export const ofPosts = (count: number): Pictured =>
  pictured({
    ...SMALL,
    posts: Array.from({ length: count }, (_, at) => ({ id: `${at}`, label: 'Bí thư', body: 'org/p', exists: ['YES'] })),
  })

import type { ChartModel } from '../src/chart/chart-model.ts'
import { layout } from '../src/chart/layout.ts'
import { svg } from '../src/chart/svg.ts'
import { randomChart } from '../test/chart/random-chart.ts'
import { measure, type Row, timesShown } from './measure.ts'

const DAY = '2022-08-31'
/** Some 20,000 bodies and posts, with five pairs a place and links from anywhere to anywhere. */
const SHAPE = { places: 1_171, bodiesAPlace: 8, postsABody: 2, branches: 2, wildLinks: 0, pairsAPlace: 5 }
const LIMIT_MS = 400
const HURRY = { warmUp: 2, rounds: 9 }
/** As much as a screen shows, with what is drawn beyond it. */
const WINDOW = 2_000

const nodesIn = ({ places, bodies, posts }: ChartModel) => places.length + bodies.length + posts.length

async function layoutRow(model: ChartModel, what: string): Promise<Row> {
  const times = await measure([model], HURRY, async (one) => layout(one, { language: 'vi' }))
  return { what, size: `${nodesIn(model)} nodes`, value: times.p50, shown: timesShown(times), bar: LIMIT_MS }
}

/** A step of the slider: the visible part of a great chart drawn for another day. */
async function stepRow(model: ChartModel): Promise<Row> {
  const made = layout(model, { language: 'vi' })
  const tops = Array.from({ length: 20 }, (_, at) => (made.height * at) / 20)
  const times = await measure(tops, { warmUp: 20, rounds: 60 }, async (top) =>
    svg(made, { day: DAY, theme: 'light', mode: 'page', label: '', window: { top, bottom: top + WINDOW } }),
  )
  return {
    what: 'a window of it drawn, p99 ms',
    size: `${nodesIn(model)} nodes`,
    value: times.p99,
    shown: timesShown(times),
    bar: 33,
  }
}

/** What it takes to lay out and draw a great chart. */
export async function chartRows(): Promise<readonly Row[]> {
  const model = randomChart(1, SHAPE)
  const tangled = randomChart(2, { ...SHAPE, wildLinks: 1_000 })
  return [
    await layoutRow(model, 'a chart laid out, p50 ms'),
    await layoutRow(tangled, '… with 1,000 links between places, p50 ms'),
    await stepRow(model),
  ]
}

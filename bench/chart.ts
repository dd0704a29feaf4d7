import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { ChartModel } from '../src/chart/chart-model.ts'
import { layout } from '../src/chart/layout.ts'
import type { Pictured } from '../src/chart/pictured.ts'
import { svg } from '../src/chart/svg.ts'
import { createApi } from '../src/graphql/index.ts'
import { createHttpServer } from '../src/http/server.ts'
import { Drawer } from '../src/pictures/drawer.ts'
import { openSqliteStore } from '../src/store/sqlite/index.ts'
import { randomChart } from '../test/chart/random-chart.ts'
import { measure, type Row, timed, timesOf, timesShown } from './measure.ts'

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

const asked = (model: ChartModel): Pictured => ({
  ...{ model, title: 'Chart', source: 'Bench', language: 'vi', theme: 'light', day: DAY, base: null, closed: [] },
  ...{ standings: null, models: null, evidenced: null, levels: null, branches: null, onlyLinked: false },
})

/** Asks a server whether it lives, again and again until something else is done. */
async function healthDuring(work: () => Promise<unknown>): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dualhat-bench-'))
  const store = await openSqliteStore(join(folder, 'empty.db'))
  const server = createHttpServer({
    ...{
      api: createApi({ store, report: console.error }),
      maxBodyBytes: 1_000,
      isReady: () => true,
      recorded: () => store.head(),
    },
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const ask = () => timed(async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).text())
  for (let warm = 0; warm < 20; warm += 1) await ask()
  const taken: number[] = []
  let isDone = false
  const working = work().finally(() => {
    isDone = true
  })
  while (!isDone) {
    taken.push(await ask())
    await after(5)
  }
  await working
  server.close()
  await store.close()
  await rm(folder, { recursive: true })
  return taken
}

/** A great chart as pages of print, drawn in its thread, and how a server answers meanwhile. */
async function printRows(model: ChartModel): Promise<readonly Row[]> {
  const drawer = new Drawer()
  const size = `${nodesIn(model)} nodes`
  const took: number[] = []
  const taken = await healthDuring(async () => {
    for (let round = 0; round < 3; round += 1) took.push(await timed(() => drawer.draw(asked(model), 'pdf')))
  })
  await drawer.close()
  const [pdf, health] = [timesOf(took), timesOf(taken)]
  return [
    { what: 'a PDF of it in a thread, p50 ms', size, value: pdf.p50, shown: timesShown(pdf), bar: null },
    { what: '… and /healthz meanwhile, p99 ms', size, value: health.p99, shown: timesShown(health), bar: null },
  ]
}

/** What it takes to lay out and draw a great chart. */
export async function chartRows(): Promise<readonly Row[]> {
  const model = randomChart(1, SHAPE)
  const tangled = randomChart(2, { ...SHAPE, wildLinks: 1_000 })
  return [
    await layoutRow(model, 'a chart laid out, p50 ms'),
    await layoutRow(tangled, '… with 1,000 links between places, p50 ms'),
    await stepRow(model),
    ...(await printRows(model)),
  ]
}

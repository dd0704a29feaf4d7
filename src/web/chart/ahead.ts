import { isShownIn } from '../../chart/link-filter.ts'
import { addressIn, listIn } from '../state/address.ts'
import { baseOf, type Scene, sceneOf } from '../state/scene.ts'
import { loadAhead } from '../state/use-loaded.ts'
import { placedOf } from './placed.ts'
import { type ReadChart, readChart } from './read-chart.ts'
import { filterOf, showsOnlyLinked } from './use-chart.ts'
import { wantedOf } from './wanted.ts'

type Load = () => Promise<unknown>

/** One after the other, and of those that wait only the last: a pointer that goes over a list asks for few of its places. */
class OneByOne {
  #isBusy = false
  #next: Load | null = null

  ask(load: Load): void {
    if (this.#isBusy) {
      this.#next = load
      return
    }
    this.#isBusy = true
    load()
      // Whoever asks for it in earnest is told what went wrong.
      .catch(() => undefined)
      .finally(() => {
        this.#isBusy = false
        const next = this.#next
        this.#next = null
        if (next) this.ask(next)
      })
  }
}

/** Where everything of a chart will be, once the browser has nothing else to do. */
function place(scene: Scene, { data: model }: ReadChart): void {
  const { address, lang, day } = scene
  const isWanted = showsOnlyLinked(address, model.links.length > 0) ? isShownIn(filterOf(address, model), day) : null
  const placing = { lang, closed: listIn(address.closed), isWanted }
  requestIdleCallback(() => placedOf(model, placing))
}

async function chartOf(scene: Scene): Promise<void> {
  const { address, day } = scene
  const read = (wanted: ReturnType<typeof wantedOf>) =>
    loadAhead(JSON.stringify(wanted), (signal) => readChart(wanted, signal))
  const base = baseOf(address, day)
  const [now] = await Promise.all([
    read(wantedOf(scene, day, scene.at(day))),
    base === null ? null : read(wantedOf(scene, base, scene.atBase(base))),
  ])
  const isWhole = address.level === undefined && address.branch === undefined
  if (now && base === null && isWhole) place(scene, now)
}

const asking = new OneByOne()
let resting: ReturnType<typeof setTimeout> | undefined

export const forgetAhead = (): void => clearTimeout(resting)

/**
 * The chart of a place that somebody points at is asked for before they choose it: an answer that came is there at once.
 * @param query of the address that it leads to
 * @param restMs how long they have to stay on it
 */
export function chartAhead({ world, words, theme, address: shown }: Scene, query: string, restMs: number): void {
  forgetAhead()
  const address = addressIn(query)
  if (!address.place || address.object || address.place === shown.place) return
  const scene = sceneOf(address, { world, words, theme })
  resting = setTimeout(() => asking.ask(() => chartOf(scene)), restMs)
}

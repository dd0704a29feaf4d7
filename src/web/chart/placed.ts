import type { ChartLink, ChartModel } from '../../chart/chart-model.ts'
import { layout } from '../../chart/layout.ts'
import { type LinkedOnly, linkedOnly } from '../../chart/linked-only.ts'
import type { Layout } from '../../chart/picture.ts'

/** A chart with the place of everything in it. */
export interface Placed extends LinkedOnly {
  readonly layout: Layout
}

export interface Placing {
  readonly lang: string
  /** Places of which only the head is drawn, as an address names them. */
  readonly closed: readonly string[]
  /** The links that are drawn, with what they join and nothing else; null: all of it is. */
  readonly isWanted: ((link: ChartLink) => boolean) | null
}

function place(model: ChartModel, { lang, closed, isWanted }: Placing): Placed {
  const drawn = isWanted ? linkedOnly(model, isWanted) : { model, leftOut: 0 }
  return { ...drawn, layout: layout(drawn.model, { language: lang, closed: new Set(closed) }) }
}

interface Kept {
  readonly of: ChartModel
  readonly key: string
  readonly placed: Placed
}

/** So many charts are kept, and of so many items in all: a filter that is taken back draws what was there. */
const [MOST_CHARTS, MOST_ITEMS] = [8, 20_000]
let kept: readonly Kept[] = []

function keep(one: Kept): void {
  let items = 0
  kept = [one, ...kept.filter((other) => other !== one)].filter(({ placed }, at) => {
    items += placed.layout.order.length
    return at === 0 || (at < MOST_CHARTS && items <= MOST_ITEMS)
  })
}

/** Which links of a list are shown, as a text: of two with the same one there is one picture. */
export const shownIn = (links: readonly ChartLink[], isShown: (link: ChartLink) => boolean): string =>
  links.map((link) => (isShown(link) ? 1 : 0)).join('')

/** The same as long as the same links of a chart are wanted: who asks for others and goes back finds what was there. */
export function placedOf(model: ChartModel, placing: Placing): Placed {
  const { lang, closed, isWanted } = placing
  const wanted = isWanted ? shownIn(model.links, isWanted) : 'all'
  const key = `${lang} ${closed} ${wanted}`
  const one = kept.find((other) => other.of === model && other.key === key) ?? {
    ...{ of: model, key, placed: place(model, placing) },
  }
  keep(one)
  return one.placed
}

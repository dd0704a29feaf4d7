import type { ChartBody } from './chart-model.ts'
import type { ChartIndex } from './index-of.ts'

/** The one that a body is drawn under: the first superior of its branch at its place. */
export function drawnUnder({ bodies, placeOf }: ChartIndex, { id, branch, superiors }: ChartBody): string | null {
  const isHere = (one: string) => one !== id && bodies.get(one)?.branch === branch && placeOf(one) === placeOf(id)
  return superiors.find(isHere) ?? null
}

/** Of a body that answers to several in the chart, those that no line leads up to: they are named in its card. */
export function otherSuperiors(index: ChartIndex, body: ChartBody): readonly ChartBody[] {
  const known = body.superiors.flatMap((id) => index.bodies.get(id) ?? [])
  const under = drawnUnder(index, body)
  return known.length < 2 ? [] : known.filter(({ id }) => id !== under)
}

import type { Day } from '../../model/day-range.ts'

/** No year is nearer to the next than this: four digits, and room between. */
const APART = 40

/** 1, 2, 5, 10, 20, 50 and so on: the least that is as far as wanted. */
function stepFor(least: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return [1, 2, 5].map((one) => one * ten).find((step) => step >= least) ?? 10 * ten
}

/** The years that are written below a slider, as many as there is room for. @param width of the slider */
export function yearsOf(span: readonly [Day, Day], width: number): readonly number[] {
  const [first, last] = span.map((day) => Number(day.slice(0, 4))) as [number, number]
  const begin = span[0].endsWith('-01-01') ? first : first + 1
  const room = Math.max(1, Math.floor(width / APART))
  const step = stepFor((last - first + 1) / room)
  const from = Math.ceil(begin / step) * step
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, at) => from + at * step)
}

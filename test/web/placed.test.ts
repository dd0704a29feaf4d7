import { describe, expect, test } from 'vitest'
import type { ChartLink } from '../../src/chart/chart-model.ts'
import { placedOf, shownIn } from '../../src/web/chart/placed.ts'
import { SMALL } from '../chart/small-chart.ts'

const all = { lang: 'vi', closed: [], isWanted: () => true }
const held = ({ kind }: ChartLink) => kind === 'ConcurrentHolding'
const few = { ...all, isWanted: held }

describe('a chart that is placed', () => {
  test('is the same one while the same links are wanted, and again once others were', () => {
    const [first, other] = [placedOf(SMALL, all), placedOf(SMALL, few)]
    expect(placedOf(SMALL, { ...all, isWanted: () => 1 < 2 })).toBe(first)
    expect(placedOf(SMALL, few)).toBe(other)
    expect(other.layout.counted.length).toBeLessThan(first.layout.counted.length)
    expect(other.layout.counted.every(held)).toBe(true)
  })

  test('is another one of another model, in another language, with another band closed, and with all bodies', () => {
    const first = placedOf(SMALL, all)
    const others = [
      placedOf({ ...SMALL }, all),
      placedOf(SMALL, { ...all, lang: 'en' }),
      placedOf(SMALL, { ...all, closed: ['place/b'] }),
      placedOf(SMALL, { ...all, isWanted: null }),
    ]
    expect(new Set([first, ...others]).size).toBe(5)
    expect(others[2]?.layout.bands.find(({ place }) => place.id === 'place/b')?.isClosed).toBe(true)
  })

  test('is kept as long as few others are asked for after it', () => {
    const first = placedOf(SMALL, all)
    for (let at = 0; at < 8; at += 1) placedOf({ ...SMALL }, all)
    expect(placedOf(SMALL, all)).not.toBe(first)
  })
})

test('of two filters that take the same links away the picture is the same', () => {
  const { links } = SMALL
  expect(shownIn(links, held)).toBe(shownIn(links, (link) => link.kind === 'ConcurrentHolding'))
  expect(shownIn(links, held)).not.toBe(shownIn(links, (link) => !held(link)))
})

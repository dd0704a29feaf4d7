import { describe, expect, test } from 'vitest'
import type { ChartLink } from '../../src/chart/chart-model.ts'
import { layout } from '../../src/chart/layout.ts'
import { endName } from '../../src/chart/rows.ts'
import { outerOf, partnersOf, stepOf } from '../../src/web/chart/steps.ts'
import { SMALL } from '../chart/small-chart.ts'

const made = layout(SMALL, { language: 'en' })

describe('the keys of a chart', () => {
  const [first = '', second = ''] = made.order

  test('go along in the order in which it is read, and stay at its ends', () => {
    expect(stepOf(made, first, 'ArrowDown')).toEqual({ to: second })
    expect(stepOf(made, first, 'ArrowUp')).toEqual({ to: first })
    expect(stepOf(made, second, 'Home')).toEqual({ to: first })
    expect(stepOf(made, first, 'End')).toEqual({ to: made.order.at(-1) })
  })

  test('fold the band that they are at, and open it again', () => {
    const closed = layout(SMALL, { language: 'en', closed: new Set([first]) })
    expect(stepOf(made, first, 'ArrowLeft')).toEqual({ fold: first })
    expect(stepOf(closed, first, 'ArrowRight')).toEqual({ unfold: first })
  })

  test('lead out of a post to its body, and with X to the post held together with it', () => {
    const link = SMALL.links.find(({ kind }) => kind !== 'BodyMerger')
    if (link === undefined || link.kind === 'BodyMerger') throw new Error('The chart has no link of posts.')
    const body = SMALL.posts.find(({ id }) => id === link.mainPost)?.body
    expect(stepOf(made, link.mainPost, 'ArrowLeft')).toEqual({ to: body })
    expect(partnersOf(made, link.mainPost)).toContain(link.concurrentPost)
    expect(partnersOf(made, link.id)).toEqual([link.concurrentPost, link.mainPost])
    expect(outerOf(made, link.id)).toBe(link.mainPost)
    expect(stepOf(made, link.mainPost, 'q')).toBeUndefined()
    expect(endName(made.index, link.mainPost)).toBe(SMALL.posts.find(({ id }) => id === link.mainPost)?.label)
  })

  test('lead from a merger to the body that is there of it, and from that to no other', () => {
    const replaced = ['org/old/1', 'org/old/2']
    const links = SMALL.links.map(
      (one): ChartLink => (one.kind === 'BodyMerger' ? { ...one, components: replaced, result: 'org/s/1' } : one),
    )
    const drawn = layout({ ...SMALL, links }, { language: 'en' })
    expect(partnersOf(drawn, 'merger/1')).toEqual(['org/s/1'])
    expect(outerOf(drawn, 'merger/1')).toBe('org/s/1')
    expect(partnersOf(drawn, 'org/s/1')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { BodyMerger } from '../../../src/model/arrangement.ts'
import type { Entry } from '../../../src/model/entry.ts'
import { record } from '../../helpers/api.ts'
import { body, bodyMerger, effect, lasting } from '../../helpers/facts.ts'
import {
  damHa,
  derived,
  directive,
  event,
  faultsIn,
  faultsOfWorld,
  kiemTra,
  knowingStore,
  relating,
  thanhTra,
  tienYen,
} from './world.ts'

const faults = faultsOfWorld()

describe('nothing leads back to itself', () => {
  test.each<[string, readonly Entry[], RegExp]>([
    ['its own superior', [{ ...kiemTra, superiors: [kiemTra.id] }], /put\.0: ".*" answers to itself/],
    [
      'superiors of each other',
      [
        { ...kiemTra, superiors: [thanhTra.id] },
        { ...thanhTra, superiors: [kiemTra.id] },
      ],
      /answers to itself: org\/dam-ha\/.* → org\/dam-ha\/.* → org/,
    ],
    ['a place in itself', [{ ...damHa, parent: damHa.id }], /put\.0: ".*" lies within itself/],
    [
      'effects that end each other',
      [
        effect('END', '2023', { id: 'effect/a', target: 'effect/b', levels: [] }),
        effect('END', '2023', { id: 'effect/b', target: 'effect/a', levels: [] }),
      ],
      /acts on itself: effect\/[ab] → effect\/[ab] → effect/,
    ],
    ['a directive that replaces itself', [directive('x', relating('directive/x'))], /goes back to itself/],
    [
      'a circle through what the store knows',
      [directive('notice', relating('directive/older'))],
      /put\.0: .*goes back/,
    ],
    [
      'what was made from what it made',
      [{ ...kiemTra, origin: { basis: 'DERIVED', rule: 'r', inputs: [derived.id] } }],
      /is derived from itself/,
    ],
    [
      'a place that becomes what became it',
      [event('SPLIT', { originals: [{ id: damHa.id, outcome: 'ENDED' }], results: [tienYen.id] })],
      /put\.0: "place.*" becomes itself/,
    ],
  ])('%s', async (_what, put, message) => {
    expect(await faults(put)).toContainEqual(expect.stringMatching(message))
  })

  test('however long the way', async () => {
    const count = 20_000
    const chain = Array.from({ length: count }, (_, n) => ({
      ...body(`org/${n}`, damHa.id),
      superiors: [`org/${(n + 1) % count}` as const],
    }))
    expect(await faults(chain)).toHaveLength(1)
  })
})

describe('bodies that became part of each other', () => {
  const into = (key: string, components: BodyMerger['components'], result: BodyMerger['result'], from = '2018-01-01') =>
    bodyMerger(`merger/${key}`, components, { result, valid: lasting(from, '2020-01-01') })
  const bodies = (['org/a', 'org/b', 'org/c'] as const).map((id) => body(id, damHa.id))
  const [kt, tt] = [kiemTra.id, thanhTra.id]
  const ab = into('ab', ['org/a', kt], 'org/b')

  test('in a circle on one day are refused, with the way around', async () => {
    const put = [...bodies, ab, into('bc', ['org/b', kt], 'org/c'), into('ca', ['org/c', tt], 'org/a', '2019-12-31')]
    expect(await faults(put)).toEqual(['put.3: "org/a" is merged into itself: org/a → org/b → org/c → org/a.'])
  })

  test('are refused together with what the store knows', async () => {
    const other = await knowingStore()
    await record(other, [...bodies, ab])
    const back = into('ba', ['org/b', tt], 'org/a')
    expect(await faultsIn(other, [back])).toEqual(['put.0: "org/a" is merged into itself: org/a → org/b → org/a.'])
    expect(await faultsIn(other, [back, { ...ab, result: 'org/c' }])).toEqual([])
    expect(await faultsIn(other, [back], [ab.id])).toEqual([])
  })

  test.each<[string, readonly BodyMerger[]]>([
    ['one after the other', [ab, into('ba', ['org/b', tt], 'org/a', '2020-01-01')]],
    [
      'perhaps one after the other',
      [ab, { ...into('ba', ['org/b', tt], 'org/a'), valid: lasting('2019', '[2019-06..]') }],
    ],
    ['as one took over the others', [into('aa', ['org/a', 'org/b'], 'org/a'), into('ca', ['org/c', tt], 'org/a')]],
    ['in a row', [ab, into('bc', ['org/b', tt], 'org/c')]],
    ['and nobody says what', [ab, into('b', ['org/b', tt], null)]],
  ])('are taken: %s', async (_what, mergers) => {
    const late = mergers.map((one) => ({
      ...one,
      valid: one.valid.from === '2020-01-01' ? lasting('2020-01-01') : one.valid,
    }))
    expect(await faults([...bodies, ...late])).toEqual([])
  })

  test('without dates are refused: on any day, none of them would be there', async () => {
    const undated = [ab, into('ba', ['org/b', tt], 'org/a')].map((one) => ({ ...one, valid: lasting(null) }))
    expect(await faults([...bodies, ...undated])).toHaveLength(1)
  })
})

test('a circle is found that leads through several entries which only the store knows', async () => {
  const store = await knowingStore()
  const [oldest, middle] = [directive('chain-0'), directive('chain-1', relating('directive/chain-0'))]
  await record(store, [oldest, middle, directive('chain-2', relating('directive/chain-1'))])
  const put = [directive('chain-0', relating('directive/chain-2'))]
  expect(await faultsIn(store, put)).toContainEqual(expect.stringMatching(/put\.0: .*goes back to itself/))
})

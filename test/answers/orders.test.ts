import { expect, test } from 'vitest'
import { ordersOn } from '../../src/answers/orders.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { NATIONAL, UNKNOWN_AUTHORITY } from '../../src/rules/authority.ts'
import { inOrder, standingEffectOf } from '../../src/rules/reach.ts'
import { effect, holding } from '../helpers/facts.ts'

const one = holding(ALWAYS)
const order = (id: `effect/${string}`, over: object, authority = NATIONAL) =>
  standingEffectOf(effect('SUSPEND', '2022-07-07', { id, ...over }), authority) ?? []
const PROVINCIAL = { rank: 1, places: ['place/vn/quang-ninh'] } as const
const national = order('effect/national', { levels: ['DISTRICT'] })
const unknown = order('effect/unknown', { levels: ['DISTRICT'] }, UNKNOWN_AUTHORITY)
const elsewhere = order('effect/other-level', { levels: ['PROVINCE'] })
const other = order('effect/other-model', { target: 'model/m9' })
const ids = (orders: ReturnType<typeof ordersOn>) => orders.orders.map(({ effect: { id } }) => id)

test('what is ordered of a model reaches what follows it at its levels', () => {
  const all = inOrder([national, unknown, elsewhere, other].flat())
  expect(ordersOn(all, one)).toMatchObject({ isBounded: false })
  expect(ids(ordersOn(all, one))).toEqual(['effect/national', 'effect/unknown'])
  expect(ids(ordersOn(all, { ...one, model: 'model/m9' }))).toEqual(['effect/other-model'])
  expect(ids(ordersOn(all, { ...one, model: null }))).toEqual([])
  expect(ids(ordersOn(all, { ...one, level: 'PROVINCE' }))).toEqual(['effect/other-level'])
})

test('the list is the same for all that it holds for', () => {
  const all = inOrder([national, other].flat())
  expect(ordersOn(all, { ...one, id: 'holding/another' }).orders).toBe(ordersOn(all, one).orders)
  expect(ordersOn([...all], one).orders).not.toBe(ordersOn(all, one).orders)
})

test('where an order is bounded, or names the arrangement, it is left to look where that lies', () => {
  const bounded = inOrder([national, order('effect/provincial', {}, PROVINCIAL)].flat())
  expect(ordersOn(bounded, one).isBounded).toBe(true)
  expect(ids(ordersOn(bounded, one))).toEqual(['effect/national', 'effect/provincial'])
  const named = inOrder([national, other, order('effect/named', { target: one.id, levels: [] })].flat())
  expect(ordersOn(named, one).isBounded).toBe(true)
  expect(ids(ordersOn(named, one))).toEqual(['effect/named', 'effect/national'])
  expect(ordersOn(named, { ...one, id: 'holding/another' }).isBounded).toBe(false)
})

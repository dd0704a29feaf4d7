import { expect, test } from 'vitest'
import { HeldEntries } from '../../src/actions/entries.ts'
import { notesOn } from '../../src/actions/import/notes.ts'
import { effect } from '../helpers/facts.ts'
import { directive } from '../rules/conflicts/records.ts'

const order = effect('SUSPEND', '2022')
const [named, nameless] = [directive({ id: order.directive }), directive({ id: order.directive, issuer: null })]
const NOTE = `${order.directive} has no issuer: what its orders reach, if anything, is unknown.`
const stored = (entry: typeof named) => async () => new Map([[entry.id, entry]])
const nothing = async () => new Map()

test('a directive with orders and without an issuer is noted, whether it is given or known', async () => {
  expect(await notesOn(new HeldEntries([order, nameless]), nothing)).toEqual([NOTE])
  expect(await notesOn(new HeldEntries([order]), stored(nameless))).toEqual([NOTE])
  expect(await notesOn(new HeldEntries([order, nameless]), stored(named))).toEqual([NOTE])
})

test('one with an issuer, or without orders, is not', async () => {
  expect(await notesOn(new HeldEntries([order, named]), stored(nameless))).toEqual([])
  expect(await notesOn(new HeldEntries([nameless]), nothing)).toEqual([])
  const [told] = await notesOn(new HeldEntries([nameless, { ...order, target: null }]), nothing)
  expect(told).toBe(`${order.id} suspends nothing: it has no target.`)
})

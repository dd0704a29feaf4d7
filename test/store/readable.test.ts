import { expect, test } from 'vitest'
import { readable } from '../../src/store/readable.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore } from '../helpers/api.ts'

test('a store is readable again only once something was read', async () => {
  const sound = await emptyStore()
  let isBroken = false
  const fault = () => Promise.reject(new Error('the disk is gone'))
  const store: Store = { ...sound, view: (at) => ({ ...sound.view(at), ...(isBroken ? { find: fault } : {}) }) }
  const health = readable(store)
  expect(await health.isReadable()).toBe(true)
  isBroken = true
  expect(await health.isReadable(), 'the head still comes from memory').toBe(true)
  health.failed()
  expect(await health.isReadable()).toBe(false)
  expect(await health.isReadable()).toBe(false)
  isBroken = false
  expect(await health.isReadable()).toBe(true)
  isBroken = true
  expect(await health.isReadable()).toBe(true)
})

test('a store whose head cannot be read is not readable', async () => {
  const store: Store = { ...(await emptyStore()), head: () => Promise.reject(new Error('gone')) }
  expect(await readable(store).isReadable()).toBe(false)
})

import { expect, test } from 'vitest'
import { Incorrect } from '../../src/model/errors.ts'
import { anyOf } from '../../src/store/queries.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { PROVINCE } from '../helpers/facts.ts'

test('a world told in more words of one kind than a store tells apart is refused, and nothing of it recorded', async () => {
  const store = await emptyStore()
  const places = Array.from({ length: 60 }, (_, n) => ({ ...PROVINCE, id: `place/p${n}` as const, level: `L${n}` }))
  await expect(record(store, places)).rejects.toThrow(Incorrect)
  await expect(record(store, places)).rejects.toThrow(/"L53" is one more level than the 53 that a store tells apart/)
  expect((await store.head()).number).toBe(0)
  await record(store, places.slice(0, 53))
  const view = store.view({ validAt: '2022-08-31', revision: 1 })
  expect(await view.count({ ...anyOf('Place'), level: ['L52'] })).toBe(1)
})

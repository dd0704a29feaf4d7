import { expect, test } from 'vitest'
import { copyStore } from '../../src/actions/copy.ts'
import { Conflict, Damaged } from '../../src/model/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { district, lasting } from '../helpers/facts.ts'
import { logOf } from '../helpers/stores.ts'
import { randomHistory } from '../store/random-history.ts'

const place = (name: string) => district(`place/${name}`, lasting(null))

test('a copy has every revision with both its times, and copying again copies nothing', async () => {
  const [from, to] = [await emptyStore(), await emptyStore()]
  const { journal } = await randomHistory(from, 5)
  expect(await copyStore(from, to)).toMatchObject({ revision: journal.head, copied: journal.head.number })
  expect(await logOf(to)).toEqual(await logOf(from))
  expect(await copyStore(from, to)).toMatchObject({ copied: 0 })
})

test('a copy that was cut off goes on where it stopped', async () => {
  const [from, to] = [await emptyStore(), await emptyStore()]
  for (const name of ['one', 'two', 'three']) await record(from, [place(name)], name)
  const cut: Store = {
    ...to,
    append: (batch) => (batch.note === 'two' ? Promise.reject(new Error('cut')) : to.append(batch)),
  }
  await expect(copyStore(from, cut)).rejects.toThrow('cut')
  expect(await copyStore(from, to)).toMatchObject({ revision: { number: 3 }, copied: 2 })
})

test('a store that tells something else, or more, is left as it was', async () => {
  const [from, to] = [await emptyStore(), await emptyStore()]
  await record(from, [place('one')], 'one')
  await record(to, [place('other')], 'other')
  await expect(copyStore(from, to)).rejects.toThrow(Conflict)
  await expect(copyStore(await emptyStore(), to)).rejects.toThrow(/different things from revision 1 on.*empty store/)
  expect((await to.head()).number).toBe(1)
})

test('a copy that does not come out the same is no success', async () => {
  const [from, to] = [await emptyStore(), await emptyStore()]
  await record(from, [place('one'), place('two')], 'one')
  const losing: Store = { ...to, append: (batch) => to.append({ ...batch, put: [...batch.put].slice(1) }) }
  await expect(copyStore(from, losing)).rejects.toThrow(Damaged)
})

import { expect, test } from 'vitest'
import { Conflict } from '../../src/model/errors.ts'
import { copyLog } from '../../src/store/copy-log.ts'
import { emptyStore, record } from '../helpers/stores.ts'
import { DAY, place } from './replica-bench.ts'

test('a log is not copied on over a revision that changes nothing in the other store', async () => {
  const [from, to] = [await emptyStore(), await emptyStore()]
  for (const name of ['a', 'b']) await record(from, [place(name)], name)
  await record(to, [place('b')])
  await expect(copyLog(from, to, { after: 1 })).rejects.toThrow(Conflict)
  const { number: revision } = await to.head()
  expect(revision).toBe(1)
  expect([...(await to.view({ validAt: DAY, revision }).entries(['place/a', 'place/b'])).keys()]).toEqual(['place/b'])
})

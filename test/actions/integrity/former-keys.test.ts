import { beforeAll, expect, test } from 'vitest'
import { checkBatch } from '../../../src/actions/integrity/integrity.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { PersonId } from '../../../src/model/ids.ts'
import { Person } from '../../../src/model/person.ts'
import type { Store } from '../../../src/store/store.ts'
import { named, SOURCE, stated } from '../../helpers/facts.ts'
import { emptyStore, record } from '../../helpers/stores.ts'

const person = (key: string, ...formerKeys: readonly string[]): Person =>
  Person.parse({
    ...{ kind: 'Person', id: `person/${key}`, names: named(key), origin: stated },
    ...(formerKeys.length > 0 ? { formerKeys: formerKeys.map((one) => `person/${one}`) } : {}),
  })

let store: Store
beforeAll(async () => {
  store = await emptyStore()
  await record(store, [SOURCE, person('a'), person('b', 'b0'), person('c')])
})
async function faults(put: readonly Entry[], retract: readonly PersonId[] = []): Promise<readonly string[]> {
  const head = await store.head()
  const view = store.view({ validAt: '2022-07-07', revision: head.number })
  return (await checkBatch(view, { put, retract })).map(({ path, message }) => `${path}: ${message}`)
}

test('a record that was withdrawn for another leads there', async () => {
  expect(await faults([person('a', 'c')], ['person/c'])).toEqual([])
  expect(await faults([person('a', 'b', 'b0')], ['person/b'])).toEqual([])
  expect(await faults([person('b', 'b0')])).toEqual([])
  expect(await faults([person('b'), person('a', 'b0')])).toEqual([])
})

test('a key that leads to another person gets a record of its own only when it no longer leads there', async () => {
  expect(await faults([person('b0')])).toEqual([
    'put.0: "person/b0" is a key that "person/b" had before; record "person/b" without it, too.',
  ])
  expect(await faults([person('b0'), person('b')])).toEqual([])
  expect(await faults([person('b0')], ['person/b'])).toEqual([])
})

test.each<readonly [string, readonly Entry[], readonly PersonId[], string]>([
  [
    'one that is still recorded',
    [person('a', 'c')],
    [],
    'put.0.formerKeys.0: "person/a" had the key "person/c", which is still recorded; withdraw it, and let what names it name "person/a".',
  ],
  [
    'one that is recorded with it',
    [person('a', 'd'), person('d')],
    [],
    'put.0.formerKeys.0: "person/a" had the key "person/d", which is still recorded; withdraw it, and let what names it name "person/a".',
  ],
  [
    'one that leads to another in the store',
    [person('a', 'b0')],
    [],
    'put.0.formerKeys.0: "person/a" had the key "person/b0", which leads to "person/b" already.',
  ],
  [
    'one that leads to another of them',
    [person('x', 'old'), person('a', 'old')],
    [],
    'put.1.formerKeys.0: "person/a" had the key "person/old", which leads to "person/x" already.',
  ],
  [
    'one without those that led to it',
    [person('a', 'b')],
    ['person/b'],
    'put.0.formerKeys.0: "person/a" had the key "person/b", which had the key "person/b0" before; list that one, too.',
  ],
])('%s is refused', async (_what, put, retract, fault) => {
  expect(await faults(put, retract)).toEqual([fault])
})

test('nobody had the key that they have', () => {
  expect(() => person('a', 'a')).toThrow('The person is recorded under this key')
  expect(() => person('a', 'b', 'b')).toThrow('is listed twice; list it once.')
})

import { describe, expect, test } from 'vitest'
import { Unavailable } from '../../src/model/errors.ts'
import { type Keeper, replicatedStore, type Told } from '../../src/store/replica/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { atEnd } from '../helpers/at-end.ts'
import { namesIn, newPlace, recordedElsewhere, served } from './replica-bench.ts'

/** A world served from files of the same contents, of which the test says what its keeper says. */
async function puppeteered(open: (file: string) => Promise<Store> = openSqliteStore, over: Partial<Store> = {}) {
  const [server, ...replicas] = [newPlace(), newPlace(), newPlace()]
  for (const where of [server, ...replicas]) await recordedElsewhere(where, 'a')
  const files = replicas.map(({ at }) => at)
  let say: (told: Told) => void = () => undefined
  let asked = 0
  const warned: string[] = []
  const onServer = await openSqliteStore(server.at)
  const counted: Store = {
    ...onServer,
    ...over,
    view: (at) => ({
      ...onServer.view(at),
      entries: (ids) => {
        asked += 1
        return onServer.view(at).entries(ids)
      },
    }),
  }
  const store = replicatedStore(counted, {
    start: (hear): Keeper => {
      say = hear
      return { follow: () => undefined, stop: async () => undefined }
    },
    ...{ open, warn: (what) => void warned.push(what), patienceMs: 1 },
  })
  atEnd(() => store.close())
  const head = await store.head()
  const opens = async (file: string) => {
    say({ is: 'opened', file, head })
    say({ is: 'done' })
    await store.warm()
  }
  const [first = '', second = ''] = files
  return { store, warned, opens, say: (told: Told) => say(told), asked: () => asked, first, second }
}

describe('the process that reads a replica', () => {
  test('takes a fault of its own for none of the replica’s: the server answers, and the replica is read on', async () => {
    const where = newPlace()
    await recordedElsewhere(where, 'a')
    let opened = 0
    let isFaulty = false
    const reader = async (file: string): Promise<Store> => {
      opened += 1
      const store = await openSqliteStore(file)
      const faulty = async () => {
        throw new TypeError('nothing is no object')
      }
      return { ...store, view: (at) => (isFaulty ? { ...store.view(at), entries: faulty } : store.view(at)) }
    }
    const { store, warned, asked } = await served(where, { reader })
    await store.warm()
    isFaulty = true
    for (let n = 0; n < 3; n += 1) expect(await namesIn(store)).toEqual(['a'])
    expect([warned, asked()]).toEqual([['nothing is no object'], 3])
    isFaulty = false
    expect(await namesIn(store)).toEqual(['a'])
    expect([opened, asked()]).toEqual([1, 3])
  })

  test('keeps the replica where a question that was asked of another before fails late', async () => {
    const [failing, begun] = [Promise.withResolvers<never>(), Promise.withResolvers<void>()]
    const entries = () => {
      begun.resolve()
      return failing.promise
    }
    const { store, opens, asked, warned, first, second } = await puppeteered(async (file) => {
      const own = await openSqliteStore(file)
      return file === first ? { ...own, view: (at) => ({ ...own.view(at), entries }) } : own
    })
    await opens(first)
    const late = namesIn(store)
    // It is under way on the first.
    await begun.promise
    await opens(second)
    failing.reject(new Unavailable('The file was closed.', 'Ask again.'))
    expect(await late).toEqual(['a'])
    expect(asked()).toBe(1)
    expect(await namesIn(store)).toEqual(['a'])
    expect([asked(), warned]).toEqual([1, []])
  })

  test('waits for no warm-up of the server once the replica is level, however that ends', async () => {
    const failing = Promise.withResolvers<never>()
    const begun = Promise.withResolvers<void>()
    const planning = () => {
      begun.resolve()
      return failing.promise
    }
    const { store, say, first } = await puppeteered(openSqliteStore, { warm: planning })
    const head = await store.head()
    const warmed = store.warm()
    await begun.promise
    say({ is: 'opened', file: first, head })
    say({ is: 'done' })
    await warmed
    // A rejection that nobody hears fails the run.
    failing.reject(new Unavailable('It was closed.', 'Open it again.'))
    await new Promise((done) => setImmediate(done))
    expect(await namesIn(store)).toEqual(['a'])
  })

  test('reads none that was thrown away', async () => {
    const { store, opens, say, asked, warned, first, second } = await puppeteered()
    await opens(first)
    expect([await namesIn(store), asked()]).toEqual([['a'], 0])
    say({ is: 'removed', file: second, why: 'it is another' })
    expect([await namesIn(store), asked()]).toEqual([['a'], 0])
    say({ is: 'removed', file: first, why: 'it is of another world' })
    expect([await namesIn(store), asked()]).toEqual([['a'], 1])
    expect(warned).toHaveLength(2)
  })
})

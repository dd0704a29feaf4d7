import { setImmediate } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ApiOptions } from '../../src/graphql/index.ts'
import { mapView } from '../../src/store/map-view.ts'
import type { Store, View } from '../../src/store/store.ts'
import { answerOf, apiOver, ask, codesOf, ENDPOINT, listIn, pick } from '../helpers/api.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { shippedStore } from '../helpers/shipped-world.ts'

let store: Store
beforeAll(async () => {
  store = await shippedStore()
})

const AT = 'at: {validAt: "2022-08-31"}'
const chart = (depth: number, root = 'place/vn') => `orgChart(root: {place: "${root}"}, depth: ${depth}, ${AT})`
const times = (count: number, text: string) =>
  Array.from({ length: count }, (_, n) => text.replaceAll('#', `a${n}`)).join(' ')
/** A few hundred objects of each of a hundred places: allowed, and long. */
const LONG = `{ places(first: 100, filter: {level: DISTRICT}, ${AT}) { nodes { organizations { posts { key } } } } }`
const SHORT = '{ place(by: {id: "place/vn"}) { name } }'

/** Small documents that would have held millions of objects, or hundreds of megabytes of text. */
const KILLING = {
  'the country back and forth': `{ ${chart(4)} { posts { organization { place { organizations { place { organizations { __typename } } } } } } } }`,
  'the provinces back and forth': `{ ${chart(2)} { posts { organization { place { organizations { place { organizations { posts { name } } } } } } } } }`,
  'the country and its posts again': `{ ${chart(4)} { posts { organization { place { organizations { posts { name } } } } } } }`,
  'the same text under thirty names': `{ ${chart(2)} { posts { organization { place { organizations { ${times(29, '#: key')} } } } } } }`,
  'thirty charts': `{ ${times(30, `#: ${chart(2)} { __typename }`)} }`,
  'thirty charts with their links': `{ ${times(30, `#: ${chart(2)} { links { kind } }`)} }`,
  'the chart of the country': `{ ${chart(3)} { posts { name } } }`,
  'one long name for many values': `{ ${chart(2)} { posts { ${'x'.repeat(100_000)}: key } } }`,
}

describe('a question that would hold too much ends with one error, whatever its size', () => {
  test.each(Object.entries(KILLING))('%s', async (_what, query) => {
    const { data, errors } = await ask(apiOver(store), query)
    expect({ data, errors }).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] })
    expect([data ?? null, errors.length]).toEqual([null, 1])
    expect(errors[0]?.message).toMatch(/more than (10000|20000|8000000|\d+) (objects|characters|entries at once)\. Ask/)
  })

  test('wherever in the answer that is, and with no error that nobody hears', async () => {
    const query = `{ places(first: 20, filter: {level: DISTRICT}, ${AT}) { nodes { name organizations { posts { name exists { state because { text } } } } } } }`
    const unheard: unknown[] = []
    const hear = (error: unknown) => unheard.push(error)
    process.on('unhandledRejection', hear)
    for (let most = 200; most < 2_000; most = Math.ceil(most * 1.07)) {
      const { errors } = await ask(apiOver(store, { limits: { characters: most } }), query)
      expect([most, errors.length]).toEqual([most, 1])
      await setImmediate()
    }
    process.off('unhandledRejection', hear)
    expect(unheard).toEqual([])
  })

  test('what fits is answered whole, to the last object', async () => {
    const { data, errors } = await ask(apiOver(store), `{ ${chart(2)} { posts { key } links { kind } } }`)
    expect(errors).toEqual([])
    expect(pick(data, 'orgChart.posts.length')).toBe(1726)
  })

  test('an answer may hold as many objects as the limit, and not one more', async () => {
    const query = `{ places(first: 3, filter: {level: DISTRICT}, ${AT}) { nodes { organizations { key } } } }`
    const places = listIn(await answerOf(apiOver(store), query), 'places.nodes')
    const objects = places.reduce<number>((sum, one) => sum + 1 + listIn(one, 'organizations').length, 0)
    const counted = (most: number) => ask(apiOver(store, { limits: { objects: most } }), query)
    expect(codesOf(await counted(objects))).toEqual([])
    expect(codesOf(await counted(objects - 1))).toEqual(['QUERY_TOO_COMPLEX'])
  })

  test('a text counts as often as it is given', async () => {
    const texts = (count: number) =>
      `{ search(text: "thi diem", filter: {kind: [DOCUMENT]}) { nodes { node { ... on Document { ${times(count, '#: text')} } } } } }`
    const { length } = JSON.stringify(await answerOf(apiOver(store), texts(1)))
    expect(length).toBeGreaterThan(1000)
    const within = apiOver(store, { limits: { characters: length * 3 } })
    expect(codesOf(await ask(within, texts(2)))).toEqual([])
    expect(codesOf(await ask(within, texts(4)))).toEqual(['QUERY_TOO_COMPLEX'])
  })

  test('what many rows share counts in each of them', async () => {
    const query = `{ concurrentHoldings(first: 10, ${AT}) { nodes { standing { because { text quote { words } } } } } }`
    const rows = listIn(await answerOf(apiOver(store), query), 'concurrentHoldings.nodes')
    const reasons = rows.flatMap((one) => listIn(one, 'standing.because'))
    const texts = reasons.map((one) => JSON.stringify(one))
    expect(new Set(texts).size).toBeLessThan(texts.length)
    const objects = rows.length + reasons.length + reasons.filter((one) => pick(one, 'quote') !== null).length
    // Asked again, since what was just read is not shared yet.
    const counted = async (limits: object) => {
      const api = apiOver(store, { limits })
      await ask(api, query)
      return codesOf(await ask(api, query))
    }
    expect([await counted({ objects }), await counted({ objects: objects - 1 })]).toEqual([[], ['QUERY_TOO_COMPLEX']])
    const characters = texts.join().length
    const parts = [await counted({ characters: characters * 2 }), await counted({ characters: characters * 0.9 })]
    expect(parts).toEqual([[], ['QUERY_TOO_COMPLEX']])
  })

  test('a store is asked for no more than the answer may still hold', async () => {
    const mosts: unknown[] = []
    const heard = (view: View): View =>
      mapView(view, (given, name) => (...args) => {
        if (['linked', 'versions', 'chart'].includes(name)) mosts.push(args.at(-1))
        return given(view, ...args)
      })
    const api = apiOver({ ...store, view: (at) => heard(store.view(at)) }, { limits: { objects: 5000 } })
    const query = `{ ${chart(1)} { posts { history { node { id } } } } places(first: 3, filter: {level: DISTRICT}, ${AT}) { nodes { organizations { key } } } }`
    await answerOf(api, query)
    // What all requests share is read by now, whole.
    mosts.length = 0
    await answerOf(api, query)
    expect(mosts.length).toBeGreaterThan(2)
    for (const most of mosts) expect(most).toSatisfy((one) => typeof one === 'number' && one > 0 && one <= 5000)
  })

  test('a history without end is refused, and one that fits is not', async () => {
    const query = '{ directives(first: 100) { nodes { history { node { history { node { id } } } } } } }'
    expect(codesOf(await ask(apiOver(store), query))).toEqual([])
    const refused = await ask(apiOver(store, { limits: { objects: 150 } }), query)
    expect(codesOf(refused)).toEqual(['QUERY_TOO_COMPLEX'])
  })
})

/** A clock that goes on by so much each time that it is looked at. */
function stepping(ms: number): Pick<ApiOptions, 'elapsed'> {
  let now = 0
  return {
    elapsed: () => {
      now += ms
      return now
    },
  }
}

/** How often the event loop turned until an answer was there. */
async function turnsDuring(answering: Promise<unknown>): Promise<number> {
  let turns = 0
  let isDone = false
  const done = answering.finally(() => {
    isDone = true
  })
  for (; !isDone; turns += 1) await setImmediate()
  await done
  return turns
}

const FAR_OFF = { deadlineMs: 1e9 }

describe('an answer that takes long', () => {
  test('is cancelled at the deadline, however busy the event loop', async () => {
    const timed = (query: string, deadlineMs: number, step = 1) =>
      ask(apiOver(store, { ...stepping(step), limits: { deadlineMs } }), query)
    expect(codesOf(await timed(LONG, 100))).toEqual(['TIMEOUT'])
    expect(codesOf(await timed(LONG, 1e6))).toEqual([])
    // As often looked at, but with time for a store that is away.
    expect(codesOf(await timed(SHORT, 60_000, 600))).toEqual([])
  })

  test('lets others have their turn, and gives the same as one that need not', async () => {
    const slow = apiOver(store, { ...stepping(20), limits: FAR_OFF })
    const answering = answerOf(slow, LONG)
    expect(await turnsDuring(answering)).toBeGreaterThan(20)
    expect(await answering).toEqual(await answerOf(apiOver(store, { elapsed: () => 0 }), LONG))
  })

  test('lets others have their turn between thirty that look at everything, asked at once', async () => {
    const on = (day: string) =>
      `{ ${times(30, `#: statistics(byModel: true, byPlace: DISTRICT, at: {validAt: "${day}"}) { total }`)} }`
    const api = apiOver(store, { limits: { objects: 1e6, ...FAR_OFF } })
    // What is kept in memory is read by now.
    await answerOf(api, on('2022-08-31'))
    expect(await turnsDuring(answerOf(api, on('2022-09-30')))).toBeGreaterThan(25)
  })

  test('does not keep a short one waiting', async () => {
    const slow = apiOver(store, { ...stepping(20), limits: FAR_OFF })
    const ended: string[] = []
    await Promise.all([
      ask(slow, LONG).then(() => ended.push('long')),
      ask(slow, SHORT).then(() => ended.push('short')),
    ])
    expect(ended).toEqual(['short', 'long'])
  })

  test('is not worked for any longer once its client has left', async () => {
    const counting = countingStore(store)
    const slow = apiOver(counting.store, { ...stepping(20), limits: FAR_OFF })
    const leaving = new AbortController()
    const body = JSON.stringify({ query: LONG })
    const headers = { 'content-type': 'application/json' }
    const asked = Promise.resolve(slow.fetch(ENDPOINT, { method: 'POST', headers, body, signal: leaving.signal }))
    const ended = asked.then(
      () => undefined,
      () => undefined,
    )
    while (counting.calls.length < 5) await setImmediate()
    leaving.abort()
    await ended
    const before = counting.calls.length
    for (let n = 0; n < 50; n += 1) await setImmediate()
    expect(counting.calls.length).toBe(before)
    await answerOf(slow, LONG)
    expect(counting.calls.length - before).toBeGreaterThan(before * 2)
  })
})

import { expect, test } from 'vitest'
import { HeldEntries } from '../../src/actions/entries.ts'
import { importInto } from '../../src/actions/import/import.ts'
import { PackedEntries } from '../../src/actions/packed-entries.ts'
import { jsonl } from '../../src/formats/jsonl.ts'
import type { Entry } from '../../src/model/entry.ts'
import { Incorrect } from '../../src/model/errors.ts'
import type { PlaceId } from '../../src/model/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore } from '../helpers/api.ts'
import { body, COUNTRY, district, lasting, PROVINCE, post, SOURCE } from '../helpers/facts.ts'

// A file is looked into in parts, and its entries are read again from what was packed: here are more of them than are kept of either.

const COUNT = 2600
const idOf = (n: number): PlaceId => `place/p${n}`
const places: readonly Entry[] = Array.from({ length: COUNT }, (_, n) => district(idOf(n), lasting(null)))

async function* text(entries: readonly unknown[]): AsyncGenerator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`
}

const imported = (store: Store, entries: readonly unknown[]) =>
  importInto(store, jsonl, text(entries), {
    now: () => new Date('2026-06-01T00:00:00Z'),
    by: null,
    note: null,
    source: () => null,
  })

async function faultsOf(entries: readonly unknown[]): Promise<readonly string[]> {
  const store = await emptyStore()
  const error = await imported(store, entries).catch((error: unknown) => error)
  expect((await store.head()).number).toBe(0)
  if (!(error instanceof Incorrect)) throw new Error(`It was not refused: ${String(error)}`)
  return error.issues.map(({ path, message }) => `${path}: ${message}`)
}

const WORLD = [SOURCE, COUNTRY, PROVINCE]

test('is recorded as one revision, with what refers to what is far behind it', async () => {
  const store = await emptyStore()
  const office = post('post/first', 'org/last')
  const entries = [office, ...WORLD, ...places, body('org/last', idOf(0))]
  expect(await imported(store, entries)).toMatchObject({ recorded: entries.length, revision: { number: 1 } })
  const [logged] = await Array.fromAsync(store.log(0))
  expect([...(logged?.put ?? [])]).toEqual(entries)
  expect(await store.check()).toEqual([])
  expect(await imported(store, entries)).toMatchObject({ recorded: 0, unchanged: entries.length })
  const changed = { ...places[2000], valid: lasting('2001-01-01') }
  const again = [...places.slice(0, 2000), changed, ...places.slice(2001)]
  expect(await imported(store, again)).toMatchObject({ recorded: 1, unchanged: COUNT - 1, revision: { number: 2 } })
})

test('is told every fault at its line, whichever part it is in', async () => {
  const [first = SOURCE] = places
  const lost = { ...district('place/lost', lasting(null)), parent: 'place/nowhere' }
  const nearly = { ...district('place/near', lasting(null)), parent: 'place/vn/quang-nin' }
  expect(await faultsOf([...WORLD, lost, ...places, first, nearly])).toEqual([
    'line 4, parent: "place/lost" refers to "place/nowhere", which is neither recorded nor given with it.',
    `line ${COUNT + 5}: "place/p0" comes twice; say once what becomes of it. It stands on line 5 already.`,
    `line ${COUNT + 6}, parent: "place/near" refers to "place/vn/quang-nin", which is neither recorded nor given with it. Did you mean "place/vn/quang-ninh"?`,
  ])
})

test('is refused where what it says leads back to itself, however far apart', async () => {
  const one = { ...district('place/one', lasting(null)), parent: 'place/two' }
  const two = { ...district('place/two', lasting(null)), parent: 'place/one' }
  const faults = await faultsOf([...WORLD, one, ...places, two])
  expect(faults).toContain('line 4: "place/one" lies within itself: place/one → place/two → place/one.')
})

test('entries that are packed are found as those that are held', () => {
  const all = [...places, ...WORLD, district(idOf(7), lasting('2000-01-01'))]
  const [packed, held] = [new PackedEntries(), new HeldEntries(all)]
  for (const entry of all) packed.add(entry)
  expect([...packed]).toEqual(all)
  const written = Array.from(packed.written(), ({ id, body, entry }) => [id, body, entry])
  expect(written).toEqual(all.map((entry) => [entry.id, JSON.stringify(entry), entry]))
  expect([...packed.ids()]).toEqual([...held.ids()])
  expect(packed.repeated()).toEqual([[all.length - 1, idOf(7)]])
  for (const entries of [packed, held]) {
    expect(entries.length).toBe(all.length)
    expect(entries.get(idOf(7))).toEqual(all.at(-1))
    expect([entries.firstAt(idOf(7)), entries.lastAt(idOf(7))]).toEqual([7, all.length - 1])
    expect(entries.ofKind('Document')).toEqual([[COUNT, SOURCE]])
    expect([...entries.chunks(1000)].map(({ length }) => length)).toEqual([1000, 1000, 604])
    expect(entries.get('place/none')).toBeUndefined()
    for (const n of [0, 63, 64, 1500, all.length - 1]) expect(entries.at(n)).toEqual(all[n])
    expect(() => entries.at(all.length)).toThrow(RangeError)
  }
})

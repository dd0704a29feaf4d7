import { describe, expect, test } from 'vitest'
import { exportStore } from '../../src/actions/export.ts'
import { importInto } from '../../src/actions/import/import.ts'
import { jsonl } from '../../src/formats/jsonl.ts'
import { textOf } from '../../src/formats/text.ts'
import type { Entry } from '../../src/model/entry.ts'
import { Conflict, Incorrect } from '../../src/model/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore, record } from '../helpers/api.ts'
import {
  BODY_TYPE,
  body,
  district,
  lasting,
  named,
  PROVINCE,
  pilotModel,
  post,
  postType,
  SOURCE,
} from '../helpers/facts.ts'
import { shippedStore } from '../helpers/shipped-world.ts'
import { randomHistory } from '../store/random-history.ts'

const options = { now: () => new Date('2026-06-01T00:00:00Z'), by: null, note: null, source: () => null }
async function* from<T>(text: T): AsyncGenerator<T> {
  yield text
}
const exported = async (store: Store) => (await Array.fromAsync((await exportStore(store, jsonl)).text)).join('')
const imported = (store: Store, text: string, now = options.now) =>
  importInto(store, jsonl, from(text), { ...options, now })
const lines = (entries: readonly unknown[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')

const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null, '2025-07-01'))
const inspectorate = body('org/dam-ha/thanh-tra', damHa.id)
const WORLD: readonly Entry[] = [
  SOURCE,
  PROVINCE,
  damHa,
  inspectorate,
  post('post/dam-ha/chanh-thanh-tra', inspectorate.id),
]

async function faultsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof Incorrect)) throw new Error(`It was not refused: ${String(error)}`)
  return error.issues.map(({ path, message }) => `${path}: ${message}`)
}

describe('a log', () => {
  test('restores every revision of the shipped world, so that it is exported as the same bytes', async () => {
    const [store, copy] = [await shippedStore(), await emptyStore()]
    const text = await exported(store)
    const { number } = await store.head()
    // It was recorded when the tests first needed it.
    expect(await imported(copy, text, () => new Date())).toMatchObject({ revision: { number }, unchanged: 0 })
    expect(await exported(copy)).toBe(text)
  })

  test('restores what was corrected, withdrawn and recorded again, derived rows and all', async () => {
    const [store, copy] = [await emptyStore(), await emptyStore()]
    await randomHistory(store, 1)
    const text = await exported(store)
    await imported(copy, text)
    expect(await exported(copy)).toBe(text)
    expect(await copy.check()).toEqual(await store.check())
  })

  test('imported twice changes nothing', async () => {
    const [store, copy] = [await emptyStore(), await emptyStore()]
    await record(store, WORLD)
    const text = await exported(store)
    await imported(copy, text)
    expect(await imported(copy, text)).toMatchObject({ revision: { number: 1 }, recorded: 0, unchanged: WORLD.length })
  })

  test('goes on where an interrupted import stopped', async () => {
    const [store, copy] = [await emptyStore(), await emptyStore()]
    await record(store, WORLD)
    await record(store, [{ ...damHa, names: named('Đầm Hà (sửa)') }], 'a correction')
    const text = await exported(store)
    const breaking: Store = {
      ...copy,
      append: (batch) => (batch.note === 'a correction' ? Promise.reject(new Error('cut')) : copy.append(batch)),
    }
    await expect(imported(breaking, text)).rejects.toThrow('cut')
    expect((await copy.head()).number).toBe(1)
    expect(await imported(copy, text)).toMatchObject({ revision: { number: 2 }, recorded: 1 })
    expect(await exported(copy)).toBe(text)
  })

  test('into a store that tells something else is a conflict, and changes nothing', async () => {
    const [store, other] = [await emptyStore(), await emptyStore()]
    await record(store, WORLD)
    await record(other, WORLD, 'told otherwise')
    await expect(imported(other, await exported(store))).rejects.toThrow(Conflict)
    await expect(imported(other, await exported(store))).rejects.toThrow(/different things from revision 1 on.*--store/)
    expect((await other.head()).number).toBe(1)
  })

  test('is not said anew who recorded it: its revisions tell', async () => {
    const [store, copy] = [await emptyStore(), await emptyStore()]
    await record(store, WORLD)
    const text = await exported(store)
    const work = importInto(copy, jsonl, from(text), { ...options, by: 'Lan' })
    await expect(work).rejects.toThrow(/say themselves who.*leave out --by/)
    expect((await copy.head()).number).toBe(0)
  })

  test('from a clock that was ahead is refused: what is recorded today would be found by no day before it', async () => {
    const [store, copy] = [await emptyStore(), await emptyStore()]
    await record(store, [SOURCE], 'ahead', '2026-06-01T00:00:00.001Z')
    const work = imported(copy, await exported(store))
    await expect(work).rejects.toThrow(
      /revision 1: was recorded at 2026-06-01T00:00:00.001Z, but it is 2026-06-01T00:00:00.000Z.*clock/,
    )
    expect((await copy.head()).number).toBe(0)
  })

  test('that is damaged at its end records nothing of its beginning', async () => {
    const [store, copy] = [await emptyStore(), await emptyStore()]
    await record(store, WORLD)
    await record(store, [{ ...damHa, names: named('Đầm Hà (sửa)') }])
    const text = await exported(store)
    await expect(imported(copy, text.replace('(sửa)', '(sai)'))).rejects.toThrow(Incorrect)
    expect((await copy.head()).number).toBe(0)
  })
})

describe('entries one per line', () => {
  test('become one revision, which says who recorded it, from what, and why', async () => {
    const store = await emptyStore()
    const said = { by: 'Lan', note: 'by hand', source: () => 'import:abc' }
    const told = await importInto(store, jsonl, from(lines(WORLD)), { ...options, ...said })
    const revision = { number: 1, by: 'Lan', source: 'import:abc', note: 'by hand' }
    expect(told).toMatchObject({ revision, recorded: 5, withdrawn: 0, unchanged: 0 })
  })

  test('tell how many they withdraw', async () => {
    const store = await emptyStore()
    await imported(store, lines(WORLD))
    const gone = { retract: 'post/dam-ha/chanh-thanh-tra' }
    expect(await imported(store, lines([gone]))).toMatchObject({ recorded: 0, withdrawn: 1, unchanged: 0 })
  })

  test('that are known already make no revision; those that differ are corrections', async () => {
    const store = await emptyStore()
    await imported(store, lines(WORLD))
    expect(await imported(store, lines(WORLD))).toMatchObject({ revision: { number: 1 }, recorded: 0, unchanged: 5 })
    const corrected = { ...damHa, names: named('Đầm Hà (sửa)') }
    expect(await imported(store, lines([corrected, PROVINCE]))).toMatchObject({
      revision: { number: 2 },
      recorded: 1,
      unchanged: 1,
    })
  })

  test('say the same in another order of their fields, decomposed, with other line ends, blank lines and a byte order mark', async () => {
    const store = await emptyStore()
    await imported(store, lines(WORLD))
    const turned = WORLD.map((entry) => Object.fromEntries(Object.entries(entry).toReversed()))
    const bytes = new TextEncoder().encode(`\uFEFF\n${lines(turned).replaceAll('\n', '\r\n\r\n')}`)
    for (const text of [from(lines(WORLD)), textOf(from(bytes)), from(lines(WORLD).normalize('NFD'))])
      expect(await importInto(store, jsonl, text, options)).toMatchObject({ recorded: 0, unchanged: WORLD.length })
    expect((await store.head()).number).toBe(1)
  })

  test.each([
    ['put and retracted, known before', [{ ...PROVINCE, names: named('Khác') }, { retract: PROVINCE.id }]],
    ['put and retracted, not known before', [body('org/new', PROVINCE.id), { retract: 'org/new' }]],
    ['retracted twice', [{ retract: 'post/dam-ha/chanh-thanh-tra' }, { retract: 'post/dam-ha/chanh-thanh-tra' }]],
  ])('that say two things of one id are refused: %s', async (_what, file) => {
    const store = await emptyStore()
    await imported(store, lines(WORLD))
    expect(await faultsOf(imported(store, lines(file)))).toContainEqual(expect.stringMatching(/^line 2: .*comes twice/))
    expect((await store.head()).number).toBe(1)
  })

  test('recorded in one moment bear instants of their own', async () => {
    const store = await emptyStore()
    const first = (await imported(store, lines(WORLD.slice(0, 2)))).revision
    const second = (await imported(store, lines(WORLD.slice(2)))).revision
    expect(await store.revision({ before: first.instant })).toEqual(first)
    expect(Date.parse(second.instant)).toBeGreaterThan(Date.parse(first.instant))
  })

  test('may refer to what the store has', async () => {
    const store = await emptyStore()
    await imported(store, lines(WORLD.slice(0, 3)))
    expect(await imported(store, lines(WORLD.slice(3)))).toMatchObject({ recorded: 2 })
  })

  test('that refer to nothing are refused, each with its line, and nothing is recorded', async () => {
    const store = await emptyStore()
    expect(await faultsOf(imported(store, lines(WORLD.slice(2))))).toEqual([
      'line 1, parent: "place/vn/quang-ninh/dam-ha" refers to "place/vn/quang-ninh", which is neither recorded nor given with it.',
      'line 1, origin.evidence.0.document: "place/vn/quang-ninh/dam-ha" refers to "doc/s6", which is neither recorded nor given with it.',
      'line 2, origin.evidence.0.document: "org/dam-ha/thanh-tra" refers to "doc/s6", which is neither recorded nor given with it.',
      'line 3, origin.evidence.0.document: "post/dam-ha/chanh-thanh-tra" refers to "doc/s6", which is neither recorded nor given with it.',
    ])
    expect((await store.head()).number).toBe(0)
  })

  test('that quote what is not in the text, or come twice, are refused', async () => {
    const store = await emptyStore()
    const held = {
      text: 'Chánh Thanh tra',
      sha256: 'cf5cb7fb0cd24c6e1cd2ac2a6f3b6e1b3df1a5a1e1b6be1a3e8f4de3b5d0c9a1',
      bytes: 17,
    }
    const evidence = [{ type: 'QUOTE', document: 'doc/s6', start: 0, end: 5, words: 'Trưởn' }]
    const quoting = { ...damHa, origin: { basis: 'STATED', confidence: 'HIGH', evidence } }
    const faults = await faultsOf(imported(store, lines([{ ...SOURCE, held }, PROVINCE, quoting, quoting])))
    expect(
      faults.some((fault) =>
        /line 3, origin.evidence.0: .*quotes "Trưởn" at 0-5 of "doc\/s6", where the text has "Chánh"/.test(fault),
      ),
    ).toBe(true)
    expect(faults.some((fault) => /line 4: .*comes twice/.test(fault))).toBe(true)
    expect(faults.some((fault) => /line 1, held: "doc\/s6" holds a text of \d+ bytes/.test(fault))).toBe(true)
  })

  test('of earlier builds, with the pairs of a model in it, drop no pair without a word', async () => {
    const store = await emptyStore()
    const model = pilotModel({ id: 'model/vn/m2' })
    const old = (...marks: readonly string[]) => ({
      ...model,
      pairs: marks.map((code) => ({
        ...{ code, level: 'DISTRICT', first: 'type/a', second: `type/${code.toLowerCase()}`, origin: model.origin },
      })),
    })
    const types = [BODY_TYPE, ...['a', 'p-1', 'p-2', 'p-3'].map((key) => postType(key))]
    await imported(store, lines([SOURCE, ...types, old('P-1', 'P-2')]))
    expect(await faultsOf(imported(store, lines([SOURCE, old('P-1', 'P-3')])))).toEqual([
      'line 2: "model/vn/m2" is given with its pairs in it, as earlier versions wrote it, but without "pair/vn/p-2", which is recorded. Add that pair, or withdraw it with a line {"retract":"pair/vn/p-2"}.',
    ])
    expect((await store.head()).number).toBe(1)
    expect(await imported(store, lines([old('P-2', 'P-3', 'P-1')]))).toMatchObject({ recorded: 1, unchanged: 3 })
    const withdrawing = [old('P-1', 'P-3'), { retract: 'pair/vn/p-2' }]
    expect(await imported(store, lines(withdrawing))).toMatchObject({ recorded: 0, withdrawn: 1 })
    expect(await imported(store, lines([model]))).toMatchObject({ recorded: 0, unchanged: 1 })
  })

  test('on a store that changed meanwhile are a conflict', async () => {
    const store = await emptyStore()
    const overtaken: Store = {
      ...store,
      append: async (batch) => {
        await record(store, [SOURCE])
        return store.append(batch)
      },
    }
    const error = imported(overtaken, lines(WORLD)).catch((refusal: unknown) => refusal)
    expect(await error).toBeInstanceOf(Conflict)
    expect(String(await error)).toContain('Nothing of it was recorded. Import the file again')
  })

  test('that cannot be read say what they name and nobody knows beside their other faults', async () => {
    const store = await emptyStore()
    await record(store, [SOURCE])
    const origin = { basis: 'STATED', confidence: 'HIGH', evidence: [{ type: 'CITATION', document: SOURCE.id }] }
    const held = {
      kind: 'Occupancy',
      id: 'occupancy/a',
      holder: 'person/nobody',
      post: 'post/given',
      origin,
      note: 'post/none',
    }
    const wrong = { ...held, valid: { from: '2020-13-01', to: null } }
    const given = { kind: 'Post', id: 'post/given', oops: 1 }
    // Nothing is recorded under a former key, or two entries would be one.
    const renamed = { kind: 'Person', id: 'person/new', born: 'nonsense', formerKeys: ['person/old'] }
    const faults = await faultsOf(imported(store, lines([wrong, given, renamed])))
    expect(faults.filter((fault) => fault.includes('neither recorded'))).toEqual([
      'line 1, holder: "person/nobody" is neither recorded nor given with it.',
    ])
    expect(faults.some((fault) => fault.startsWith('line 1, valid.from: "2020-13-01" is no date.'))).toBe(true)
  })
})

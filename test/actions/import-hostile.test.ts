import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { exportStore } from '../../src/actions/export.ts'
import { importInto } from '../../src/actions/import/import.ts'
import { jsonl } from '../../src/formats/jsonl.ts'
import type { Entry } from '../../src/model/entry.ts'
import { Incorrect } from '../../src/model/errors.ts'
import type { Id } from '../../src/model/ids.ts'
import type { LoggedRevision, Store } from '../../src/store/store.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { body, district, lasting, named, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { randomHistory } from '../store/random-history.ts'

const options = { now: () => new Date('2026-05-01T00:00:00Z'), by: null, note: null, source: () => null }
async function* from<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
const writtenFrom = async (log: AsyncIterable<LoggedRevision>) => (await Array.fromAsync(jsonl.write(log))).join('')
const exported = async (store: Store) => (await Array.fromAsync((await exportStore(store, jsonl)).text)).join('')
const imported = (store: Store, text: string) => importInto(store, jsonl, from(text), options)
const lines = (entries: readonly unknown[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')

async function refusal(work: Promise<unknown>): Promise<Incorrect> {
  const error = await work.catch((thrown: unknown) => thrown)
  if (error instanceof Incorrect) return error
  throw new Error(`It was not refused: ${JSON.stringify(error)}`)
}

const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null, '2025-07-01'))
const inspectorate = body('org/dam-ha/thanh-tra', damHa.id)
const WORLD: readonly Entry[] = [SOURCE, PROVINCE, damHa, inspectorate]
const renamed = { ...damHa, names: named('Đầm Hà (sửa)') }

describe('a log', () => {
  test.each([1, 2, 3])('restores what a store recorded, whatever it recorded: history %i', async (seed) => {
    const [store, copy] = [await emptyStore(), await emptyStore()]
    await randomHistory(store, seed)
    const text = await exported(store)
    await imported(copy, text)
    expect(await exported(copy)).toBe(text)
    expect(await imported(copy, text)).toMatchObject({ recorded: 0 })
  })

  test('that breaks off while it is read records nothing', async () => {
    const [store, copy] = [await emptyStore(), await emptyStore()]
    await record(store, WORLD)
    await record(store, [renamed])
    const text = await exported(store)
    async function* breaking() {
      yield text.slice(0, -100)
      throw new Error('the disk is gone')
    }
    await expect(importInto(copy, jsonl, breaking(), options)).rejects.toThrow('the disk is gone')
    expect((await copy.head()).number).toBe(0)
  })

  test('is no log without its header, which says that a closing line is due', async () => {
    const [store, copy] = [await emptyStore(), await emptyStore()]
    await record(store, WORLD)
    await record(store, [renamed])
    const beheaded = (await exported(store)).split('\n').slice(1, -2).join('\n')
    expect((await refusal(imported(copy, beheaded))).message).toMatch(/line 1.*header/is)
    expect((await copy.head()).number).toBe(0)
  })

  const revision = (number: number, put: readonly Entry[], retract: readonly Id[] = [], day = number) => ({
    revision: { number, instant: `2026-01-0${day}T00:00:00.000Z`, by: null, source: null, note: `revision ${number}` },
    put,
    retract,
  })
  test.each([
    ['a revision that says what is known already', [revision(1, WORLD), revision(2, [damHa]), revision(3, [renamed])]],
    ['a revision of nothing', [revision(1, WORLD), revision(2, []), revision(3, [renamed])]],
    ['a retraction of what is not there', [revision(1, WORLD), revision(2, [renamed], ['org/nobody'])]],
    ['an entry put and retracted at once', [revision(1, WORLD), revision(2, [renamed], [damHa.id])]],
    ['an entry put twice at once', [revision(1, WORLD), revision(2, [renamed, damHa])]],
    ['a clock that runs back', [revision(1, WORLD, [], 5), revision(2, [renamed])]],
    ['a revision left out', [revision(1, WORLD), revision(3, [renamed])]],
  ])('that no store can have written is refused before anything is recorded: %s', async (_what, log) => {
    const store = await emptyStore()
    const { message } = await refusal(imported(store, await writtenFrom(from(...log))))
    expect(message).toMatch(/line \d+|revision \d+/i)
    expect((await store.head()).number).toBe(0)
  })
})

describe('entries one per line', () => {
  test('are refused with every line that cannot be read', async () => {
    const store = await emptyStore()
    const text = `${lines([SOURCE])}{"kind":"Place"\n${lines([{ ...PROVINCE, level: 'Huyện' }, damHa])}`
    const { issues } = await refusal(imported(store, text))
    expect(issues.map(({ path }) => path)).toEqual(['line 2', 'line 3, level'])
    expect((await store.head()).number).toBe(0)
  })

  test('may be as long as the text of a long document, in however small pieces it comes', async () => {
    const store = await emptyStore()
    const text = 'Chánh Thanh tra huyện. '.repeat(450_000)
    const held = { text, sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) }
    const line = lines([{ ...SOURCE, held }])
    expect(line.length).toBeGreaterThan(10_000_000)
    const pieces = Array.from({ length: Math.ceil(line.length / 4096) }, (_, at) =>
      line.slice(at * 4096, at * 4096 + 4096),
    )
    expect(await importInto(store, jsonl, from(...pieces), options)).toMatchObject({ recorded: 1 })
  })

  test('may not refer to what the same file retracts', async () => {
    const store = await emptyStore()
    await record(store, [SOURCE, PROVINCE])
    expect((await refusal(imported(store, lines([damHa, { retract: PROVINCE.id }])))).issues).toMatchObject([
      { path: 'line 1, parent', message: expect.stringMatching(/refers to "place\/vn\/quang-ninh", which is neither/) },
    ])
    expect(await imported(store, lines([{ retract: PROVINCE.id }]))).toMatchObject({ revision: { number: 2 } })
  })

  test('may not retract what is no id, and is told to correct it', async () => {
    const store = await emptyStore()
    await expect(imported(store, lines([{ retract: 5 }]))).rejects.toThrow(
      /^Line 1 cannot be read: retract: Write an id as .* of an entry\. Correct it and try again\.$/,
    )
  })

  test('may not take away the words that the store quotes, nor what it refers to', async () => {
    const store = await emptyStore()
    const holding = (text: string) => {
      const held = { text, sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) }
      return { ...SOURCE, held }
    }
    const quote = { type: 'QUOTE', document: SOURCE.id, start: 0, end: 5, words: 'Chánh' } as const
    const quoting = { ...damHa, origin: { basis: 'STATED', confidence: 'HIGH', evidence: [quote] } } as const
    await record(store, [holding('Chánh Thanh tra'), PROVINCE, quoting])
    expect((await refusal(imported(store, lines([holding('Phó Chánh Thanh tra')])))).issues).toMatchObject([
      { path: 'line 1', message: expect.stringMatching(/dam-ha".*quotes "Chánh" at 0-5 of "doc\/s6"/) },
    ])
    expect((await refusal(imported(store, lines([{ retract: PROVINCE.id }])))).issues).toMatchObject([
      { path: 'line 1', message: expect.stringMatching(/"place\/vn\/quang-ninh\/dam-ha" refers to/) },
    ])
    expect((await store.head()).number).toBe(1)
  })
})

test('a refused file is closed at once', async () => {
  let closed = false
  async function* open() {
    try {
      yield* [`${lines([SOURCE])}no JSON\n`, lines(WORLD), lines(WORLD)]
    } finally {
      closed = true
    }
  }
  const log = await writtenFrom(from())
  async function* withRest() {
    try {
      yield `${log}{}\n`
      yield 'more'
    } finally {
      closed = true
    }
  }
  await refusal(importInto(await emptyStore(), jsonl, open(), options))
  expect(closed).toBe(true)
  closed = false
  await refusal(importInto(await emptyStore(), jsonl, withRest(), options))
  expect(closed).toBe(true)
})

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/formats/format.ts'
import { jsonl } from '../../src/formats/jsonl.ts'
import { textOf } from '../../src/formats/text.ts'
import { Incorrect } from '../../src/model/errors.ts'
import type { LoggedRevision } from '../../src/store/store.ts'
import { body, district, lasting } from '../helpers/facts.ts'

const place = district('place/vn/quang-ninh/dam-ha', lasting(null, '2025-07-01'))
const LOG: readonly LoggedRevision[] = [
  {
    revision: { number: 1, instant: '2026-01-01T00:00:00.000Z', by: 'Lan', source: 'review', note: 'Đầm Hà' },
    put: [place],
    retract: [],
  },
  {
    revision: { number: 2, instant: '2026-01-02T00:00:00.000Z', by: null, source: null, note: 'a body' },
    put: [body('org/dam-ha/thanh-tra', place.id)],
    retract: ['remark/gone'],
  },
]

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
const written = async (log: readonly LoggedRevision[] = LOG) => (await Array.fromAsync(jsonl.write(from(log)))).join('')
const read = (text: string, pieces = 1): Promise<readonly Item[]> => {
  const length = Math.ceil(text.length / pieces) || 1
  return Array.fromAsync(
    jsonl.read(from(Array.from({ length: pieces }, (_, at) => text.slice(at * length, (at + 1) * length)))),
  )
}
const refusal = async (text: string): Promise<string> =>
  read(text).then(
    () => 'it was taken',
    (error: unknown) => (error instanceof Incorrect ? error.message : `not ours: ${error}`),
  )

describe('a log as JSON lines', () => {
  test('has a header, a line per revision, entry and retraction, and a last line that vouches for all', async () => {
    const lines = (await written())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map((line) => Object.keys(line)[0])).toEqual([
      'dualhat',
      'revision',
      'kind',
      'revision',
      'kind',
      'retract',
      'lines',
    ])
    expect(lines.at(-1)).toMatchObject({ lines: 6 })
  })

  test('is read back as it was, in whatever pieces it comes', async () => {
    const text = await written()
    const items = await read(text)
    expect(items.map(({ line, ...item }) => item)).toEqual([
      { type: 'REVISION', revision: LOG[0]?.revision },
      { type: 'PUT', entry: place },
      { type: 'REVISION', revision: LOG[1]?.revision },
      { type: 'PUT', entry: [...(LOG[1]?.put ?? [])][0] },
      { type: 'RETRACT', id: 'remark/gone' },
    ])
    for (const pieces of [2, 7, 50, text.length]) expect(await read(text, pieces)).toEqual(items)
  })

  test('of nothing is a log too', async () => {
    expect(await read(await written([]))).toEqual([])
  })

  test('cut off anywhere is refused', async () => {
    const text = await written()
    for (const length of [30, 200, text.length - 40, text.length - 2])
      expect(await refusal(text.slice(0, length)), String(length)).not.toBe('it was taken')
    expect(await refusal(`${text.split('\n').slice(0, 4).join('\n')}\n`)).toMatch(
      /ends after line 4.*a part is missing/,
    )
  })

  test('with a changed letter, a lost line or a line more is refused', async () => {
    const text = await written()
    const lines = text.split('\n')
    expect(await refusal(text.replace('a body', 'a dody'))).toMatch(
      /changed after it was exported.*nothing was recorded/,
    )
    expect(await refusal(lines.toSpliced(2, 1).join('\n'))).toMatch(/changed after/)
    expect(await refusal(`${text}{"retract":"remark/x"}\n`)).toMatch(/more after the closing line 7/)
  })

  test('says the same when an editor rewrote its line ends', async () => {
    const text = await written()
    expect(await read(text.replaceAll('\n', '\r\n'))).toEqual(await read(text))
  })

  test('of another version is refused with what to do', async () => {
    expect(await refusal((await written()).replace('"version":3', '"version":4'))).toMatch(
      /version 4.*reads versions 1 to 3.*newer/s,
    )
  })

  const signed = (lines: readonly unknown[]) => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    const sha256 = createHash('sha256').update(text).digest('hex')
    return `${text}${JSON.stringify({ lines: lines.length, sha256 })}\n`
  }
  const first = (note: string) => ({ revision: { number: 1, instant: '2026-01-01T00:00:00.000Z', note } })
  const HEADER = { dualhat: 'log', version: 1 }
  test('of the first version says neither who nor from what; what the world brought is known by its notes', async () => {
    const [byHand] = await read(signed([HEADER, first('by hand'), place]))
    expect(byHand).toMatchObject({ revision: { by: null, source: null, note: 'by hand' } })
    const note = 'What the press report of 27 July 2022 adds: number and date of the notice'
    const [shipped] = await read(signed([HEADER, first(note), place]))
    expect(shipped).toMatchObject({ revision: { by: null, source: 'seed:3-press-report', note } })
  })

  const model = { kind: 'PilotModel', id: 'model/vn/m3', code: 'M3', names: place.names, form: 'POST_PAIR' }
  const rest = { levels: ['PROVINCE'], branches: ['PARTY'], origin: place.origin }
  const pair = { code: 'P-3', level: 'PROVINCE', first: 'type/a', second: 'type/b', origin: place.origin }
  const { first: mainPostType, second: concurrentPostType, ...said } = pair
  const PAIR = { kind: 'PostPair', id: 'pair/vn/p-3', model: model.id, ...said, mainPostType, concurrentPostType }
  test('of the second version has pairs inside their model, which are entries of their own', async () => {
    const revisions = [1, 2, 3].map((number) => ({ revision: { ...LOG[0]?.revision, number } }))
    const [one, two, three] = revisions
    const text = signed([
      ...[{ ...HEADER, version: 2 }, one, { ...model, ...rest, pairs: [pair] }],
      ...[two, { ...model, ...rest, code: 'M-3', pairs: [pair] }, three, { retract: model.id }],
    ])
    expect(
      (await read(text)).map((item) => ('entry' in item ? item.entry : 'id' in item ? item.id : item.type)),
    ).toEqual([
      ...['REVISION', { ...model, ...rest }, PAIR],
      ...['REVISION', { ...model, ...rest, code: 'M-3' }],
      ...['REVISION', PAIR.id, model.id],
    ])
  })

  test('nor need entries one per line say pairs in the new way', async () => {
    const items = await read(JSON.stringify({ ...model, ...rest, pairs: [pair] }))
    expect(items).toEqual([
      { line: 1, type: 'PUT', entry: { ...model, ...rest } },
      { line: 1, type: 'PUT', entry: PAIR },
      { line: 1, type: 'ALL_PAIRS', model: model.id },
    ])
  })

  test('with a revision as another version writes it is refused', async () => {
    expect(await refusal(signed([{ ...HEADER, version: 2 }, first('by hand'), place]))).toMatch(/Line 2/)
    expect(await refusal(signed([HEADER, { revision: LOG[0]?.revision }, place]))).toMatch(/Line 2/)
  })
})

describe('entries one per line', () => {
  test('are taken without header; empty lines are passed over', async () => {
    const items = await read(`${JSON.stringify(place)}\n\n${JSON.stringify(place)}`)
    expect(items).toEqual([
      { line: 1, type: 'PUT', entry: place },
      { line: 3, type: 'PUT', entry: place },
    ])
  })

  test.each([
    ['nothing', '', /file is empty/],
    ['nothing but blank lines', '\n \r\n\n', /file is empty/],
    ['brackets without end', '['.repeat(1_000_000), /Line 1 begins a list/],
    ['a line for every fault there can be', 'x\n'.repeat(5000), /Line 1 is not JSON.* 999 more lines/],
    ['no JSON', 'id,name\n1,2\n', /Line 1 is not JSON: "i" is unexpected at column 1: "id,name"/],
    [
      'a line that is cut',
      `${JSON.stringify(place).slice(0, 90)}\n`,
      /breaks off at column 91, before it is whole: "…/,
    ],
    ['a comma too few', '{"kind": "Place" "id": 1}\n', /property value at column 18: "\{"kind": "Place" "id": 1\}"/],
    ['a word that is none', '{"kind": "Place", "complete": True}\n', /"T" is unexpected at column 31: /],
    ['a list', '[]\n', /^Line 1 begins a list\. .*without \[ \] around.* jq -c '\.\[\]'\.$/],
    ['a list over lines', `\n${JSON.stringify([place, place], null, 2)}`, /^Line 2 begins a list\. /],
    [
      'entries over lines',
      JSON.stringify(place, null, 2),
      /^Line 1 begins an entry that goes on over several lines\. /,
    ],
    [
      'such behind others',
      `${JSON.stringify(place)}\n${JSON.stringify(place, null, 2)}`,
      /^Line 2 begins an entry that/,
    ],
    ['a comma behind', `${JSON.stringify({ a: 1 })},\n`, /a comma stands behind the entry at column 8: .* Take it out/],
    ['a comma before a brace', '{"a":1,}\n', /a comma stands before "\}" at column 8: .* Take it out/],
    ['a comma before a bracket', '{"a":[1, ]}\n', /a comma stands before "\]" at column 10: .* Take it out/],
    ['two on one line', '{"a":1} {"a":2}\n', /a second entry begins at column 9: .* on a line of its own/],
    [
      'doubled quotes',
      '"{""kind"": ""Place""}"\n',
      /quotes are doubled, as spreadsheets write them, .* each quote once/,
    ],
    ['doubled quotes, bare', '{""kind"": ""Place""}\n', /quotes are doubled, .* each quote once/],
    ['single quotes', "{'kind': 'Place'}\n", /a quote is written ' at column 2: .* straight double quotes/],
    ['a field missing', `${JSON.stringify(place)}\n{"kind":"Place"}\n`, /Line 2: .*not well formed/],
    ['a field too many', JSON.stringify({ ...place, colour: 'red' }), /Line 1: .*colour/],
    ['a polluting key', '{"__proto__": {"kind": "Place"}}\n', /Line 1/],
  ])('refuses %s', async (_what, text, expected) => {
    expect(await refusal(text)).toMatch(expected)
  })
})

test.each([
  ['\x1f\x8b\x08', /is compressed.*gunzip/],
  ['PK\x03\x04', /is compressed.*unzip/],
  ['SQLite format 3\0\x10', /is a database.*dualhat copy/],
])('a file of another kind is told as what it is: %j', async (start, expected) => {
  await expect(Array.fromAsync(textOf(from([Buffer.from(start, 'latin1')])))).rejects.toThrow(expected)
})

test('bytes that are no UTF-8 are refused by their line, never replaced', async () => {
  const bytes = Buffer.concat([Buffer.from('{}\n{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}\n')])
  await expect(Array.fromAsync(textOf(from([bytes])))).rejects.toThrow(/not UTF-8 text from line 2/)
  const split = Buffer.from('ầ')
  expect((await Array.fromAsync(textOf(from([split.subarray(0, 1), split.subarray(1)])))).join('')).toBe('ầ')
})

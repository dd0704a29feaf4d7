import { describe, expect, test } from 'vitest'
import type { App } from '../../src/cli/app.ts'
import type { Terminal } from '../../src/cli/command.ts'
import { tell } from '../../src/cli/tell-answer.ts'

const NAMES = ['a', 'b', 'c', 'd', 'e']
/** Answers with pages of two names behind a cursor, which is a number. */
const app = {
  ask: async (query: string, { after = '0' }: Readonly<Record<string, unknown>>) => {
    if (query.includes('wrong')) return { errors: [{ message: 'It is wrong.' }] }
    const [start, end] = [Number(after), Number(after) + 2]
    const pageInfo = { hasNextPage: end < NAMES.length, endCursor: String(end) }
    const nodes = NAMES.slice(start, end).map((name) => ({ name }))
    return {
      data: { places: { nodes, ...(query.includes('pageInfo') ? { pageInfo } : { totalCount: NAMES.length }) } },
    }
  },
} as Pick<App, 'ask'> as App

async function told(query: string, options: Readonly<Record<string, boolean>> = { csv: true }) {
  const [out, said]: [string[], string[]] = [[], []]
  const terminal = { out: async (text: string) => void out.push(text), say: (text: string) => said.push(text) }
  const input = { words: [], options, terminal: terminal as unknown as Terminal, open: async () => app }
  const code = await tell(app, input, query, {})
  return { code, out: out.join(''), said: said.join() }
}
const table = (...names: readonly string[]) => `\u{feff}${['name', ...names].join('\r\n')}\r\n`

describe('an answer as a table', () => {
  test('has all pages of a question that takes them', async () => {
    const all = { code: 0, out: table(...NAMES), said: '' }
    expect(await told('query ($after: String) { places(after: $after) { nodes { name } pageInfo { x } } }')).toEqual(
      all,
    )
  })

  test('has one page of any other, and says that there is more and how to get it', async () => {
    for (const query of ['{ places { pageInfo { x } nodes { name } } }', '{ places { totalCount nodes { name } } }']) {
      const { out, said } = await told(query)
      expect([out, said]).toEqual([
        table('a', 'b'),
        expect.stringMatching(/^There are more rows\. Let the question take/),
      ])
    }
  })

  test('is the answer itself where that is an error', async () => {
    const { code, out } = await told('wrong')
    expect([code, JSON.parse(out)]).toEqual([1, { errors: [{ message: 'It is wrong.' }] }])
  })

  test('is asked for alone', async () => {
    await expect(told('{ places }', { csv: true, json: true })).rejects.toThrow('Give one of --csv and --json.')
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { importInto } from '../src/actions/import/import.ts'
import { LARGEST_READ } from '../src/answers/view-reader.ts'
import { COMMANDS } from '../src/cli/commands.ts'
import { SETTINGS } from '../src/config.ts'
import { fieldsByKind } from '../src/formats/json-schema.ts'
import { jsonl } from '../src/formats/jsonl.ts'
import { PARAMETERS, picturedOf, wantedPicture } from '../src/graphql/charts/picture.ts'
import { LARGEST_PAGE } from '../src/graphql/connection.ts'
import { WIRE_CODES } from '../src/graphql/error-codes.ts'
import { type Api, DEFAULT_LIMITS } from '../src/graphql/index.ts'
import { ANY_WORLD } from '../src/graphql/questions.ts'
import { KIND_NAMES, KINDS } from '../src/model/kinds.ts'
import { LINK_KINDS } from '../src/model/link.ts'
import { drawn } from '../src/pictures/draw.ts'
import { CONFLICT_RULES } from '../src/rules/conflicts/conflict.ts'
import type { Store } from '../src/store/store.ts'
import { answerOf, apiOver, emptyStore, temporaryFolder } from './helpers/api.ts'
import { runProgram } from './helpers/process.ts'
import { shippedWorld } from './helpers/shipped-world.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const page = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')

function imported(store: Store, facts: string) {
  const text = (async function* () {
    yield facts
  })()
  return importInto(store, jsonl, text, { now: () => new Date(), by: null, note: null, source: () => null })
}

/** The first cells of the table under a heading, in order. */
function firstCells(text: string, heading: string): readonly string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  const [table = ''] = /(?:^\|.*\n)+/m.exec(section) ?? []
  const rows = table.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(1).map((line) => line.split('|')[1]?.trim() ?? '')
}

test('the page on the data model lists every kind, and none that is gone', () => {
  expect(firstCells(page('data-model.md'), 'Kinds').toSorted()).toEqual(KIND_NAMES.toSorted())
})

test('it lists the rules of conflict, in the order in which conflicts are', () => {
  expect(firstCells(page('data-model.md'), 'Conflicts')).toEqual(CONFLICT_RULES)
})

test.each<readonly [string, readonly string[], () => readonly string[]]>([
  ['every kind of link', Object.keys(LINK_KINDS), () => firstCells(page('data-model.md'), 'Links')],
  ['every error code', WIRE_CODES, () => firstCells(page('graphql.md'), 'Error codes')],
  ['every parameter of a picture', Object.keys(PARAMETERS), () => firstCells(page('chart.md'), 'Parameters')],
  ['every command', COMMANDS.map(({ name }) => name), () => firstCells(readme, 'Start')],
])('the guides list %s, and none that is gone', (_what, known, listed) => {
  expect(listed().toSorted()).toEqual(known.toSorted())
})

test('it gives each kind the id that its entries bear', () => {
  const text = page('data-model.md')
  for (const kind of KIND_NAMES) expect(text).toMatch(new RegExp(`\\| ${kind} \\|[^\\n]*\`${KINDS[kind].prefix}/…\``))
})

test('the page on fields lists those of every kind, and says of each what it means', () => {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ') || '–'
  const fields = fieldsByKind()
  const rows = [...fields].map(([kind, { needed, other }]) => `| ${kind} | ${code(needed)} | ${code(other)} |`)
  const text = page('fields.md')
  expect(text.split('\n')).toEqual(expect.arrayContaining(rows))
  expect(firstCells(text, 'Kinds').toSorted()).toEqual([...fields.keys()].toSorted())
  const all = [...fields.values()].flatMap(({ needed, other }) => [...needed, ...other])
  expect(firstCells(text, 'Fields')).toEqual([...new Set(all)].toSorted().map((name) => code([name])))
})

test('the page on settings has a section for each setting, and none that is gone', () => {
  const headings = [...page('settings.md').matchAll(/^## (.+)$/gm)].map(([, name]) => name)
  expect(headings).toEqual(Object.keys(SETTINGS))
})

const blocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block]) => block ?? '')

/** Whether anything in an answer is more than null, nothing, none and a type's name. */
function saysSomething(answer: unknown): boolean {
  if (typeof answer !== 'object') return answer !== undefined && answer !== 0 && answer !== ''
  return Object.entries(answer ?? {}).some(([field, value]) => field !== '__typename' && saysSomething(value))
}

describe('on the shipped world', () => {
  let api: Api
  beforeAll(async () => {
    api = (await shippedWorld()).api
  })

  test('the first question of the README has the answer that stands there', async () => {
    const [query = '', answer = ''] = [blocks(readme, 'graphql')[0], blocks(readme, 'json')[0]]
    expect({ data: await answerOf(api, query) }).toEqual(JSON.parse(answer))
  })

  test('the facts of the page on stores are imported, and change what it says they do', async () => {
    const { store, api: own } = await shippedWorld()
    const [facts = ''] = blocks(page('stores.md'), 'jsonl')
    expect(await imported(store, facts)).toMatchObject({ recorded: 2 })
    const execution = (at: string) =>
      answerOf(
        own,
        `{ concurrentHolding(id: "holding/vn/quang-ninh/dam-ha/p-2", at: {${at}}) { execution { state } } }`,
      )
    const state = (word: string) => ({ concurrentHolding: { execution: { state: word } } })
    expect(await execution('validAt: "2022-10-14"')).toEqual(state('UNKNOWN'))
    expect(await execution('validAt: "2022-10-15"')).toEqual(state('DONE'))
    expect(await execution('validAt: "2022-10-15", recordedAt: 3')).toEqual(state('UNKNOWN'))
  })

  test.each([...blocks(readme, 'graphql'), ...blocks(page('graphql.md'), 'graphql')])(
    'a question of the guides is answered: %s',
    async (query) => {
      for (const [field, answer] of Object.entries(Object(await answerOf(api, query))))
        expect(saysSomething(answer), `${field} says nothing: ${JSON.stringify(answer)}`).toBe(true)
    },
  )
})

test('the guide names every client that is asked for in the check', () => {
  const folders = readdirSync(new URL('./clients', import.meta.url), { withFileTypes: true })
  const clients = folders.filter((one) => one.isDirectory()).map(({ name }) => name)
  const listed = firstCells(page('graphql.md'), 'Clients').map((name) => name.toLowerCase().split(/\W+/))
  const named = (client: string) => listed.some((words) => words.includes(client))
  expect(clients.filter((client) => !named(client))).toEqual([])
  expect(clients).toHaveLength(listed.length)
})

test('every page that the guides link to is there', () => {
  const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, to]) => to ?? '')
  expect(links.length).toBeGreaterThan(4)
  for (const to of links) expect(existsSync(new URL(`../${to}`, import.meta.url)), to).toBe(true)
})

test('the guide to the API gives the limits that hold', () => {
  const { bodyBytes, tokens, depth, aliases, fields, objects, characters } = DEFAULT_LIMITS
  const text = page('graphql.md')
  expect(text).toContain(
    `| ${bodyBytes / 1024} kB, ${tokens} tokens, a depth of ${depth}, ${aliases} aliases, ${fields} fields |`,
  )
  expect(text).toContain(`| ${objects.toLocaleString('en')} objects, ${characters.toLocaleString('en')} characters |`)
  expect(text).toContain(`| page | ${LARGEST_PAGE} |`)
  expect(text).toContain(`| ${LARGEST_READ.toLocaleString('en')} entries |`)
})

test('the picture on the front page is what the world says; -u draws it anew', async () => {
  const { api } = await shippedWorld()
  const wanted = wantedPicture({ at: '2022-08-31', lang: 'en', only: 'linked', standing: 'SUSPENDED' })
  const ask = async (query: string, variables: object) => ({ data: await answerOf(api, query, variables) })
  const picture = Buffer.from(await drawn(await picturedOf(ask, wanted), 'svg')).toString()
  // Which revision it is of changes with any fact that is recorded.
  await expect(`${picture.replace(/, revision \d+/, '')}\n`).toMatchFileSnapshot('../docs/suspended-pairs.svg')
})

test('the small world of the page on the data model is one that can be asked', async () => {
  const store = await emptyStore()
  expect(await imported(store, page('example.jsonl'))).toMatchObject({ recorded: 29 })
  const [question] = /dualhat ask '(.*)' --store example/.exec(page('data-model.md'))?.slice(1) ?? []
  expect(await answerOf(apiOver(store), question ?? '')).toEqual({
    concurrentHoldings: {
      nodes: [
        {
          place: { name: 'Suoi Mo', parent: { name: 'Vi Du B' } },
          standing: { state: 'SUSPENDED', since: '2022-07-07' },
        },
      ],
    },
  })
  expect(await answerOf(apiOver(store), '{ conflicts { nodes { rule } } }')).toEqual({ conflicts: { nodes: [] } })
})

describe('the commands of the README for an organisation of one’s own', () => {
  const [commands = ''] = blocks(readme, 'sh')

  test('do what it says: the file has no fault, and one holding is suspended', async () => {
    const folder = await temporaryFolder()
    const world = (line: string) => line.replaceAll('university.db', join(folder, 'university.db'))
    const [checking, importing, asking, serving] = commands.trim().split('\n').map(world)
    expect(serving).toMatch(/^npx dualhat serve --store \S+$/)
    const args = (line = '') => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([word, quoted]) => quoted ?? word).slice(2)
    const run = (line = '') => runProgram(args(line), { DUALHAT_STORE: join(folder, 'none.db') })
    expect((await run(checking)).out).toBe(
      'The file has no fault: 39 entries to record, 0 to withdraw, 0 known already. Nothing was recorded.\n',
    )
    expect(existsSync(join(folder, 'none.db'))).toBe(false)
    expect(await run(importing)).toMatchObject({ code: 0 })
    const { out } = await run(asking)
    expect(JSON.parse(out)).toEqual({ data: { concurrentHoldings: { nodes: [{ place: { name: 'Science' } }] } } })
  })

  test('and the question who holds two posts names them', async () => {
    const store = await emptyStore()
    await imported(store, page('example-university.jsonl'))
    const [, question = ''] = /who holds two posts\*\*: `(.*)`/.exec(readme) ?? []
    expect(await answerOf(apiOver(store), question)).toMatchObject({
      concurrentHoldings: {
        nodes: expect.arrayContaining([expect.objectContaining({ concurrentPost: { name: 'Chair of Optics' } })]),
      },
    })
  })
})

describe('a university, of which the program knows no word', () => {
  const asked = async (query: string) => {
    const store = await emptyStore()
    expect(await imported(store, page('example-university.jsonl'))).toMatchObject({ recorded: 39 })
    return answerOf(apiOver(store), query)
  }

  test('is loaded and asked as the page on the data model says: the Senate suspends faculties, and no department', async () => {
    const [question] = /dualhat ask '(.*)' --store university/.exec(page('data-model.md'))?.slice(1) ?? []
    expect(await asked(question ?? '')).toEqual({
      concurrentHoldings: {
        nodes: [
          {
            place: { name: 'Physics', level: { code: 'DEPARTMENT', name: 'Department' } },
            standing: { state: 'ACTIVE', since: '2019-10-01' },
          },
          {
            place: { name: 'Science', level: { code: 'FACULTY', name: 'Faculty' } },
            standing: { state: 'SUSPENDED', since: '2024-10-01' },
          },
        ],
      },
    })
  })

  test('has its own levels in filters and counts, and a faculty does not lift what the Senate ordered', async () => {
    const query = `{ faculties: places(filter: {level: FACULTY}) { nodes { name } } statistics(at: {validAt: "2024-12-01"}) { rows { place { name } state count } }
      terms(filter: {vocabulary: LEVEL}) { nodes { code } } conflicts { nodes { rule facts { ... on Node { key } } } } }`
    expect(await asked(query)).toEqual({
      faculties: { nodes: [{ name: 'Science' }] },
      statistics: {
        rows: [
          { place: { name: 'Science' }, state: 'ACTIVE', count: 1 },
          { place: { name: 'Science' }, state: 'SUSPENDED', count: 1 },
        ],
      },
      terms: { nodes: [{ code: 'UNIVERSITY' }, { code: 'FACULTY' }, { code: 'DEPARTMENT' }] },
      conflicts: {
        nodes: [{ rule: 'LOWER_AUTHORITY', facts: [{ key: 'effect/u/continue' }, { key: 'effect/u/suspend' }] }],
      },
    })
  })

  test('is refused with a code that it has not', async () => {
    const wrong = page('example-university.jsonl').replace('"level": "FACULTY"', '"level": "FACULTI"')
    await expect(imported(await emptyStore(), wrong)).rejects.toThrow(
      /line 16, level.*"FACULTI", which is no LEVEL of this world\. Did you mean FACULTY\?/,
    )
  })

  test.each(ANY_WORLD)('is asked what any world is: $title', async ({ text }) => {
    expect(Object.values((await asked(text)) as object)[0]).toMatchObject({
      nodes: expect.arrayContaining([expect.anything()]),
    })
  })
})

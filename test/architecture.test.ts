import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesIn, type Graph } from './helpers/circles.ts'
import { type Import, importsIn } from './helpers/imports.ts'
import { MAY_IMPORT } from './helpers/rooms.ts'

/** The innermost room a file lies in. */
const roomOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((room) => `${file}/`.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]

/** A package, whatever the path inside it. */
function packageOf(to: string): string {
  const [name = to] = /^(?:@[^/]+\/)?[^/]+/.exec(to) ?? []
  return name in MAY_IMPORT ? `npm:${name}` : name
}

/** What an import reaches: a file seen from src, or a package. */
const targetOf = (file: string, to: string): string =>
  to.startsWith('.') ? posix.join(posix.dirname(file), to) : packageOf(to)

function isAllowed(file: string, to: string): boolean {
  const room = roomOf(file) ?? ''
  const allowed = MAY_IMPORT[room] ?? []
  const target = targetOf(file, to)
  const targetRoom = to.startsWith('.') ? roomOf(target) : undefined
  return allowed.includes('*') || targetRoom === room || allowed.some((one) => one === target || one === targetRoom)
}

/** null: an import that is only known once it runs may reach anything. */
const fault = (file: string, to: Import): readonly string[] => {
  if (to === null) return [`${file} imports what is not written out`]
  return isAllowed(file, to) ? [] : [`${file} imports ${to}`]
}

const forbidden = (file: string, text: string): readonly string[] =>
  importsIn(text, file.endsWith('.tsx')).flatMap((to) => fault(file, to))

/** Every file of a folder, with its text. */
const filesIn = (root: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.[jt]sx?$/.test(file) && !file.includes('node_modules/'))
      .map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]),
  )

/** Which file imports which, types included. */
const graphOf = (files: ReadonlyMap<string, string>): Graph =>
  new Map(
    Array.from(files, ([file, text]) => [
      file,
      importsIn(text, file.endsWith('.tsx')).flatMap((to) => (to?.startsWith('.') ? [targetOf(file, to)] : [])),
    ]),
  )

const SRC = filesIn('src')

describe('the rooms of src', () => {
  test.each([...SRC])('%s looks only where its room may', (file, text) => {
    expect(roomOf(file), `${file} is in no row of the table`).toBeDefined()
    expect(forbidden(file, text)).toEqual([])
  })
})

describe('the files', () => {
  test.each(['src', 'test', 'bench', 'tools'])('of %s import each other in no circle, of types neither', (root) => {
    expect(circlesIn(graphOf(filesIn(root)))).toEqual([])
  })

  test('of src have at most 300 lines', () => {
    const long = [...SRC].filter(([file, text]) => !file.includes('generated/') && text.split('\n').length > 301)
    expect(long.map(([file]) => file)).toEqual([])
  })
})

describe('the guard', () => {
  test.each([
    ['a rule that reads a store', 'rules/reach.ts', `import { sqliteStore } from '../store/sqlite/sqlite-store.ts'`],
    ['a rule that reads the port', 'rules/reach.ts', `import type { Store } from '../store/store.ts'`],
    ['a resolver that opens an adapter late', 'graphql/schema.ts', `await import("../store/sqlite/sqlite-store.ts")`],
    ['a generated file that knows an adapter', 'graphql/generated/schema.ts', `import '../../store/neo4j/store.ts'`],
    ['what lies beside the port', 'graphql/schema.ts', `import { page } from '../store/page.ts'`],
    [
      'an answer that speaks GraphQL',
      'answers/chart.ts',
      `import type { LinkKind } from '../graphql/generated/schema.ts'`,
    ],
    ['an answer that knows an engine', 'answers/standing.ts', `import { open } from '../store/sqlite/index.ts'`],
    ['a list that knows who shows it', 'graphql/lists/search.ts', `import { query } from '../resolvers/query.ts'`],
    ['a limit that knows a list', 'graphql/limits/cost.ts', `import { findPlace } from '../lists/lookups.ts'`],
    ['a room named as a package is', 'graphql/limits/cost.ts', `import { executableSchema } from '../schema.ts'`],
    ['a replica that knows an engine', 'store/replica/keeper.ts', `import { open } from '../sqlite/index.ts'`],
    ['a question that writes', 'store/sqlite/queries/find.ts', `import { append } from '../append.ts'`],
    ['an import for its side effect', 'model/id.ts', `import '../rules/reach.ts'`],
    ['a driver type in the port', 'store/store.ts', `import type { Session } from 'neo4j-driver'`],
    ['an import over several lines', 'model/id.ts', `import {\n  reach,\n} from '../rules/reach.ts'`],
    ['a type imported in place', 'model/id.ts', `let x: import('../rules/reach.ts').Reach`],
    ['a port that knows its adapter', 'store/store.ts', `export * from './sqlite/sqlite-store.ts'`],
    ['an adapter that knows the other', 'store/neo4j/store.ts', `import { fold } from '../sqlite/fold.ts'`],
    ['a surface that names an adapter', 'cli/serve.ts', `import { open } from '../store/sqlite/sqlite-store.ts'`],
    ['a surface that composes itself', 'http/server.ts', `import { app } from '../app.ts'`],
    ['a room that resembles another', 'rules/reach.ts', `import { x } from '../modelling/x.ts'`],
    ['a rule that reads a file', 'rules/reach.ts', `import { readFile } from 'node:fs/promises'`],
    ['an import after a comment', 'rules/reach.ts', `import /* from 'a' */ { s } from '../store/store.ts'`],
    ['an import in a template', 'rules/reach.ts', 'const x = `a $' + '{await import("../store/store.ts")} b`'],
    ['what is only known once it runs', 'rules/reach.ts', `await import('../model/' + name)`],
    ['a template for a name', 'rules/reach.ts', 'await import(`../model/id.ts`)'],
    ['an import behind tags', 'web/a.tsx', `const a = <p><b/>{x}</p>\nawait import('../store/store.ts')`],
    ['a file without a row', 'utils/strings.ts', `import { z } from 'zod'`],
  ])('sees %s', (_sin, file, text) => expect(forbidden(file, text)).toHaveLength(1))

  test.each([
    ['a package named as a room is', 'graphql/limits/cost.ts', `import { visit } from 'graphql'`],
    ['the port', 'graphql/schema.ts', `import type { Store } from '../store/store.ts'`],
    ['its own room', 'graphql/a.ts', `import type { Context } from './context.ts'`],
    ['a room inside it that its row names', 'graphql/a.ts', `import { resolvers } from './resolvers/all.ts'`],
    ['a sentence with the word', 'model/text.ts', `export const en = { from: 'from', to: \`from 'Ban' on\` }`],
    ['an import in a comment', 'model/text.ts', `// import { reach } from '../rules/reach.ts'`],
    ['an import in a string', 'model/text.ts', `const text = "import x from '../rules/reach.ts'"`],
    ['an import in a template', 'model/text.ts', "const text = `\\nimport x from '../rules/reach.ts'`"],
    ['a quote in a regular expression', 'model/text.ts', `const quote = /['"]/\nimport { z } from 'zod'`],
    ['where the module lies', 'model/text.ts', `const here = import.meta.url`],
    ['a part of a package it may use', 'formats/csv.ts', `import { parse } from 'csv-parse/sync'`],
    ['an adapter, where everything is composed', 'app.ts', `import { open } from './store/sqlite/sqlite-store.ts'`],
  ])('lets pass %s', (_what, file, text) => expect(forbidden(file, text)).toEqual([]))
})

describe('a circle', () => {
  test.each<readonly [string, Graph, readonly (readonly string[])[]]>([
    [
      'of two is seen',
      new Map([
        ['a', ['b']],
        ['b', ['a']],
      ]),
      [['a', 'b']],
    ],
    [
      'of three is seen from wherever',
      new Map([
        ['x', ['c']],
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
      [['a', 'b', 'c']],
    ],
    ['of one is seen', new Map([['a', ['a']]]), [['a']]],
    [
      'is not what two lead to',
      new Map([
        ['a', ['b', 'c']],
        ['b', ['d']],
        ['c', ['d']],
        ['d', []],
      ]),
      [],
    ],
    [
      'is told from what leads to it and from another',
      new Map([
        ['a', ['b']],
        ['b', ['a', 'c']],
        ['c', ['d']],
        ['d', ['c']],
      ]),
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
  ])('%s', (_what, graph, circles) => expect(circlesIn(graph)).toEqual(circles))
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Each room of src and what it may look at: rooms, single files, packages. `*` composes everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  rules: ['model'],
  reading: ['model'],
  chart: ['model', 'rules'],
  store: ['model', 'rules', 'node:util', 'node:timers'],
  'store/sqlite': [
    ...['model', 'rules', 'store'],
    ...[
      'node:sqlite',
      'node:fs',
      'node:path',
      'node:os',
      'node:url',
      'node:crypto',
      'node:util',
      'node:worker_threads',
    ],
  ],
  'store/neo4j': [
    ...['model', 'rules', 'store', 'neo4j-driver'],
    ...['node:fs', 'node:path', 'node:crypto', 'node:util'],
  ],
  formats: ['model', 'rules', 'store/store.ts', 'zod', 'csv-parse', 'node:crypto'],
  actions: [
    ...['model', 'rules', 'reading', 'formats', 'store/store.ts', 'zod', 'csv-parse'],
    ...['node:crypto', 'node:fs', 'node:path'],
  ],
  graphql: [
    ...['model', 'rules', 'actions', 'formats', 'chart', 'store/store.ts', 'store/queries.ts'],
    ...[
      'graphql',
      'graphql-yoga',
      '@graphql-tools/schema',
      'dataloader',
      'zod',
      'node:crypto',
      'node:fs',
      'node:timers',
    ],
    ...['@graphql-yoga/plugin-csrf-prevention', '@graphql-yoga/plugin-disable-introspection'],
  ],
  web: ['model', 'chart'],
  http: [
    ...['model/errors.ts', 'graphql', 'actions', 'formats', 'chart', 'config.ts'],
    ...['@graphql-yoga/render-graphiql', 'node:http', 'node:net', 'node:fs', 'node:crypto', 'node:util', 'node:zlib'],
  ],
  cli: [
    ...['model/errors.ts', 'graphql', 'actions', 'formats', 'chart', 'config.ts'],
    ...['zod', 'node:fs', 'node:util'],
  ],
  'config.ts': ['model', 'zod', 'node:os', 'node:path'],
  'app.ts': ['*'],
  'main.ts': ['*'],
}

/** Static, for side effects, dynamic; the word alone, as in a sentence in quotes, is none. */
const IMPORT = /(?:^\s*(?:import|export)\b[^'"]*\bfrom|^\s*import|\bimport\s*\()\s*['"]([^'"]+)['"]/gm

/** The innermost room a file lies in. */
const roomOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((room) => `${file}/`.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]

/** What an import reaches: a file seen from src, or a package whatever the path inside it. */
const targetOf = (file: string, to: string): string =>
  to.startsWith('.') ? posix.join(posix.dirname(file), to) : (/^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to)

function isAllowed(file: string, to: string): boolean {
  const room = roomOf(file) ?? ''
  const allowed = MAY_IMPORT[room] ?? []
  const target = targetOf(file, to)
  const targetRoom = to.startsWith('.') ? roomOf(target) : undefined
  return allowed.includes('*') || targetRoom === room || allowed.some((one) => one === target || one === targetRoom)
}

const forbidden = (file: string, text: string): readonly string[] =>
  Array.from(text.matchAll(IMPORT), ([, to = '']) => to)
    .filter((to) => !isAllowed(file, to))
    .map((to) => `${file} imports ${to}`)

const files = existsSync('src')
  ? readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.[jt]sx?$/.test(file))
  : []

describe('the rooms of src', () => {
  test.each(files)('%s looks only where its room may', (file) => {
    expect(roomOf(file), `${file} is in no row of the table`).toBeDefined()
    expect(forbidden(file, readFileSync(`src/${file}`, 'utf8'))).toEqual([])
  })
})

describe('the guard', () => {
  test.each([
    ['a rule that reads a store', 'rules/reach.ts', `import { sqliteStore } from '../store/sqlite/sqlite-store.ts'`],
    ['a rule that reads the port', 'rules/reach.ts', `import type { Store } from '../store/store.ts'`],
    ['a resolver that opens an adapter late', 'graphql/schema.ts', `await import("../store/sqlite/sqlite-store.ts")`],
    ['a generated file that knows an adapter', 'graphql/generated/schema.ts', `import '../../store/neo4j/store.ts'`],
    ['what lies beside the port', 'graphql/schema.ts', `import { page } from '../store/page.ts'`],
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
    ['a file without a row', 'utils/strings.ts', `import { z } from 'zod'`],
  ])('sees %s', (_sin, file, text) => expect(forbidden(file, text)).toHaveLength(1))

  test.each([
    ['the port', 'graphql/schema.ts', `import type { Store } from '../store/store.ts'`],
    ['its own room, its generated part included', 'graphql/a.ts', `import type { R } from './generated/schema.ts'`],
    ['a sentence with the word', 'model/text.ts', `export const en = { from: 'from', to: \`from 'Ban' on\` }`],
    ['a part of a package it may use', 'formats/csv.ts', `import { parse } from 'csv-parse/sync'`],
    ['an adapter, where everything is composed', 'app.ts', `import { open } from './store/sqlite/sqlite-store.ts'`],
  ])('lets pass %s', (_what, file, text) => expect(forbidden(file, text)).toEqual([]))
})

import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesIn, type Graph } from './helpers/circles.ts'
import { type Import, importsIn } from './helpers/imports.ts'

const filesOf = (room: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `${room}/${name}.ts`)

/**
 * Each room of src and what it may look at: rooms, single files, packages. A room inside another has a row of its own.
 * `npm:` stands before a package that is called as a room is; `*` composes everything.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  rules: ['model'],
  reading: ['model'],
  chart: ['model', 'rules'],
  store: [
    ...['model', 'rules', 'node:crypto', 'node:fs', 'node:os', 'node:path', 'node:stream', 'node:util', 'node:timers'],
    'node:zlib',
  ],
  'store/sqlite': [
    ...['model', 'rules', 'store', 'store/sqlite/queries'],
    ...[
      'node:sqlite',
      'node:fs',
      'node:path',
      'node:os',
      'node:url',
      'node:crypto',
      'node:util',
      'node:timers',
      'node:worker_threads',
    ],
  ],
  // A question is only read: it knows nothing of what opens, appends or checks.
  'store/sqlite/queries': [
    ...['model', 'rules', 'store'],
    ...filesOf(
      'store/sqlite',
      'columns',
      'driver',
      'entry-cache',
      'facets',
      'place-tree',
      'predicates',
      'revisions',
      'scope',
      'slices',
    ),
  ],
  'store/neo4j': [
    ...['model', 'rules', 'store', 'store/neo4j/queries', 'neo4j-driver'],
    ...['node:fs', 'node:path', 'node:crypto', 'node:util'],
  ],
  'store/neo4j/queries': [
    ...['model', 'rules', 'store'],
    ...filesOf('store/neo4j', 'driver', 'entry-cache', 'listing', 'predicates', 'scope', 'sort-key'),
  ],
  // Of stores it knows the port: what a replica is kept in is for others to say.
  'store/replica': [
    ...['model', ...filesOf('store', 'store', 'map-view', 'copy-log', 'folder', 'revision-digest')],
    ...['node:crypto', 'node:fs', 'node:path', 'node:util', 'node:timers'],
  ],
  formats: ['model', 'rules', 'answers', 'store/store.ts', 'zod', 'csv-parse', 'node:crypto'],
  actions: [
    ...['model', 'rules', 'answers', 'reading', 'formats', 'zod'],
    ...[
      'store/store.ts',
      'store/queries.ts',
      'store/scan.ts',
      'store/part-file.ts',
      'store/packed.ts',
      'store/cache.ts',
    ],
    ...['store/copy-log.ts', 'store/folder.ts', 'store/revision-digest.ts'],
    ...['csv-parse', 'node:crypto', 'node:fs', 'node:path', 'node:util', 'node:v8', 'node:zlib'],
  ],
  answers: [
    ...['model', 'rules', 'dataloader'],
    ...[
      'store/store.ts',
      'store/queries.ts',
      'store/paging.ts',
      'store/scan.ts',
      'store/rulings-in-view.ts',
      'store/mergers-in-view.ts',
      'store/pairs-in-view.ts',
      'store/pilot-links-in-view.ts',
      'store/members-in-view.ts',
      'store/map-view.ts',
      'store/cache.ts',
    ],
  ],
  graphql: [
    ...['model', 'rules', 'answers', 'actions', 'formats', 'chart', 'store/store.ts', 'store/cache.ts'],
    ...['graphql/limits', 'graphql/plugins', 'graphql/resolvers'],
    ...[
      'npm:graphql',
      'graphql-yoga',
      '@graphql-tools/schema',
      'zod',
      'node:crypto',
      'node:fs',
      'node:util',
      'node:zlib',
    ],
    ...['@graphql-yoga/plugin-disable-introspection'],
  ],
  'graphql/generated': ['model', 'answers', 'npm:graphql', ...filesOf('graphql', 'context', 'mappers')],
  'graphql/limits': ['answers', 'npm:graphql', ...filesOf('graphql', 'connection', 'error-codes')],
  'graphql/plugins': [
    ...['model', 'npm:graphql', 'graphql-yoga', 'node:crypto', 'graphql/limits'],
    ...['answers/request-views.ts', ...filesOf('graphql', 'context', 'error-codes', 'etag', 'gzip', 'mask-error')],
  ],
  'graphql/lists': [
    ...['model', 'rules', 'answers', 'store/store.ts', 'store/queries.ts', 'graphql/generated'],
    ...filesOf('graphql', 'connection', 'cursor', 'global-id'),
  ],
  'graphql/resolvers': [
    ...['model', 'rules', 'answers', 'store/store.ts', 'store/queries.ts', 'graphql/generated', 'graphql/lists'],
    ...filesOf('graphql', 'connection', 'context', 'global-id', 'mappers', 'scalars', 'sdl'),
  ],
  pictures: [
    ...['model', 'chart', 'pictures/pdf', '@resvg/resvg-wasm'],
    ...['node:fs', 'node:module', 'node:stream', 'node:zlib', 'node:worker_threads'],
  ],
  'pictures/pdf': ['chart', 'node:zlib', ...filesOf('pictures', 'fonts', 'letters', 'svg-marks')],
  web: ['model', 'chart', 'preact', '@graphql-typed-document-node/core'],
  http: [
    ...[
      'model/errors.ts',
      'model/typed-day.ts',
      'model/text.ts',
      'model/as-of.ts',
      'graphql',
      'actions',
      'formats',
      'chart',
      'pictures',
      'config.ts',
    ],
    ...[
      '@graphql-yoga/render-graphiql',
      'node:buffer',
      'node:http',
      'node:net',
      'node:fs',
      'node:path',
      'node:crypto',
      'node:util',
      'node:zlib',
    ],
  ],
  cli: [
    ...[
      'model/errors.ts',
      'model/text.ts',
      'model/as-of.ts',
      'graphql',
      'actions',
      'formats',
      'chart',
      'pictures',
      'config.ts',
    ],
    ...['zod', 'node:fs', 'node:util'],
  ],
  'config.ts': ['model', 'zod', 'node:os', 'node:path'],
  'log.ts': ['pino', 'node:fs', 'node:timers', 'node:util'],
  'app.ts': ['*'],
  // Which store the settings name.
  'opening.ts': ['*'],
  'asking.ts': ['graphql', 'store/store.ts', 'store/readable.ts', 'model', 'config.ts', 'log.ts'],
  'serving.ts': ['asking.ts', 'graphql', 'http', 'actions', 'cli/app.ts', 'built/page.ts', 'store/store.ts', 'model'],
  // A thread that puts everything together once more.
  'threads/seed-thread.ts': ['actions', 'config.ts', 'model', 'node:worker_threads'],
  'threads/seed-worker.ts': ['*'],
  'threads/replica-thread.ts': ['actions', 'store/neo4j', 'store/replica', 'node:timers', 'node:worker_threads'],
  'threads/replica-worker.ts': ['*'],
  'main.ts': ['*'],
  // What `npm ci` makes: the page of its sources, and bundles of packages.
  'built/folder.ts': ['node:fs', 'node:path'],
  'built/packages.ts': [
    ...['built/folder.ts', 'esbuild', 'node:crypto', 'node:fs', 'node:path'],
    ...[
      '@graphql-tools/schema',
      '@graphql-yoga/plugin-disable-introspection',
      'dataloader',
      'npm:graphql',
      'graphql-yoga',
    ],
    ...['neo4j-driver', 'pino', 'zod'],
  ],
  'built/page.ts': ['built/folder.ts', 'vite', 'node:crypto', 'node:fs', 'node:path'],
  'prepare.ts': ['actions', 'cli', 'model', 'built/packages.ts', 'built/page.ts', 'shipped.ts', 'store/sqlite'],
  'shipped.ts': ['node:url'],
}

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

const filesOf = (room: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `${room}/${name}.ts`)

/**
 * Each room of src and what it may look at: rooms, single files, packages. A room inside another has a row of its own.
 * `npm:` stands before a package that is called as a room is; `*` composes everything.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  rules: ['model'],
  reading: ['model'],
  chart: ['model', 'rules'],
  store: [
    ...['model', 'rules', 'node:crypto', 'node:fs', 'node:os', 'node:path', 'node:stream', 'node:util', 'node:timers'],
    ...['node:worker_threads', 'node:zlib'],
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
      'store/unpack.ts',
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
    ...['graphql/answering', 'graphql/limits', 'graphql/plugins', 'graphql/resolvers'],
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
  ],
  'graphql/generated': ['model', 'answers', 'npm:graphql', ...filesOf('graphql', 'context', 'mappers')],
  'graphql/execution': ['answers', 'npm:graphql', ...filesOf('graphql', 'context')],
  'graphql/answering': [
    ...['model', 'npm:graphql', 'store/cache.ts', 'answers/lazy.ts', 'graphql/limits', 'graphql/execution'],
    ...filesOf('graphql', 'context', 'error-codes', 'mask-error'),
  ],
  'graphql/limits': ['answers', 'npm:graphql', ...filesOf('graphql', 'connection', 'error-codes')],
  'graphql/plugins': [
    ...['model', 'npm:graphql', 'graphql-yoga', 'node:crypto', 'graphql/answering/asked.ts'],
    ...filesOf('graphql', 'error-codes', 'etag', 'gzip', 'mask-error'),
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
    ...['@graphql-tools/schema', 'dataloader', 'npm:graphql', 'graphql-yoga'],
    ...['neo4j-driver', 'pino', 'zod'],
  ],
  'built/page.ts': ['built/folder.ts', 'vite', 'node:crypto', 'node:fs', 'node:path'],
  'prepare.ts': ['actions', 'cli', 'model', 'built/packages.ts', 'built/page.ts', 'shipped.ts', 'store/sqlite'],
  'shipped.ts': ['node:url'],
}

import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { appWith } from '../src/app.ts'
import type { App, Wanted } from '../src/cli/app.ts'
import { configFrom } from '../src/config.ts'
import { parseEntry } from '../src/model/entry.ts'
import { Incorrect, NotFound, Unavailable } from '../src/model/errors.ts'
import { openSqliteStore } from '../src/store/sqlite/index.ts'
import { temporaryFolder } from './helpers/api.ts'
import { PROVINCE, SOURCE } from './helpers/facts.ts'
import { freePort } from './helpers/process.ts'

/** A world of one province and the document that names it. */
const root = await temporaryFolder()
const folder = join(root, 'seed')
const silent = () => undefined
let stores = 0

beforeEach(async () => {
  await mkdir(join(folder, 'one'), { recursive: true })
  await writeFile(join(folder, 'revisions.json'), '[{"folder": "one", "note": "One province", "retract": []}]')
  await writeFile(join(folder, 'one', 'entries.json'), JSON.stringify([SOURCE, PROVINCE]))
})

const storeFile = () => join(root, `world-${++stores}.db`)

function open(more: Readonly<Record<string, string>> = {}, wanted: Wanted = 'create'): Promise<App> {
  const env = { PORT: '0', DUALHAT_STORE: storeFile(), DUALHAT_LOG: 'silent', ...more }
  return appWith({ folder, prepared: null })(configFrom({}, env), wanted)
}

async function using<T>(app: App, act: (app: App) => Promise<T>): Promise<T> {
  try {
    return await act(app)
  } finally {
    await app.close()
  }
}

const PLACES = '{ places { totalCount } }'
const places = (totalCount: number) => ({ data: { places: { totalCount } } })

test('a world is recorded, then served', async () => {
  const answer = await using(await open(), async (app) => {
    const { address, stop } = await app.serve(silent)
    const ready = await fetch(`${address}/readyz`)
    await stop()
    return [ready.status, await app.ask(PLACES, {})]
  })
  expect(answer).toEqual([200, places(1)])
})

test('the server lives while its world is recorded', async () => {
  const statuses: Promise<number>[] = []
  const port = String(await freePort())
  await using(await open({ PORT: port }), async (app) => {
    const { stop } = await app.serve(() => {
      statuses.push(fetch(`http://127.0.0.1:${port}/healthz`).then(({ status }) => status))
    })
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]))
    await stop()
  })
})

test('files with a fault end the server, leave the port free and the store empty', async () => {
  await writeFile(join(folder, 'one', 'entries.json'), JSON.stringify([{ ...PROVINCE, level: 'Canton' }]))
  const port = String(await freePort())
  await using(await open({ PORT: port }), async (app) => {
    await expect(app.serve(silent)).rejects.toThrow(/entries\.json/)
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
    expect(await app.ask('{ revisions { totalCount } }', {})).toEqual({ data: { revisions: { totalCount: 0 } } })
  })
})

test('who forbids the shipped world gets none by asking or serving, but by wanting it in so many words', async () => {
  await using(await open({ DUALHAT_SEED: 'off' }), async (app) => {
    await app.prepare(silent)
    expect(await app.ask(PLACES, {})).toEqual(places(0))
    expect(await app.seed(silent)).toMatchObject({ number: 1, note: 'One province' })
    expect(await app.ask(PLACES, {})).toEqual(places(1))
  })
})

test('a store with other contents is served as it is, and gets the shipped world when that is wanted', async () => {
  const file = join(root, 'mine.jsonl')
  await writeFile(
    file,
    [SOURCE, { ...PROVINCE, id: 'place/vn/elsewhere' }].map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  )
  await using(await open(), async (app) => {
    await app.importFrom(file, { by: 'Lan', note: 'Mine' }, silent)
    expect(await app.prepare(silent)).toMatchObject({ number: 1, by: 'Lan', note: 'Mine' })
    expect(await app.seed(silent)).toMatchObject({ number: 2, note: 'One province' })
    expect(await app.ask(PLACES, {})).toEqual(places(2))
  })
})

test('a store that is dated later than the clock says so when it is opened; one that is not has nothing to say', async () => {
  const file = join(root, 'ahead.db')
  await using(await open({ DUALHAT_STORE: file }), (app) => app.seed(silent))
  await using(await open({ DUALHAT_STORE: file }), async ({ doubts }) => expect(doubts).toEqual([]))
  const store = await openSqliteStore(file)
  const said = { by: null, source: null, note: 'ahead', instant: '2999-01-01T00:00:00.000Z', expected: null }
  await store.append({ put: [parseEntry({ ...PROVINCE, id: 'place/vn/ahead' })], retract: [], ...said })
  await store.close()
  await using(await open({ DUALHAT_STORE: file }), async ({ doubts }) => {
    expect(doubts).toEqual([expect.stringMatching(/^Revision 2 is dated 2999-01-01.*Check the clock\.$/)])
  })
})

test('a store that must be there is not begun', async () => {
  const file = join(root, 'typo.db')
  await expect(open({ DUALHAT_STORE: file }, 'existing')).rejects.toThrow(NotFound)
  await expect(open({ DUALHAT_STORE: file }, 'existing')).rejects.toThrow(`"${file}"`)
  await using(await open({ DUALHAT_STORE: file }), (app) => app.seed(silent))
  await using(await open({ DUALHAT_STORE: file }, 'existing'), async (app) => expect(await app.check()).toEqual([]))
})

test('a store into which nothing came is not begun', async () => {
  const file = join(root, 'nothing.db')
  await using(await open({ DUALHAT_STORE: file }), () => Promise.resolve())
  expect(readdirSync(root).filter((name) => name.startsWith('nothing'))).toEqual([])
})

test('none is begun in the place of a link to a store that is away', async () => {
  const [link, away] = [join(root, 'link.db'), join(root, 'not-mounted', 'world.db')]
  await symlink(away, link)
  await expect(open({ DUALHAT_STORE: link })).rejects.toThrow(`"${link}" is a link to "${away}", where nothing is.`)
  expect(await readlink(link)).toBe(away)
  await mkdir(join(root, 'not-mounted'))
  await using(await open({ DUALHAT_STORE: away }), (app) => app.seed(silent))
  await using(await open({ DUALHAT_STORE: link }), async (app) => expect(await app.check()).toEqual([]))
})

test('the data folder and a store in it are for this user alone', async () => {
  const file = join(root, 'one', 'two', 'own.db')
  await using(await open({ DUALHAT_STORE: file }), (app) => app.seed(silent))
  const modes = ['one', 'one/two', 'one/two/own.db'].map((path) => statSync(join(root, path)).mode & 0o777)
  expect(modes).toEqual([0o700, 0o700, 0o600])
})

test('an export tells the latest revision that is in the file', async () => {
  const [file, mine] = [join(root, 'out.jsonl'), join(root, 'while.jsonl')]
  await writeFile(
    mine,
    [SOURCE, { ...PROVINCE, id: 'place/vn/while' }].map((one) => `${JSON.stringify(one)}\n`).join(''),
  )
  await using(await open(), async (app) => {
    await app.seed(silent)
    const imports: Promise<unknown>[] = []
    const revision = await app.exportToFile(file, false, () => {
      if (imports.length === 0) imports.push(app.importFrom(mine, { by: null, note: 'while' }, silent))
    })
    await Promise.all(imports)
    expect((await app.prepare(silent)).number).toBe(2)
    const last = [...(await readFile(file, 'utf8')).matchAll(/^\{"revision":\{"number":(\d+)/gm)].at(-1)
    expect([revision.number, Number(last?.[1])]).toEqual([1, 1])
  })
})

test.each(['neo4j://lan:hunter2@localhost', 'https://lan:hunter2@localhost/x'])(
  'a password in an address is refused and not said again: %s',
  async (address) => {
    const refused = await open({ DUALHAT_STORE: address }).catch((error: Error) => error.message)
    expect(refused).toMatch(/NEO4J_PASSWORD/)
    expect(refused).not.toMatch(/hunter2|lan/)
  },
)

test.each(['neo4j://', 'neo4j://:7687', 'bolt://desk:door'])(
  'the address %j names no server, and says so',
  async (address) => {
    const refused = open({ DUALHAT_STORE: address })
    await expect(refused).rejects.toThrow(Incorrect)
    await expect(refused).rejects.toThrow('names no server')
  },
)

test.each(['c:world.db', 'C:\\\\world.db'])(
  'one letter and a colon, %s, are a drive, and no address',
  async (store) => {
    await expect(open({ DUALHAT_STORE: store }, 'existing')).rejects.toThrow('There is no store at')
  },
)

test('an address in capitals is no file either', async () => {
  await expect(open({ DUALHAT_STORE: 'NEO4J://localhost' })).rejects.toThrow(
    'is at an address that Dualhat has no store for',
  )
})

test.each(['sqlite:world.db', 'sqlite:/srv/world.db', 'file:world.db', 'SQLite3:x', 'postgres:localhost/x'])(
  'a store %s is no file of that name, nor in a folder of it',
  async (store) => {
    await expect(open({ DUALHAT_STORE: store })).rejects.toThrow(
      `The store "${store}" begins as an address does. Name a file by its path alone; one of that very name is ./FILE.`,
    )
    expect(existsSync(store)).toBe(false)
  },
)

test.each(['neo4j:localhost', 'neo4j:/localhost', 'bolt:localhost:7687', 'neo4j+s:aura'])(
  'the address %j lacks slashes, and is not the name of a file',
  async (address) => {
    const refused = open({ DUALHAT_STORE: address })
    await expect(refused).rejects.toThrow(Incorrect)
    await expect(refused).rejects.toThrow('lacks the two slashes')
  },
)

test('a new store that the system does not let be made is named, with why', async () => {
  const refused = open({ DUALHAT_STORE: join(root, `${'x'.repeat(250)}.db`) })
  await expect(refused).rejects.toThrow(Unavailable)
  await expect(refused).rejects.toThrow('cannot be written: its name is too long.')
})

import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { QUESTIONS } from '../../src/graphql/questions.ts'
import { ANY_ARRANGEMENT } from '../../src/store/queries.ts'
import { faultsIn } from '../../src/store/sqlite/check.ts'
import type { Connection } from '../../src/store/sqlite/driver.ts'
import { storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { person } from '../answers/contrary-world.ts'
import { answerOf, apiOver, record, temporaryFolder } from '../helpers/api.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'
import { copyShippedFile } from '../helpers/shipped-world.ts'
import { type Asked, observed, type Plan, planOf, tablesOf } from './sqlite-plan.ts'
import { COUNTED, filesThatAsk, MAY_SORT, MAY_WALK } from './sqlite-plan-leave.ts'
import { asksEverything, ROUNDS } from './world.cases.ts'

const folder = await temporaryFolder()
const asked: Asked = new Map()
const open = (name: string) => openFile(join(folder, name), 1000)

/** A store that notes what it asks. */
async function noting(name: string) {
  const file = await open(name)
  return { ...file, reader: observed(file.reader, asked), writer: observed(file.writer, asked) }
}

/** Lists over the whole country, which are walked in their order instead of gathered place by place. */
const OF_THE_COUNTRY = `{
  organizations(first: 5, filter: {level: DISTRICT, place: "place/vn"}) { totalCount nodes { name } }
  concurrentHoldings(first: 5, filter: {standing: [SUSPENDED], place: "place/vn"}) { totalCount nodes { id } }
}`

/** What was in memory may no longer be right then. */
async function asksOnceMore(store: Store): Promise<void> {
  const said = { expected: null, instant: '2090-01-01T00:00:00.000Z', by: null, source: null, note: '' }
  const { number } = await store.append({ put: [person('late')], retract: [], ...said })
  await store.view({ validAt: '2022-08-31', revision: number }).countArrangements(ANY_ARRANGEMENT)
}

async function askEverything(): Promise<void> {
  for (const seed of [1, 2, 3, 4]) {
    const file = await noting(`random-${seed}.db`)
    const store = storeOn(file)
    await asksEverything(store, seed, 2 * ROUNDS)
    await asksOnceMore(store)
    for await (const _ of store.log(0));
    await store.noteMemo('plans', (await store.memo('plans')) ?? 'none')
    faultsIn(file.reader)
    await store.close()
  }
  await copyShippedFile(join(folder, 'shipped.db'))
  const store = storeOn(await noting('shipped.db'))
  const api = apiOver(store)
  for (const text of [...QUESTIONS.map((question) => question.text), OF_THE_COUNTRY]) await answerOf(api, text)
  await answerOf(api, '{ places(first: 1, at: {recordedAt: "2026-05-02T00:00:00Z"}) { nodes { name } } }')
  await store.close()
}

const SIZE = { organizations: 600, posts: 3000, persons: 500, holdings: 2500, mergers: 300, occupancies: 1500 }

/** The same texts are planned on each: a plan that depends on statistics is one that changes at a customer's. */
const ENGINES: Readonly<Record<string, () => Promise<Connection>>> = {
  'a world of thousands, never analysed': async () => {
    const file = await open('large.db')
    await record(storeOn(file), randomWorld(randomOf(1), SIZE).entries)
    return file.reader
  },
  'the same, analysed': async () => {
    const { writer } = await open('large.db')
    writer.exec('ANALYZE')
    return (await open('large.db')).reader
  },
  'the shipped world, analysed': async () => {
    const { writer } = await open('shipped.db')
    writer.exec('ANALYZE')
    return (await open('shipped.db')).reader
  },
}
const WORLDS = Object.keys(ENGINES)

const plans = new Map<string, ReadonlyMap<string, Plan>>()
const plannedIn = (world: string): readonly (readonly [string, Plan])[] => [...(plans.get(world) ?? [])]

beforeAll(async () => {
  await askEverything()
  // What is listed in another order is made anew, as a whole, from a copy that is attached for it.
  for (const sql of asked.keys()) if (/\bkept\./.test(sql)) asked.delete(sql)
  for (const [world, engineOf] of Object.entries(ENGINES)) {
    const engine = await engineOf()
    const tables = tablesOf(engine)
    plans.set(world, new Map([...asked.keys()].map((sql) => [sql, planOf(engine, tables, sql)])))
  }
})

const shortly = (sql: string) => `${asked.get(sql)}: ${sql.replace(/\s+/g, ' ').slice(0, 300)}`

interface Walk {
  readonly walk: string
  readonly sql: string
}
const askerOf = (sql: string) => (sql.includes(COUNTED) ? 'aside.ts' : asked.get(sql))
const walksIn = (planned: readonly (readonly [string, Plan])[]): readonly Walk[] =>
  planned.flatMap(([sql, { walked }]) => walked.map((table) => ({ walk: `${askerOf(sql)} ${table}`, sql })))

function isAllowed({ walk, sql }: Walk): boolean {
  const leave = MAY_WALK[walk]
  return leave !== undefined && (leave.saying === null || sql.includes(leave.saying))
}

/** Indexes that the engine makes for one question, but those over the caller's cohorts. */
const builtIn = (planned: readonly (readonly [string, Plan])[]): readonly { detail: string; sql: string }[] =>
  planned.flatMap(([sql, { steps }]) =>
    steps
      .filter(({ detail }) => /AUTOMATIC|BLOOM FILTER ON/.test(detail))
      .filter(({ detail }) => !/\b(?:named|placed|classed)\b/.test(detail))
      .map(({ detail }) => ({ detail, sql: shortly(sql) })),
  )

/** What an append asks of the entries that it changes: a correction takes no longer after ten thousand others of the same entry. */
const ON_APPEND = ['record.ts', 'rows.ts', 'listing.ts', 'arrangement-row.ts', 'insert-version.ts']
const IS_OF_OPEN = /recorded_to = (?:\$revision|9007199254740991)/
const HISTORY = /^(?:SCAN|SEARCH) (?:v|l|version|listing|arrangement|link|code|spelling|latest)\b/
/** The rows written last, those that are open, or the end of an index. */
const AT_ONCE = /recorded_from=\?|recorded_to=\?|USING INDEX link_open|INTEGER PRIMARY KEY|^SEARCH latest\b/

describe('what the store asks its engine', () => {
  test('is asked for here from every file that asks', () => {
    expect(filesThatAsk().length).toBeGreaterThan(20)
    expect(filesThatAsk().filter((file) => ![...asked.values()].includes(file))).toEqual([])
    expect(asked.size).toBeGreaterThan(200)
  })

  test.each(WORLDS)('walks no table but where it may: %s', (world) => {
    const walks = walksIn(plannedIn(world))
    const forbidden = walks.filter((one) => !isAllowed(one))
    expect(forbidden.map(({ walk, sql }) => ({ walk, sql: shortly(sql) }))).toEqual([])
    expect(Object.keys(MAY_WALK).filter((known) => !walks.some(({ walk }) => walk === known))).toEqual([])
  })

  test.each(WORLDS)('draws what is at places from an index alone: %s', (world) => {
    const found = plannedIn(world)
      .filter(([sql]) => asked.get(sql) === 'queries/chart.ts')
      .flatMap(([, { steps }]) => steps.filter(({ detail }) => detail.startsWith('SEARCH l USING')))
    const ofPlaces = found.filter(({ detail }) => detail.includes('listing_by_place'))
    expect(ofPlaces.length).toBeGreaterThan(0)
    for (const { detail } of ofPlaces) expect(detail).toContain('COVERING INDEX')
  })

  test.each(WORLDS)('finds what is open of an entry without looking at what it was before: %s', (world) => {
    const appending = plannedIn(world).filter(
      ([sql]) => ON_APPEND.includes(asked.get(sql) ?? '') && IS_OF_OPEN.test(sql),
    )
    expect(appending.length).toBeGreaterThan(8)
    const read = appending.flatMap(([sql, { steps }]) =>
      steps
        .filter(({ detail }) => HISTORY.test(detail) && !AT_ONCE.test(detail))
        .map(({ detail }) => [detail, shortly(sql)]),
    )
    expect(read).toEqual([])
  })

  test.each(WORLDS)("has the engine build an index over the caller's cohorts only: %s", (world) => {
    expect(builtIn(plannedIn(world))).toEqual([])
  })

  test.each(WORLDS)(
    "looks the caller's cohorts up, rather than reading all of them for each arrangement: %s",
    (world) => {
      for (const [table, times] of [
        ['named', 20],
        ['placed', 20],
        ['classed', 20],
      ] as const) {
        const ruled = plannedIn(world).filter(([sql]) => new RegExp(`LEFT JOIN \\w+ ${table} ON`).test(sql))
        expect(ruled.length).toBeGreaterThan(times)
        const read = ruled.filter(
          ([, { steps }]) => !steps.some(({ detail }) => detail.startsWith(`SEARCH ${table} USING`)),
        )
        expect(read.map(([sql]) => shortly(sql))).toEqual([])
      }
    },
  )

  test.each(WORLDS)('has it make a filter of a list that was given only, never of a table: %s', (world) => {
    const made = plannedIn(world).flatMap(([sql, { steps }]) =>
      steps
        .filter(({ detail, above }) => detail === 'CREATE BLOOM FILTER' && !above?.startsWith('LIST SUBQUERY'))
        .map(() => shortly(sql)),
    )
    expect(made).toEqual([])
  })

  test.each(WORLDS)('reads a page in its order, and sorts only what starts from a short list: %s', (world) => {
    const pages = plannedIn(world).filter(([sql]) => sql.includes('$after') && sql.includes('ORDER BY'))
    expect(pages.length).toBeGreaterThan(50)
    const sorted = pages.filter(([, { steps }]) =>
      steps.some(({ detail, above }) => above === null && detail.includes('B-TREE FOR ORDER BY')),
    )
    const starts = Object.keys(MAY_SORT)
    expect(sorted.filter(([sql]) => !starts.some((start) => sql.includes(start))).map(([sql]) => shortly(sql))).toEqual(
      [],
    )
    expect(starts.filter((start) => !sorted.some(([sql]) => sql.includes(start)))).toEqual([])
  })

  test('is joined in the order that the text gives', () => {
    const loose = [...asked.keys()].filter((sql) => /(?<!CROSS |LEFT )JOIN/.test(sql))
    expect(loose.map(shortly)).toEqual([])
  })

  test('is joined in the same order whatever the statistics say', () => {
    const [first = new Map<string, Plan>(), ...others] = plans.values()
    const changed = [...first].filter(([sql, plan]) =>
      others.some((other) => other.get(sql)?.order.join() !== plan.order.join()),
    )
    expect(changed.map(([sql]) => shortly(sql))).toEqual([])
  })

  test('is joined from the narrowest list outwards in the questions that are asked most', () => {
    const planned = plans.get('the shipped world, analysed') ?? new Map<string, Plan>()
    const orderOf = (file: string, ...parts: readonly string[]) => [
      ...new Set(
        [...planned]
          .filter(([sql]) => asked.get(sql) === file && parts.every((part) => sql.includes(part)))
          .map(([, { order }]) => order.join(' > ')),
      ),
    ]
    const plainest = (orders: readonly string[]) => orders.toSorted((a, b) => a.length - b.length).slice(0, 1)
    expect({
      byId: orderOf('queries/entries.ts'),
      linked: orderOf('queries/linked.ts'),
      suspendedInAProvince: plainest(orderOf('queries/arrangements.ts', 'FROM inside i', 'startEarliest')),
      atPlace: orderOf('queries/chart.ts', 'l.place = $place'),
      atPlaces: orderOf('queries/chart.ts', 'json_each($places)'),
      searched: orderOf('queries/search-stages.ts', 'FROM listing l'),
    }).toMatchInlineSnapshot(`
      {
        "atPlace": [
          "listing l > version gone",
        ],
        "atPlaces": [
          "listing l > version gone",
        ],
        "byId": [
          "entity e > version v",
        ],
        "linked": [
          "entity e > link l > version v > earlier_key earlier",
          "entity e > link l > version v > listing o > earlier_key earlier > version b",
          "entity e > listing o > version v",
          "entity e > link l > version v > earlier_key earlier > version b",
        ],
        "searched": [
          "listing l > spelling s",
        ],
        "suspendedInAProvince": [
          "link l > arrangement a",
        ],
      }
    `)
  })
})

describe('the guard sees', () => {
  /** Plans all texts on a world without one index. */
  async function without(index: string): Promise<readonly (readonly [string, Plan])[]> {
    const { writer } = await open(`without-${index}.db`)
    writer.exec(`DROP INDEX ${index}; ANALYZE`)
    const tables = tablesOf(writer)
    return [...asked.keys()]
      .filter((sql) => !sql.includes('INDEXED BY'))
      .map((sql) => [sql, planOf(writer, tables, sql)])
  }

  test.each(['link_by_target', 'arrangement_by_entity', 'version_by_entity', 'code_by_value'])(
    'by a walk, or by an index made up, that %s is missing',
    async (index) => {
      const planned = await without(index)
      expect([...walksIn(planned).filter((one) => !isAllowed(one)), ...builtIn(planned)]).not.toEqual([])
    },
  )
})

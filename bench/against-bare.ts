import neo4j, { type Driver } from 'neo4j-driver'
import { asSent, type Graph, type Params, type Sent } from '../src/store/neo4j/driver.ts'
import type { Hot } from './hot.ts'
import { type Row, timed, timesOf, timesShown } from './measure.ts'
import type { SizeName } from './world.ts'

/** DESIGN §6. */
const BAR = 1.25
const WARM_UP = 100
const ROUNDS = 800
const MOST_CASES = 100
export interface Call {
  readonly text: string
  readonly params: Params
}

/** A graph that tells what it is asked. */
export const overheard = (graph: Graph, hear: (call: Call) => void): Graph => ({
  ...graph,
  read: (text, params = {}) => {
    hear({ text, params })
    return graph.read(text, params)
  },
})

/** The same texts by the bare driver, each by itself, one after the other. */
async function askBarely(driver: Driver, database: string, calls: readonly Sent[]): Promise<void> {
  for (const { text, params } of calls) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    await session.run(text, params)
    await session.close()
  }
}

export interface Sides {
  /** What the store asked last; told by `overheard`. */
  readonly calls: Call[]
  readonly driver: Driver
  readonly database: string
}

/** What a case asks once the contents that do not change are known: the first time fetches them. */
async function callsOf<T>({ calls }: Sides, ask: Hot<T>['ask'], one: T): Promise<readonly Sent[]> {
  await ask(one)
  calls.length = 0
  await ask(one)
  return calls.map(({ text, params }) => asSent(text, params))
}

interface Taken {
  readonly ours: readonly number[]
  readonly bare: readonly number[]
}

/** Both sides in turn; each goes first as often as the other, since the second finds the server warm. */
async function inTurn(count: number, ours: (at: number) => Promise<unknown>, bare: typeof ours): Promise<Taken> {
  const taken = { ours: [] as number[], bare: [] as number[] }
  const sides = [
    { ask: ours, times: taken.ours },
    { ask: bare, times: taken.bare },
  ]
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    const isTurned = Math.floor(n / count) % 2 === 1
    for (const { ask, times } of isTurned ? sides.toReversed() : sides) {
      const took = await timed(() => ask(n % count))
      if (n >= WARM_UP) times.push(took)
    }
  }
  return taken
}

/** What a question takes through the store, over what its texts take by the bare driver. */
export async function ratioRow<T>(sides: Sides, what: string, size: SizeName, { cases, ask }: Hot<T>): Promise<Row> {
  const some = cases.slice(0, MOST_CASES)
  const texts: (readonly Sent[])[] = []
  for (const one of some) texts.push(await callsOf(sides, ask, one))
  const taken = await inTurn(
    some.length,
    (at) => ask(some[at] as T),
    (at) => askBarely(sides.driver, sides.database, texts[at] ?? []),
  )
  const [ours, bare] = [timesOf(taken.ours), timesOf(taken.bare)]
  const shown = `${timesShown(ours)}; bare ${timesShown(bare)}; ${texts[0]?.length ?? 0} text(s) each`
  return { what: `Neo4j, ${what}, ratio to the bare driver`, size, value: ours.p50 / bare.p50, shown, bar: BAR }
}

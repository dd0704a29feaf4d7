import type { Compared } from './against-peer.ts'
import type { Times } from './measure.ts'
import { aligned } from './table.ts'

/** DESIGN §6: how many times faster than the peer, over the twelve together. */
const MEAN_BARS = { neo4j: 3, sqlite: 15 } as const

type Store = keyof typeof MEAN_BARS

const ratioOf = (one: Compared, store: Store): number => one.peer.p50 / one[store].p50

const geometricMean = (values: readonly number[]) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)

const meanOf = (all: readonly Compared[], store: Store) => geometricMean(all.map((one) => ratioOf(one, store)))

/** A ratio beside the least that it should be. */
interface Barred {
  readonly value: number
  readonly bar: number | null
}

const isUnder = ({ value, bar }: Barred): boolean => bar !== null && !(value >= bar)
const times = (value: number) => `${value.toFixed(2)}×`
const verdict = (one: Barred) =>
  one.bar === null ? times(one.value) : `${times(one.value)} of ${one.bar}× ${isUnder(one) ? 'UNDER' : 'ok'}`

const ms = ({ p50, p99 }: Times) => `${p50.toFixed(2)} / ${p99.toFixed(1)}`

const barredIn = (all: readonly Compared[]): readonly Barred[] => [
  ...all.map((one) => ({ value: ratioOf(one, 'neo4j'), bar: one.question.bar })),
  { value: meanOf(all, 'neo4j'), bar: MEAN_BARS.neo4j },
  { value: meanOf(all, 'sqlite'), bar: MEAN_BARS.sqlite },
]

/** How many of the bars are not reached. */
export const missedIn = (all: readonly Compared[]): number => barredIn(all).filter(isUnder).length

const lineOf = (one: Compared): readonly string[] => [
  one.question.name,
  ms(one.neo4j),
  ms(one.sqlite),
  ms(one.peer),
  verdict({ value: ratioOf(one, 'neo4j'), bar: one.question.bar }),
  times(ratioOf(one, 'sqlite')),
  one.way,
  one.knowing === null ? '' : `${ms(one.knowing)}, ${times(one.knowing.p50 / one.neo4j.p50)}`,
]

/** What each question took on each side, and how many times longer on the peer. */
export function peerTable(all: readonly Compared[]): string {
  const head = ['p50 / p99 in ms', 'ours, Neo4j', 'ours, SQLite', 'peer', 'peer : ours, Neo4j', 'peer : ours, SQLite']
  const mean = (store: Store) => verdict({ value: meanOf(all, store), bar: MEAN_BARS[store] })
  return aligned([
    [...head, 'the peer’s best way', 'had it known the effects'],
    ...all.map(lineOf),
    ['geometric mean', '', '', '', mean('neo4j'), mean('sqlite'), '', ''],
  ])
}

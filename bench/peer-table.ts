import { type Compared, MEETINGS, type Meeting } from './against-peer.ts'
import type { Times } from './measure.ts'
import { aligned } from './table.ts'

/** How many times faster than the peer, at least: over the twelve together, and each of them; null: nothing is set. */
interface Bars {
  readonly mean: number | null
  readonly each: number | null
}
const NONE: Bars = { mean: null, each: null }
/** By what our process knows, and by the name of our side. */
const BARS: Readonly<Record<Meeting, Readonly<Record<string, Bars>>>> = {
  again: {},
  new: { 'with a replica': { mean: 2.5, each: 1.2 }, 'a file': { mean: 7, each: null } },
  'nothing kept': { 'with a replica': { mean: 2, each: null } },
}

const geometricMean = (values: readonly number[]) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)

const ratioOf = (one: Compared, at: number): number => one.peer.p50 / (one.own[at]?.p50 ?? Number.NaN)
const meanOf = (all: readonly Compared[], at: number) => geometricMean(all.map((one) => ratioOf(one, at)))

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

export interface Results {
  /** The names of our sides. */
  readonly names: readonly string[]
  readonly all: readonly Compared[]
}

const barsOf = (meeting: Meeting, name: string): Bars => BARS[meeting][name] ?? NONE

const barredIn = ({ names, all }: Results, meeting: Meeting): readonly Barred[] => {
  const rows = all.filter((one) => one.meeting === meeting)
  return names.flatMap((name, at) => {
    const { mean, each } = barsOf(meeting, name)
    return [{ value: meanOf(rows, at), bar: mean }, ...rows.map((one) => ({ value: ratioOf(one, at), bar: each }))]
  })
}

/** How many of the bars are not reached. */
export const missedIn = (results: Results): number =>
  MEETINGS.flatMap((meeting) => barredIn(results, meeting)).filter(isUnder).length

function tableOf({ names, all }: Results, meeting: Meeting): string {
  const rows = all.filter((one) => one.meeting === meeting)
  const lineOf = (one: Compared) => [
    one.question.name,
    ...one.own.map(ms),
    ms(one.peer),
    ...names.map((name, at) => verdict({ value: ratioOf(one, at), bar: barsOf(meeting, name).each })),
    one.way,
    one.knowing === null ? '' : ms(one.knowing),
  ]
  const means = names.map((name, at) => verdict({ value: meanOf(rows, at), bar: barsOf(meeting, name).mean }))
  return aligned([
    [
      `${meeting}: p50 / p99 in ms`,
      ...names,
      'peer',
      ...names.map((name) => `peer : ${name}`),
      'its best way',
      'had it known the effects',
    ],
    ...rows.map(lineOf),
    ['geometric mean', ...names.map(() => ''), '', ...means, '', ''],
  ])
}

/** What each question took on each side, and how many times longer on the peer: by what our process knew beforehand. */
export const peerTable = (results: Results): string => MEETINGS.map((meeting) => tableOf(results, meeting)).join('\n\n')

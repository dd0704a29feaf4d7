import { isDeepStrictEqual } from 'node:util'
import { type Times, timed, timesOf } from './measure.ts'
import type { Own } from './own-answers.ts'
import type { OwnSide } from './own-sides.ts'
import type { Case } from './peer/orders.ts'
import type { PeerSide } from './peer-side.ts'
import { shapeOf } from './same-shape.ts'
import type { Question } from './twelve.ts'

const WARM_UP = 24
const ROUNDS = 96
/** Of what is met for the first time each case comes once to a process: some processes' worth of each question. */
const MET = 48
/** How the ways are called in which the client need not ask for the effects first. */
const KNOWING = /, effects known$/

/**
 * What our process knows beforehand. *again*: each case was asked before. *new*: it has been asked other things, the case never.
 * *nothing kept*: of the world it knows the effects alone, and nothing of other cases.
 */
export const MEETINGS = ['again', 'new', 'nothing kept'] as const
export type Meeting = (typeof MEETINGS)[number]

export interface Sides {
  readonly own: readonly OwnSide[]
  readonly peer: PeerSide
}

/** What a question took on each side, and in which way the peer was asked. */
export interface Compared {
  readonly question: Question
  readonly meeting: Meeting
  readonly own: readonly Times[]
  readonly peer: Times
  readonly way: string
  /** The peer, had its client known the effects beforehand; null where it needs none. */
  readonly knowing: Times | null
}

/** One side of a question: milliseconds for a case. */
type Side = (one: Case) => Promise<number>

const waysTo = ({ peer }: Sides, { name }: Question): readonly string[] => peer.ways[name] ?? []

const excerpt = (value: unknown) => JSON.stringify(value).slice(0, 600)

function refuse(what: string, one: Case, ours: unknown, other: unknown): void {
  if (isDeepStrictEqual(ours, other)) return
  throw new Error(`${what} answers ${JSON.stringify(one)} differently:\n${excerpt(ours)}\n${excerpt(other)}`)
}

/** Every case on every side: equal answers, or no ratio. @returns how many values the answers hold together */
export async function refuseUnequal(sides: Sides, question: Question): Promise<number> {
  const { name, isOrdered, cases } = question
  const [first, ...others] = sides.own
  let values = 0
  for (const one of cases) {
    const ours = shapeOf(await first?.known.ask(name, one), isOrdered)
    for (const { name: side, known } of others)
      refuse(`${name}: ${side}`, one, ours, shapeOf(await known.ask(name, one), isOrdered))
    for (const way of waysTo(sides, question)) {
      const { answer } = await sides.peer.ask({ question: name, way, one })
      refuse(`${name}: the peer, ${way},`, one, ours, shapeOf(answer, isOrdered))
    }
    values += [ours].flat(9).length
  }
  if (values < 2 * cases.length) throw new Error(`${name}: the answers are too small to be a measure of anything.`)
  return values
}

const askedOfPeer =
  ({ peer }: Sides, { name }: Question, way: string): Side =>
  async (one) =>
    (await peer.ask({ question: name, way, one })).ms

/** Takes the times of all sides in turn, each as often the first as the others. */
class Turns {
  readonly #taken: readonly number[][]
  #n = 0

  constructor(sides: number) {
    this.#taken = Array.from({ length: sides }, () => [])
  }

  async take(sides: readonly Side[], one: Case, counts: boolean): Promise<void> {
    for (let turn = 0; turn < sides.length; turn += 1) {
      const at = (turn + this.#n) % sides.length
      const ms = (await sides[at]?.(one)) ?? Number.NaN
      if (counts) this.#taken[at]?.push(ms)
    }
    this.#n += 1
  }

  times(): readonly Times[] {
    return this.#taken.map(timesOf)
  }
}

/** Asks an own side the case, in milliseconds. */
const askedOf =
  ({ ask }: Own, { name }: Question): Side =>
  (one) =>
    timed(() => ask(name, one))

/** Something else of the same kind, so that a process knows what all questions need: effects, words, the latest revision. */
const stranger = (questions: readonly Question[]): { readonly name: string; readonly one: Case } => {
  const { name = '', cases = [] } = questions.find((one) => one.name.startsWith('02')) ?? {}
  return { name, one: cases.at(-1) ?? {} }
}

const withAll = <T>(sides: readonly OwnSide[], work: (own: readonly Own[]) => Promise<T>): Promise<T> => {
  const open = (at: number, own: readonly Own[]): Promise<T> => {
    const side = sides[at]
    return side ? side.withNew((one) => open(at + 1, [...own, one])) : work(own)
  }
  return open(0, [])
}

/** Passes over the cases, in each of which our processes are new and meet a case once. */
async function met(sides: Sides, question: Question, turns: Turns, each: number, before: readonly Question[]) {
  const other = stranger(before)
  const peers = waysTo(sides, question).map((way) => askedOfPeer(sides, question, way))
  const cases = question.cases.filter((one) => question.name !== other.name || one !== other.one)
  const at = (n: number) => cases[n % cases.length] ?? {}
  const length = Math.min(each, cases.length)
  for (let n = 0; n < MET; n += length)
    await withAll(sides.own, async (own) => {
      for (const { ask } of own) await ask(other.name, other.one)
      const asked = [...own.map((one) => askedOf(one, question)), ...peers]
      for (let k = n; k < n + length; k += 1) await turns.take(asked, at(k), true)
    })
}

async function again(sides: Sides, question: Question, turns: Turns): Promise<void> {
  const asked = [
    ...sides.own.map(({ known }) => askedOf(known, question)),
    ...waysTo(sides, question).map((way) => askedOfPeer(sides, question, way)),
  ]
  const { cases } = question
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) await turns.take(asked, cases[n % cases.length] ?? {}, n >= WARM_UP)
}

interface Timed {
  readonly way: string
  readonly times: Times
}

const least = (ways: readonly Timed[]): Timed | undefined => ways.toSorted((a, b) => a.times.p50 - b.times.p50)[0]

/** Times of a question on all sides, the peer in each way there is to ask it; the best counts. */
export async function compared(
  sides: Sides,
  question: Question,
  meeting: Meeting,
  all: readonly Question[],
): Promise<Compared> {
  const ways = waysTo(sides, question)
  const turns = new Turns(sides.own.length + ways.length)
  if (meeting === 'again') await again(sides, question, turns)
  else await met(sides, question, turns, meeting === 'new' ? question.cases.length : 1, all)
  const times = turns.times()
  const onPeer = times.slice(sides.own.length).map((one, at): Timed => ({ way: ways[at] ?? '', times: one }))
  const peer = least(onPeer.filter(({ way }) => !KNOWING.test(way)))
  if (!peer) throw new Error(`${question.name} was not measured.`)
  const knowing = least(onPeer.filter(({ way }) => KNOWING.test(way)))?.times ?? null
  return { question, meeting, own: times.slice(0, sides.own.length), peer: peer.times, way: peer.way, knowing }
}

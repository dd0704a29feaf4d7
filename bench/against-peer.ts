import { isDeepStrictEqual } from 'node:util'
import { type Times, timed, timesOf } from './measure.ts'
import type { Own } from './own-answers.ts'
import type { Case } from './peer/orders.ts'
import type { PeerSide } from './peer-side.ts'
import { shapeOf } from './same-shape.ts'
import type { Question } from './twelve.ts'

const WARM_UP = 24
const ROUNDS = 192
/** How the ways are called in which the client need not ask for the effects first. */
const KNOWING = /, effects known$/

export interface Sides {
  readonly neo4j: Own
  readonly sqlite: Own
  readonly peer: PeerSide
}

/** What a question took on each side, and in which way the peer was asked. */
export interface Compared {
  readonly question: Question
  readonly neo4j: Times
  readonly sqlite: Times
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
  let values = 0
  for (const one of cases) {
    const ours = shapeOf(await sides.neo4j.ask(name, one), isOrdered)
    refuse(`${name}: SQLite`, one, ours, shapeOf(await sides.sqlite.ask(name, one), isOrdered))
    for (const way of waysTo(sides, question)) {
      const { answer } = await sides.peer.ask({ question: name, way, one })
      refuse(`${name}: the peer, ${way},`, one, ours, shapeOf(answer, isOrdered))
    }
    values += [ours].flat(9).length
  }
  if (values < 2 * cases.length) throw new Error(`${name}: the answers are too small to be a measure of anything.`)
  return values
}

/** All sides in turn, each as often the first as the others. */
async function inTurn(sides: readonly Side[], cases: readonly Case[]): Promise<readonly Times[]> {
  const taken = sides.map((): number[] => [])
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    const one = cases[n % cases.length] ?? {}
    for (let turn = 0; turn < sides.length; turn += 1) {
      const at = (turn + n + Math.floor(n / cases.length)) % sides.length
      const ms = (await sides[at]?.(one)) ?? Number.NaN
      if (n >= WARM_UP) taken[at]?.push(ms)
    }
  }
  return taken.map(timesOf)
}

const askedOf =
  ({ ask }: Own, { name }: Question): Side =>
  (one) =>
    timed(() => ask(name, one))

const askedOfPeer =
  ({ peer }: Sides, { name }: Question, way: string): Side =>
  async (one) =>
    (await peer.ask({ question: name, way, one })).ms

interface Timed {
  readonly way: string
  readonly times: Times
}

const least = (ways: readonly Timed[]): Timed | undefined => ways.toSorted((a, b) => a.times.p50 - b.times.p50)[0]

/** Times of a question on all sides, the peer in each way there is to ask it; the best counts. */
export async function compared(sides: Sides, question: Question): Promise<Compared> {
  const ways = waysTo(sides, question)
  const asked = [
    askedOf(sides.neo4j, question),
    askedOf(sides.sqlite, question),
    ...ways.map((way) => askedOfPeer(sides, question, way)),
  ]
  const [neo4j, sqlite, ...onPeer] = await inTurn(asked, question.cases)
  const timedWays = onPeer.map((times, at): Timed => ({ way: ways[at] ?? '', times }))
  const peer = least(timedWays.filter(({ way }) => !KNOWING.test(way)))
  if (!neo4j || !sqlite || !peer) throw new Error(`${question.name} was not measured.`)
  const knowing = least(timedWays.filter(({ way }) => KNOWING.test(way)))
  return { question, neo4j, sqlite, peer: peer.times, way: peer.way, knowing: knowing?.times ?? null }
}

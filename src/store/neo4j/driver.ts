import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Session,
} from 'neo4j-driver'
import { Timeout, Unavailable } from '../../model/errors.ts'
import { translate } from './errors.ts'

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Params = { readonly [key: string]: Value }

/** Runs one text and gives its rows. */
export type Run = <R>(text: string, params?: Params) => Promise<readonly R[]>

/** The one seam over `neo4j-driver`. Rows are trusted to be `R`: every text is ours. */
export interface Graph {
  readonly address: string
  /** One text, by itself; asked again where the server was away for a moment, since a read changes nothing. */
  readonly read: Run
  /** Runs `work` in one transaction: all of it or nothing. It may run more than once. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** One text that must stand alone, such as a change of the schema. */
  alone(text: string): Promise<void>
  /** The same for work that no question waits for, such as a start or a check: a read may take as long as a write. */
  unhurried(): Graph
  close(): Promise<void>
}

export interface Access {
  /** `neo4j://`, `neo4j+s://` or `bolt://`. */
  readonly address: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** The deadline of a question; a read is given up a little before it. */
  readonly deadlineMs?: number
}

const OPTIONS = {
  maxConnectionPoolSize: 50,
  connectionTimeout: 3_000,
  maxTransactionRetryTime: 5_000,
  telemetryDisabled: true,
  // Every number of ours is a day, a revision or a count: far below what a double holds.
  disableLosslessIntegers: true,
} as const

/**
 * One answer may ask more at once than there are connections, and a server that has just begun takes long to let the first one in.
 * What waits for its turn is ended by the deadline of its question.
 */
const ACQUISITION_MS = 60_000
const DEADLINE_MS = 10_000
/** A little below the deadline of a question, so that the server gives up before its client does. */
const patienceOf = ({ deadlineMs = DEADLINE_MS }: Access): number => Math.ceil(deadlineMs * 0.9)
/** A batch of many thousand entries is one transaction. */
const WRITE_TIMEOUT = { timeout: 300_000 } as const
const READS_TRIED = 3
const PAUSE_MS = 200

/** Numbers go over the wire as floats unless they are said to be integers. */
function sent(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(sent)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sent(one)]))
}

/** A text and its parameters as the server wants them. */
export interface Sent {
  readonly text: string
  readonly params: { readonly given: unknown }
}

/**
 * A server plans a text anew for parameters of other types, and of other sizes: an id of ten letters or eleven, a list of one or two,
 * a value or none. That takes far longer than to run it. So all of them go together in one map, of which it looks at nothing but that
 * it is one: `$name` of a text is `$given.name` on the wire.
 * @throws where a text names what it is not given, which in a map would be null
 */
export function asSent(text: string, params: Params): Sent {
  const inMap = text.replace(/\$(\w+)/g, (said, name: string) => {
    if (!(name in params)) throw new Error(`A text names ${said} and is not given it: ${text}`)
    return `$given.${name}`
  })
  return { text: inMap, params: { given: sent(params) } }
}

const isPassing = (error: unknown): boolean => error instanceof Neo4jError && error.retryable

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

async function rowsOf<R>(session: Session, text: string, params: Params, timeout: number): Promise<readonly R[]> {
  const wire = asSent(text, params)
  const { records } = await session.run(wire.text, wire.params, { timeout })
  return records.map((record) => record.toObject() as R)
}

const runIn =
  (transaction: ManagedTransaction): Run =>
  async <R>(text: string, params: Params = {}) => {
    const wire = asSent(text, params)
    const { records } = await transaction.run(wire.text, wire.params)
    return records.map((record) => record.toObject() as R)
  }

/** What all that is asked over one driver shares; who reads sees what was written before. */
interface Connection {
  readonly driver: Driver
  readonly access: Access
  readonly bookmarkManager: BookmarkManager
}

/** @param timeout for a read, in milliseconds */
function graphOn(connection: Connection, timeout: number): Graph {
  const { driver, bookmarkManager } = connection
  const { address, database } = connection.access
  const opened = (mode: 'READ' | 'WRITE') =>
    driver.session({ database, defaultAccessMode: neo4j.session[mode], bookmarkManager })
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = opened(mode)
    try {
      return await work(session)
    } catch (error) {
      throw translate(address, error)
    } finally {
      await session.close()
    }
  }
  const tried = async <R>(text: string, params: Params, left: number): Promise<readonly R[]> => {
    const session = opened('READ')
    try {
      return await rowsOf<R>(session, text, params, timeout)
    } catch (error) {
      if (left <= 1 || !isPassing(error)) throw translate(address, error)
    } finally {
      await session.close()
    }
    await pause(PAUSE_MS)
    return tried(text, params, left - 1)
  }
  return {
    address,
    read: (text, params = {}) => tried(text, params, READS_TRIED),
    write: (work) =>
      inSession('WRITE', (session) => session.executeWrite((transaction) => work(runIn(transaction)), WRITE_TIMEOUT)),
    alone: (text) =>
      inSession('WRITE', async (session) => {
        await session.executeWrite((transaction) => transaction.run(text), WRITE_TIMEOUT)
      }),
    unhurried: () => graphOn(connection, WRITE_TIMEOUT.timeout),
    close: () => driver.close(),
  }
}

/** The driver's own for what it cannot make sense of, such as an answer in HTTP. */
const NO_CODE = 'N/A'
const isStranger = (error: unknown): boolean => error instanceof Neo4jError && error.code === NO_CODE

/** Whoever takes a connection and says nothing, or something else than a Neo4j does, is hardly one that is busy. */
const unlike = (address: string, error: unknown): unknown =>
  error instanceof Timeout || isStranger(error)
    ? new Unavailable(
        `What listens at ${address} does not answer as a Neo4j does.`,
        'Check that it is the port of Neo4j for Bolt, which is 7687 unless it was set, and try again.',
        { cause: error },
      )
    : error

/**
 * Connects, and asks whether the server is there.
 * @param connectionAcquisitionTimeout how long it may take to let one in, in milliseconds
 * @throws Unavailable when it is not, Forbidden when it does not let this user in
 */
export async function connect(access: Access, connectionAcquisitionTimeout = ACQUISITION_MS): Promise<Graph> {
  const { address, user, password, database } = access
  const auth = password === '' ? neo4j.auth.basic('', '') : neo4j.auth.basic(user, password)
  try {
    const driver = neo4j.driver(address, auth, { ...OPTIONS, connectionAcquisitionTimeout })
    await driver.verifyConnectivity({ database }).catch(async (error: unknown) => {
      await driver.close()
      throw error
    })
    return graphOn({ driver, access, bookmarkManager: neo4j.bookmarkManager() }, patienceOf(access))
  } catch (error) {
    throw unlike(address, translate(address, error))
  }
}

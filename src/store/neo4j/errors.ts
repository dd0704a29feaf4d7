import { Conflict, DualhatError, Forbidden, Incorrect, Timeout, Unavailable } from '../../model/errors.ts'

type Make = (address: string, options: ErrorOptions) => DualhatError

const AWAY: Make = (address, options) =>
  new Unavailable(`The store at ${address} does not answer.`, 'Check that Neo4j runs there, and ask again.', options)
const SHUT_OUT: Make = (address, options) =>
  new Forbidden(`The store at ${address} does not let this user in.`, 'Check NEO4J_USER and NEO4J_PASSWORD.', options)
const SLOW: Make = (address, options) =>
  new Timeout(`The store at ${address} took too long.`, 'Ask for less at once, or again in a moment.', options)
const OUT_OF_MEMORY: Make = (address, options) =>
  new Unavailable(
    `The store at ${address} has not enough memory for this; nothing was half written.`,
    'Ask for less, or record less, at once; or raise db.memory.transaction.max and dbms.memory.transaction.total.max there.',
    options,
  )
const FULL: Make = (address, options) =>
  new Unavailable(
    `The store at ${address} cannot write: its disk has no room.`,
    'Make room and try again; nothing was half written.',
    options,
  )
const READ_ONLY: Make = (address, options) =>
  new Unavailable(
    `The store at ${address} only lets itself be read.`,
    'Connect to a server that takes writes.',
    options,
  )

/** What the codes of the server and its driver mean for a caller. A code without a row is a fault of ours. */
const MEANING: readonly (readonly [RegExp, Make])[] = [
  [/^ServiceUnavailable$|^SessionExpired$|General\.DatabaseUnavailable/, AWAY],
  [/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|Forbidden|TokenExpired)/, SHUT_OUT],
  [
    /^ConnectionAcquisitionTimedOut$|Transaction\.(TransactionTimedOut|Terminated|LockClientStopped|LockAcquisitionTimeout)/,
    SLOW,
  ],
  [/General\.(TransactionOutOfMemoryError|MemoryPoolOutOfMemoryError|OutOfMemoryError)/, OUT_OF_MEMORY],
  [/TransactionLogError|OutOfDisk/, FULL],
  [/General\.(WriteOnReadOnlyAccessDatabase|ReadOnly)|Cluster\.NotALeader|ForbiddenOnReadOnlyDatabase/, READ_ONLY],
  [
    /Database\.DatabaseNotFound/,
    (address, options) =>
      new Incorrect(`There is no such database at ${address}.`, 'Check NEO4J_DATABASE.', [], options),
  ],
  [
    /Schema\.ConstraintValidationFailed/,
    (address, options) =>
      new Conflict(`The store at ${address} already says something else.`, 'Read it again and repeat.', options),
  ],
]

/** That no connection came free in time is all that the driver has no code for. */
const NONE_FREE = /^Connection acquisition timed out/

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if (NONE_FREE.test(error.message)) return 'ConnectionAcquisitionTimedOut'
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Whether a rule of the schema was refused since another process made the same one at the same moment. */
export const isMadeAlready = (error: unknown): boolean => /Schema\.\w+AlreadyExists$/.test(codeOf(error))

/** The one place where the server's errors become ours. Its texts stay in the cause, for the log. */
export function translate(address: string, error: unknown): unknown {
  if (error instanceof DualhatError) return error
  const code = codeOf(error)
  const [, make] = MEANING.find(([pattern]) => pattern.test(code)) ?? []
  return make ? make(address, { cause: error }) : error
}

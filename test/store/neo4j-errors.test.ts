import { type AddressInfo, createServer, type Socket } from 'node:net'
import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { Conflict, Forbidden, Incorrect, Timeout, Unavailable } from '../../src/model/errors.ts'
import { connect } from '../../src/store/neo4j/driver.ts'
import { translate } from '../../src/store/neo4j/errors.ts'

const ADDRESS = 'neo4j://db.example:7687'
const told = (code: string) => translate(ADDRESS, new Neo4jError('text of the server', code, '50N42', ''))

/** Errors that a server in good health does not give; those that one gives are met in test/neo4j/faults.test.ts. */
test.each([
  ['Neo.DatabaseError.Transaction.TransactionLogError', Unavailable, /no room/],
  ['Neo.TransientError.General.OutOfDiskSpace', Unavailable, /no room/],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', Unavailable, /not enough memory.*Ask for less/s],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', Unavailable, /only lets itself be read/],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', Unavailable, /only lets itself be read/],
  ['Neo.ClientError.Cluster.NotALeader', Unavailable, /only lets itself be read/],
  ['Neo.TransientError.General.DatabaseUnavailable', Unavailable, /does not answer/],
  ['SessionExpired', Unavailable, /does not answer/],
  ['Neo.ClientError.Security.TokenExpired', Forbidden, /NEO4J_PASSWORD/],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', Timeout, /too long/],
  ['Neo.ClientError.Database.DatabaseNotFound', Incorrect, /NEO4J_DATABASE/],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', Conflict, /Read it again/],
])('%s is told as what it means, without the words of the server', (code, kind, expected) => {
  const error = told(code)
  expect(error).toBeInstanceOf(kind)
  expect(String(error)).toMatch(expected)
  expect(String(error)).toContain(ADDRESS)
  expect(String(error)).not.toContain('text of the server')
})

test('that no connection came free in time is told as one that took too long', () => {
  const none = new Neo4jError('Connection acquisition timed out in 9000 ms. Pool status: …', 'N/A', '50N42', '')
  expect(translate(ADDRESS, none)).toBeInstanceOf(Timeout)
})

test('what is a fault of ours stays what it is', () => {
  const error = told('Neo.ClientError.Statement.SyntaxError')
  expect(error).toBeInstanceOf(Neo4jError)
})

test.each([
  ['says nothing', () => undefined],
  ['answers in HTTP', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')],
])('what takes a connection and %s is no Neo4j', async (_what, answer) => {
  const sockets = new Set<Socket>()
  const stranger = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    socket.once('data', () => answer(socket))
  })
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done))
  const address = `neo4j://127.0.0.1:${(stranger.address() as AddressInfo).port}`
  const access = { address, user: 'neo4j', password: 'none', database: 'neo4j' }
  const refused = await connect(access, 300).catch((error: unknown) => error)
  for (const socket of sockets) socket.destroy()
  stranger.close()
  expect(refused).toBeInstanceOf(Unavailable)
  expect(String(refused)).toMatch(/does not answer as a Neo4j does.*7687/)
})

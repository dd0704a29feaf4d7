import type { Access } from '../../src/store/neo4j/index.ts'

/** A Neo4j that tests may empty at will. */
export interface TestServer {
  readonly what: string
  readonly access: Access
  stop(): Promise<void>
}

/** As long as the API of the tests gives a question: on a busy machine a server that has just started takes long for its first answer. */
export const PATIENT = { deadlineMs: 120_000 } as const

/**
 * Settings of a server for tests. They ask each text of many small databases: planned anew for each, as a server does by default,
 * planning is most of what it does. By default it also makes part of each plan a second time once its text was asked ten times.
 */
export const PLANS_KEPT: readonly (readonly [setting: string, value: string])[] = [
  ['dbms.cypher.min_replan_interval', '1h'],
  ['internal.cypher.expression_engine', 'INTERPRETED'],
]

import type { Access } from '../../src/store/neo4j/index.ts'

/** A Neo4j that tests may empty at will. */
export interface TestServer {
  readonly what: string
  readonly access: Access
  stop(): Promise<void>
}

import type { TestProject } from 'vitest/node'
import type { Access } from '../../src/store/neo4j/index.ts'
import { cypher } from '../helpers/neo4j.ts'
import { HOW, neo4jServer } from './server.ts'
import { PATIENT } from './test-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** null: there is no Neo4j to test on. */
    readonly neo4j: Access | null
  }
}

const SAYS_IT_IS =
  "CALL dbms.components() YIELD versions, edition WHERE edition <> '' RETURN versions[0] AS version, edition"

/** One server for all tests of the project. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await neo4jServer()
  provide('neo4j', server ? { ...server.access, ...PATIENT } : null)
  if (server) console.log(`Neo4j tests run on ${server.what}:`, ...(await cypher(server.access, SAYS_IT_IS)))
  else if (process.env['CI']) throw new Error(`In CI the tests on Neo4j must run. ${HOW}`)
  else console.log(`Skipped: the tests on Neo4j. ${HOW}`)
  return async () => server?.stop()
}

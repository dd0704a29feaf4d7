import type { TestProject } from 'vitest/node'
import type { Access } from '../../src/store/neo4j/index.ts'
import { HOW, neo4jServer } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** null: there is no Neo4j to test on. */
    readonly neo4j: Access | null
  }
}

/** One server for all tests of the project. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await neo4jServer()
  provide('neo4j', server?.access ?? null)
  console.log(server ? `Neo4j tests run on ${server.what}.` : `Skipped: the tests on Neo4j. ${HOW}`)
  if (!server && process.env['CI']) throw new Error(`In CI the tests on Neo4j must run. ${HOW}`)
  return async () => server?.stop()
}

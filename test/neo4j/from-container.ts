import { Neo4jContainer } from '@testcontainers/neo4j'
import { getContainerRuntimeClient } from 'testcontainers'
import type { Server } from './server.ts'

const IMAGE = process.env['NEO4J_TEST_IMAGE'] ?? 'neo4j:5.26-community'
const PASSWORD = 'only-for-tests'

const dockerAnswers = (): Promise<boolean> =>
  getContainerRuntimeClient().then(
    () => true,
    () => false,
  )

/** A server in a container; null where no Docker answers, or it has no such image and cannot fetch one. */
export async function startInContainer(): Promise<Server | null> {
  if (!(await dockerAnswers())) return null
  try {
    const container = await new Neo4jContainer(IMAGE)
      .withPassword(PASSWORD)
      .withEnvironment({ NEO4J_server_memory_heap_max__size: '2g' })
      .start()
    return {
      what: `${IMAGE} in a container`,
      access: { address: container.getBoltUri(), user: 'neo4j', password: PASSWORD, database: 'neo4j' },
      stop: () => container.stop().then(() => undefined),
    }
  } catch (error) {
    console.warn(`No container of ${IMAGE}: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

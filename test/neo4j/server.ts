import { startAnyContainer, startInContainer } from './from-container.ts'
import { canStartFromJars, startFromJars } from './from-jars.ts'
import type { TestServer } from './test-server.ts'

export const HOW =
  'Start Docker, or install Java 17 and Maven, or name a server that may be emptied: NEO4J_TEST_URI, NEO4J_TEST_PASSWORD.'

/** The server that the environment names. */
function named(): TestServer | null {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env
  if (!NEO4J_TEST_URI) return null
  return {
    what: NEO4J_TEST_URI,
    access: {
      address: NEO4J_TEST_URI,
      user: NEO4J_TEST_USER ?? 'neo4j',
      password: NEO4J_TEST_PASSWORD ?? '',
      database: NEO4J_TEST_DATABASE ?? 'neo4j',
    },
    stop: async () => {},
  }
}

/**
 * The one that is asked for: by address (NEO4J_TEST_URI), image (NEO4J_TEST_IMAGE) or version (NEO4J_TEST_VERSION), and
 * no other in its place. Else the first there is: one in a container, or one started from its jars; null: none.
 */
export async function neo4jServer(): Promise<TestServer | null> {
  const { NEO4J_TEST_IMAGE, NEO4J_TEST_VERSION } = process.env
  if (named()) return named()
  if (NEO4J_TEST_IMAGE) return startInContainer(NEO4J_TEST_IMAGE)
  if (NEO4J_TEST_VERSION) return startFromJars()
  return (await startAnyContainer()) ?? (canStartFromJars() ? startFromJars() : null)
}

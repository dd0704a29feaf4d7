import { Neo4jContainer } from '@testcontainers/neo4j'
import { getContainerRuntimeClient } from 'testcontainers'
import { PLANS_KEPT, type TestServer } from './test-server.ts'

const OFFICIAL = 'neo4j:5.26-community'
const PASSWORD = 'only-for-tests'
/** What every Java of the tests is told. */
const OF_JAVA = process.env['JAVA_TOOL_OPTIONS']

/** A setting as the images of Neo4j take it. */
const variable = (setting: string) => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`

/** A server in a container of this image. */
export async function startInContainer(image: string): Promise<TestServer> {
  const container = await new Neo4jContainer(image)
    .withPassword(PASSWORD)
    .withEnvironment({ [variable('server.memory.heap.max_size')]: '3g' })
    .withEnvironment(Object.fromEntries(PLANS_KEPT.map(([setting, value]) => [variable(setting), value])))
    .withEnvironment(OF_JAVA ? { JAVA_TOOL_OPTIONS: OF_JAVA } : {})
    .start()
    .catch((cause: unknown) => {
      throw new Error(`No container of ${image}: ${cause instanceof Error ? cause.message : cause}`, { cause })
    })
  return {
    what: `${image} in a container`,
    access: { address: container.getBoltUri(), user: 'neo4j', password: PASSWORD, database: 'neo4j' },
    stop: () => container.stop().then(() => undefined),
  }
}

const dockerAnswers = (): Promise<boolean> =>
  getContainerRuntimeClient().then(
    () => true,
    () => false,
  )

/** One of the official image; null where no Docker answers, or it has no such image and cannot fetch one. */
export async function startAnyContainer(): Promise<TestServer | null> {
  if (!(await dockerAnswers())) return null
  return startInContainer(OFFICIAL).catch((error: Error) => {
    console.warn(error.message)
    return null
  })
}

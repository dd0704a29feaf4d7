import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { PATIENT, PLANS_KEPT, type TestServer } from './test-server.ts'

/** The long-term line, on Java 17; the monthly one needs Java 25 (NEO4J_TEST_VERSION=2026.05.0, NEO4J_TEST_JAVA). */
const VERSION = process.env['NEO4J_TEST_VERSION'] ?? '5.26.26'
const JAVA = process.env['NEO4J_TEST_JAVA'] ?? 'java'
export const IS_MONTHLY = VERSION.startsWith('20')
const NEEDED_JAVA = IS_MONTHLY ? 25 : 17
const PASSWORD = 'only-for-tests'
const START_MS = 240_000

const POM = join(import.meta.dirname, 'pom.xml')
const CACHE = join(homedir(), '.cache', 'dualhat-neo4j')
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)

const MODULES = IS_MONTHLY ? ['--enable-native-access=ALL-UNNAMED', '--add-modules=jdk.incubator.vector'] : []

const said = (command: string, option: string) => spawnSync(command, [option], { encoding: 'utf8' })
const javaVersion = () => Number(/version "(\d+)/.exec(said(JAVA, '-version').stderr)?.[1] ?? 0)

export const canStartFromJars = (): boolean => javaVersion() >= NEEDED_JAVA && said('mvn', '-v').status === 0

/** Fetched once; a folder that is there is whole. */
function jars(): string {
  const folder = join(CACHE, VERSION)
  if (existsSync(folder) && readdirSync(folder).length > 100) return folder
  mkdirSync(CACHE, { recursive: true })
  const part = mkdtempSync(join(CACHE, 'part-'))
  const args = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-Dneo4j.version=${VERSION}`]
  const { status, stdout, stderr } = spawnSync('mvn', [...args, `-DoutputDirectory=${part}`], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Maven could not fetch Neo4j ${VERSION}: ${stdout}${stderr}`)
  renameSync(part, folder)
  return folder
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = Object(probe.address())
      probe.close(() => done(port))
    })
  })

const conf = (port: number) => `server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
${PLANS_KEPT.map(([name, value]) => `${name}=${value}\n`).join('')}${IS_MONTHLY ? 'server.fleet_discovery.enabled=false\n' : ''}`

function startedIn(home: string, lib: string, flags: readonly string[]): ChildProcess {
  const server = IS_MONTHLY ? 'Neo4jCommunity' : 'CommunityEntryPoint'
  const args = ['-Xms1g', '-Xmx3g', ...flags, ...OPENS, ...MODULES, '-cp', `${lib}/*`, `org.neo4j.server.${server}`]
  return spawn(JAVA, [...args, `--home-dir=${home}`, `--config-dir=${home}/conf`, '--console-mode'])
}

const isUp = (child: ChildProcess): Promise<void> =>
  new Promise((done, fail) => {
    let said = ''
    const late = setTimeout(
      () => fail(new Error(`Neo4j did not start within ${START_MS / 60_000} minutes: ${said}`)),
      START_MS,
    )
    child.on('exit', () => {
      clearTimeout(late)
      fail(new Error(`Neo4j ended at once: ${said}`))
    })
    const hear = (text: Buffer) => {
      said += text.toString()
      if (!said.includes('Started.')) return
      clearTimeout(late)
      done()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
  })

/** Where a server finds its first password; a Java of its own writes that once, and every other home gets a copy. */
function setPassword(home: string, lib: string): void {
  const [known, own] = [`${lib}-password`, join(home, 'data', 'dbms', 'auth.ini')]
  mkdirSync(join(home, 'data', 'dbms'), { recursive: true })
  if (!existsSync(known)) {
    writePassword(home, lib)
    copyFileSync(own, `${known}-${process.pid}`)
    renameSync(`${known}-${process.pid}`, known)
  } else copyFileSync(known, own)
}

function writePassword(home: string, lib: string): void {
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  const args = ['-cp', `${lib}/*`, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', PASSWORD]
  const { status, stderr } = spawnSync(JAVA, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`Neo4j took no password: ${stderr}`)
}

const ended = (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.once('exit', () => done())
    child.kill(signal)
  })

/** A server that a test may treat badly. */
export interface StoppableServer extends TestServer {
  /** Ends it at once, as a power loss would. */
  kill(): Promise<void>
  /** Ends it in good order. */
  end(): Promise<void>
  /** @param more lines of its configuration for this time */
  restart(more?: string): Promise<void>
}

/**
 * For a server that lives a minute or two: it is over before what the full compiler makes of it would have paid. With room for all
 * that the quick one makes, or it is thrown away and made again.
 */
export const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'] as const

/**
 * A server of its own, in a home that is gone afterwards.
 * @param flags for its Java
 * @param settings lines of its configuration
 */
export async function startFromJars(flags: readonly string[] = [], settings = ''): Promise<StoppableServer> {
  if (!canStartFromJars())
    throw new Error(
      `Neo4j ${VERSION} needs Maven, and Java ${NEEDED_JAVA} or later as NEO4J_TEST_JAVA (now "${JAVA}").`,
    )
  const lib = jars()
  const home = mkdtempSync(join(tmpdir(), 'dualhat-neo4j-home-'))
  const port = await freePort()
  mkdirSync(join(home, 'conf'))
  writeFileSync(join(home, 'conf', 'neo4j.conf'), conf(port) + settings)
  setPassword(home, lib)
  let child = startedIn(home, lib, flags)
  await isUp(child).catch(async (error: unknown) => {
    await ended(child, 'SIGKILL')
    rmSync(home, { recursive: true, force: true })
    throw error
  })
  return {
    kill: () => ended(child, 'SIGKILL'),
    end: () => ended(child),
    restart: async (more = '') => {
      writeFileSync(join(home, 'conf', 'neo4j.conf'), conf(port) + settings + more)
      child = startedIn(home, lib, flags)
      await isUp(child)
    },
    what: `Neo4j ${VERSION} from its jars`,
    access: { address: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD, database: 'neo4j', ...PATIENT },
    stop: async () => {
      // Its home goes with it, so it need not leave that in order.
      await ended(child, 'SIGKILL')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

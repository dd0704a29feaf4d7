import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Incorrect } from './model/errors.ts'

/** Where a user's data belongs on each platform. */
function dataFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Dualhat')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Dualhat')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'dualhat')
}

interface Setting<T> {
  readonly schema: z.ZodType<T>
  /** Written in the documentation as it stands. */
  readonly byDefault: string
  readonly help: string
}
const setting = <T>(schema: z.ZodType<T>, byDefault: string, help: string): Setting<T> => ({ schema, byDefault, help })

const A_PORT = { error: 'Write a whole number from 0 to 65535' }
const port = z.coerce.number(A_PORT).int(A_PORT).min(0, A_PORT).max(65_535, A_PORT)
const A_TIME = { error: 'Write a whole number of milliseconds, at least 100' }
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)
const flag = z.enum(['on', 'off']).transform((text) => text === 'on')

/** Every setting: its name in the environment, what it may be, its default, and what it does. */
export const SETTINGS = {
  PORT: setting(port, '4000', 'Port to listen on; 0 takes a free one.'),
  HOST: setting(
    z.string().min(1),
    '127.0.0.1',
    'Address to listen on. Beyond this machine, put a server that knows your users in front.',
  ),
  DUALHAT_STORE: setting(
    z.string().min(1),
    'world.db in the user’s data folder',
    'The store: a file, or the address of a Neo4j such as neo4j://localhost:7687.',
  ),
  NEO4J_USER: setting(z.string(), 'neo4j', 'Who to be on a Neo4j.'),
  NEO4J_PASSWORD: setting(z.string(), 'none', 'The password there; give it in the environment only.'),
  NEO4J_DATABASE: setting(z.string().min(1), 'neo4j', 'Which database of a Neo4j holds the world.'),
  DUALHAT_CORS_ORIGINS: setting(list, 'none', 'Origins of web pages that may ask, divided by commas.'),
  DUALHAT_INTROSPECTION: setting(flag, 'on', 'Whether clients may ask for the schema: on or off.'),
  DUALHAT_DEADLINE_MS: setting(
    z.coerce.number(A_TIME).int(A_TIME).min(100, A_TIME),
    '10000',
    'Milliseconds after which a question is given up.',
  ),
  DUALHAT_SEED: setting(flag, 'on', 'Whether a new store gets the shipped world: on or off.'),
  DUALHAT_LOG: setting(
    z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    'warn',
    'How much is logged to standard error, one line of JSON each: debug, info, warn, error or silent.',
  ),
} as const satisfies Record<string, Setting<unknown>>
export type SettingName = keyof typeof SETTINGS

export type Config = { readonly [K in SettingName]: z.output<(typeof SETTINGS)[K]['schema']> }

const defaults = (env: NodeJS.ProcessEnv): Readonly<Record<SettingName, string>> => ({
  PORT: '4000',
  HOST: '127.0.0.1',
  DUALHAT_STORE: join(dataFolder(env), 'world.db'),
  NEO4J_USER: 'neo4j',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: 'neo4j',
  DUALHAT_CORS_ORIGINS: '',
  DUALHAT_INTROSPECTION: 'on',
  DUALHAT_DEADLINE_MS: '10000',
  DUALHAT_SEED: 'on',
  DUALHAT_LOG: 'warn',
})

function read(name: SettingName, text: string): unknown {
  const found = SETTINGS[name].schema.safeParse(text)
  if (found.success) return found.data
  throw new Incorrect(
    `${name} is "${text}", which it cannot be: ${found.error.issues[0]?.message ?? 'unreadable'}.`,
    `${SETTINGS[name].help} Default: ${SETTINGS[name].byDefault}.`,
    [],
    { cause: found.error },
  )
}

/**
 * The settings, from what the command line says, else the environment, else the default.
 * @throws Incorrect naming the setting and its value
 */
export function configFrom(given: Partial<Record<SettingName, string>>, env: NodeJS.ProcessEnv = process.env): Config {
  const fallback = defaults(env)
  const names = Object.keys(SETTINGS) as readonly SettingName[]
  return Object.fromEntries(
    names.map((name) => [name, read(name, given[name] ?? env[name] ?? fallback[name])]),
  ) as Config
}

import { homedir, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { TIME_ZONE } from './model/date.ts'
import { Incorrect } from './model/errors.ts'
import { distance, quoted } from './model/text.ts'

/** What the environment says; an empty value says nothing, and is as good as none. */
const saidIn = (env: NodeJS.ProcessEnv, name: string): string | undefined => env[name] || undefined

/**
 * What HOME says; where that is no whole path, the home that the system keeps for the user.
 * @throws Incorrect where the system knows of none, as of a user in a container who is a number only
 */
function home(): string {
  try {
    const said = homedir()
    return isAbsolute(said) ? said : userInfo().homedir
  } catch (cause) {
    throw new Incorrect('This user has no home folder.', 'Name a file for the store with DUALHAT_STORE.', [], { cause })
  }
}

/** Where a user's data belongs on each platform. A path that is not whole is to be passed over, says XDG. */
function dataFolder(env: NodeJS.ProcessEnv): string {
  const given = (name: string) => {
    const path = saidIn(env, name)
    return path && isAbsolute(path) ? path : undefined
  }
  if (process.platform === 'win32') return join(given('LOCALAPPDATA') ?? join(home(), 'AppData', 'Local'), 'Dualhat')
  if (process.platform === 'darwin') return join(home(), 'Library', 'Application Support', 'Dualhat')
  return join(given('XDG_DATA_HOME') ?? join(home(), '.local', 'share'), 'dualhat')
}

/** A user without a home keeps none, and need not name a place for them. */
function replicasFolder(env: NodeJS.ProcessEnv): string {
  try {
    return join(dataFolder(env), 'replicas')
  } catch {
    return 'off'
  }
}

type Env = NodeJS.ProcessEnv
interface Setting<T> {
  readonly schema: z.ZodType<T>
  /** Written in the documentation as it stands. */
  readonly byDefault: string
  readonly help: string
  /** The default as one would write it. */
  readonly fallback: (env: Env) => string
}
/** @param fallback given where the default is not written as the documentation has it */
const setting = <T>(
  schema: z.ZodType<T>,
  byDefault: string,
  help: string,
  fallback = (_env: Env): string => byDefault,
): Setting<T> => ({ schema, byDefault, help, fallback })
const none = () => ''

const whole = (least: number, most: number, unit: string) => {
  const wanted = { error: `Write a whole number ${unit}from ${least} to ${most}` }
  return z.string().regex(/^\d+$/, wanted).transform(Number).pipe(z.number().min(least, wanted).max(most, wanted))
}
/** A day. Above 24 of them a timer of Node would end at once. */
const LONGEST_MS = 86_400_000
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)
const AN_ORIGIN = { error: 'Write origins as https://desk.example, without a path or a star' }
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, { error: `Write one of ${words.join(', ')}` })
const flag = oneOf(['on', 'off']).transform((text) => text === 'on')
/** Not the empty text, and not spaces alone. */
const named = z.string().regex(/\S/, { error: 'Write a name, or leave it out' })
const A_FOLDER = { error: 'Write off, or a folder with its whole path' }
const A_HOST = { error: 'Write names as desk.example,10.0.0.5,[fd00::1], without http://, a port or a path' }
const isHost = (text: string) => /^(\[[\da-f:.]+\]|[\w.-]+)$/i.test(text)

const A_TIME_ZONE = { error: 'Write a time zone as Asia/Ho_Chi_Minh, Europe/Paris or UTC' }
/** By the names that this machine knows; offsets such as +07:00 have no summer time, and are none. */
function isTimeZone(text: string): boolean {
  try {
    return /^[a-z]/i.test(text) && new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Every setting: its name in the environment, what it may be, its default, and what it does. */
export const SETTINGS = {
  PORT: setting(whole(0, 65_535, ''), '4000', 'Port to listen on; 0 takes a free one.'),
  HOST: setting(
    named,
    '127.0.0.1',
    'Address to listen on. Beyond this machine, put a server that knows your users in front.',
  ),
  DUALHAT_STORE: setting(
    named,
    'world.db in the user’s data folder',
    'The store: a file, or the address of a Neo4j such as neo4j://localhost:7687.',
    (env) => join(dataFolder(env), 'world.db'),
  ),
  NEO4J_USER: setting(z.string(), 'neo4j', 'The Neo4j user.'),
  NEO4J_PASSWORD: setting(z.string(), 'none', 'The password of the Neo4j user; give it in the environment only.', none),
  NEO4J_DATABASE: setting(named, 'neo4j', 'Which database of a Neo4j holds the world.'),
  DUALHAT_REPLICAS: setting(
    z.string().refine((text) => text === 'off' || isAbsolute(text), A_FOLDER),
    'replicas in the user’s data folder',
    'Where a server on Neo4j keeps a copy of the world to read from: a folder, or off.',
    replicasFolder,
  ),
  DUALHAT_ALLOWED_HOSTS: setting(
    list.refine((hosts) => hosts.every(isHost), A_HOST),
    'none',
    'More names that the server is asked by, divided by commas. On this machine alone it answers as localhost only.',
    none,
  ),
  DUALHAT_CORS_ORIGINS: setting(
    list.refine((origins) => origins.every(isOrigin), AN_ORIGIN),
    'none',
    'Origins of web pages that may ask, divided by commas.',
    none,
  ),
  DUALHAT_INTROSPECTION: setting(flag, 'on', 'Whether clients may ask for the schema: on or off.'),
  DUALHAT_DEADLINE_MS: setting(
    whole(100, LONGEST_MS, 'of milliseconds '),
    '10000',
    'Milliseconds after which a question is cancelled.',
  ),
  DUALHAT_TIME_ZONE: setting(
    z.string().refine(isTimeZone, A_TIME_ZONE),
    TIME_ZONE,
    'Where a day begins and ends: a time zone by its name, such as Asia/Ho_Chi_Minh or UTC.',
  ),
  DUALHAT_SEED: setting(flag, 'on', 'Whether a new store gets the shipped world: on or off.'),
  DUALHAT_LOG: setting(
    oneOf(['debug', 'info', 'warn', 'error', 'silent']),
    'warn',
    'How much is logged to standard error, one line of JSON each: debug, info, warn, error or silent.',
  ),
} as const satisfies Record<string, Setting<unknown>>
export type SettingName = keyof typeof SETTINGS

export type Config = { readonly [K in SettingName]: z.output<(typeof SETTINGS)[K]['schema']> }

function read(name: SettingName, text: string): unknown {
  const found = SETTINGS[name].schema.safeParse(text)
  if (found.success) return found.data
  throw new Incorrect(
    `${name} is ${text === '' ? 'empty' : quoted(text)}. ${found.error.issues[0]?.message}.`,
    `${SETTINGS[name].help} Default: ${SETTINGS[name].byDefault}.`,
    [],
    { cause: found.error },
  )
}

const NAMES = Object.keys(SETTINGS) as readonly SettingName[]
const OURS = /^(DUALHAT|NEO4J)_/
/** Letters that a slip changes. */
const SLIP = 2

/** What the environment nearly sets: each name that is none, and the setting that was probably meant. */
export const nearlySet = (env: Env): readonly (readonly [name: string, meant: SettingName])[] =>
  Object.keys(env)
    .filter((name) => OURS.test(name) && !Object.hasOwn(SETTINGS, name))
    .flatMap((name) => NAMES.filter((one) => distance(name, one) <= SLIP).map((meant) => [name, meant] as const))
type Said = Partial<Record<SettingName, string>>

/** @throws Incorrect where one of these alone is wrong */
export function checkSettings(said: Said): void {
  for (const name of NAMES) if (said[name] !== undefined) read(name, said[name])
}

/**
 * The settings, from what the command line says, else the environment, else the default.
 * @throws Incorrect naming the setting and its value
 */
export function configFrom(given: Said, env: Env = process.env): Config {
  return Object.fromEntries(
    NAMES.map((name) => [name, read(name, given[name] ?? saidIn(env, name) ?? SETTINGS[name].fallback(env))]),
  ) as Config
}

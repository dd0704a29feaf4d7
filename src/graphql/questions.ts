import { readdirSync, readFileSync } from 'node:fs'
import { KIND_NAMES, KINDS } from '../model/kinds.ts'

/** A question of analysts, ready to be asked. */
export interface Question {
  /** What it is called on the command line and in links. */
  readonly name: string
  /** The question in English. */
  readonly title: string
  readonly text: string
  /** The keys that it names: in a world without them it asks for nothing. */
  readonly keys: readonly string[]
}

const FOLDER = new URL('./questions/', import.meta.url)
const FILE = /^\d+-([a-z0-9-]+)\.graphql$/
const TITLE = /^# (.+)\n/
const KEY = new RegExp(`"((?:${KIND_NAMES.map((kind) => KINDS[kind].prefix).join('|')})/[^"]+)"`, 'g')

function questionIn(folder: URL, file: string): Question {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const [, name] = FILE.exec(file) ?? []
  const [, title] = TITLE.exec(text) ?? []
  const keys = [...new Set([...text.matchAll(KEY)].map(([, key]) => key ?? ''))]
  if (name && title) return { name, title, text, keys }
  throw new Error(`${file} must be named NN-name.graphql and begin with its question as a comment.`)
}

const questionsIn = (folder: URL): readonly Question[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => questionIn(folder, file))

/** The twelve questions that the shipped world is there to answer, in order. */
export const QUESTIONS: readonly Question[] = questionsIn(FOLDER)

/** What can be asked of any world. */
export const ANY_WORLD: readonly Question[] = questionsIn(new URL('any-world/', FOLDER))

/** Every one that has a name, in whatever world. */
export const NAMED_QUESTIONS: readonly Question[] = [...QUESTIONS, ...ANY_WORLD]

/** All that the twelve name. */
export const QUESTION_KEYS: readonly string[] = [...new Set(QUESTIONS.flatMap(({ keys }) => keys))]

/** Asks which of {@link QUESTION_KEYS}, given as `keys`, the world has. */
export const RECORDED = 'nodes(ids: $keys) { ... on Node { key } }'
export interface RecordedNodes {
  readonly nodes: readonly ({ readonly key: string } | null)[] | null
}

/** Those to offer of a world, as it answers {@link RECORDED}. */
export const questionsOf = ({ nodes }: RecordedNodes): readonly Question[] =>
  questionsFor(new Set((nodes ?? []).flatMap((node) => node?.key ?? [])))

/** Those to offer of a world: ours where it has what they name, and none that names what it has not. @param recorded its keys, of {@link QUESTION_KEYS} */
export function questionsFor(recorded: ReadonlySet<string>): readonly Question[] {
  const fitting = QUESTIONS.filter(({ keys }) => keys.every((key) => recorded.has(key)))
  return fitting.some(({ keys }) => keys.length > 0) ? fitting : ANY_WORLD
}

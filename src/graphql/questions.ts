import { readdirSync, readFileSync } from 'node:fs'

/** A question of analysts, ready to be asked. */
export interface Question {
  /** What it is called on the command line and in links. */
  readonly name: string
  /** The question in English. */
  readonly title: string
  readonly text: string
}

const FOLDER = new URL('./questions/', import.meta.url)
const FILE = /^\d+-([a-z0-9-]+)\.graphql$/
const TITLE = /^# (.+)\n/

function questionIn(file: string): Question {
  const text = readFileSync(new URL(file, FOLDER), 'utf8')
  const [, name] = FILE.exec(file) ?? []
  const [, title] = TITLE.exec(text) ?? []
  if (name && title) return { name, title, text }
  throw new Error(`${file} must be named NN-name.graphql and begin with its question as a comment.`)
}

/** The twelve questions that the shipped world is there to answer, in order. */
export const QUESTIONS: readonly Question[] = readdirSync(FOLDER).sort().map(questionIn)

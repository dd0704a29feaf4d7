import { readFile } from 'node:fs/promises'
import { refusedFile } from '../actions/files.ts'
import { lossIn } from '../formats/json-text.ts'
import {
  NAMED_QUESTIONS,
  QUESTION_KEYS,
  QUESTIONS,
  type Question,
  questionsOf,
  RECORDED,
  type RecordedNodes,
} from '../graphql/questions.ts'
import { NotFound } from '../model/errors.ts'
import { didYouMean, quoted } from '../model/text.ts'
import type { App } from './app.ts'
import { asLine, type Command, EMPTY, type Input, JSON_OUT, STORE } from './command.ts'
import { tell } from './tell-answer.ts'
import { noWords, WrongUse } from './wrong-use.ts'

const listed = (questions: readonly Question[], isForPrograms: boolean) =>
  isForPrograms
    ? asLine(questions.map(({ name, title, text }) => ({ name, title, text })))
    : questions.map(({ name, title }) => `${name.padEnd(28)}${title}\n`).join('')

const openThere = (open: Input['open']): Promise<App | null> =>
  open('existing').catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })

/** Those of the world that is loaded; of none, those of the world that a new store gets. */
async function questionsIn({ open, terminal }: Input): Promise<readonly Question[]> {
  const app = await openThere(open)
  if (!app) return QUESTIONS
  await app.prepare(terminal.progress)
  const answer = await app.ask(`query ($keys: [ID!]!) { ${RECORDED} }`, { keys: QUESTION_KEYS })
  return questionsOf((answer as { readonly data?: RecordedNodes | null }).data ?? { nodes: null })
}

function named(word: string): string {
  const question = NAMED_QUESTIONS.find(({ name }) => name === word)
  if (question) return question.text
  throw new WrongUse(
    `There is no question named ${quoted(word)}.`,
    didYouMean(
      word,
      NAMED_QUESTIONS.map(({ name }) => name),
      'Name one of "dualhat ask --list", or write GraphQL in quotes: \'{ places { totalCount } }\'.',
    ),
  )
}

const REMEDY = 'Give GraphQL in quotes or on standard input, or a name of "dualhat ask --list", or a file with --file.'

async function readInput({ terminal }: Input): Promise<string> {
  const text = await terminal.read()
  if (text?.trim()) return text
  throw new WrongUse('There is no question.', REMEDY)
}

const readQuestion = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error) => {
    throw refusedFile(file, 'read', error)
  })

async function queryOf(input: Input): Promise<string> {
  const { words, options } = input
  const [word, ...more] = words
  const { file } = options
  noWords(more, 'Put the whole question in quotes.')
  if (word !== undefined && file !== undefined)
    throw new WrongUse('There are two questions: one in words, one with --file.', REMEDY)
  const from = word ?? file ?? '-'
  if (from === '-') return readInput(input)
  if (word === undefined) return readQuestion(String(file))
  return /[{}]/.test(word) ? word : named(word)
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

function variablesOf({ options: { variables = '{}' } }: Input): Readonly<Record<string, unknown>> {
  const text = String(variables)
  const value = objectIn(text)
  const loss = value && lossIn(text)
  if (loss) throw new WrongUse(`--variables ${loss}.`, 'Give each variable once, and very large numbers as texts.')
  if (value) return value
  throw new WrongUse(`--variables is ${quoted(text)}.`, 'Give a JSON object, for example \'{"day": "2022-08-31"}\'.')
}

/** A name of a variable that the question has not would be passed over in silence. */
function known(variables: Readonly<Record<string, unknown>>, query: string): typeof variables {
  const unknown = Object.keys(variables).find((name) => !query.split(/\W(?=\$)|[^\w$]/).includes(`$${name}`))
  if (unknown === undefined) return variables
  throw new WrongUse(`The question has no variable ${quoted(`$${unknown}`)}.`, 'Name in --variables those that it has.')
}

export const ask: Command = {
  name: 'ask',
  words: "'{ GraphQL }' | NAME | -",
  summary: 'Ask a question and print the answer as JSON; no server is needed.',
  more: `Dates are written in the question: places(at: {validAt: "2022-08-31"}).
The store of the settings gets the shipped world first where it is new; one that is named with
--store must be there. Exit code 1: the answer has errors.

  dualhat ask suspended-pairs
  dualhat ask suspended-pairs --csv > pairs.csv
  dualhat ask '{ place(by: {code: {scheme: GSO, value: "15", on: "2022-01-01"}}) { name } }'`,
  options: {
    list: { help: 'Print the names of the ready questions; with --json their texts, too.' },
    file: { value: 'FILE', help: 'Read the question from a file.' },
    csv: {
      help: 'Print the rows of the one list that is asked for as a table (CSV); all pages where the question takes $after.',
    },
    variables: { value: 'JSON', help: 'Values of the variables of the question.' },
    ...STORE,
    ...EMPTY,
    ...JSON_OUT,
  },
  async run(input) {
    const { terminal, options, open } = input
    if (options['list']) return terminal.out(listed(await questionsIn(input), options['json'] === true)).then(() => 0)
    const given = variablesOf(input)
    const query = await queryOf(input)
    const variables = known(given, query)
    const app = await open(options['store'] === undefined ? 'create' : 'existing')
    await app.prepare(terminal.progress)
    return tell(app, input, query, variables)
  },
}

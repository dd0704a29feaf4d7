import type { Imported } from '../actions/import/import.ts'
import { Conflict, Incorrect, type Issue } from '../model/errors.ts'
import { quoted, visible } from '../model/text.ts'
import type { App } from './app.ts'
import { asLine, type Command, type Input, JSON_OUT, STORE } from './command.ts'
import { noWords, oneWord, WrongUse } from './wrong-use.ts'

/** What an option says; null when it is left out. @throws WrongUse when it says nothing */
function textOf(options: Input['options'], name: string): string | null {
  const value = options[name]
  if (typeof value !== 'string') return null
  if (value.trim() !== '') return value.trim()
  throw new WrongUse(`--${name} says nothing.`, 'Give it a text, or leave it out.')
}

/** Nothing is recorded in silence. */
const tellOfTerms = ({ terms }: Imported): string =>
  terms === 0
    ? ''
    : `The file has no terms: its codes are those of the shipped world, whose ${terms === 1 ? 'term goes' : `${terms} terms go`} with it.\n`

const MOST_NOTES = 20

/** What is no fault, and yet seldom meant. */
function tellOfNotes({ notes }: Imported): string {
  const shown = notes.slice(0, MOST_NOTES).map((note) => `Note: ${visible(note)}\n`)
  const more = notes.length - shown.length
  return shown.join('') + (more > 0 ? `Notes: ${more} more; --json has them all.\n` : '')
}

/** With the word for one or for several. */
const counted = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`

const tellOf = (told: Imported): string =>
  `${counted(told.recorded)} recorded, ${told.withdrawn} withdrawn, ${told.unchanged} known already; the store is at revision ${told.revision.number}.\n${tellOfTerms(told)}${tellOfNotes(told)}`

const wouldTell = (told: Imported): string =>
  `The file has no fault: ${counted(told.recorded)} to record, ${told.withdrawn} to withdraw, ${told.unchanged} known already. Nothing was recorded.\n${tellOfTerms(told)}${tellOfNotes(told)}`

/** Said where none is named: who begins a world of their own would else check it against another, or mix the two. */
function whichStore({ store: { at, wasThere } }: App, isCheck: boolean): string {
  const what = wasThere ? 'the store' : 'a new store'
  return `${isCheck ? 'Checking against' : 'Recording in'} ${what} at ${quoted(at)}; for a store of its own add --store FILE.`
}

/** What is wrong with a file; null: nothing, and what would come of it. */
async function triedIn(app: App, file: string, { terminal }: Input): Promise<readonly Issue[] | Imported> {
  try {
    return await app.importFrom(file, { by: null, note: null, isTrial: true }, terminal.progress)
  } catch (error) {
    if (!(error instanceof Incorrect || error instanceof Conflict)) throw error
    const issues = error instanceof Incorrect ? error.issues : []
    return issues.length > 0 ? issues : [{ path: 'the file', message: error.message }]
  }
}

/** Names every fault, and records nothing. */
async function tryOut(app: App, file: string, input: Input): Promise<number> {
  const found = await triedIn(app, file, input)
  const [faults, notes] = 'revision' in found ? [[], found.notes] : [found, []]
  const told =
    'revision' in found
      ? wouldTell(found)
      : found.map(({ path, message }) => `${visible(`${path}: ${message}`)}\n`).join('')
  await input.terminal.out(input.options['json'] ? asLine({ faults, notes }) : told)
  return faults.length === 0 ? 0 : 1
}

export const importing: Command = {
  name: 'import',
  words: 'FILE',
  summary: 'Record the entries of a JSON lines file; all of them or none.',
  more: `An export restores every revision in an empty store, and goes on where an interrupted import
stopped. A file with one entry per line is recorded as one new revision, which says by whom, why,
and the SHA-256 of the file. "-" reads standard input. Fields are listed in docs/fields.md; what is
left out of a line is not stated.

  dualhat import my-facts.jsonl --check
  dualhat import my-facts.jsonl --store mine.db --by Lan --note "letter of the Senate"`,
  options: {
    check: { help: 'Name every fault of the file with its line, and record nothing. Exit code 1: it has some.' },
    schema: { help: 'Print what a line may be, as JSON Schema.' },
    by: { value: 'NAME', help: 'Who records it.' },
    note: { value: 'TEXT', help: 'What is recorded and why, in a few words.' },
    ...STORE,
    ...JSON_OUT,
  },
  async run(input) {
    const { words, open, terminal, options } = input
    if (options['schema']) {
      noWords(words, 'The schema is the same for every file.')
      const { lineSchema } = await import('../formats/json-schema.ts')
      return terminal.out(`${JSON.stringify(lineSchema(), null, 2)}\n`).then(() => 0)
    }
    const file = oneWord(words, 'the file to import')
    const said = { by: textOf(options, 'by'), note: textOf(options, 'note') }
    const app = await open('create')
    if (options['store'] === undefined) terminal.say(whichStore(app, options['check'] === true))
    if (options['check']) return tryOut(app, file, input)
    const imported = await app.importFrom(file, said, terminal.progress)
    await terminal.out(options['json'] ? asLine(imported) : tellOf(imported))
    return 0
  },
}

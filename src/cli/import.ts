import type { Imported } from '../actions/import/import.ts'
import { asLine, type Command, type Input, JSON_OUT, STORE } from './command.ts'
import { oneWord, WrongUse } from './wrong-use.ts'

/** What an option says; null when it is left out. @throws WrongUse when it says nothing */
function textOf(options: Input['options'], name: string): string | null {
  const value = options[name]
  if (typeof value !== 'string') return null
  if (value.trim() !== '') return value.trim()
  throw new WrongUse(`--${name} says nothing.`, 'Give it a text, or leave it out.')
}

const tellOf = ({ recorded, withdrawn, unchanged, revision }: Imported): string =>
  `${recorded} entries recorded, ${withdrawn} withdrawn, ${unchanged} known already; the store is at revision ${revision.number}.\n`

export const importing: Command = {
  name: 'import',
  words: 'FILE',
  summary: 'Record the entries of a JSON lines file; all of them or none.',
  more: `An export restores every revision in an empty store, and goes on where an interrupted import
stopped. A file with one entry per line is recorded as one new revision, which says by whom, why,
and the SHA-256 of the file. "-" reads standard input.`,
  options: {
    by: { value: 'NAME', help: 'Who records it.' },
    note: { value: 'TEXT', help: 'What is recorded and why, in a few words.' },
    ...STORE,
    ...JSON_OUT,
  },
  async run({ words, open, terminal, options }) {
    const file = oneWord(words, 'the file to import')
    const said = { by: textOf(options, 'by'), note: textOf(options, 'note') }
    const app = await open('create')
    const imported = await app.importFrom(file, said, terminal.progress)
    await terminal.out(options['json'] ? asLine(imported) : tellOf(imported))
    return 0
  },
}

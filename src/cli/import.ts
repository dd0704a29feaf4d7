import { asLine, type Command, JSON_OUT, STORE } from './command.ts'
import { oneWord } from './words.ts'

export const importing: Command = {
  name: 'import',
  words: 'FILE',
  summary: 'Record the entries of a JSON lines file; all of them or none.',
  more: `An export restores every revision in an empty store, and goes on where an interrupted import
stopped. A file with one entry per line is recorded as one new revision. "-" reads standard input.`,
  options: { note: { value: 'TEXT', help: 'What the new revision is called.' }, ...STORE, ...JSON_OUT },
  async run({ words, open, terminal, options: { note, json } }) {
    const file = oneWord(words, 'the file to import')
    const app = await open('create')
    const imported = await app.importFrom(file, typeof note === 'string' ? note : null, terminal.progress)
    const { recorded, unchanged, revision } = imported
    const said = `${recorded} entries recorded, ${unchanged} known already; the store is at revision ${revision.number}.\n`
    await terminal.out(json ? asLine(imported) : said)
    return 0
  },
}

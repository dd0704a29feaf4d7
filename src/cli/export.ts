import { type Command, STORE } from './command.ts'
import { noWords } from './wrong-use.ts'

export const exporting: Command = {
  name: 'export',
  words: '',
  summary: 'Write the whole store, every revision of it, as JSON lines.',
  more: `To standard output, or to a file. The file is replaced when all is written, and never half. One
that is a database is refused.`,
  options: { out: { value: 'FILE', help: 'Write to this file.' }, ...STORE },
  async run({ words, open, terminal, options: { out } }) {
    noWords(words, 'Name the file to write with --out, the store with --store.')
    const app = await open('existing')
    if (typeof out === 'string') {
      const { number } = await app.exportToFile(out, terminal.progress)
      terminal.say(`Revisions up to ${number} are in ${out}.`)
    } else await app.exportTo(terminal.out, terminal.progress)
    return 0
  },
}

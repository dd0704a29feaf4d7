import { type Command, STORE } from './command.ts'
import { noWords } from './wrong-use.ts'

export const exporting: Command = {
  name: 'export',
  words: '',
  summary: 'Write the whole store, every revision of it, as JSON lines.',
  more: `To standard output, or to a file, which is there when all is written, and never half. A file that
is there already is replaced only with --force, and a database never.`,
  options: {
    out: { value: 'FILE', help: 'Write to this file.' },
    force: { help: 'Replace the file where it is there already.' },
    ...STORE,
  },
  async run({ words, open, terminal, options: { out, force } }) {
    noWords(words, 'Name the file to write with --out, the store with --store.')
    const app = await open('existing')
    if (typeof out === 'string') {
      const { number } = await app.exportToFile(out, force === true, terminal.progress)
      terminal.say(`Revisions up to ${number} are in ${out}.`)
    } else await app.exportTo(terminal.out, terminal.progress)
    return 0
  },
}

import { asLine, type Command, JSON_OUT, STORE } from './command.ts'
import { oneWord } from './wrong-use.ts'

export const backup: Command = {
  name: 'backup',
  words: 'FILE',
  summary: 'Copy the store to a new file while it is in use.',
  more: 'The copy is verified. It is a store itself: dualhat serve --store FILE.',
  options: { ...STORE, ...JSON_OUT },
  async run({ words, open, terminal, options }) {
    const file = oneWord(words, 'the file to write')
    const app = await open('existing')
    const revision = await app.backUp(file, terminal.progress)
    await terminal.out(options['json'] ? asLine({ file, revision }) : `Revision ${revision.number} is in ${file}.\n`)
    return 0
  },
}

import { asLine, type Command, JSON_OUT, STORE } from './command.ts'
import { noWords } from './wrong-use.ts'

export const seed: Command = {
  name: 'seed',
  words: '',
  summary: 'Record the shipped world in the store.',
  more: 'Parts that are recorded already are left alone, with what was corrected in them since.',
  options: { ...STORE, ...JSON_OUT },
  async run({ words, open, terminal, options }) {
    noWords(words, 'Name a store with --store.')
    const app = await open('create')
    const revision = await app.seed(terminal.progress)
    const said = `The shipped world is recorded; the store is at revision ${revision.number}.\n`
    await terminal.out(options['json'] ? asLine({ revision }) : said)
    return 0
  },
}

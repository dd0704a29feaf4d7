import { asLine, type Command, JSON_OUT, STORE } from './command.ts'
import { none } from './words.ts'

export const seed: Command = {
  name: 'seed',
  words: '',
  summary: 'Record the shipped world in the store.',
  more: 'Parts that are recorded already are left alone, with what was corrected in them since.',
  options: { ...STORE, ...JSON_OUT },
  async run({ words, open, terminal, options }) {
    none(words, 'Name a store with --store.')
    const product = await open('begun')
    const revision = await product.seed(terminal.progress)
    const said = `The shipped world is recorded; the store is at revision ${revision.number}.\n`
    await terminal.out(options['json'] ? asLine({ revision }) : said)
    return 0
  },
}

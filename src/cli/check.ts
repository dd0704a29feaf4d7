import { visible } from '../model/text.ts'
import { asLine, type Command, JSON_OUT, STORE } from './command.ts'
import { noWords } from './wrong-use.ts'

export const check: Command = {
  name: 'check',
  words: '',
  summary: 'Look for damage in the store.',
  more: `Runs the engine’s own checks. Then looks for entries that cannot be read, for references to
entries that are not there, and for what an import would refuse today.
Exit code 1: something was found.`,
  options: { ...STORE, ...JSON_OUT },
  async run({ words, open, terminal, options }) {
    noWords(words, 'Name a store with --store.')
    const app = await open('existing')
    const faults = await app.check()
    const said = faults.length === 0 ? 'The store is sound.\n' : faults.map((fault) => `${visible(fault)}\n`).join('')
    await terminal.out(options['json'] ? asLine({ faults }) : said)
    return faults.length === 0 ? 0 : 1
  },
}

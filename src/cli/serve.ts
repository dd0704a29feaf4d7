import { type Command, EMPTY, STORE } from './command.ts'
import { noWords } from './wrong-use.ts'

export const serve: Command = {
  name: 'serve',
  words: '',
  summary: 'Serve the GraphQL API and the page until stopped.',
  more: `The first start begins a store with the shipped world. Ctrl-C stops the server once the answers
under way are given; a second Ctrl-C stops it at once.`,
  options: {
    port: { value: 'N', setting: 'PORT', help: 'Port to listen on; 0 takes a free one.' },
    host: { value: 'ADDRESS', setting: 'HOST', help: 'Address to listen on.' },
    ...STORE,
    ...EMPTY,
  },
  async run({ words, open, terminal }) {
    noWords(words, 'Give the address with --host and --port.')
    const stopped = terminal.stopped()
    const app = await open('create')
    const served = await app.serve(terminal.progress)
    terminal.say(`Dualhat answers at ${served.address} (GraphQL at ${served.address}/graphql). Ctrl-C stops it.`)
    await stopped
    await served.stop()
    return 0
  },
}

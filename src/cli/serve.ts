import { type Command, STORE } from './command.ts'

export const serve: Command = {
  name: 'serve',
  words: '',
  summary: 'Serve the GraphQL API and the page until stopped.',
  more: 'The first start records the shipped world. Ctrl-C stops it after the answers under way.',
  options: {
    port: { value: 'N', setting: 'PORT', help: 'Port to listen on; 0 takes a free one.' },
    host: { value: 'ADDRESS', setting: 'HOST', help: 'Address to listen on.' },
    ...STORE,
  },
  async run({ open, terminal }) {
    const product = await open()
    const served = await product.serve(terminal.progress)
    terminal.say(`Dualhat answers at ${served.address} (GraphQL at ${served.address}/graphql). Ctrl-C stops it.`)
    await terminal.stopped
    await served.stop()
    return 0
  },
}

import { quoted } from '../model/text.ts'
import type { App, Served } from './app.ts'
import { type Command, EMPTY, STORE } from './command.ts'
import { noWords } from './wrong-use.ts'

/** An address that others reach lets them ask, since nobody has to say who they are. */
const OPEN =
  `Others can reach it there, and it asks nobody who they are. HOST=127.0.0.1 keeps it to this machine; for others, put a server in
front that knows who may come.`.replace('\n', ' ')

const answers = ({ address, isOpen }: Served): string =>
  `Dualhat answers at ${address} (GraphQL at ${address}/graphql). Ctrl-C stops it.${isOpen ? `\n${OPEN}` : ''}`

/** Said where a store that is named is not there: the name may be a slip. */
function begins({ store: { at, mayBeSeeded } }: App): string {
  const what = mayBeSeeded ? ', with the shipped world; for an empty one add --empty' : ', with nothing in it'
  return `There is no store at ${quoted(at)} yet: a new one begins there${what}.`
}

/** Said where it does not end at once: what was begun is recorded first. */
const STOPPING =
  'Stopping once the world is recorded. A second Ctrl-C stops at once, and the next start goes on from there.'

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
  async run({ words, open, terminal, options }) {
    noWords(words, 'Give the address with --host and --port.')
    const wanted = { state: 'BEGIN' as 'BEGIN' | 'SERVE' | 'STOP' }
    const stopped = terminal.stopped().then(() => {
      if (wanted.state === 'BEGIN') terminal.say(STOPPING)
      wanted.state = 'STOP'
    })
    const app = await open('create')
    if (typeof options['store'] === 'string' && !app.store.wasThere) terminal.say(begins(app))
    const served = await app.serve(terminal.progress)
    if (wanted.state === 'BEGIN') {
      wanted.state = 'SERVE'
      if (served.said !== null) terminal.say(served.said)
      terminal.say(answers(served))
    }
    await stopped
    await served.stop()
    return 0
  },
}

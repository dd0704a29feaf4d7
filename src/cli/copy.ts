import { withoutPassword } from '../model/text.ts'
import { asLine, type Command, JSON_OUT } from './command.ts'
import { noWords, WrongUse } from './wrong-use.ts'

export const copy: Command = {
  name: 'copy',
  words: '',
  summary: 'Copy a store into another, of whatever engine, with every revision.',
  more: `A copy that was cut off goes on where it stopped; at the end all revisions are compared.
A store that runs may be copied: this is how a Neo4j is backed up, too.

  dualhat copy --from world.db --to neo4j://localhost:7687`,
  options: {
    from: { value: 'STORE', setting: 'DUALHAT_STORE', help: 'The store to read.' },
    to: { value: 'STORE', help: 'The store to write: empty, or a part of the same.' },
    ...JSON_OUT,
  },
  async run({ words, open, terminal, options: { to, json } }) {
    noWords(words, 'Name the stores with --from and --to.')
    if (typeof to !== 'string') throw new WrongUse('The store to write is not named.', 'Name it with --to.')
    const app = await open('existing')
    const copied = await app.copyTo(to, terminal.progress)
    const said = `${copied.copied} ${copied.copied === 1 ? 'revision' : 'revisions'} copied; ${withoutPassword(to)} is at revision ${copied.revision.number}.\n`
    await terminal.out(json ? asLine(copied) : said)
    return 0
  },
}

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Command } from './command.ts'
import { noWords } from './wrong-use.ts'

const MANIFEST = new URL('../../package.json', import.meta.url)

export const version: Command = {
  name: 'version',
  words: '',
  summary: 'Print the version.',
  more: '',
  options: {},
  async run({ words, terminal }) {
    noWords(words, '"dualhat version" stands alone.')
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(MANIFEST, 'utf8')))
    await terminal.out(`dualhat ${version}, Node ${process.versions.node}\n`)
    return 0
  },
}

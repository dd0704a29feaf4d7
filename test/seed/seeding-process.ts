import { appWith } from '../../src/app.ts'
import { run } from '../../src/cli/run.ts'

/** `seed` as a user starts it, but of the world in a folder: the first argument. The second is the file of the store. */
const [folder = '', file = ''] = process.argv.slice(2)
const terminal = {
  out: async (text: string) => void process.stdout.write(text),
  say: () => undefined,
  progress: () => undefined,
  read: async () => null,
  stopped: () => Promise.resolve(),
}
process.exitCode = await run(['seed', '--store', file], {
  env: {},
  terminal,
  open: appWith({ folder, prepared: null }),
})

import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtPage } from '../../src/built/page.ts'
import { SHIPPED } from '../../src/shipped.ts'
import { PROVINCE, SOURCE } from './facts.ts'
import { startProgram } from './process.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The files of a shipped world of one province. */
export async function writeSmallSeed(to: string): Promise<void> {
  await mkdir(join(to, 'one'), { recursive: true })
  await writeFile(join(to, 'revisions.json'), '[{"folder": "one", "note": "One province", "retract": []}]')
  await writeFile(join(to, 'one', 'entries.json'), JSON.stringify([SOURCE, PROVINCE]))
}

/** The program, installed in a folder of its own. */
export interface Installation {
  readonly folder: string
  /** What was prepared there, once it was. */
  readonly prepared: string
  start(args: readonly string[], env?: Readonly<Record<string, string>>): ReturnType<typeof startProgram>
  prepare(): ReturnType<typeof startProgram>['ended']
}

/** @param writeSeed makes the files of its shipped world in a folder */
export async function installation(within: string, writeSeed = writeSmallSeed): Promise<Installation> {
  const folder = await mkdtemp(join(within, 'installation-'))
  for (const name of ['bin', 'src', 'package.json', 'schema.graphql'])
    await cp(join(ROOT, name), join(folder, name), { recursive: true })
  // Built once, not in each of them.
  await builtPage(SHIPPED.page, () => undefined)
  await cp(SHIPPED.page, join(folder, 'dist/page'), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  await writeSeed(join(folder, 'seed'))
  const started = (program: string, args: readonly string[], env = {}) =>
    // Beside it, and gone with it: nobody starts it from this place again.
    startProgram(join(folder, 'bin', program), args, { NODE_COMPILE_CACHE: join(within, 'compiled'), ...env })
  return {
    folder,
    prepared: join(folder, 'prepared'),
    start: (args, env) => started('dualhat.js', args, env),
    prepare: () => started('prepare.js', []).ended,
  }
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of this run, for what is made once and read by many test files. */
    readonly runFolder: string
  }
}

/** What Node compiles for one process or thread serves the others. Not in the folder of the run: a process that ends writes it, even after that. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url))

/** Where several runs share what they make; whoever names it takes it away. */
const SHARED = process.env['DUALHAT_RUN_FOLDER']

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (SHARED) await mkdir(SHARED, { recursive: true })
  const folder = SHARED ?? (await mkdtemp(join(tmpdir(), 'dualhat-run-')))
  provide('runFolder', folder)
  process.env['NODE_COMPILE_CACHE'] = COMPILED
  return async () => (SHARED ? undefined : rm(folder, { recursive: true, force: true }))
}

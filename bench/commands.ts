import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../bin/dualhat.js', import.meta.url))

/** What a process took of itself: it tells as it ends. */
export interface Took {
  /** Milliseconds, until what was waited for. */
  readonly wall: number
  /** Milliseconds of a processor, until its end. */
  readonly cpu: number
  /** The most memory that it had, in MB. */
  readonly memory: number
}

const telling = (file: string) => `import { writeFileSync } from 'node:fs'
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeFileSync(${JSON.stringify(file)}, JSON.stringify([(user + system) / 1000, process.resourceUsage().maxRSS / 1000]))
  })`

export interface Command {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Waited for before the process is told to end; left out: it ends by itself. */
  readonly until?: (said: () => string) => Promise<unknown>
}

/** Runs our program, or nothing but Node, as a process of its own. @param folder for its files */
export async function took(folder: string, { args, env, until }: Command): Promise<Took> {
  const told = join(folder, 'told.json')
  const hook = `--import=data:text/javascript,${encodeURIComponent(telling(told))}`
  const began = performance.now()
  const given = args.length === 0 ? ['-e', '0'] : [PROGRAM, ...args]
  const child = spawn(process.execPath, [hook, ...given], { env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = once(child, 'close')
  await until?.(() => said)
  const waited = performance.now() - began
  if (until) child.kill('SIGTERM')
  const [code] = await ended
  if (code !== 0) throw new Error(`"${args.join(' ')}" ended with ${code}: ${said}`)
  const [cpu, memory] = JSON.parse(readFileSync(told, 'utf8'))
  return { wall: until ? waited : performance.now() - began, cpu, memory }
}

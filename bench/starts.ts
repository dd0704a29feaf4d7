import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../test/helpers/process.ts'
import { type Command, type Took, took } from './commands.ts'
import { type Row, timesOf } from './measure.ts'

/** DESIGN §6, in milliseconds; null: there to compare with. */
const BARS = {
  'bare node -e 0': null,
  ask: 450,
  'later start of serve, first answer': 450,
  'first start of serve, first answer': 800,
}
type Start = keyof typeof BARS

const ROUNDS = 7
const QUESTION = '{ places { totalCount } }'

const MOST_MS = 30_000

/** Waits until a server on a port answers the question. It is asked once it says that it answers: to ask sooner takes its own time from it. */
async function answered(port: number, said: () => string): Promise<void> {
  const until = performance.now() + MOST_MS
  while (!said().includes('Dualhat answers at')) {
    if (performance.now() > until) throw new Error(`The server does not say that it answers: ${said()}`)
    await setTimeout(2)
  }
  const { ok } = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  })
  if (!ok) throw new Error(`The server did not answer: ${said()}`)
}

async function serving(store: string): Promise<Command> {
  const port = await freePort()
  const env = { DUALHAT_STORE: store, PORT: String(port) }
  return { args: ['serve'], env, until: (said) => answered(port, said) }
}

const row = (what: Start, all: readonly Took[]): Row => {
  const [wall, cpu] = [timesOf(all.map((one) => one.wall)), timesOf(all.map((one) => one.cpu))]
  const load = loadavg()[0]?.toFixed(1) ?? '?'
  const shown = `wall p50 ${Math.round(wall.p50)} ms, CPU p50 ${Math.round(cpu.p50)} ms of ${wall.count}, load ${load}`
  return { what: `${what}, wall ms`, size: 'shipped', value: wall.p50, shown, bar: BARS[what] }
}

/** Starts of the program over the shipped world, in turn, each a process of its own; what a first start takes a copy of must be prepared. */
export async function startRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dualhat-starts-'))
  const store = join(folder, 'world.db')
  const ask: Command = { args: ['ask', QUESTION], env: { DUALHAT_STORE: store } }
  const all: Record<Start, Took[]> = {
    'bare node -e 0': [],
    ask: [],
    'later start of serve, first answer': [],
    'first start of serve, first answer': [],
  }
  try {
    // Makes the store, and what is compiled.
    await took(folder, ask)
    await took(folder, await serving(store))
    for (let n = 0; n < ROUNDS; n += 1) {
      all['bare node -e 0'].push(await took(folder, { args: [], env: {} }))
      all.ask.push(await took(folder, ask))
      all['later start of serve, first answer'].push(await took(folder, await serving(store)))
      all['first start of serve, first answer'].push(await took(folder, await serving(join(folder, `first-${n}.db`))))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return (Object.keys(BARS) as Start[]).map((what) => row(what, all[what]))
}

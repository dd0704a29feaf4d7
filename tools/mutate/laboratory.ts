import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { Outcome, Trial } from './worker.ts'

/** Tries mutants one after the other, in a process that stays warm until one of them never ends. */
export interface Laboratory {
  /** @param limitMs after which the tests are taken to have noticed */
  attempt(trial: Trial, limitMs: number): Promise<Outcome>
  close(): void
}

async function started(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await once(child, 'message')
  return child
}

export function laboratory(): Laboratory {
  let child: Promise<ChildProcess> | null = null
  const stop = async () => {
    const running = child
    child = null
    ;(await running)?.kill('SIGKILL')
  }
  return {
    attempt: async (trial, limitMs) => {
      child ??= started()
      const process = await child
      const answer = once(process, 'message').then(([outcome]): Outcome => outcome)
      const over = new AbortController()
      process.send(trial)
      const late = after(limitMs, { killedBy: 'time' }, { signal: over.signal }).catch(() => ({ killedBy: 'time' }))
      const outcome = await Promise.race([answer, late])
      over.abort()
      if (outcome.killedBy === 'time') await stop()
      return outcome
    },
    close: () => void stop(),
  }
}

import { randomUUID } from 'node:crypto'
import { closeSync, openSync, rmSync } from 'node:fs'

/** A file under a name of its own, until it is whole and gets the wanted one. Only this user may read it. */
export interface PartFile {
  readonly path: string
  /** Takes away what lies under the own name; nothing where it was renamed. Called at the end, whatever the end. */
  remove(): void
}

/** Left to themselves, these end a process on the spot. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** What the engine of a store writes beside its file. */
const BESIDE = ['', '-journal', '-wal', '-shm']
const unfinished = new Set<string>()

function removeAll(): void {
  for (const path of unfinished) for (const end of BESIDE) rmSync(`${path}${end}`, { force: true })
}

/** Where somebody else listens, the process goes on, and the work ends in its own time. */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return
  removeAll()
  process.off(signal, onSignal)
  process.kill(process.pid, signal)
}

function listen(how: 'on' | 'off'): void {
  for (const signal of SIGNALS) process[how](signal, onSignal)
  process[how]('exit', removeAll)
}

/** Makes an empty file beside `file`, which goes with the process if that ends first. */
export function partFile(file: string): PartFile {
  const path = `${file}.${randomUUID()}.part`
  closeSync(openSync(path, 'wx', 0o600))
  if (unfinished.size === 0) listen('on')
  unfinished.add(path)
  return {
    path,
    remove() {
      for (const end of BESIDE) rmSync(`${path}${end}`, { force: true })
      if (unfinished.delete(path) && unfinished.size === 0) listen('off')
    },
  }
}

import { createHash, randomUUID } from 'node:crypto'
import { closeSync, openSync, readdirSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Unavailable } from '../model/errors.ts'

/** A file under a name of its own, until it is whole and gets the wanted one. Only this user may read it. */
export interface PartFile {
  readonly path: string
  /**
   * Once a store in it was closed, that the file alone has all of it: what an engine finds no room for in the file it leaves beside it.
   * @throws Unavailable where it has not
   */
  assertWhole(): void
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

/** Containers count their processes each for itself, and may share a folder and even the name of the machine. */
function processesHere(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
const HERE = createHash('sha256').update(`${hostname()} ${processesHere()}`).digest('hex').slice(0, 12)

/** Behind the name of the file: where its process counts as which, and what sets it apart. */
const OWNED = /^\.([0-9a-f]{12})-(\d+)-[0-9a-f-]{36}\.part(?:-journal|-wal|-shm)?$/
const ownName = () => `.${HERE}-${process.pid}-${randomUUID()}.part`

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // One that we may not ask is there all the same.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** Whether the process that began it is known to be gone. Of one on another machine nothing is known. */
function isLeft(end: string): boolean {
  const [, where, pid] = OWNED.exec(end) ?? []
  return where === HERE && !isAlive(Number(pid))
}

function namesBeside(file: string): readonly string[] {
  try {
    return readdirSync(dirname(file))
  } catch {
    return []
  }
}

/** Takes away the parts of a file whose processes were killed. It is no matter where that cannot be. */
export function removeLeftParts(file: string): void {
  const name = basename(file)
  const left = namesBeside(file).filter((one) => one.startsWith(name) && isLeft(one.slice(name.length)))
  for (const one of left)
    try {
      rmSync(join(dirname(file), one), { force: true })
    } catch {
      // They cost room only.
    }
}

/** Makes an empty file beside `file`, which goes with the process if that ends first. */
export function partFile(file: string): PartFile {
  removeLeftParts(file)
  const path = `${file}${ownName()}`
  closeSync(openSync(path, 'wx', 0o600))
  if (unfinished.size === 0) listen('on')
  unfinished.add(path)
  return {
    path,
    assertWhole() {
      const { size = 0 } = statSync(`${path}-wal`, { throwIfNoEntry: false }) ?? {}
      if (size === 0) return
      throw new Unavailable(
        `"${file}" has no room left.`,
        'Free some disk space and try again; nothing was half written.',
      )
    },
    remove() {
      for (const end of BESIDE) rmSync(`${path}${end}`, { force: true })
      if (unfinished.delete(path) && unfinished.size === 0) listen('off')
    },
  }
}

import { write } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pino from 'pino'

/** Writes some of the bytes, as `fs.write` does. @returns how many were taken */
export type WriteSome = (bytes: Buffer) => Promise<number>

/** Where lines of the log go: beside the work, which they never stop, delay or end. */
export interface LogWriter {
  write(line: string): void
  /** Ends when every line was written or dropped, after a second at the latest. */
  close(): Promise<void>
}

/** How many characters may wait for a slow reader; further lines are lost, and counted. */
const MOST_WAITING = 1_000_000
const GRACE_MS = 1_000
const RETRY_MS = 100
/** What a reader that is only slow says. */
const BUSY = ['EAGAIN', 'EBUSY']
const isBusy = (error: unknown) => error instanceof Error && 'code' in error && BUSY.includes(String(error.code))

/** @param onLost told how many lines were lost, once one can be written again */
export function logWriter(
  writeSome: WriteSome,
  onLost: (lines: number) => void,
  mostWaiting = MOST_WAITING,
): LogWriter {
  let [waiting, size, lost]: [string[], number, number] = [[], 0, 0]
  let [emptying, isClosed]: [Promise<void> | null, boolean] = [null, false]

  async function put(bytes: Buffer): Promise<boolean> {
    for (let left = bytes; left.length > 0 && !isClosed; )
      try {
        left = left.subarray(await writeSome(left))
        if (left.length === 0) return true
      } catch (error) {
        if (!isBusy(error)) return false
        await pause(RETRY_MS, undefined, { ref: false })
      }
    return false
  }

  async function empty(): Promise<void> {
    while (waiting.length > 0) {
      const lines = waiting
      ;[waiting, size] = [[], 0]
      const before = lost
      if (!(await put(Buffer.from(lines.join(''))))) lost += lines.length
      else if (before > 0) {
        lost -= before
        onLost(before)
      }
    }
    emptying = null
  }

  return {
    write(line) {
      if (isClosed || size + line.length > mostWaiting) return void lost++
      waiting.push(line)
      size += line.length
      emptying ??= empty()
    },
    async close() {
      const enough = new AbortController()
      await Promise.race([emptying, pause(GRACE_MS, undefined, { signal: enough.signal })])
      isClosed = true
      enough.abort()
    },
  }
}

const write2 = promisify(write)
const toStandardError: WriteSome = async (bytes) => (await write2(2, bytes)).bytesWritten

export interface Log {
  readonly to: pino.Logger
  close(): Promise<void>
}

/** One line of JSON for each event, on standard error. */
export function openLog(level: string, writeSome: WriteSome = toStandardError): Log {
  const writer = logWriter(writeSome, (lines) => to.warn({ lines }, 'lines of the log were lost'))
  const to = pino({ level }, writer)
  return { to, close: writer.close }
}

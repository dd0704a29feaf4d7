import { spawn } from 'node:child_process'
import { close, existsSync, open, write } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { logWriter, openLog, type WriteSome } from '../src/log.ts'

/** A reader that takes what it is told to, when it is told to. */
function reader() {
  let text = ''
  const asked: { readonly bytes: Buffer; readonly answer: (taken: number | Error) => void }[] = []
  const writeSome: WriteSome = (bytes) =>
    new Promise((done, fail) =>
      asked.push({
        bytes,
        answer(taken) {
          if (taken instanceof Error) return fail(taken)
          text += bytes.subarray(0, taken).toString()
          done(taken)
        },
      }),
    )
  const answered = async (taken?: number | Error) => {
    const next = asked.shift()
    next?.answer(taken ?? next.bytes.length)
    await new Promise(setImmediate)
    return next !== undefined
  }
  return { writeSome, answered, text: () => text }
}
const refusal = (code: string) => Object.assign(new Error(code), { code })

describe('the log', () => {
  test('waits for a slow reader, in order, whatever it takes at once', async () => {
    const { writeSome, answered, text } = reader()
    const log = logWriter(writeSome, () => undefined)
    for (const line of ['one\n', 'two\n', 'three\n']) log.write(line)
    expect(text()).toBe('')
    await answered(2)
    await answered()
    await answered()
    expect(text()).toBe('one\ntwo\nthree\n')
  })

  test('keeps no more than a bound for a reader that takes nothing, and says afterwards how many lines were lost', async () => {
    const { writeSome, answered, text } = reader()
    const lost: number[] = []
    const log = logWriter(writeSome, (lines) => lost.push(lines), 20)
    for (let n = 0; n < 1_000; n++) log.write(`line ${String(n).padStart(3, '0')}\n`)
    while (await answered());
    expect(text()).toBe('line 000\nline 001\nline 002\n')
    log.write('later\n')
    while (await answered());
    expect(text()).toMatch(/later\n$/)
    expect(lost).toEqual([997])
  })

  test('goes on after a disk was full', async () => {
    const { writeSome, answered, text } = reader()
    const log = openLog('warn', writeSome)
    log.to.warn('first')
    await answered(refusal('ENOSPC'))
    log.to.warn('second')
    while (await answered());
    expect(text()).not.toContain('first')
    expect(text().match(/"msg":"[^"]+"/g)).toEqual(['"msg":"second"', '"msg":"lines of the log were lost"'])
  })

  test('asks a busy reader again', async () => {
    let refused = 0
    const texts: string[] = []
    const log = logWriter(
      async (bytes) => {
        if (refused++ < 2) throw refusal('EAGAIN')
        texts.push(bytes.toString())
        return bytes.length
      },
      () => undefined,
    )
    log.write('at last\n')
    await log.close()
    expect([refused, texts]).toEqual([3, ['at last\n']])
  })

  test('is closed although nobody ever takes a line', async () => {
    const { writeSome } = reader()
    const log = logWriter(writeSome, () => undefined)
    log.write('to nobody\n')
    await log.close()
  })
})

const [opened, written, closed] = [promisify(open), promisify(write), promisify(close)]
const toFile =
  (fd: number): WriteSome =>
  async (bytes) =>
    (await written(fd, bytes)).bytesWritten

describe('a real end of the log', () => {
  test('that reads nothing holds nobody up', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    try {
      const log = openLog('warn', toFile(Object(child.stdin)._handle.fd))
      for (let n = 0; n < 2_000; n++) log.to.warn({ n }, 'x'.repeat(1_000))
      await log.close()
    } finally {
      child.kill('SIGKILL')
    }
  })

  test.runIf(existsSync('/dev/full'))('that is full ends nothing', async () => {
    const fd = await opened('/dev/full', 'w')
    const log = openLog('warn', toFile(fd))
    for (let n = 0; n < 100; n++) log.to.warn({ n }, 'no room')
    await log.close()
    await closed(fd)
  })
})

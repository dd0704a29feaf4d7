import { describe, expect, test } from 'vitest'
import { terminalProgress } from '../../src/cli/terminal-progress.ts'

function spoken(isTTY: boolean, speak: (said: ReturnType<typeof terminalProgress>) => void): string {
  const texts: string[] = []
  speak(terminalProgress({ isTTY, write: (text) => texts.push(text) }))
  return texts.join('')
}

describe('what is said to people', () => {
  const work = ({ say, progress }: ReturnType<typeof terminalProgress>) => {
    progress({ step: 'Copying', done: 1, of: 2 })
    progress({ step: 'Copying', done: 2, of: 2 })
    progress({ step: 'Checking', done: 0, of: null })
    progress({ step: 'Checking', done: 5, of: null })
    say('Done.')
    say('Really.')
  }

  test('is text alone, whatever it quotes, and never a password', () => {
    const hostile = spoken(true, ({ say, progress }) => {
      progress({ step: 'Recording \u001b]0;x\u0007', done: 1, of: 2 })
      say('Line 1 is \u001b[2J\u202e\r.\nNext: neo4j://lan:hunter2@host')
    })
    expect(hostile.replaceAll('\r\u001b[2K', '<')).toBe(
      '<Recording \\u{1b}]0;x\\u{7} (1 of 2)\nLine 1 is \\u{1b}[2J\\u{202e}\\u{d}.\nNext: neo4j://…@host\n',
    )
  })

  test('in a file is a line per step', () =>
    expect(spoken(false, work)).toBe('Copying (1 of 2)\nChecking …\nDone.\nReally.\n'))

  test('on a terminal is one line that changes, and words never stand behind it', () =>
    expect(spoken(true, work).replaceAll('\r\u001b[2K', '<')).toBe(
      '<Copying (1 of 2)<Copying (2 of 2)<Checking …<Checking (5)\nDone.\nReally.\n',
    ))
})

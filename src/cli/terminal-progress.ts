import type { OnProgress } from '../actions/progress.ts'

/** Where words for people go: standard error. */
export interface Stream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface TerminalProgress {
  say(text: string): void
  readonly progress: OnProgress
}

/** Speaks to people beside the answer: progress on a terminal is one line that changes, elsewhere a line per step. */
export function terminalProgress(stream: Stream): TerminalProgress {
  let step = ''
  let isLineOpen = false
  return {
    say(text) {
      stream.write(`${isLineOpen ? '\n' : ''}${text}\n`)
      isLineOpen = false
    },
    progress(at) {
      const isNew = at.step !== step
      step = at.step
      const text = at.of === null ? `${step} (${at.done})` : `${step} (${at.done} of ${at.of})`
      if (!stream.isTTY) return void (isNew && stream.write(`${text}\n`))
      stream.write(`\r\u001b[2K${text}`)
      isLineOpen = true
    },
  }
}

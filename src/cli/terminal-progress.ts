import type { OnProgress, Progress } from '../actions/progress.ts'
import { visible, withoutPassword } from '../model/text.ts'

/** Where words for people go: standard error. */
export interface Stream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface TerminalProgress {
  say(text: string): void
  readonly progress: OnProgress
}

/** No more than text, whatever a file or a store holds: a terminal obeys what else there is in it. */
const shown = (text: string) =>
  text
    .split('\n')
    .map((line) => visible(withoutPassword(line)))
    .join('\n')

/** How far a step is; nothing of one that has just begun and knows no end. */
function farOf({ step, done, of }: Progress): string {
  if (of !== null) return `${step} (${done} of ${of})`
  return done === 0 ? `${step} …` : `${step} (${done})`
}

/** Speaks to people beside the answer: progress on a terminal is one line that changes, elsewhere a line per step. */
export function terminalProgress(stream: Stream): TerminalProgress {
  let step = ''
  let isLineOpen = false
  return {
    say(text) {
      stream.write(`${isLineOpen ? '\n' : ''}${shown(text)}\n`)
      isLineOpen = false
    },
    progress(at) {
      const isNew = at.step !== step
      step = at.step
      const text = shown(farOf(at))
      if (!stream.isTTY) return void (isNew && stream.write(`${text}\n`))
      stream.write(`\r\u001b[2K${text}`)
      isLineOpen = true
    },
  }
}

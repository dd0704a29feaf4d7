import { quoted } from '../model/text.ts'

/** How much of a line is shown, and how much of that before the fault. */
const SHOWN = 60
const BEFORE = 40

const saidOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const IS_CUT = /^(Unexpected end of JSON|Unterminated string)/

function refusalOf(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return saidOf(error)
  }
}

/** Of longer lines nobody counts the columns. */
const LONGEST_SEARCHED = 100_000

/** Where the engine does not say it: the longest beginning of which only the end is missing. */
function searched(text: string): number | null {
  if (text.length > LONGEST_SEARCHED) return null
  let [sound, broken] = [0, text.length]
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2)
    if (/^Unexpected token/.test(refusalOf(text.slice(0, middle)) ?? '')) broken = middle
    else sound = middle
  }
  return sound
}

/** From what stands before the fault on. */
function excerpt(text: string, at: number): string {
  const from = Math.max(0, Math.min(at - BEFORE, text.length - SHOWN))
  const part = text.slice(from, from + SHOWN)
  return quoted(`${from > 0 ? '…' : ''}${part}${from + SHOWN < text.length ? '…' : ''}`)
}

/** What is wrong with a line that is no JSON, and at which column, from 1. */
export function brokenAt(text: string, cause: unknown): string {
  const said = saidOf(cause)
  const [, what = '', position] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(said) ?? []
  const isCut = IS_CUT.test(said) || Number(position) === text.length
  if (isCut) return `it breaks off at column ${text.length + 1}, before it is whole: ${excerpt(text, text.length)}.`
  const at = position === undefined ? searched(text) : Number(position)
  if (at === null) return `${excerpt(text, 0)}.`
  const column = `at column ${at + 1}: ${excerpt(text, at)}.`
  return position === undefined ? `${quoted(text.charAt(at))} is unexpected ${column}` : `${what} ${column}`
}

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

/** What is known of a fault: the engine's words, and the text before and after it. */
interface Broken {
  readonly what: string
  readonly before: string
  readonly from: string
}

/** A mistake that many make, in plainer words than the engine has. */
interface Mistake {
  readonly is: (broken: Broken) => boolean
  readonly what: (char: string) => string
  readonly remedy: string
}

const isBehind = ({ what }: Broken) => what.startsWith('Unexpected non-whitespace')
const DOUBLED = /^\s*"?\s*\{\s*""\w/

const MISTAKES: readonly Mistake[] = [
  {
    is: ({ before, from }) => DOUBLED.test(before + from),
    what: () => 'its quotes are doubled, as spreadsheets write them,',
    remedy: 'Write each quote once, and none around the entry.',
  },
  {
    is: (broken) => isBehind(broken) && /^,\s*$/.test(broken.from),
    what: () => 'a comma stands behind the entry',
    remedy: 'Take it out: the line ends the entry.',
  },
  {
    is: (broken) => isBehind(broken) && broken.from.startsWith('{'),
    what: () => 'a second entry begins',
    remedy: 'Write it on a line of its own.',
  },
  {
    is: ({ before, from }) => /,\s*$/.test(before) && /^[}\]]/.test(from),
    what: (char) => `a comma stands before ${quoted(char)}`,
    remedy: 'Take it out: nothing follows it.',
  },
  {
    is: ({ from }) => /^['‘’“”]/.test(from),
    what: (char) => `a quote is written ${char}`,
    remedy: 'Write straight double quotes.',
  },
]

/** What is wrong with a line that is no JSON, and at which column, from 1. */
export function brokenAt(text: string, cause: unknown): string {
  const said = saidOf(cause)
  const [, what = '', position] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(said) ?? []
  const isCut = IS_CUT.test(said) || Number(position) === text.length
  if (isCut) return `it breaks off at column ${text.length + 1}, before it is whole: ${excerpt(text, text.length)}.`
  const at = position === undefined ? searched(text) : Number(position)
  if (at === null) return `${excerpt(text, 0)}.`
  const column = `at column ${at + 1}: ${excerpt(text, at)}.`
  const [char, broken] = [text.charAt(at), { what, before: text.slice(0, at), from: text.slice(at) }]
  const mistake = MISTAKES.find(({ is }) => is(broken))
  if (mistake) return `${mistake.what(char)} ${column} ${mistake.remedy}`
  return position === undefined ? `${quoted(char)} is unexpected ${column}` : `${what} ${column}`
}

import { clean, type Weight, widthOf, widthOfWord } from './measure.ts'

/** How a kind of text is set. */
export interface Setting {
  readonly size: number
  readonly weight: Weight
  readonly line: number
}

/** A word too long for a line, in parts that fit: the last resort. */
function broken(word: string, most: number, { size, weight }: Setting): readonly string[] {
  const parts: string[] = []
  let part = ''
  let filled = 0
  for (const char of word) {
    const wide = widthOf(char, size, weight)
    if (part !== '' && filled + wide > most) {
      parts.push(part)
      part = ''
      filled = 0
    }
    part += char
    filled += wide
  }
  return [...parts, part]
}

/** The words of a text; one that is longer than a line comes in parts. */
const wordsOf = (text: string, most: number, setting: Setting): readonly string[] =>
  text
    .split(' ')
    .flatMap((word) => (widthOfWord(word, setting.size, setting.weight) <= most ? word : broken(word, most, setting)))

/** A text in lines that fit, broken between words. No line: the text has nothing to see. */
export function wrap(text: string, most: number, setting: Setting): readonly string[] {
  const shown = clean(text)
  if (shown === '') return []
  const space = widthOf(' ', setting.size, setting.weight)
  const lines: string[] = []
  let [line, filled] = ['', 0]
  for (const word of wordsOf(shown, most, setting)) {
    const wide = widthOfWord(word, setting.size, setting.weight)
    const fits = line === '' || filled + space + wide <= most
    if (!fits) lines.push(line)
    const begins = line === '' || !fits
    filled = begins ? wide : filled + space + wide
    line = begins ? word : `${line} ${word}`
  }
  return [...lines, line]
}

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

/** A text in lines that fit, broken between words. No line: the text has nothing to see. */
export function wrap(text: string, most: number, setting: Setting): readonly string[] {
  const { size, weight } = setting
  const shown = clean(text)
  if (shown === '') return []
  const space = widthOfWord(' ', size, weight)
  const lines: string[] = []
  let [line, filled] = ['', 0]
  const add = (word: string, wide: number): void => {
    const isNew = line === '' || filled + space + wide > most
    if (isNew && line !== '') lines.push(line)
    line = isNew ? word : `${line} ${word}`
    filled = isNew ? wide : filled + space + wide
  }
  for (const word of shown.split(' ')) {
    const wide = widthOfWord(word, size, weight)
    if (wide <= most) add(word, wide)
    else for (const part of broken(word, most, setting)) add(part, widthOf(part, size, weight))
  }
  return [...lines, line]
}

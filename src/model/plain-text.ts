import { z } from 'zod'
import { fold } from './text.ts'

/** Longest id, code or mark: nobody types more, and both stores index them. */
export const LONGEST_KEY = 512
/** Longest name: titles of directives have some hundred characters. */
const LONGEST_NAME = 2000

/** Controls, breaks of line, halves of a character, and marks that turn the direction of writing: no key or name has them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u
/** Something that a reader sees: not only spaces and invisible characters. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Why a text can be no key or name: null when it can. */
export function faultOfLine(text: string, longest: number): string | null {
  if (text.length > longest) return `has ${text.length} characters; at most ${longest} are kept.`
  const [char] = UNPRINTABLE.exec(text) ?? []
  if (char !== undefined) return `has the character ${codePoint(char)}, which is not printed; take it out.`
  return VISIBLE.test(text) ? null : 'has nothing that can be seen; write it out.'
}

const line = (longest: number) => (context: z.core.ParsePayload<string>) => {
  const fault = faultOfLine(context.value, longest)
  if (fault !== null) context.issues.push({ code: 'custom', input: context.value, message: `The text ${fault}` })
}

/** A code, symbol or other mark by which something is looked up. */
export const Mark = z.string().min(1).check(line(LONGEST_KEY))

/** Several spaces, or one of another width: readers see a space. */
const SPACES = /\p{Zs}+/gu

/** Some signs stand for many letters, and both stores index names with these written out. */
function checkWrittenOut({ value, issues }: z.core.ParsePayload<string>): void {
  const { length } = fold(value)
  if (value.length > LONGEST_NAME || length <= LONGEST_NAME) return
  const message = `The text has ${length} characters with its signs written out; at most ${LONGEST_NAME} are kept.`
  issues.push({ code: 'custom', input: value, message })
}

/** The text of a name: composed, with single spaces between its words and none around it. */
export const NameText = z
  .string()
  .trim()
  .min(1)
  .normalize('NFC')
  .overwrite((text) => text.replace(SPACES, ' '))
  .check(line(LONGEST_NAME), checkWrittenOut)

/** No entry nests so deep; what does is refused for its shape. */
const DEEPEST = 100

/** Where in a JSON value a text is not well formed, or a field has a name that JavaScript takes for its own. */
export function brokenTextIn(value: unknown, path: readonly string[] = []): readonly string[] | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : path
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return null
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key]
    const found = key === '__proto__' || !key.isWellFormed() ? at : brokenTextIn(inner, at)
    if (found) return found
  }
  return null
}
